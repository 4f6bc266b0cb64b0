/** Sums: one report gives a figure for a side, another the figures of its parts ("ten opposition fighters" against 44 and 16). */
import type { Finding, Quantity, Side } from '../../../model.ts';
import { countsPeople, type PredicateClass, relateClasses } from '../../lexicon/predicates.ts';
import { relate } from '../../quantity/relate.ts';
import { about } from '../statement/about.ts';
import { placeOf, type Statement } from '../statement/statement.ts';

/** A figure for a whole in one report, and the parts in another whose sum it does not meet. */
export interface Sum {
  whole: Statement;
  parts: Statement[];
}

/** The wholes of `ones` against lists of parts in `others`, and the other way round. */
export function sums(ones: readonly Statement[], others: readonly Statement[]): Sum[] {
  return [...sumsOf(ones, others), ...sumsOf(others, ones)];
}

function sumsOf(wholes: readonly Statement[], others: readonly Statement[]): Sum[] {
  const lists = partLists(others);
  return wholes.flatMap((whole) => {
    if (!isMember(whole)) return [];
    for (const list of lists) {
      const parts = partsOf(whole, list, wholes);
      if (parts !== undefined && relate(whole.quantity, total(parts)) === 'differ') return [{ whole, parts }];
    }
    return [];
  });
}

// A plain count of some group to which something happened.
const isMember = ({ quantity, claim }: Statement): boolean =>
  quantity.dimension === 'count' &&
  quantity.hedge !== 'vague' &&
  quantity.implied !== true &&
  claim.frame === 'event' &&
  countsPeople(claim.event as PredicateClass) &&
  !claim.part &&
  !claim.title &&
  claim.joined === '';

/** Runs of counts of different groups to which the same thing happened, in one or two sentences: "44 PLF fighters, 16 of allied groups, 37 soldiers". */
function partLists(statements: readonly Statement[]): Statement[][] {
  const lists: Statement[][] = [];
  for (const statement of statements) {
    if (!isMember(statement) || (statement.claim.head === '' && statement.claim.modifiers.length === 0)) continue;
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (
      list !== undefined &&
      last !== undefined &&
      statement.quantity.sentence - last.quantity.sentence <= 1 &&
      statement.claim.event === last.claim.event
    )
      list.push(statement);
    else lists.push([statement]);
  }
  return lists.filter((list) => list.length > 1);
}

/**
 * The parts of a list that make up the whole: those that no group keeps apart from it. The list must also hold the other side, and the whole's
 * report must give that other side in the same sentence; else nobody knows that both count the same event in the same way.
 */
function partsOf(whole: Statement, list: readonly Statement[], around: readonly Statement[]): Statement[] | undefined {
  const first = list[0];
  const relation = first === undefined ? 'unknown' : relateClasses(first.claim.event, whole.claim.event);
  if (relation !== 'same' && relation !== 'part') return undefined;
  const against = list.filter((part) => part.kind.to(whole.kind).groups === 'exclude');
  const parts = list.filter((part) => !against.includes(part));
  if (parts.length < 2 || against.length === 0) return undefined;
  if (against.some((enemy) => parts.some((part) => part.kind.to(enemy.kind).groups === 'same'))) return undefined;
  const opposite = around.some(
    (other) =>
      other !== whole &&
      other.quantity.sentence === whole.quantity.sentence &&
      other.claim.event === whole.claim.event &&
      against.some((part) => part.kind.to(other.kind).groups === 'same'),
  );
  return opposite ? parts : undefined;
}

/** The sum of counts, bounds added to bounds. Throws a RangeError without parts. */
export function total(parts: readonly Statement[]): Quantity {
  const [first, ...rest] = parts.map((part) => part.quantity);
  if (first === undefined) throw new RangeError('a sum has parts');
  const sum = { ...first };
  for (const { value, low, high } of rest)
    Object.assign(sum, { value: sum.value + value, low: add(sum.low, low), high: add(sum.high, high) });
  return sum;
}

const add = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** One finding per whole or list of the article; `own` says whether a statement is the article's. */
export function sumFindings(found: readonly Sum[], own: (statement: Statement) => boolean): Finding[] {
  const findings = new Map<Statement, Finding>();
  for (const { whole, parts } of found) {
    const key = own(whole) ? whole : parts[0];
    if (key === undefined) continue;
    const sides = [wholeSide(whole), partsSide(parts)];
    if (!own(whole)) sides.reverse();
    const [mine, other] = sides;
    if (mine === undefined || other === undefined) continue;
    const known = findings.get(key);
    const same = known?.sides.slice(1).find((side) => side.value === other.value);
    if (same !== undefined) same.spans.push(...other.spans);
    else if (known !== undefined) known.sides.push(other);
    else
      findings.set(key, {
        kind: 'number',
        relation: 'conflict',
        about: about(whole),
        reasons: ['one figure for the whole against the sum of its parts'],
        sides: [mine, other],
      });
  }
  return [...findings.values()];
}

const wholeSide = (whole: Statement): Side => ({ value: whole.quantity.span.text, spans: [placeOf(whole)], ...source(whole) });

const partsSide = (parts: readonly Statement[]): Side => ({
  value: parts.map((part) => part.quantity.span.text).join(' + '),
  spans: parts.map(placeOf),
  all: true,
  ...(parts[0] === undefined ? {} : source(parts[0])),
});

const source = ({ claim }: Statement): Pick<Side, 'source'> => (claim.source.length > 0 ? { source: claim.source } : {});
