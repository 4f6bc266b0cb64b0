/** Two reports give one detail of an event in two ways: a knife and a machete, in the leg and in the stomach. */

import { onOtherDays } from '../../grammar/occasion.ts';
import type { Detail } from '../../happening/details.ts';
import { areTwoOffices, isReversed } from '../../happening/particulars.ts';
import { FIRMS } from '../../lexicon/roles.ts';
import { oneName } from '../name/one-name.ts';
import { same } from './claim-participants.ts';

/** Two details of which both cannot be so. */
export interface Differing {
  own: Detail;
  other: Detail;
}

/** Of these an event may have several: reports differ only where no kind stands in both. */
export function differing(own: readonly Detail[], others: readonly Detail[], sameDay: boolean): Differing[] {
  const found: Differing[] = [];
  for (const a of own)
    for (const b of others) {
      if (
        a.slot !== b.slot ||
        isOneAnswer(a, b) ||
        !isOneThing(a, b) ||
        areApart(someoneOf(a), someoneOf(b)) ||
        areApart(a.doings, b.doings) ||
        onOtherDays(a, b) ||
        a.year !== b.year
      )
        continue;
      if (own.some((one) => matches(one, b)) || others.some((one) => matches(one, a))) continue;
      if (!isOneFamily(a, b) || (a.moves === true && !sameDay)) continue;
      found.push({ own: a, other: b });
    }
  return found;
}

const matches = (a: Detail, b: Detail): boolean => a.slot === b.slot && isOneAnswer(a, b) && isOneThing(a, b);

// Of who leads the kind is a name: it may be spelled in two ways.
const isOneAnswer = (a: Detail, b: Detail): boolean => a.kind === b.kind || (a.slot === 'lead' && oneName(a.kind, b.kind));

function isOneThing(a: Detail, b: Detail): boolean {
  if (a.slot === 'wound' && a.about !== undefined && b.about !== undefined && a.about !== b.about) return false;
  if (a.slot === 'wound' || a.slot === 'death' || a.slot === 'fate')
    return a.who !== undefined && b.who !== undefined && !a.who.many && !b.who.many && same(a.who, b.who);
  if (a.slot === 'issue') return a.about === b.about && !areApart(a.narrow, b.narrow);
  if (a.slot === 'post') return oneName(a.about ?? '', b.about ?? '');
  if (OFTEN_UNNAMED.has(a.slot)) return a.about === undefined || b.about === undefined || a.about === b.about;
  // "That is not a record" is said of whatever was called the largest or highest.
  if (a.slot === 'record' && (a.about === '' || b.about === '')) return true;
  return a.about === b.about;
}

// "the north exit" and "the south exit"
const areApart = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));

// "the company", "the group", "its board": one and the same by any of these words
const someoneOf = ({ doers = [] }: Detail): string[] => (doers.every((word) => FIRMS.has(word) || BOARDS.has(word)) ? [] : doers);
const BOARDS = new Set('board management executive chairman director boss company spokesman spokeswoman spokesperson'.split(' '));

/** In these what it is a detail of may be left out: "twice the limit", "some were inside". */
const OFTEN_UNNAMED = new Set(['vote', 'limit', 'inside']);

const BLADES = new Set(['knife', 'machete', 'sword', 'axe']);
const GUNS = new Set(['pistol', 'rifle', 'shotgun']);

// Who has a knife may have a pistol too.
const isOneFamily = (a: Detail, b: Detail): boolean =>
  (a.slot !== 'post' || areTwoOffices(a.kind, b.kind)) && (a.slot !== 'route' || isReversed(a.kind, b.kind)) && isOneKind(a, b);

const isOneKind = (a: Detail, b: Detail): boolean =>
  a.slot !== 'weapon' || [BLADES, GUNS].some((family) => family.has(a.kind) && family.has(b.kind));
