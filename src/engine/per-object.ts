/** What was worked out of an object is kept as long as the object: one reading is held against many others, and against each of them more than once. */

/** `make`, called once for each object. Nobody may change the object afterwards; JSON of a reading that is parsed again is another object. */
export function perObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** `make`, called once for each pair of objects in this order. */
export function perPair<A extends object, B extends object, Value>(make: (a: A, b: B) => Value): (a: A, b: B) => Value {
  const rows = perObject((a: A) => perObject((b: B) => make(a, b)));
  return (a, b) => rows(a)(b);
}
