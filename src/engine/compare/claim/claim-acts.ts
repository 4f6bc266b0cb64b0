/** Two reports tell of one act by the same participants: one says that it was done, the other that it was not. */

import { onOtherDays, onOtherSides } from '../../grammar/occasion.ts';
import type { Participant } from '../../grammar/participants.ts';
import type { Act } from '../../happening/acts.ts';
import { areContrary, hasContrary, implies } from '../../lexicon/acts.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { FIRMS } from '../../lexicon/roles.ts';
import { isKindOf, isVague, same } from './claim-participants.ts';
import { areContraries } from './claim-words.ts';

/** An act that one report denies and the other tells. */
export interface ActPair {
  own: Act;
  other: Act;
  /** The one of the two that is denied. */
  denied: Act;
}

/** Verbs nearer than this tell one act. */
const ONE_ACT = 0.8;
/** The acts on which two reports are at odds; each denial with its best counterpart. */
export function contrary(own: readonly Act[], others: readonly Act[], lexicon: Lexicon): ActPair[] {
  return [
    ...against(own, others, lexicon).map(([denied, told]) => ({ own: denied, other: told, denied })),
    ...against(others, own, lexicon).map(([denied, told]) => ({ own: told, other: denied, denied })),
  ];
}

function against(denying: readonly Act[], telling: readonly Act[], lexicon: Lexicon): [Act, Act][] {
  return denying.flatMap((denied): [Act, Act][] => {
    if (!denied.denied) return [];
    let best: Act | undefined;
    let most = 0;
    for (const told of telling) {
      if (told.denied || told.planned !== denied.planned || !isDenied(denied.act, told.act, lexicon)) continue;
      const score = inCommon(denied, told, lexicon);
      if (score > most) [best, most] = [told, score];
    }
    return best === undefined ? [] : [[denied, best]];
  });
}

/** Two acts of the same participants of which not both were done: one accepts the offer, the other report has it turned down. */
export function opposedActs(own: readonly Act[], others: readonly Act[], lexicon: Lexicon): Pick<ActPair, 'own' | 'other'>[] {
  const found: Pick<ActPair, 'own' | 'other'>[] = [];
  for (const a of own) {
    if (a.denied || !hasContrary(a.act)) continue;
    for (const b of others) {
      if (b.denied || a.planned !== b.planned || a.year !== b.year || !areContrary(a.act, b.act)) continue;
      // of several some die and others survive
      if ([a, b].some(({ act }) => act === 'die') && areOfSome(a, b)) continue;
      const agent = relate(a.agent, b.agent, lexicon);
      const theme = relate(a.theme, b.theme, lexicon);
      if (agent === 'other' || theme !== 'one' || (agent !== 'one' && (a.agent !== undefined || b.agent !== undefined))) continue;
      // One who did both did one after the other.
      if (own.some((one) => one.act === b.act) || others.some((one) => one.act === a.act)) continue;
      found.push({ own: a, other: b });
    }
  }
  return found;
}

const areOfSome = (a: Act, b: Act): boolean =>
  [a, b].some(({ theme }) => theme === undefined || theme.many || theme.head === 'people') &&
  ![a, b].some(({ beside }) => beside.includes('exception'));

const isDenied = (denied: string, told: string, lexicon: Lexicon): boolean =>
  denied === told || implies(told, denied) || lexicon.similar(denied, told) >= ONE_ACT;

/** How the participants of one place of two acts stand. */
type Relation = 'one' | 'open' | 'other';

// How many participants the two have in common; 0 where they are not one act.
function inCommon(denied: Act, told: Act, lexicon: Lexicon): number {
  if (denied.unknown === true && denied.agent?.none !== true) return 0;
  const agent = relate(denied.agent, told.agent, lexicon);
  const theme = relate(denied.theme, told.theme, lexicon);
  if (agent === 'other' || theme === 'other' || !isOneTime(denied, told)) return 0;
  // "Nobody told us": whom nobody told has to be known
  if (denied.agent?.none === true && denied.agent.head === '' && theme !== 'one') return 0;
  // Whom it befalls has to be told by both ("did not mention the letter" says nothing of the report that was mentioned), or who does it.
  if (theme !== 'one' && (denied.theme !== undefined || agent !== 'one')) return 0;
  // Who denies having done it does not deny that it was done, nor is anything said of others than those of whom none did.
  if (denied.agent !== undefined && agent !== 'one' && !(denied.agent.none && denied.agent.head === '')) return 0;
  // What narrows the denial has to narrow the other as well: "did not die for nothing".
  const words = [...told.beside, ...wordsOf(told.agent), ...wordsOf(told.theme)];
  const narrowed = denied.beside.filter((word) => words.includes(word)).length;
  if (narrowed * 2 < denied.beside.length) return 0;
  // "no one got through": not that nobody came anywhere
  if (narrowed === 0 && MOVING.has(denied.act) && denied.theme?.none === true && denied.theme.head === '') return 0;
  // "on the west shore", "on the east shore"
  const narrowing = [...denied.beside, ...(denied.theme?.modifiers ?? []), ...(denied.agent?.modifiers ?? [])];
  if (narrowing.some((word) => words.some((other) => areContraries(word, other, lexicon)))) return 0;
  return (agent === 'one' ? 1 : 0) + (theme === 'one' ? 1 : 0) + narrowed;
}

const MOVING = new Set(['arrive', 'leave', 'go', 'enter', 'move', 'escape']);

// "In 2003 a fire burned 94 homes" is another fire, unless it never happened at all.
const isOneTime = (denied: Act, told: Act): boolean =>
  !onOtherDays(denied, told) &&
  !onOtherSides(denied, told) &&
  (denied.year === told.year || (denied.year === undefined && /^(?:never|no time)$/i.test(denied.cue)));

const wordsOf = (one: Participant | undefined): string[] => (one === undefined ? [] : [one.head, ...one.modifiers, ...one.names]);

function relate(denied: Participant | undefined, told: Participant | undefined, lexicon: Lexicon): Relation {
  if (denied === undefined || told === undefined) return 'open';
  if (same(denied, told)) return isVague(denied) && denied.names.length === 0 ? 'open' : 'one';
  if (isFirm(denied, told) || isFirm(told, denied)) return 'one';
  // "nobody": whoever is told of; "nothing" may be no more than a part of something
  if (denied.none && denied.head === '' && denied.names.length === 0)
    return told.person !== denied.person ? 'other' : denied.person ? 'one' : 'open';
  if (denied.head === '' || told.head === '') return denied.names.length > 0 && told.names.length > 0 ? 'other' : 'open';
  if (isVague(told) && told.names.length === 0 && told.head !== denied.head) return 'open';
  const general = denied.none && denied.modifiers.every((word) => told.modifiers.includes(word));
  if (denied.none && (isKindOf(told, denied, lexicon) || (general && denied.head === told.head))) return 'one';
  if (denied.head === told.head) return 'other';
  if (lexicon.similar(denied.head, told.head) >= ONE_ACT || isKindOf(told, denied, lexicon)) return 'one';
  // "no air strike hit the village": of lightning nothing is said
  if (denied.none) return 'other';
  const events = [denied, told].every(({ head, names }) => names.length === 0 && lexicon.nounClasses(head).includes('event'));
  return events ? 'open' : 'other';
}

// "Tovar" and "the company"
const isFirm = (a: Participant | undefined, b: Participant | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.names.length > 0 &&
  !a.person &&
  b.names.length === 0 &&
  b.modifiers.length === 0 &&
  !b.many &&
  FIRMS.has(b.head);
