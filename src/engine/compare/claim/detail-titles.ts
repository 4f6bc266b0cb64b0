/** What a detail is, for the title of a finding, and which details need not be told of one place. */
import type { DetailSlot } from '../../lexicon/details.ts';
import { STUFFS } from '../../lexicon/stuffs.ts';

/** The titles; a detail without one is titled by its two kinds, or in the words of a report. */
export const DETAILS: Readonly<Partial<Record<DetailSlot, string>>> = {
  weapon: 'the weapon',
  vehicle: 'the vehicle',
  wound: 'where the person was hit',
  company: 'whether the attacker acted alone',
  vote: 'whether the decision was unanimous',
  record: 'whether it is a record',
  lead: 'who leads it',
  side: 'which side',
  foreseen: 'whether it was expected',
  sight: 'how far one could see',
  intent: 'whether it was done on purpose',
  limit: 'above or below the limit',
  inside: 'whether anybody was inside',
};

/** Details that are titled in the words of a report: their kinds are no words for a reader. */
export const IN_WORDS: ReadonlySet<DetailSlot> = new Set(['issue', 'death', 'fate', 'target']);

/** That the two reports name two places or two substances is what they differ in: nothing sets them apart. */
export const APART: ReadonlySet<DetailSlot> = new Set([...STUFFS.map(({ slot }) => slot), 'death', 'fate', 'birth']);
