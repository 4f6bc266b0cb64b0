/** A value that is made at the first call and kept: laying a table open costs nothing until somebody asks for it. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
