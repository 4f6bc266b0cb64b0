import { expect, test } from 'vitest';
import type { PageNote, Problem } from '../../src/model.ts';
import { canReadAgain, noteWords, problemWords } from '../../src/view/problems.ts';

const PROBLEMS: [Problem, RegExp][] = [
  [{ code: 'forbidden' }, /does not let extensions/],
  [{ code: 'not-html', type: 'application/pdf' }, /PDF/],
  [{ code: 'not-html', type: 'image/png' }, /not a web page/],
  [{ code: 'empty' }, /no text/],
  [{ code: 'no-article' }, /No news report/],
  [{ code: 'several-articles', headlines: ['a', 'b'] }, /several reports/],
  [{ code: 'foreign-frame', url: 'https://b.example/' }, /another site/],
  [{ code: 'too-large' }, /too large/],
  [{ code: 'other-language', language: 'fr' }, /in French\. Crossread reads English only/],
  [{ code: 'other-language', language: 'pt-BR' }, /in Brazilian Portuguese/],
  [{ code: 'other-language', language: '<b>' }, /in another language/],
  [{ code: 'other-language' }, /not in English/],
  [{ code: 'left' }, /went away/],
  [{ code: 'slow' }, /did not answer/],
  [{ code: 'failed', detail: 'TypeError: x' }, /\(TypeError: x\)/],
];

test.each(PROBLEMS)('%j', (problem, words) => {
  const { says, todo } = problemWords(problem);
  expect(says).toMatch(words);
  expect(says).toMatch(/^\p{Lu}.*\.$/u);
  expect(todo).toMatch(/^$|\.$/);
});

test.each<[Problem, boolean]>([
  [{ code: 'stopped' }, true],
  [{ code: 'slow' }, true],
  [{ code: 'failed', detail: 'x' }, true],
  [{ code: 'left' }, false], // the browser lets nobody read the next page without a click of its own
  [{ code: 'forbidden' }, false],
  [{ code: 'no-article' }, false],
  [{ code: 'other-language', language: 'fr' }, false],
])('%j can be tried again at once: %s', (problem, expected) => expect(canReadAgain(problem)).toBe(expected));

const NOTES: PageNote[] = [
  { code: 'live-blog' },
  { code: 'paywalled' },
  { code: 'other-language', language: 'fr' },
  { code: 'cut' },
  { code: 'in-frame' },
  { code: 'source-missing', from: 'library' },
  { code: 'source-missing', from: 'server', name: 'desk.example' },
  { code: 'source-missing', from: 'feed' },
  { code: 'future-date', stated: '2099-01-01' },
];

test('every note has a sentence of its own', () => {
  const words = NOTES.map(noteWords);
  expect(new Set(words).size).toBe(NOTES.length);
  for (const sentence of words) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
});
