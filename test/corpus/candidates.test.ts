import { expect, test } from 'vitest';
import { corpusSource } from '../../src/corpus/candidates.ts';
import { compileCorpus } from '../../src/corpus/compile.ts';
import { digestEvent } from '../../src/corpus/load.ts';
import { candidateKeys } from '../../src/engine/match/candidate-keys.ts';
import { loadEngine } from '../eval/engine.ts';
import { eventFiles } from './events.ts';

const corpus = compileCorpus(eventFiles(), loadEngine().read);
const source = corpusSource(corpus);
// As many as the background asks for.
const LIMIT = 40;

test('every digest finds all others of its event, and most of them before those of other events', async () => {
  let leading = 0;
  for (const reading of corpus.readings) {
    const { keys, day } = candidateKeys(reading);
    const { readings, among } = await source.candidates(keys, day, LIMIT);
    const event = digestEvent(reading.report.id);
    const others = corpus.readings.filter(({ report }) => digestEvent(report.id) === event);
    expect(readings).toEqual(expect.arrayContaining(others));
    expect(among).toBe(corpus.readings.length);
    if (readings.slice(0, others.length).every((one) => others.includes(one))) leading++;
  }
  expect(leading / corpus.readings.length).toBeGreaterThan(0.8);
});

test('no shared key, no candidate; the limit holds; each says that it is bundled', async () => {
  expect((await source.candidates(['nosuchword'], undefined, LIMIT)).readings).toEqual([]);
  const { readings } = await source.candidates(
    candidateKeys(corpus.readings[0] as (typeof corpus.readings)[0]).keys,
    undefined,
    2,
  );
  expect(readings.map(({ report }) => report.from)).toEqual(['bundled', 'bundled']);
});
