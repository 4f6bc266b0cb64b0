import { expect, test } from 'vitest';
import { pieces, quotes } from '../../src/panel/quotes.ts';
import { agreementRows, originRows, otherFindings, ownFindings, sourceWords } from '../../src/panel/rows.ts';
import { piecesWords } from '../../src/view/engine-words.ts';
import { MANY, NOTHING, place, VIEW } from './fixture.ts';

test('conflicts come before revised counts, and spellings last', () => {
  expect(otherFindings(VIEW).map(({ about, relation }) => [about, relation])).toEqual([
    ['People killed, headline', 'differs'],
    ['People killed in the landslide', 'revised'],
    ['Orvane', 'two spellings'],
  ]);
});

test('what the article says against itself stands apart', () => {
  expect(ownFindings(VIEW).map(({ about, relation }) => [about, relation])).toEqual([['People killed', 'headline against text']]);
  expect(ownFindings(NOTHING)).toEqual([]);
});

test('a side holds the whole sentences, the figure marked', () => {
  const [, other] = otherFindings(VIEW)[1]?.sides ?? [];
  expect(other?.quotes[0]?.pieces).toEqual([
    { text: 'Rescuers in Orvane have recovered ', marked: false },
    { text: '17', marked: true },
    { text: ' bodies, the regional rescue service said on Wednesday.', marked: false },
  ]);
  expect([other?.own, other?.value, other?.source]).toEqual([false, '17', 'the regional rescue service']);
});

test.each([
  [[], ''],
  [['the mayor'], 'the mayor'],
  [['SOHR', 'Reuters'], 'SOHR, quoted by Reuters'],
])('source %j is "%s"', (chain, words) => expect(sourceWords(chain)).toBe(words));

test('a sentence with two places is quoted once, the own one first', () => {
  const found = quotes(VIEW, [place('valley', '17'), place('article', 'at least nine'), place('article', 'Tuesday')]);
  expect(found.map(({ report, own }) => [report, own])).toEqual([
    ['article', true],
    ['valley', false],
  ]);
  expect(found[0]?.pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['at least nine', 'Tuesday']);
});

test('a place without a known sentence is left out', () => {
  expect(quotes(VIEW, [place('valley', '6 a.m.')])).toEqual([]);
  expect(quotes(VIEW, [{ report: 'nobody', start: 0, end: 1, text: 'x' }])).toEqual([]);
});

const SENTENCE = { start: 10, end: 20, text: 'abcdefghij' };
test.each([
  ['no place', [], ['abcdefghij']],
  ['at the start', [[10, 12]], ['*ab', 'cdefghij']],
  ['at the end', [[18, 20]], ['abcdefgh', '*ij']],
  ['the whole', [[10, 20]], ['*abcdefghij']],
  [
    'two in the wrong order',
    [
      [16, 17],
      [11, 12],
    ],
    ['a', '*b', 'cdef', '*g', 'hij'],
  ],
  [
    'overlapping',
    [
      [11, 14],
      [12, 16],
    ],
    ['a', '*bcd', '*ef', 'ghij'],
  ],
  [
    'one within another',
    [
      [11, 16],
      [12, 13],
    ],
    ['a', '*bcdef', 'ghij'],
  ],
  [
    'adjacent',
    [
      [11, 12],
      [12, 13],
    ],
    ['a', '*b', '*c', 'defghij'],
  ],
])('pieces: %s', (_, places, expected) => {
  const spans = places.map(([start = 0, end = 0]) => ({ start, end, text: '' }));
  const cut = pieces(SENTENCE, spans);
  expect(cut.map(({ text, marked }) => (marked ? `*${text}` : text))).toEqual(expected);
  expect(cut.map(({ text }) => text).join('')).toBe(SENTENCE.text);
});

test('agreements show the sentences of each report, the own one first', () => {
  expect(agreementRows(VIEW).map(({ about, quotes: found }) => [about, ...found.map(({ report }) => report)])).toEqual([
    ['Homes buried', 'article', 'valley'],
    ['People moved', 'article', 'agency'],
  ]);
});

test('agreements about the same are told apart by their values', () => {
  const { agreements } = VIEW.check;
  const [first] = agreements;
  if (!first) throw new Error('the fixture has no agreements');
  const again = { ...first, spans: [place('article', '300')] };
  const rows = agreementRows({ ...VIEW, check: { ...VIEW.check, agreements: [...agreements, again] } });
  expect(rows.map(({ about, value }) => [about, value])).toEqual([
    ['Homes buried', '12 homes'],
    ['People moved', undefined],
    ['Homes buried', '300'],
  ]);
});

test('reports stand under their origin, the best match first', () => {
  expect(originRows(VIEW).map(({ reports, notes }) => [...reports.map(({ id }) => id), ...notes])).toEqual([
    ['valley'],
    ['agency', 'copy', 'They hang on one report.'],
  ]);
  expect(originRows(NOTHING)).toEqual([]);
});

const rowOf = (about: string) => otherFindings(MANY).find((row) => row.about === about);

test('reasons are sentences', () => {
  expect(rowOf('Parts of the homes buried')?.reasons).toEqual(['One figure for the whole against the sum of its parts.']);
});

test.each([
  [
    'People killed in the landslide',
    'This article: at least nine. Valley Post: 17.',
    'Both cite the regional rescue service, but with different figures. The figure was raised later.',
  ],
  [
    'People killed, headline',
    'This article: 14. agency.example and Coast Daily: fourteen (source: the mayor).',
    'Crossread found no reason in the reports.',
  ],
  [
    'Parts of the homes buried',
    'This article: Twelve. Slope Weekly: 11 (5 + 4 + 2). One figure for the whole against the sum of its parts.',
    'Slope Weekly reported later, by 2 days. No source was found for these figures.',
  ],
  ['Orvane', 'This article: Orvane. Valley Post: Orvané.', ''],
])('“%s” in plain sentences, and why', (about, expected, why) => {
  expect(rowOf(about)?.brief.map(piecesWords).join(' ')).toBe(expected);
  expect(rowOf(about)?.why.map(piecesWords).join(' ')).toBe(why);
});

test('the article stands first, even where a check names it last', () => {
  const [first, second] = rowOf('Parts of the homes buried')?.sides ?? [];
  expect([first?.own, second?.own]).toEqual([true, false]);
});

test('a sum shows the sentence of every part', () => {
  const [, sum] = rowOf('Parts of the homes buried')?.sides ?? [];
  expect([sum?.value, sum?.quotes.length, sum?.shown]).toEqual(['5 + 4 + 2', 3, 3]);
});

test('each value shows one sentence at once, side by side with the others', () => {
  const shown = (about: string) => rowOf(about)?.sides.map(({ quotes: found, shown: some }) => [found.length, some]);
  expect(shown('People moved')).toEqual([
    [1, 1],
    [3, 1],
  ]);
  expect(shown('Orvane')).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('sentences that fit the article’s figure stand with its own', () => {
  const agreement = { about: 'people killed', spans: [place('article', 'at least nine'), place('agency', 'Fourteen')] };
  const view = { ...VIEW, check: { ...VIEW.check, agreements: [agreement] } };
  const told = (one: typeof VIEW) => otherFindings(one)[1]?.agreeing.map(({ sentence }) => sentence.text);
  expect(told(view)).toEqual(['Fourteen people died in the landslide at Orvane, said the mayor.']);
  expect(told(VIEW)).toEqual([]);
});
