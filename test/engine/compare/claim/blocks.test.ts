import { expect, test } from 'vitest';
import { type Block, blocks } from '../../../../src/engine/compare/claim/blocks.ts';
import { tokens } from '../../../../src/engine/text/tokens.ts';

const spelt = (list: Block['own']): string => list.map(({ text }) => text).join(' ');

// what one has, what the other has, and what both have around it
test.each<[own: string, other: string, differ: [string, string, string, string][]]>([
  ['the mill was shut', 'the mill was shut', []],
  ['', 'the mill', [['', 'the mill', '', '']]],
  ['the old mill was shut', 'the new mill was shut', [['old', 'new', 'the', 'mill was shut']]],
  ['the mill was shut', 'the mill was never shut', [['', 'never', 'the mill was', 'shut']]],
  ['she left', 'they stayed at home', [['she left', 'they stayed at home', '', '']]],
  [
    'the mill by the river was shut in May',
    'a mill by the lake was shut in June',
    [
      ['the', 'a', '', 'mill by the'],
      ['river', 'lake', 'mill by the', 'was shut in'],
      ['May', 'June', 'was shut in', ''],
    ],
  ],
])('%s / %s', (own, other, differ) => {
  const found = blocks(tokens(own), tokens(other));
  expect(found.map((one) => [spelt(one.own), spelt(one.other), spelt(one.before), spelt(one.after)])).toEqual(differ);
});

test('capital letters part no words', () => {
  expect(blocks(tokens('The mill'), tokens('the Mill'))).toEqual([]);
});
