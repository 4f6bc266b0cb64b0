import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/engine/compare/claim/claim-against.ts';
import { DETAILS } from '../../src/engine/compare/claim/detail-titles.ts';
import { LANGUAGES } from '../../src/model.ts';
import { ABOUTS, aboutPieces, COUNTED_REASONS, MEASURES, REASONS, reasonPieces } from '../../src/view/engine-words.ts';
import { allMessages, keyFaults, literals, type Messages, placeFaults, unsorted, unusedKeys } from './messages.ts';
import { code, sources } from './sources.ts';

const messages = allMessages();
const english = messages.en;

describe.each(LANGUAGES)('%s', (language) => {
  const own = messages[language];
  test('every message, and none beyond', () => expect(keyFaults(language, own, english)).toEqual([]));
  test('the places of the English messages', () => expect(placeFaults(language, own, english)).toEqual([]));
  test('sorted by key', () => expect(unsorted(own)).toEqual([]));
  test('it names itself', () => expect(own['languageTag']).toBe(language));
  test('a description that the stores take', () => expect(own['extensionDescription']?.length).toBeLessThanOrEqual(132));
  test('no straight quotation marks, no dollar but before a place', () => {
    expect(Object.entries(own).filter(([, words]) => /"|'|\$(?!\d)|^\s|\s$| {2}/.test(words))).toEqual([]);
  });
});

test('every message is used', () =>
  expect(unusedKeys(english, [...sources('src'), ...sources('.', ['manifest.json'])])).toEqual([]));

test('no page says anything that is not a message', () => expect(sources('src', ['.tsx']).flatMap(literals)).toEqual([]));

test('what the engine says is the English message', () => {
  const tables = Object.entries({ ...REASONS, ...ABOUTS, ...MEASURES });
  expect(tables.filter(([template, key]) => english[key] !== template)).toEqual([]);
  const forms = Object.entries(COUNTED_REASONS);
  expect(forms.filter(([template, key]) => ![english[`${key}_one`], english[`${key}_other`]].includes(template))).toEqual([]);
});

// A sentence in quotation marks, or in backquotes with values in it; values may hold quotation marks, but no braces.
const SENTENCE = /'(\p{Lu}[^'\n]* [^'\n]*\.)'|`(\p{Lu}(?:\$\{[^{}\n]*\}|[^`\n])* (?:\$\{[^{}\n]*\}|[^`\n])*\.)`/gu;
/** Put together of several cases: the words that come out are tested with the engine's words. */
const TOGETHER = /^(?:Of one \S+, the two|They are dated \S+ \S+ apart|Both use the rarer)/;

test('every sentence that the engine says has its message', () => {
  const files = [...sources('src/engine/compare'), ...sources('src/engine/match')];
  const said = files.flatMap(({ text }) => [...code(text).matchAll(SENTENCE)].map(([, plain, made = '']) => plain ?? made));
  const sentences = said.map((words) => words.replace(/\$\{[^{}]*\}/g, 'x')).filter((words) => !TOGETHER.test(words));
  expect(sentences.length).toBeGreaterThan(15);
  expect(sentences.filter((sentence) => reasonPieces(sentence).every(({ english }) => english))).toEqual([]);
});

test('every title that the engine keeps in a table has its message', () => {
  const titles = [...Object.values(QUESTIONS), ...Object.values(DETAILS)];
  expect(titles.filter((title) => aboutPieces(title).every(({ english }) => english))).toEqual([]);
});

const ENGLISH: Messages = { a: 'A $1', b_one: '$1 b', b_other: '$1 bs' };

test.each([
  ['complete', 'de', ENGLISH, 0],
  ['a message is missing', 'de', { b_one: '$1', b_other: '$1' }, 1],
  ['an empty message', 'de', { ...ENGLISH, a: '' }, 1],
  ['one too many', 'de', { ...ENGLISH, c: 'C' }, 1],
  ['Russian needs more forms', 'ru', ENGLISH, 2],
  ['a word for zero', 'ar', { a: '$1', b_zero: '$1', b_one: '$1', b_two: '$1', b_few: '$1', b_many: '$1', b_other: '$1' }, 0],
] as const)('keys: %s', (_, language, own, faults) => expect(keyFaults(language, own, ENGLISH)).toHaveLength(faults));

test.each([
  ['the same', { a: '$1 A' }, 0],
  ['lost', { a: 'A' }, 1],
  ['another', { a: '$2' }, 1],
  ['a form that English has not', { b_few: '$1' }, 0],
])('places: %s', (_, own, faults) => expect(placeFaults('ru', own, ENGLISH)).toHaveLength(faults));

test.each([
  ['a message', "<p>{text('a')}</p>", 0],
  ['words', '<p>Not found</p>', 1],
  ['words behind a value', '<p>{count} of them</p>', 1],
  ['words before a value', '<p>Among {count}</p>', 1],
  ['the name', '<p class="name">Crossread</p>', 0],
  ['a sign', '<span>·</span>', 0],
  ['a title', '<button title="Close" />', 1],
  ['a title from a message', "<button title={text('a')} />", 0],
  ['a comparison', 'a > b && <p>{c}</p>', 0],
])('literals: %s', (_, text, faults) => expect(literals({ path: 'a.tsx', text })).toHaveLength(faults));

test('a key that nothing names', () => {
  const use = { path: 'a.ts', text: "text('a'); counted('b', 2);" };
  expect(unusedKeys({ ...ENGLISH, gone: '', manifestName: '' }, [use, { path: 'm', text: '__MSG_manifestName__' }])).toEqual([
    'gone',
  ]);
});
