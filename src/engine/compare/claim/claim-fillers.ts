/** Two reports give two answers to one question about an event: two causes, two who gave the order, two who fired first. */

import { onOtherDays } from '../../grammar/occasion.ts';
import type { Participant } from '../../grammar/participants.ts';
import type { Filler } from '../../happening/fillers.ts';
import { groupsOf, relateNamed } from '../../lexicon/groups.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isKindOf, isVague, same } from './claim-participants.ts';
import type { Weighing } from './claim-words.ts';

/** Two answers that exclude each other. */
export interface Answers {
  own: Filler;
  other: Filler;
}

/** Share of the words of the event that both have to have, and their rarity together. */
const EVENT_SHARE = 0.5;
const LEAST_SHARED = 0.5;
/** Answers with words more alike than this may be one. */
const ALIKE = 0.4;
/** Answers that name nothing. */
const VAGUE = new Set(
  'fact reason circumstance situation condition event problem issue concern other people way official authority government'.split(
    ' ',
  ),
);

/** The pairs of answers of two reports that exclude each other. */
export function answers(own: readonly Filler[], others: readonly Filler[], weigh: Weighing, lexicon: Lexicon): Answers[] {
  const found: Answers[] = [];
  for (const a of own)
    for (const b of others) {
      if (a.slot !== b.slot || !oneEvent(a, b, weigh, lexicon) || !apart(a, b, lexicon)) continue;
      found.push({ own: a, other: b });
    }
  return found;
}

function oneEvent(a: Filler, b: Filler, weigh: Weighing, lexicon: Lexicon): boolean {
  if (a.slot === 'first') return true;
  // "the suspected cause: lightning": that of the event which both tell
  if (a.slot === 'cause' && (a.event.length === 0 || b.event.length === 0))
    return (
      a.stated === true &&
      b.stated === true &&
      [...a.event, ...b.event].every((word) => lexicon.nounClasses(word).includes('event'))
    );
  if (a.slot === 'cause') return Math.min(shared(a, b, weigh, lexicon), shared(b, a, weigh, lexicon)) >= EVENT_SHARE;
  if (a.slot === 'order') return ordersOne(a, b);
  if (onOtherDays(a, b)) return false;
  if (a.slot === 'alarm') return true;
  if (a.slot === 'find' || a.slot === 'command')
    return a.whom !== undefined && b.whom !== undefined && isOneFound(a.whom, b.whom) && ordersOne(a, b);
  return (a.whom !== undefined && b.whom !== undefined && same(a.whom, b.whom)) || shared(a, b, weigh, lexicon) >= EVENT_SHARE;
}

// Orders to do two things are two; where only one says what was ordered, it is the order.
function ordersOne(a: Filler, b: Filler): boolean {
  const x = a.to;
  const y = b.to;
  return x === undefined || y === undefined || x === y;
}

/** Of these a report of one event that names one in the singular means the one. */
const ONE = new Set('girl boy child baby toddler woman man body survivor driver pilot'.split(' '));
const WRECK = new Set(['wreck', 'wreckage']);
const MORE = /^(?:second|third|fourth|last|another|other|further)$/;

function isOneFound(a: Participant, b: Participant): boolean {
  if ([...a.modifiers, ...b.modifiers].some((word) => MORE.test(word)) || a.many || b.many) return false;
  if (same(a, b)) return true;
  const others = a.age !== undefined && b.age !== undefined && a.age !== b.age;
  const narrowed = a.modifiers.length > 0 && b.modifiers.length > 0;
  return (
    (a.head === b.head || (WRECK.has(a.head) && WRECK.has(b.head))) &&
    (ONE.has(a.head) || WRECK.has(a.head)) &&
    !others &&
    !narrowed &&
    a.names.length + b.names.length === 0
  );
}

// Share of the words of one event that the other has too, weighed by rarity; 0 where they have too little in common.
function shared(a: Filler, b: Filler, { rarity }: Weighing, lexicon: Lexicon): number {
  let whole = 0;
  let part = 0;
  for (const word of a.event) {
    const weight = rarity(word);
    whole += weight;
    if (b.event.some((other) => other === word || lexicon.similar(word, other) >= 0.7)) part += weight;
  }
  return part < LEAST_SHARED ? 0 : part / whole;
}

function apart(a: Filler, b: Filler, lexicon: Lexicon): boolean {
  if (a.answer.some((word) => VAGUE.has(word)) || b.answer.some((word) => VAGUE.has(word))) return false;
  if (a.who !== undefined && b.who !== undefined) {
    if (same(a.who, b.who)) return false;
    if (a.slot === 'find' || a.slot === 'alarm' || a.slot === 'command') return areOthers(a.who, b.who, lexicon);
    if (a.slot !== 'first') return distinct(a, b, lexicon);
    // the one who fired is the one on whom fire was opened in the other report
    if ((begins(a) && meets(a.event, b.answer)) || (begins(b) && meets(b.event, a.answer))) return true;
    // police fire on a gunman who has opened fire on shoppers: two are at odds where both were first, or fired on the same
    if (!(a.stated === true && b.stated === true) && !meets(a.event, b.event)) return false;
    return relateNamed(groupsOf(a.who.head, a.who.modifiers), groupsOf(b.who.head, b.who.modifiers)) === 'exclude';
  }
  return distinct(a, b, lexicon);
}

/** An office and the body that it heads or speaks for: either may stand for the other. */
const BODIES: readonly ReadonlySet<string>[] = [
  'mayor city council municipality town',
  'governor state province premier government',
  'minister government department agency authority',
  'president government palace state',
  'boss director company management firm operator board owner',
  'police officer sheriff deputy department detective trooper',
  'army military general commander soldier troops',
  'hospital doctor nurse',
  'court judge prosecutor',
  'staff worker employee clerk custodian guard',
  'crew captain sailor pilot',
].map((row) => new Set(row.split(' ')));
/** Whoever searches or helps may be any of those that do. */
const ANY = new Set('rescuer searcher team volunteer responder crew unit'.split(' '));

// Neither may be the other, nor one of the other, nor speak for it.
function areOthers(a: Participant, b: Participant, lexicon: Lexicon): boolean {
  if (a.names.length > 0 && b.names.length > 0) return a.person && b.person && a.head === b.head;
  if (a.names.length + b.names.length > 0 && (a.head === '' || b.head === '')) return false;
  if (a.head === '' || b.head === '' || a.head === b.head || isVague(a) || isVague(b)) return false;
  if (ANY.has(a.head) || ANY.has(b.head) || BODIES.some((row) => row.has(a.head) && row.has(b.head))) return false;
  const group = relateNamed(groupsOf(a.head, a.modifiers), groupsOf(b.head, b.modifiers));
  if (group === 'same' || group === 'part' || isKindOf(a, b, lexicon) || isKindOf(b, a, lexicon)) return false;
  return lexicon.similar(a.head, b.head) < ALIKE && [a, b].every(({ person, head }) => person || groupsOf(head, []).length > 0);
}

const begins = ({ opens, stated }: Filler): boolean => opens === true || stated === true;

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));

const distinct = (a: Filler, b: Filler, lexicon: Lexicon): boolean =>
  !a.answer.some((word) =>
    b.answer.some(
      (other) => word === other || lexicon.similar(word, other) >= ALIKE || a.event.includes(other) || b.event.includes(word),
    ),
  );
