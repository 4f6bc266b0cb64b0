import { expect, test } from 'vitest';
import '../view/in-english.ts';
import type { Finding } from '../../src/model.ts';
import { because, type Teller } from '../../src/panel/because.ts';
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
  ['no source anywhere', [], [side(false, ['Post'], [])], [FIGURES], ['None of these reports names a source for it.']],
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
    ['This article names no source here. Source of Post: the army.'],
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
    ['No source is known here for this article, nor for Post.', 'This article names no source here. Source of Echo: the army.'],
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
