/** Two reports put one participant into states that exclude each other: dead and alive, arrested and at large, resigned and staying. */
import { MONTHS, WEEKDAY, YEAR } from '../../grammar/occasion.ts';
import type { Participant } from '../../grammar/participants.ts';
import type { State } from '../../happening/states.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { COMPATIBLE, EXCLUDES, LATER } from '../../lexicon/states.ts';
import { isKindOf, same } from './claim-participants.ts';

/** Two states of which not both can hold. */
export interface Excluding {
  own: State;
  other: State;
  /** The younger report may tell what has happened since. */
  later: boolean;
}

/** How the days of publication of two reports stand: the first older, younger, or neither, as far as is known. */
export type Order = 'older' | 'younger' | 'same';

/** The pairs of states of two reports that exclude each other; `order` is that of the first report. */
export function excluding(own: readonly State[], others: readonly State[], order: Order, lexicon: Lexicon): Excluding[] {
  const found: Excluding[] = [];
  for (const a of own)
    for (const b of others) {
      if (
        !exclude(a, b) ||
        !reaches(a, b) ||
        !(samePart(a, b) || ofAll(a, b, lexicon) || ofAll(b, a, lexicon)) ||
        !fits(a, b) ||
        !sameTime(a, b)
      )
        continue;
      // A report that tells of both itself tells how one followed the other.
      if (!DISPUTED.has(a.family) && (own.some((one) => says(one, b)) || others.some((one) => says(one, a)))) continue;
      const later = order !== 'same' && isUpdate(order === 'older' ? a : b, order === 'older' ? b : a);
      if (later && !LASTING.has(a.family)) continue;
      found.push({ own: a, other: b, later });
    }
  return found;
}

// What holds of a part is held only against what is told of all, or denied of any.
function reaches(a: State, b: State): boolean {
  const isWhole = ({ extent, general }: State): boolean => extent === 'all' || general === true;
  return (a.extent !== 'part' || isWhole(b)) && (b.extent !== 'part' || isWhole(a));
}

/** Plurals of one thing in these mean all there are at the place of the event. */
const PLACED = new Set(['operation', 'alarm', 'access', 'notice']);
const samePart = (a: State, b: State): boolean =>
  (isOther(a) === isOther(b) &&
    rankOf(a) === rankOf(b) &&
    same(a.who, b.who) &&
    (a.family === b.family || !(mereSurname(a, b) || mereAge(a, b)))) ||
  (PLACED.has(a.family) && a.who.many && b.who.many && a.who.head !== '' && a.who.head === b.who.head);

// "the other diver": not the one that the other report tells of
const isOther = ({ who }: State): boolean => who.modifiers.some((word) => OTHER.test(word));
const OTHER = /^(?:other|another)$/;

// "the video", "a second video"
const rankOf = ({ who }: State): string => (who.person ? '' : (who.modifiers.find((word) => RANK.test(word)) ?? ''));
const RANK = /^(?:second|third|fourth|fifth)$/;

// "No member of staff was injured", "a guard was taken to hospital", "nine people were hurt, two of them guards"
const ofAll = (denied: State, told: State, lexicon: Lexicon): boolean =>
  (denied.general === true || (denied.extent === 'all' && denied.value === 'unhurt' && told.value === 'hurt')) &&
  denied.family === told.family &&
  !told.denied &&
  ([told.who, ...countedIn(told)].some((one) => isKindOf(one, denied.who, lexicon)) ||
    (told.who.person && !CARING.has(told.who.head) && isAnyHurt(denied)));
/** Who fights for other people's lives. */
const CARING = new Set('doctor surgeon medic nurse paramedic'.split(' '));

// Those who are told of in words that hang on the others: "two of them guards".
const countedIn = ({ who, rest }: State): Participant[] =>
  rest.flatMap((head, i) =>
    who.person && NUMERAL.test(rest[i - 1] ?? '') ? [{ ...who, names: [], head, modifiers: [], many: true }] : [],
  );

// "No victim is in a critical condition", "none of the wounds is life-threatening": of nobody who was hurt
const isAnyHurt = ({ family, who }: State): boolean =>
  family === 'condition' && who.names.length === 0 && (who.head === '' || (HURT.has(who.head) && who.modifiers.length === 0));
const HURT = new Set('patient injury injured wound wounded victim casualty person people'.split(' '));

// "Stone was arrested", "Mara Stone was killed": a family has one name.
const mereSurname = (a: State, b: State): boolean =>
  a.who.names.length > 0 && b.who.names.length > 0 && [a, b].some(({ who }) => who.names.every((name) => !name.includes(' ')));

// "A girl of 16 was killed", "a 16-year-old was arrested": who was hurt and who did it may be of one age
const mereAge = (a: State, b: State): boolean =>
  [a, b].some(({ family }) => family === 'custody') &&
  [a, b].every(({ who }) => who.names.length === 0 && who.age !== undefined) &&
  a.who.head !== b.who.head;

/** What is told in both ways in one report is in dispute there; one does not follow the other. */
const DISPUTED = new Set(['notice', 'coverage', 'backing', 'alarm', 'control']);

const says = (one: State, what: State): boolean =>
  one.family === what.family && one.value === what.value && one.denied === what.denied && same(one.who, what.who);

