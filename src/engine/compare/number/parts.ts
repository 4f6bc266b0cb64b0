/** Totals that a report itself breaks down: "nearly 100 fighters and soldiers", then "44 of the PLF, 16 of allied groups" and "37 soldiers". */
import { countsPeople, type PredicateClass } from '../../lexicon/predicates.ts';
import { relate } from '../../quantity/relate.ts';
import type { Statement } from '../statement/statement.ts';
import { total } from './sums.ts';

/**
 * Reasons that tell from which parts the totals of a finding are added up, one for each; none where their own reports list no such parts. `compared`:
 * the statements of the article and those of another report behind them, for each such report.
 */
export function partsReasons(totals: readonly Statement[], compared: readonly (readonly Statement[])[]): string[] {
  const told = new Map<string, string>();
  for (const whole of totals) {
    const parts = partsOf(whole, compared);
    if (!parts) continue;
    const words = parts.map(({ quantity }) => quantity.span.text).join(' + ');
    const reason = `the parts behind “${whole.quantity.span.text}” add up to ${total(parts).value}: ${words}`;
    if (!told.has(words)) told.set(words, reason);
  }
  return [...told.values()];
}

/** "At least 84" allows any sum above: one that is farther off than this share of it is chance. */
const MOST_OFF = 0.15;

/** The parts that the whole's own report lists: all of one run, whose sum the whole's words allow. */
function partsOf(whole: Statement, compared: readonly (readonly Statement[])[]): Statement[] | undefined {
  const { quantity, claim, reading } = whole;
  if (quantity.hedge === 'vague' || claim.title || !countsPeople(claim.event as PredicateClass)) return undefined;
  // The article's own statements come once for each report that it was held against.
  const all = compared.findLast((both) => both[0]?.reading === reading || both.at(-1)?.reading === reading) ?? [];
  const others = all.filter((one) => one.reading === reading && one.quantity !== quantity);
  return runs(claim.event, others).find((run) => {
    const sum = total(run);
    return (
      run.length > 1 &&
      run.every((part) => part.quantity.value < quantity.value) &&
      relate(quantity, sum) === 'agree' &&
      Math.abs(sum.value - quantity.value) <= MOST_OFF * quantity.value
    );
  });
}

/** Exact counts to which that happened, in one sentence or from one to the next. */
function runs(event: string, statements: readonly Statement[]): Statement[][] {
  const found: Statement[][] = [];
  for (const one of statements) {
    const { quantity, claim } = one;
    const isCount = quantity.dimension === 'count' && quantity.hedge === 'exact' && quantity.implied !== true;
    if (!isCount || claim.part || claim.title || claim.frame !== 'event') continue;
    const run = found.at(-1);
    const last = run?.at(-1)?.quantity.sentence ?? -Infinity;
    // "44 fighters died and 16 of allied groups": what happened to the second is told of the first.
    if (claim.event === '' ? last !== quantity.sentence : claim.event !== event) continue;
    if (run && quantity.sentence - last <= 1) run.push(one);
    else found.push([one]);
  }
  return found;
}
