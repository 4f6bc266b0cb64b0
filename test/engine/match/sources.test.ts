/** The source on which the figures of a report hang. */
import { expect, test } from 'vitest';
import { figureSource } from '../../../src/engine/match/sources.ts';
import { loadEngine } from '../../eval/engine.ts';

const engine = loadEngine();
const sourceOf = (text: string): string | undefined => figureSource(engine.read({ id: 'a', text }))?.name;

test.each([
  [
    'named once, then "it" and "the observatory"',
    'Nearly 100 people were killed, the Tovar Observatory for Human Rights said. It counted 44 rebels among them. The observatory added that 16 civilians had died.',
  ],
  [
    'counts put in the mouth of its activists',
    'Tovar Watch activists counted 40 dead. According to Tovar Watch, 12 were children.',
  ],
])('%s', (_, text) => {
  expect(sourceOf(text)).toMatch(/^Tovar/);
});

test.each([
  [
    'the police: every report quotes them',
    'Police said 12 people were killed. Police said 30 were injured. Police said four were missing.',
  ],
  [
    'one figure of many',
    'Tovar Watch counted 40 dead. The ministry said 12 were killed. The ministry said 30 were injured. The mayor said two were missing.',
  ],
  ['one figure alone', 'Tovar Watch counted 40 dead. The road was closed.'],
])('none: %s', (_, text) => {
  expect(sourceOf(text)).toBeUndefined();
});