function exclude(a: State, b: State): boolean {
  if (a.family !== b.family) {
    const x = `${a.family} ${a.value}`;
    const y = `${b.family} ${b.value}`;
    return !a.denied && !b.denied && EXCLUDES.some(([p, q]) => (p === x && q === y) || (p === y && q === x));
  }
  if (a.value === b.value) return a.denied !== b.denied;
  const together = COMPATIBLE.find(
    ([family, x, y]) => family === a.family && ((x === a.value && y === b.value) || (x === b.value && y === a.value)),
  );
  // Who was never arrested is not in a cell either.
  if (!a.denied && !b.denied) return together === undefined;
  const denied = a.denied ? a : b;
  return a.denied !== b.denied && (together?.[3] === 'either' || (together?.[3] === 'first' && together[1] === denied.value));
}

// What may have happened between the two reports is no conflict: the younger one tells the newer state.
function isUpdate(older: State, younger: State): boolean {
  const news = LATER[younger.family] ?? [];
  const stood = older.family === younger.family && older.value === younger.value && !older.denied;
  return !younger.denied && news.includes(younger.value) && !stood;
}

/** States that hold for good once they are there: a reader wants to know what a younger report says. */
const LASTING = new Set(['life', 'custody', 'office', 'offer', 'verdict', 'aboard']);
/** What is said of a group in these holds of all of it, or is not said. */
const ALL_OR_NONE = new Set([
  'notice',
  'operation',
  'access',
  'level',
  'course',
  'control',
  'backing',
  'coverage',
  'payment',
  'fabric',
  'plan',
  'conduct',
]);

/** Where all of them are unhurt, neither is one dead or hurt. */
const BODILY = new Set(['life', 'hurt']);

const isOfAll = (family: State['family']): boolean => ALL_OR_NONE.has(family) || family.startsWith('quality ');

// "resigned", "stays on as caretaker": until there is another
const isForNow = ({ family, rest }: State): boolean => family === 'office' && rest.some((word) => FOR_NOW.has(word));
const FOR_NOW = new Set(['caretaker', 'interim', 'acting', 'successor', 'replacement', 'handover', 'transition']);

function fits(a: State, b: State): boolean {
  if (isForNow(a) || isForNow(b)) return false;
  // Some of a group may be dead and others alive, but not of all of it.
  const whole =
    [a, b].some(({ extent }) => extent === 'all') && (BODILY.has(a.family) || [a, b].some(({ extent }) => extent === 'part'));
  if (!whole && (a.who.many || b.who.many) && !isOfAll(a.family) && !a.denied && !b.denied) return false;
  // "did not die for nothing": what narrows a denial has to stand in the other report too
  const [denied, told] = a.denied ? [a, b] : [b, a];
  const behind = denied.behind.filter((word) => !PERIODS.has(word) && !NUMERAL.test(word));
  if (!denied.denied || behind.length === 0 || denied.family === 'coverage' || denied.family === 'control') return true;
  const shared = behind.filter((word) => told.rest.includes(word) || told.who.modifiers.includes(word)).length;
  return shared * 2 >= behind.length;
}

const NUMERAL = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const PERIODS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december trading close opening session morning afternoon noon first second third fourth quarter half spring summer autumn winter year month week day hour`.split(
    /\s+/,
  ),
);

function sameTime(a: State, b: State): boolean {
  const years = (one: State): string[] => one.rest.filter((word) => YEAR.test(word));
  if (years(a).join() !== years(b).join()) return false;
  if (JUDGED.has(a.family) && !isOneJudgement(a, b)) return false;
  // in a coma at first, back home within two weeks
  if (a.family !== b.family && HEALING.has(a.family) && HEALING.has(b.family) && (a.passing ?? b.passing) !== undefined)
    return false;
  const turns = isTurning(a.family);
  if ((turns || LATER[a.family] !== undefined) && areOtherDays(a, b)) return false;
  if (turns && (a.passing === 'changed' || b.passing === 'changed' || (a.passing && b.passing))) return false;
  if (a.family !== 'level') return true;
  // A level of two periods may have grown in one and shrunk in the other.
  const own = periods(a);
  const other = periods(b);
  if (own.length > 0 && other.length > 0)
    return own.some((word) => other.includes(word) && word !== 'quarter' && word !== 'half');
  if (own.length + other.length > 0) return false;
  return (
    a.value === 'flat' ||
    b.value === 'flat' ||
    [...a.rest, ...a.who.modifiers].some(
      (word) => [...b.rest, ...b.who.modifiers].includes(word) && word.length > 2 && !MEASURE.test(word),
    )
  );
}

/** States that come and go within one event: what holds of one moment is not held against another. */
const TURNING = new Set(['fill', 'supply', 'soundness', 'operation', 'arms']);
/** Of these one follows the other. */
const HEALING = new Set(['condition', 'hospital']);
/** What courts decide, one after the other. */
const JUDGED = new Set(['legality', 'ruling', 'verdict']);
// "a district court in May", "the appeals court": two judgements
const isOneJudgement = (a: State, b: State): boolean =>
  [a, b].map(({ rest }) => rest.filter((word) => INSTANCE.test(word)).join()).every((own, _, [first]) => own === first);
const INSTANCE = new RegExp(
  `^(?:appeals?|appellate|supreme|high|higher|lower|district|constitutional|county|federal|cassation|${MONTHS})$`,
  'i',
);
const isTurning = (family: State['family']): boolean => TURNING.has(family) || family.startsWith('quality ');

/** Words that the levels of any two things have in common. */
const MEASURE = /^(?:percent|cent|point|\d.*)$/;

// "closed on Friday", "reopened on Monday"
function areOtherDays(a: State, b: State): boolean {
  const [own, other] = [a, b].map(({ rest }) => rest.filter((word) => WEEKDAY.test(word))) as [string[], string[]];
  return own.length > 0 && other.length > 0 && !own.some((word) => other.includes(word));
}

const periods = ({ rest, who }: State): string[] => [...rest, ...who.modifiers].filter((word) => PERIODS.has(word));
