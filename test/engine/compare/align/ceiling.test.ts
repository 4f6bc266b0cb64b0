/** A pair that is given up for its ceiling was hopeless: what is left is what the whole weighing finds likely enough. */
import { expect, test } from 'vitest';
import { type Pair, weigh } from '../../../../src/engine/compare/align/align.ts';
import { EXPLAINED } from '../../../../src/engine/compare/align/choose.ts';
import { surroundings } from '../../../../src/engine/compare/align/contexts.ts';
import { statements, storyYears } from '../../../../src/engine/compare/statement/statement.ts';
import type { FullReading } from '../../../../src/engine/cross-check.ts';
import { createLexicon } from '../../../../src/engine/lexicon/lexicon.ts';
import { readCases } from '../../../eval/cases.ts';
import { loadEngine, loadTable } from '../../../eval/engine.ts';

const engine = loadEngine();
const lexicon = createLexicon(loadTable());
const cases = readCases().slice(0, 12);

const told = (pairs: readonly Pair[]) => pairs.map(({ a, b, same }) => [a.quantity.span.start, b.quantity.span.start, same]);

test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { reports }) => {
  const [own, ...others] = reports.map((report) => engine.read(report) as FullReading);
  if (own === undefined) throw new RangeError('a case without reports');
  let given = 0;
  for (const other of others) {
    const story = storyYears(own, other);
    const [as, bs] = [statements(own, story), statements(other, story)];
    const around = surroundings(as, bs, lexicon);
    const all = weigh(as, bs, around, lexicon);
    const likely = weigh(as, bs, around, lexicon, EXPLAINED);
    expect(told(likely)).toEqual(told(all.filter(({ same }) => same >= EXPLAINED)));
    given += all.length - likely.length;
  }
  expect(given).toBeGreaterThan(0);
});
