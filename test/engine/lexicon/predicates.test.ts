import { describe, expect, test } from 'vitest';
import { COMPATIBLE, PREDICATES } from '../../../src/engine/lexicon/predicate-rows.ts';
import {
  classesExclude,
  countsPeople,
  predicateClass,
  predicateClasses,
  relateClasses,
  roleClass,
} from '../../../src/engine/lexicon/predicates.ts';

test.each([
  ['kill', 'verb', 'death'],
  ['die', 'verb', 'death'],
  ['toll', 'noun', 'death'],
  ['body', 'noun', 'death'],
  ['dead', 'adjective', 'death'],
  ['wound', 'verb', 'injury'],
  ['injured', 'adjective', 'injury'],
  ['casualty', 'noun', 'casualty'],
  ['missing', 'adjective', 'missing'],
  ['trap', 'verb', 'trapped'],
  ['detain', 'verb', 'arrest'],
  ['acquit', 'verb', 'acquittal'],
  ['flee', 'verb', 'displacement'],
  ['destroy', 'verb', 'destruction'],
  ['damage', 'verb', 'damage'],
  ['fine', 'noun', 'fine'],
  ['revenue', 'noun', 'revenue'],
  ['profit', 'noun', 'profit'],
  ['stand', 'verb', 'level'],
  ['plunge', 'verb', 'fall'],
  ['soar', 'verb', 'rise'],
  ['last', 'verb', 'duration'],
  ['layoff', 'noun', 'dismissal'],
] as const)('%s (%s) is of class %s', (lemma, pos, name) => {
  expect(predicateClass(lemma, pos)).toBe(name);
});

test.each([
  ['table', 'noun'],
  ['say', 'verb'],
  ['have', 'verb'],
  ['soldier', 'noun'],
  ['suspect', 'noun'],
  ['passenger', 'noun'],
  ['constructor', 'noun'],
  ['kill', 'noun'],
  ['take', 'verb'],
] as const)('%s (%s) is of no class', (lemma, pos) => {
  expect(predicateClass(lemma, pos)).toBeUndefined();
});

test.each([
  ['lose', 'life', 'death'],
  ['lose', 'job', 'dismissal'],
  ['lose', 'home', 'displacement'],
  ['lose', undefined, 'defeat'],
  ['cut', 'job', 'dismissal'],
  ['cut', undefined, 'fall'],
  ['take', 'prisoner', 'capture'],
  ['take', 'hospital', 'hospital'],
  ['bring', 'out', 'rescue'],
  ['lay', 'off', 'dismissal'],
  ['fire', 'worker', 'dismissal'],
  ['fire', 'rocket', 'launch'],
  ['recover', 'body', 'death'],
  ['shoot', 'down', 'interception'],
] as const)('%s with %s is %s', (verb, companion, name) => {
  expect(predicateClass(verb, 'verb', companion)).toBe(name);
});

test.each([
  ['death', 'injury'],
  ['death', 'missing'],
  ['death', 'rescue'],
  ['death', 'arrest'],
  ['death', 'hospital'],
  ['conviction', 'acquittal'],
  ['destruction', 'damage'],
  ['rise', 'fall'],
  ['profit', 'revenue'],
  ['win', 'defeat'],
  ['opening', 'closure'],
])('%s and %s exclude each other', (a, b) => {
  expect(classesExclude(a, b)).toBe(true);
  expect(classesExclude(b, a)).toBe(true);
});

test.each([
  ['death', 'death', 'same'],
  ['death', 'casualty', 'part'],
  ['missing', 'trapped', 'compatible'],
  ['arrest', 'capture', 'compatible'],
  ['injury', 'hospital', 'compatible'],
  ['missing', 'search', 'compatible'],
  ['level', 'rise', 'compatible'],
  ['fine', 'payment', 'compatible'],
  ['death', 'rise', 'unknown'],
  ['death', 'nonsense', 'unknown'],
  ['', '', 'unknown'],
])('%s and %s stand as %s / %s', (a, b, relation) => {
  expect(relateClasses(a, b)).toBe(relation);
  expect(relateClasses(b, a)).toBe(relation);
  expect(classesExclude(a, b)).toBe(false);
});

test('people by what befell them tell a class only where nothing else does', () => {
  expect(roleClass('hostage')).toBe('capture');
  expect(predicateClass('hostage', 'noun')).toBeUndefined();
  expect(roleClass('table')).toBeUndefined();
  expect(roleClass('constructor')).toBeUndefined();
});

test('a word of two classes gives both', () => {
  expect(predicateClasses('strike', 'noun')).toEqual(['launch', 'strike']);
  expect(predicateClasses('table', 'noun')).toEqual([]);
});

test('arrests are of people, shells are not', () => {
  expect(countsPeople('arrest')).toBe(true);
  expect(countsPeople('launch')).toBe(false);
});

describe('the rows', () => {
  test.each(PREDICATES.map((row) => [row.name, row] as const))('%s: words once each, single lemmas, phrases of two', (_, row) => {
    for (const list of ['verbs', 'nouns', 'adjectives'] as const) {
      const words = (list in row ? (row as Record<string, string>)[list] : undefined)?.split(' ') ?? [];
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^[a-z]+$/);
    }
    const phrases = 'phrases' in row ? row.phrases.split(' ') : [];
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of phrases) expect(phrase).toMatch(/^[a-z]+\+[a-z]+$/);
    expect(row.reason.length).toBeGreaterThan(5);
  });

  test('names are unique, and one phrase names one class', () => {
    const names = PREDICATES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const phrases = PREDICATES.flatMap((row) => ('phrases' in row ? row.phrases.split(' ') : []));
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
  });

  test('compatible pairs are listed once', () => {
    const keys = COMPATIBLE.map(({ classes }) => [...classes].sort().join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
