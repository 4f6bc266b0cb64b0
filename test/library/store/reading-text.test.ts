import { describe, expect, test } from 'vitest';
import { readingIn, storedText } from '../../../src/library/store/reading-text.ts';
import type { Reading } from '../../../src/model.ts';
import { loadEngine } from '../../eval/engine.ts';

const { read } = loadEngine();
const short = read({ id: 'short', text: 'Two men were hurt on Monday.' });
const long = read({
  id: 'long',
  title: 'Łódź: 12 dead “in the snow” 雪',
  text: `Łódź: 12 dead “in the snow” 雪\n\n${'Police said 12 people were killed and 30 were hurt near the Kertész bridge on Monday. '.repeat(12)}`,
  published: '2026-02-03',
});

const back = (reading: Reading): Reading => {
  const stored = readingIn(storedText(reading).text);
  if (stored === undefined) throw new Error('nothing came back');
  return stored;
};

describe('a reading comes back from its stored text', () => {
  test.each([
    ['a short one', short],
    ['a long one, with letters of many scripts', long],
    ['one without a field', { ...short, fields: undefined }],
  ])('%s, byte for byte', (_, reading) => {
    expect(JSON.stringify(back(reading))).toBe(JSON.stringify(reading));
    expect(back(reading)).toEqual(JSON.parse(JSON.stringify(reading)));
  });

  test('copies of it are whole, whatever was asked for before', () => {
    const stored = back(long);
    expect({ ...stored }).toEqual(long);
    expect(structuredClone(back(long))).toEqual(long);
    expect(stored.quantities).toBe(stored.quantities);
    expect(stored.quantities).toEqual(long.quantities);
  });

  test('a field can be set before it was asked for', () => {
    const stored = back(long);
    stored.quantities = [];
    expect(stored.quantities).toEqual([]);
  });

  test.each([
    ['as one line of JSON', JSON.stringify(long)],
    [
      'with a long field as it is',
      `${JSON.stringify([{ ...long, quantities: null }, ['quantities']])}\n${JSON.stringify(long.quantities)}`,
    ],
    ['as it is', long],
  ])('stored by an earlier version %s', (_, stored) => {
    expect(readingIn(stored)).toEqual(long);
  });

  test('nothing is stored', () => {
    expect(readingIn(undefined)).toBeUndefined();
  });
});

test('a stored text takes one byte a character, and its size is about that of the JSON', () => {
  const { text, size } = storedText(long);
  expect(text).toMatch(/^[\x20-\xff\n]+$/);
  expect(Math.abs(size - JSON.stringify(long).length)).toBeLessThan(200);
});

test('long fields are parsed when they are asked for, and not before', () => {
  const { text } = storedText(long);
  const cut = text.slice(0, text.indexOf('\n') + 2); // the first long field is broken off
  const stored = readingIn(cut);
  expect(stored?.report).toEqual(long.report);
  expect(() => JSON.stringify(stored)).toThrow();
});
