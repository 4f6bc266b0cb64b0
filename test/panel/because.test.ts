import { expect, test } from 'vitest';
import '../view/in-english.ts';
import type { Finding } from '../../src/model.ts';
import { because, type Teller, twoCounts } from '../../src/panel/because.ts';
import type { Marks, StripMark } from '../../src/panel/strip-marks.ts';
import { piecesWords } from '../../src/view/engine-words.ts';

const side = (own: boolean, outlets: string[], chain: string[]): Teller => ({ own, outlets, chain });
const finding = (reasons: string[], kind: Finding['kind'] = 'number'): Finding => ({
  kind,
  relation: 'conflict',
  about: 'people killed',
  reasons,
  sides: [],
});
const FIGURES = 'the reports give different figures';

test.each<[string, string[], Teller[], string[], string[]]>([
  ['no source anywhere', [], [side(false, ['Post'], [])], [FIGURES], ['None of these sentences names a source.']],
  [
    'two sources',
    ['the mayor'],
    [side(false, ['Post'], ['the army', 'the agency'])],
    ['another source: the mayor against the army'],
    ['Source of this article: the mayor. Source of Post: the army.'],
  ],
  [
    'a source of the article alone',
    ['the mayor'],
    [side(false, ['Post', 'Echo'], [])],
    [FIGURES],
    ['Source of this article: the mayor. Source of Post and Echo: not known.'],
  ],
  [
    'a source of the other alone',
    [],
    [side(false, ['Post'], ['the army'])],
    [FIGURES],
    ['This article’s sentence names no source. Source of Post: the army.'],
  ],
  [
    'one source, in two spellings',
    ['The Mayor'],
    [side(false, ['Post'], ['mayor'])],
    ['the same source, the other report is later'],
    ['All name the same source: The Mayor.', 'the other report is later'],
  ],
  [
    'one source, two counts of unknown order',
    ['the mayor'],
    [side(false, ['Post'], ['the mayor'])],
    ['the same source, two counts; which is later is not stated'],
    ['All name the same source: the mayor.', 'Which of the counts is the later one is not stated.'],
  ],
  [
    'one source under two names: neither is told as another one',
    ['Observatory'],
    [side(false, ['Post'], ['SOHR'])],
    ['the same source, the other report is later'],
    ['the same source, the other report is later'],
  ],
  [
    'some of the others name nobody',
    [],
    [side(false, ['Post'], []), side(false, ['Echo'], ['the army'])],
    [FIGURES],
    [
      'No source is known here for this article, nor for Post.',
      'This article’s sentence names no source. Source of Echo: the army.',
    ],
  ],
])('%s', (_, own, others, reasons, expected) => {
  const told = because(finding(reasons), [side(true, ['Courier'], own), ...others]);
  expect([...told.sources.map(piecesWords), ...told.reasons]).toEqual(expected);
});

test.each<[string, Finding, Teller[]]>([
  ['a spelling', finding(['the rest of the name is the same'], 'name'), [side(true, [], []), side(false, [], [])]],
  ['an article against itself', finding([FIGURES], 'headline'), [side(true, [], []), side(true, [], [])]],
])('%s has no sources that could differ, and keeps its reasons', (_, one, sides) => {
  expect(because(one, sides)).toEqual({ sources: [], reasons: one.reasons });
});

test('what the headline alone gives has no source there', () => {
  const { sources } = because(finding([FIGURES]), [side(true, ['Courier'], []), side(false, ['Post'], ['the army'])], true);
  expect(sources.map(piecesWords)).toEqual(['The headline names no source. Source of Post: the army.']);
});

const mark = (origin: string, at: number, report: string): StripMark => ({
  own: origin === '',
  agrees: false,
  origin,
  value: String(at),
  low: at,
  high: at,
  lowOpen: false,
  highOpen: false,
  vague: false,
  at,
  reports: [report],
  outlets: [report],
});
const picture = (...marks: StripMark[]): Marks => ({ revised: false, measure: { dimension: 'count', unit: '' }, marks });

test.each<[string, Marks, string | undefined, string[]]>([
  ['one value a letter', picture(mark('', 1, 'own'), mark('A', 2, 'a'), mark('B', 3, 'b')), undefined, []],
  ['one value twice', picture(mark('', 1, 'own'), mark('A', 2, 'a'), mark('A', 2, 'b')), undefined, []],
  [
    'two counts of one source',
    picture(mark('', 1, 'own'), mark('A', 2, 'a'), mark('A', 3, 'b')),
    'The figures of all 2 come from one source: the mayor.',
    ['A stands at “2” and “3”: its reports share one source, the mayor, which gave more than one count.'],
  ],
  [
    'two figures on one text',
    picture(mark('', 1, 'own'), mark('A', 2, 'a'), mark('A', 3, 'b')),
    'One text stands behind them, partly re-written.',
    ['A stands at “2” and “3”: its reports rest on one text, but do not give one figure.'],
  ],
])('%s', (_, marks, note, expected) => {
  const told = twoCounts(marks, note === undefined ? [] : [{ reports: ['a', 'b'], note }]);
  expect(told.map(piecesWords)).toEqual(expected);
});
