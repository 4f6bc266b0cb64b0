import { expect, test } from 'vitest';
import { shortened } from '../../src/background/shorten.ts';

test.each([
  ['short enough', 'One.\n\nTwo.', 10, 'One.\n\nTwo.', []],
  ['cut behind a paragraph', 'One.\n\nTwo.\n\nThree.', 12, 'One.\n\nTwo.', ['cut']],
  ['cut within the first', 'Onetwothree', 6, 'Onetwo', ['cut']],
])('%s', (_, text, most, expected, codes) => {
  const { article, notes } = shortened({ article: { id: 'a', text }, notes: [] }, most);
  expect(article.text).toBe(expected);
  expect(text.startsWith(article.text)).toBe(true); // places in it are places in the whole
  expect(notes.map(({ code }) => code)).toEqual(codes);
});

test('what is said already is not said twice', () => {
  expect(shortened({ article: { id: 'a', text: 'One.\nTwo.' }, notes: [{ code: 'cut' }] }, 6).notes).toEqual([{ code: 'cut' }]);
});
