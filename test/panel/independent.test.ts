import { expect, test } from 'vitest';
import '../view/in-english.ts';
import type { Copies, CrossCheck, Finding } from '../../src/model.ts';
import { independent } from '../../src/panel/independent.ts';
import { piecesWords } from '../../src/view/engine-words.ts';

/** Who gives 9, the article's own figure, and who gives other ones; `origins` by report; `kin`: the groups of one origin that are told of. */
interface Case {
  kind?: Finding['kind'];
  agreeing?: string[];
  others: Record<string, string[]>;
  origins: Record<string, number>;
  kin?: string[][];
  named?: boolean;
}

function told({ kind = 'number', agreeing = [], others, origins, kin = [], named = false }: Case): string[] {
  const check: CrossCheck = {
    article: { id: 'article' },
    matches: Object.entries(origins).map(([report, origin], at) => ({ report, origin, score: 1 - at / 100, reasons: [] })),
    findings: [],
    agreements: [],
    omissions: [],
    copies: kin.map((reports): Copies => ({ reports, note: 'They hang on one report.' })),
  };
  const sides = [
    { value: '9', own: true, reports: [] },
    ...Object.entries(others).map(([value, reports]) => ({ value, own: false, reports })),
  ];
  return independent({ check }, { kind }, sides, agreeing, named).map(piecesWords);
}

const ALL = 'No independent report was found that confirms any of this: all reports here share this article’s source.';

test.each<[string, Case, string[]]>([
  [
    'all hang on the article’s source',
    { agreeing: ['a'], others: { '7': ['b', 'c'] }, origins: { a: 1, b: 1, c: 1 }, kin: [['article', 'a', 'b', 'c']] },
    [ALL],
  ],
  [
    'over two notes',
    {
      others: { '7': ['b', 'c'] },
      origins: { b: 1, c: 1 },
      kin: [
        ['b', 'c'],
        ['article', 'c'],
      ],
    },
    [ALL],
  ],
  [
    'the source was named',
    { others: { '7': ['b'] }, origins: { b: 1 }, kin: [['article', 'b']], named: true },
    ['No independent report was found that confirms any of this.'],
  ],
  [
    'one report alone',
    { others: { '7': ['b'] }, origins: { b: 1 }, kin: [['article', 'b']] },
    ['No independent report was found: the other one shares this article’s source.'],
  ],
  [
    'who agrees shares the source, who differs does not',
    { agreeing: ['a'], others: { '7': ['b'] }, origins: { a: 1, b: 2 }, kin: [['article', 'a']] },
    ['No independent report was found for “9”: whoever agrees shares this article’s source.'],
  ],
  [
    'who differs shares the source, who agrees does not',
    { agreeing: ['a'], others: { '7': ['b'] }, origins: { a: 2, b: 1 }, kin: [['article', 'b']] },
    ['No independent report was found for “7”: whoever gives it shares this article’s source.'],
  ],
  [
    'those who differ share a source of their own',
    { others: { '7': ['b', 'c'] }, origins: { b: 2, c: 2 }, kin: [['b', 'c']] },
    ['The reports that give “7” share one source: they do not confirm one another.'],
  ],
  [
    'a statement is too long to be told again',
    { kind: 'claim', others: { 'the slope had been unsafe for years': ['b', 'c'] }, origins: { b: 2, c: 2 } },
    ['The reports that give the other statement share one source: they do not confirm one another.'],
  ],
  ['two independent ones differ', { others: { '7': ['b', 'c'] }, origins: { b: 2, c: 3 } }, []],
  [
    'an independent one agrees as well',
    { agreeing: ['a', 'd'], others: { '7': ['b'] }, origins: { a: 1, b: 2, d: 3 }, kin: [['article', 'a']] },
    [],
  ],
  ['one report with a source of its own', { others: { '7': ['b'] }, origins: { b: 2 } }, []],
  ['a spelling', { kind: 'name', others: { Orvané: ['b'] }, origins: { b: 1 }, kin: [['article', 'b']] }, []],
  ['the article against itself', { others: {}, origins: { b: 1 }, kin: [['article', 'b']] }, []],
])('%s', (_, given, expected) => expect(told(given)).toEqual(expected));
