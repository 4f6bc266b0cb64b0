import { expect, test } from 'vitest';
import '../view/in-english.ts';
import type { Copies, Finding } from '../../src/model.ts';
import { because, type Circumstances, commonSource, type Teller, twoCounts } from '../../src/panel/because.ts';
import type { Marks, StripMark } from '../../src/panel/strip-marks.ts';
import { piecesWords } from '../../src/view/engine-words.ts';
import { markAt } from './fixture.ts';

const side = (own: boolean, outlets: string[], chain: string[]): Teller => ({
  own,
  cards: outlets.map((outlet) => ({ outlet })),
  chain,
});
const finding = (reasons: string[], kind: Finding['kind'] = 'number'): Finding => ({
  kind,
  relation: 'conflict',
  about: 'people killed',
  reasons,
  sides: [],
});
const LATER = 'the same source, the other report is later';
const FIGURES = 'the reports give different figures';

// The sources of figures that are not one stand beside the figures: `apart`.
test.each<[string, string[], Teller[], string[], string[], boolean]>([
  ['no source anywhere', [], [side(false, ['Post'], [])], [FIGURES], [], false],
  ['two sources', ['the mayor'], [side(false, ['Post'], ['the army'])], ['another source: the mayor against the army'], [], true],
  ['a source of the article alone', ['the mayor'], [side(false, ['Post', 'Echo'], [])], [FIGURES], [], true],
  ['a source of the other alone', [], [side(false, ['Post'], ['the army'])], [FIGURES], [], true],
  [
    'one source, in two spellings',
    ['The Mayor'],
    [side(false, ['Post'], ['mayor'])],
    ['the same source, the other report is later'],
    ['This article and the others all cite The Mayor, but with different figures.', 'the other report is later'],
    false,
  ],
  [
    'one source, two counts of unknown order',
    ['the mayor'],
    [side(false, ['Post'], ['the mayor'])],
    ['the same source, two counts; which is later is not stated'],
    ['This article and the others all cite the mayor, but with different figures.'],
    false,
  ],
  [
    'one source under two names: neither is told as another one',
    ['Observatory'],
    [side(false, ['Post'], ['SOHR'])],
    ['the same source, the other report is later'],
    ['the same source, the other report is later'],
    false,
  ],
  ['some of the others name nobody', [], [side(false, ['Post'], []), side(false, ['Echo'], ['the army'])], [FIGURES], [], true],
])('%s', (_, own, others, reasons, expected, apart) => {
  const told = because(finding(reasons), [side(true, [], own), ...others]);
  expect([...told.sources.map(piecesWords), ...told.reasons]).toEqual(expected);
  expect(told.apart).toBe(apart);
});

const BOTH = 'Both cite the mayor, but with different figures.';
const ALL = 'This article and the others all cite the mayor, but with different figures.';

test.each<[string, Circumstances, string[], string[]]>([
  ['two reports', { reports: 2 }, [FIGURES], [BOTH]],
  ['a later count that is higher', { reports: 2, change: 'raised' }, [LATER], [BOTH, 'The figure was raised later.']],
  ['a later count that is lower', { change: 'lowered' }, [LATER], [ALL, 'The figure was lowered later.']],
  ['later, but by dates that tell nothing of the counts', {}, [LATER], [ALL, 'the other report is later']],
  ['by dates alone the order is not told', { change: 'raised' }, [FIGURES], [ALL]],
])('one source: %s', (_, known, reasons, expected) => {
  const sides = [side(true, [], ['the mayor']), side(false, ['Post'], ['the mayor'])];
  const told = because(finding(reasons), sides, known);
  expect([...told.sources.map(piecesWords), ...told.reasons]).toEqual(expected);
  expect([told.unordered, told.changed]).toEqual([
    reasons[0] === FIGURES || undefined,
    expected.length > 1 && known.change ? true : undefined,
  ]);
});

test('a source that all have by the whole of their texts stands for those that the sentences name', () => {
  const told = because(finding([FIGURES]), [side(true, [], []), side(false, ['Post'], ['the army'])], { common: 'the monitor' });
  expect(piecesWords(told.sources[0] ?? [])).toBe(
    'This article and the others all cite the monitor, but with different figures.',
  );
});

test.each<[string, string[], Teller[], string[]]>([
  [
    'two sources',
    ['the mayor'],
    [side(false, ['Post'], ['the army'])],
    ['This article cites the mayor.', 'Post cites the army.'],
  ],
  ['one of several', [], [side(false, ['Post', 'Echo'], ['the army'])], ['Post and Echo cite the army.']],
  ['a report without a name', [], [{ own: false, cards: [{}], chain: ['the army'] }], ['An untitled report cites the army.']],
  [
    'the article and one of the others',
    ['the mayor'],
    [side(false, ['Post'], ['the mayor']), side(false, ['Echo'], [])],
    ['This article and Post cite the mayor.'],
  ],
  ['none', [], [side(false, ['Post'], [])], []],
])('of a claim, who cites whom: %s', (_, own, others, expected) => {
  const told = because(finding(['one report denies it'], 'claim'), [side(true, [], own), ...others]);
  expect(told.sources.map(piecesWords)).toEqual(expected);
});

test.each<[string, Copies[], string | undefined]>([
  ['one for all', [{ reports: ['a', 'b', 'c'], note: 'The figures of all 3 come from one source: the monitor.' }], 'the monitor'],
  ['not for one of them', [{ reports: ['a', 'c'], note: 'The figures of all 2 come from one source: the monitor.' }], undefined],
  ['copies of one text', [{ reports: ['a', 'b'], note: 'Large parts are one text word for word.' }], undefined],
])('the source of whole texts: %s', (_, copies, expected) => expect(commonSource(['a', 'b'], copies)).toBe(expected));

test.each<[string, Finding, Teller[]]>([
  ['a spelling', finding(['the rest of the name is the same'], 'name'), [side(true, [], []), side(false, [], [])]],
  ['an article against itself', finding([FIGURES], 'headline'), [side(true, [], []), side(true, [], [])]],
])('%s has no sources that could differ, and keeps its reasons', (_, one, sides) => {
  expect(because(one, sides)).toEqual({ sources: [], reasons: one.reasons, apart: false });
});

const mark = (origin: string, at: number, report: string): StripMark => ({
  ...markAt(origin === '', at),
  origin,
  reports: [report],
});
const picture = (...marks: StripMark[]): Marks => ({ revised: false, measure: { dimension: 'count', unit: '' }, marks });

test.each<[string, Marks, string | undefined, string[]]>([
  ['one value a letter', picture(mark('', 1, 'own'), mark('A', 2, 'a'), mark('B', 3, 'b')), undefined, []],
  ['one value twice', picture(mark('', 1, 'own'), mark('A', 2, 'a'), mark('A', 2, 'b')), undefined, []],
  [
    'two counts of one source',
    picture(mark('', 1, 'own'), mark('A', 2, 'a'), mark('A', 3, 'b')),
    'The figures of all 2 come from one source: the mayor.',
    ['A stands at “2” and “3”: one source, the mayor.'],
  ],
  [
    'two figures on one text',
    picture(mark('', 1, 'own'), mark('A', 2, 'a'), mark('A', 3, 'b')),
    'One text stands behind them, partly re-written.',
    ['A stands at “2” and “3”: one text, with different figures.'],
  ],
])('%s', (_, marks, note, expected) => {
  const told = twoCounts(marks, note === undefined ? [] : [{ reports: ['a', 'b'], note }]);
  expect(told.map(piecesWords)).toEqual(expected);
});
