/** Judgement: whether two figures that differ are a conflict or a revision, and why, in plain words. */
import type { Relation } from '../../../model.ts';
import { perObject } from '../../per-object.ts';
import { relate } from '../../quantity/relate.ts';
import { slipOf } from '../../quantity/slip.ts';
import type { Pair } from '../align/align.ts';
import { sameSource } from '../align/features.ts';
import type { Statement } from '../statement/statement.ts';

/** A verdict on a differing pair; no reasons where the texts give none. */
export interface Verdict {
  relation: Relation;
  reasons: string[];
}

/** Events whose counts are corrected as the hours pass: a later report of the same source replaces the earlier. */
const COUNTED_OVER_TIME = new Set(['death', 'injury', 'missing', 'rescue', 'arrest', 'displaced', 'trapped', 'destroyed']);

/** Judges one differing pair; `all` are the statements of both reports, for what the texts themselves replace. */
export function judge(pair: Pair, all: readonly Statement[]): Verdict {
  const { a, b } = pair;
  const reasons: string[] = [];
  let relation: Relation = 'conflict';
  if (replaces(a, b, all)) {
    relation = 'revised';
    reasons.push('the text says that one figure replaces the other');
  } else if (sameSource(a, b)) {
    relation = 'revised';
    const order = ordered(a, b);
    reasons.push(order === '' ? 'the same source, two counts; which is later is not stated' : `the same source, ${order}`);
  } else if (a.claim.source.length > 0 && b.claim.source.length > 0 && !a.claim.sourceCarried && !b.claim.sourceCarried) {
    reasons.push(`another source: ${a.claim.source[0]} against ${b.claim.source[0]}`);
  }
  const order = ordered(a, b);
  if (relation === 'conflict' && order !== '' && COUNTED_OVER_TIME.has(a.claim.event) && a.claim.event === b.claim.event) {
    relation = 'revised';
    reasons.push(order);
  }
  const otherMoney = a.quantity.dimension === 'money' && a.quantity.unit !== b.quantity.unit;
  if (otherMoney && a.quantity.value === b.quantity.value) reasons.push('the same number in two currencies');
  else if (a.quantity.unit !== b.quantity.unit) reasons.push('given in different units');
  // A toll that rose from 12 to 21 was not mistyped.
  const slip = relation === 'conflict' ? slipOf(a.traits.digits, b.traits.digits) : '';
  if (slip !== '') reasons.push(slip);
  return { relation, reasons };
}

/** Those that the texts themselves replace: few, and asked for with every pair. */
const replaced = perObject((all: readonly Statement[]) => all.filter(({ claim }) => claim.frame === 'superseded'));

// "rose to 48 from 21": the report that has 48 names 21 as its own past.
function replaces(a: Statement, b: Statement, all: readonly Statement[]): boolean {
  const past = (of: Statement, value: Statement): boolean =>
    replaced(all).some(
      (s) =>
        s.reading === of.reading &&
        relate(s.quantity, value.quantity) === 'agree' &&
        (s.claim.event === of.claim.event || s.claim.event === ''),
    );
  return past(a, b) || past(b, a);
}

function ordered(a: Statement, b: Statement): string {
  const x = a.reading.report.published?.slice(0, 10);
  const y = b.reading.report.published?.slice(0, 10);
  if (x === undefined || y === undefined || x === y) return '';
  return x < y ? 'the other report is later' : 'the other report is earlier';
}
