/** Any number of readings in little time: some thousands are read, and stand for many others whose names differ. */
import type { Engine } from '../../src/engine/engine.ts';
import type { Reading } from '../../src/model.ts';
import { syntheticReports } from './synthetic.ts';

/** So many are read. */
export const READ = 2000;
const PER_EVENT = 4;
const WORDS = 150;
const DAY = 86_400_000;
const DIALECTS = 50;

type WithKeys = Reading & {
  keys: { names: Record<string, number>; terms: Record<string, number>; lead: string[]; days: number[] };
};

/**
 * `count` readings, one after another. Every 2,000 have names of their own: their keys carry the number of their turn, so that a name stands in as many
 * reports as in a real collection and not in fifty times as many; they are a week later each turn.
 */
export function* preparedReadings(engine: Engine, count: number): Generator<Reading> {
  const read = firstReadings(engine, count);
  for (let i = 0; i < count; i++) yield preparedReading(read, i);
}

/** Those that are read, at most `count`. */
export function firstReadings(engine: Engine, count = READ, seed = 41): Reading[] {
  return syntheticReports(Math.min(READ, count), WORDS, seed, PER_EVENT).map((report) => engine.read(report));
}

/** Reading number `i`, made of those that were read. */
export function preparedReading(read: readonly Reading[], i: number): Reading {
  const one = read[i % read.length] as WithKeys; // the engine's own, with its keys
  const turn = Math.floor(i / read.length);
  // The sentences are made of a few hundred words: without more of them, every rare word would stand in every tenth report.
  const dialect = Math.floor(i / PER_EVENT) % DIALECTS;
  const renamed = (key: string): string => (key in one.keys.names ? `${key}${turn}` : `${key}${dialect}`);
  const counts = (given: Record<string, number>) =>
    Object.fromEntries(Object.entries(given).map(([key, times]) => [renamed(key), times]));
  const published = new Date(Date.parse(one.report.published ?? '') + 7 * turn * DAY).toISOString().slice(0, 10);
  return {
    ...one,
    report: {
      ...one.report,
      id: `${one.report.id}-${turn}`,
      title: `${one.report.title} ${turn}`,
      text: `${one.report.text}\n\n${turn}`,
      published,
    },
    keys: {
      ...one.keys,
      days: one.keys.days.map((day) => day + 7 * turn),
      names: counts(one.keys.names),
      terms: counts(one.keys.terms),
      lead: one.keys.lead.map(renamed),
    },
  };
}
