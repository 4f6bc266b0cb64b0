/** Gates that two figures have to pass, of which most concern few figures: figures of one sort are concerned by the same, so that two sorts are asked once at which. */
import type { Statement } from '../statement/statement.ts';

/** One gate. */
export interface Gate {
  /** Whether a figure is of those that it is about. */
  concerns: (one: Statement) => boolean;
  /** It is asked where it concerns one figure at least, both, or exactly one. */
  of: 'either' | 'both' | 'one';
  /** Why the two cannot be one quantity; empty where they may. */
  why: (a: Statement, b: Statement) => string;
}

type Test = (a: Statement, b: Statement) => boolean;

const gate =
  (of: Gate['of']) =>
  (concerns: Gate['concerns'], reason: string, closes: Test): Gate => ({
    concerns,
    of,
    why: (a, b) => (closes(a, b) ? reason : ''),
  });

/** Closed where the test, which is symmetric, holds of two figures of which it concerns one or both. */
export const either = gate('either');
/** The same where it concerns both. */
export const both = gate('both');
/** Closed where the test holds one way or the other. */
export const eitherWay = (concerns: Gate['concerns'], reason: string, closes: Test): Gate =>
  either(concerns, reason, (a, b) => closes(a, b) || closes(b, a));
/** Closed where it concerns one of the two only. */
export const unlike = (concerns: Gate['concerns'], reason: string): Gate => ({ concerns, of: 'one', why: () => reason });

/** What figures are that the same gates concern. There are as many as the figures compared so far need: some hundreds. */
export interface Sort {
  /** The gates that one of them and one of another sort have to pass, in their order. */
  to: (other: Sort) => readonly Gate[];
}

interface Numbered extends Sort {
  number: number;
  concerned: readonly boolean[];
}

/** The sort of a figure, for gates in the order in which they are asked: the same object for every figure of that sort. At most 52 gates. */
export function sortsBy(gates: readonly Gate[]): (one: Statement) => Sort {
  const known = new Map<number, Sort>();
  return (one) => {
    let key = 0; // a bit for each gate
    for (const { concerns } of gates) key = 2 * key + (concerns(one) ? 1 : 0);
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = sort(
      known.size,
      gates.map(({ concerns }) => concerns(one)),
      gates,
    );
    known.set(key, made);
    return made;
  };
}

function sort(number: number, concerned: readonly boolean[], gates: readonly Gate[]): Sort {
  const asked: (readonly Gate[])[] = [];
  const own: Numbered = {
    number,
    concerned,
    to: (other) => (asked[(other as Numbered).number] ??= between(concerned, (other as Numbered).concerned, gates)),
  };
  return own;
}

const between = (own: readonly boolean[], other: readonly boolean[], gates: readonly Gate[]): readonly Gate[] =>
  gates.filter(({ of }, i) => {
    const met = Number(own[i]) + Number(other[i]);
    return of === 'either' ? met > 0 : met === (of === 'both' ? 2 : 1);
  });
