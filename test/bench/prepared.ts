/** Any number of readings in little time: some thousands are read, and stand for many others whose names differ. */
import type { Engine } from '../../src/engine/engine.ts';
import type { Reading } from '../../src/model.ts';
import { syntheticReports } from './synthetic.ts';

const READ = 2000;
const PER_EVENT = 4;
const WORDS = 150;
const DAY = 86_400_000;

type WithKeys = Reading & {
  keys: { names: Record<string, number>; terms: Record<string, number>; lead: string[]; days: number[] };
};

/**
 * `count` readings, one after another. Every 2,000 have names of their own: their keys carry the number of their turn, so that a name stands in as many
 * reports as in a real collection and not in fifty times as many; they are a week later each turn.
 */
export function* preparedReadings(engine: Engine, count: number, seed = 41): Generator<Reading> {
  const read = syntheticReports(Math.min(READ, count), WORDS, seed, PER_EVENT).map((report) => engine.read(report) as WithKeys);
  for (let i = 0; i < count; i++) {
    const one = read[i % READ] as WithKeys; // as many as were read
    const turn = Math.floor(i / READ);
    yield turn === 0 ? one : shifted(one, turn);
  }
}

function shifted(one: WithKeys, turn: number): Reading {
  const renamed = (key: string): string => (key in one.keys.names ? `${key}${turn}` : key);
  const days = one.keys.days.map((day) => day + 7 * turn);
  const published = new Date(Date.parse(one.report.published ?? '') + 7 * turn * DAY).toISOString().slice(0, 10);
  return {
    ...one,
    report: { ...one.report, id: `${one.report.id}-${turn}`, title: `${one.report.title} ${turn}`, published },
    keys: {
      ...one.keys,
      days,
      names: Object.fromEntries(Object.entries(one.keys.names).map(([key, times]) => [renamed(key), times])),
      lead: one.keys.lead.map(renamed),
    },
  };
}
