import { expect, test } from 'vitest';
import { alike } from '../../../../src/engine/compare/claim/alike.ts';
import { tokensOf } from '../../../../src/engine/text/reading-tokens.ts';
import type { Reading } from '../../../../src/model.ts';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();
const read = (text: string): Reading => engine.read({ id: text, text });
const spelt = (list: readonly { text: string }[]): string => list.map(({ text }) => text).join(' ');

const REPORT = read('The bridge over the Oldmere was shut at noon. Two cranes stood beside the bridge over the Oldmere all day.');

test.each<[sentence: string, other: string | undefined]>([
  ['The bridge over the Oldmere was opened at noon.', 'The bridge over the Oldmere was shut at noon .'],
  ['Two cranes stood beside the tower all day.', 'Two cranes stood beside the bridge over the Oldmere all day .'],
  ['The bridge over the Oldmere was shut at noon.', undefined], // the same
  ['A bridge was shut.', undefined],
  ['At noon.', undefined],
])('%s', (sentence, other) => {
  expect(alike(read(sentence), REPORT).map(([, found]) => spelt(tokensOf(REPORT, found)))).toEqual(
    other === undefined ? [] : [other],
  );
});
