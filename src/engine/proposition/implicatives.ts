/**
 * Verbs and turns that say that what follows them was not done: "failed to sign", "stopped short of signing", "left without signing". Linguistics
 * calls them implicatives (Karttunen 1971, "Implicative verbs"); here stand only those that news prose uses of what somebody did or did not do.
 */
import { type Denial, isBounded, isNot, isVerb, spell, tellsNothing } from '../grammar/denial-words.ts';
import type { Word } from '../grammar/words.ts';

/** Before "to" these say that it was not done. Lemmas. */
const NOT_TO = new Set('fail neglect forget decline refuse omit unable'.split(' '));
/** With "not" before them these say that it was not done; by themselves they only let it be done, or say that it was. */
const ONLY_IF = new Set('allow permit able manage dare bother'.split(' '));
/** Before what is done these say that it was not. */
const NOT_DOING = new Set(['avoid', 'evade']);
/** … with "from" between. */
const NOT_FROM = new Set('refrain abstain desist'.split(' '));
/** Whom these befall, with "from", does not do it. */
const HINDERED = new Set('prevent bar stop block keep ban'.split(' '));

/** Lemmas and words that such a turn has one of. */
export const IMPLICATIVE: readonly string[] = [
  ...NOT_TO,
  ...NOT_DOING,
  ...NOT_FROM,
  ...HINDERED,
  ...ONLY_IF,
  'yet',
  'short',
  'without',
  'instead',
];

/** What is said not to have been done by such a turn; undefined where nothing is, or it may have been done later. */
export function undone(own: readonly Word[]): Denial | undefined {
  // "if it fails to pay", "may fail to": nothing is told
  if (own.some(({ lower }) => IF.test(lower))) return undefined;
  for (let at = 1; at < own.length - 1; at++) {
    const found = turnAt(own, at);
    if (found === undefined) continue;
    const [by, from] = found;
    return isTold(own, by, from) ? denialFrom(own, by, from) : undefined;
  }
  return undefined;
}

const IF = /^(?:if|unless|whether|until|who|whoever|anyone|anybody|those)$/;

// Index of the word whose subject it is that does not do it, and of the first word behind the turn.
function turnAt(own: readonly Word[], at: number): [by: number, from: number] | undefined {
  const { lemma, lower, tag } = own[at] as Word; // the caller keeps inside
  const next = own[at + 1];
  const isTo = next?.tag === 'to' && /^(?:verb|be|have)$/.test(own[at + 2]?.tag ?? '');
  if (NOT_TO.has(lemma) && tag !== 'noun') return isTo ? [at, at + 1] : undefined;
  // "has yet to publish"
  if (lower === 'yet') return isTo && own[at - 1]?.tag === 'have' ? [at - 1, at + 1] : undefined;
  if (ONLY_IF.has(lemma)) return isTo && own[at - 1] !== undefined && isNot(own[at - 1] as Word) ? [at, at + 1] : undefined;
  if (NOT_DOING.has(lemma)) return next?.tag === 'gerund' ? [at, at + 1] : undefined;
  const doing = own[at + 2]?.tag === 'gerund';
  if (NOT_FROM.has(lemma)) return next?.lower === 'from' && doing ? [at, at + 2] : undefined;
  if (HINDERED.has(lemma) && tag === 'participle' && own[at - 1]?.tag === 'be')
    return next?.lower === 'from' && doing ? [at, at + 2] : undefined;
  // "stopped short of signing"
  if (lower === 'short') return own[at - 1]?.lemma === 'stop' && next?.lower === 'of' && doing ? [at - 1, at + 2] : undefined;
  if (lower === 'instead') return next?.lower === 'of' && doing ? [mainVerb(own, at), at + 2] : undefined;
  return lower === 'without' && next?.tag === 'gerund' ? [mainVerb(own, at), at + 1] : undefined;
}

// The last verb that has a subject before the word at `before`.
const mainVerb = (own: readonly Word[], before: number): number =>
  own.findLastIndex((word, i) => i < before && isVerb(word) && word.tag !== 'gerund');

// It is said as a fact, of all time, and once.
function isTold(own: readonly Word[], by: number, from: number): boolean {
  if (by < 1 || own.slice(0, from).some(({ tag }) => tag === 'modal')) return false;
  const verb = own.slice(from).find(isVerb);
  if (
    verb === undefined ||
    (tellsNothing(verb) && !TELLING.has(verb.lemma)) ||
    EMPTY.has(verb.lemma) ||
    own.slice(from).some(isNot)
  )
    return false;
  // "did not fail to sign"; the "not" of "was not allowed" belongs to the turn
  const negatives = own.slice(0, from).filter((word) => isNot(word) || NONE.test(word.lower)).length;
  if (negatives !== (ONLY_IF.has(own[by]?.lemma ?? '') ? 1 : 0)) return false;
  const rest = own.filter(
    ({ lower }, i) => !(lower === 'yet' && i < from) && !(lower === 'without' && i < from) && !isNegative(own, i, from),
  );
  return !isBounded(rest, 0) && !rest.some(({ lower }) => LIMITS.test(lower)) && !isForAWhile(own, from);
}

const NONE = /^(?:no|nobody|none|neither|nor|nothing)$/;
const isNegative = (own: readonly Word[], at: number, from: number): boolean => at < from && isNot(own[at] as Word);
/** With these it holds for a stretch of time or more of the same. */
const LIMITS = /^(?:again|last|repeatedly|often|sometimes|usually|so|twice|times|always)$/;
/** To do this with somebody who is named is a deed. */
const TELLING = new Set(['inform', 'notify', 'warn', 'stop', 'tell', 'release', 'see', 'return', 'concede', 'admit']);
/** What these say of somebody is no deed. */
const EMPTY = new Set('be have do make take get give keep live understand agree accept recognise recognize act work'.split(' '));

// "refused to pay for years", "was kept from entering for two days"
const isForAWhile = (own: readonly Word[], from: number): boolean =>
  own.some(
    ({ lower }, i) =>
      i > from && /^(?:for|during)$/.test(lower) && own.slice(i + 1, i + 5).some(({ lemma }) => SPANS.test(lemma)),
  );
const SPANS = /^(?:year|month|week|day|hour|minute|decade|night|time|while)$/;

function denialFrom(own: readonly Word[], by: number, from: number): Denial {
  const first = own[from]?.tag === 'to' ? from + 2 : from + 1;
  // "failed to persuade the judge to drop the charge": only the persuading is denied
  const next = own.findIndex(({ tag }, i) => i > first && tag === 'to' && own[i + 1]?.tag === 'verb');
  return {
    from,
    to: next < 0 ? own.length : next,
    cue: spell(own.slice(cueStart(own, by, from), own[from]?.tag === 'to' ? from + 1 : from)),
    subject: 0,
    outright: true,
    own: true,
    by,
  };
}

// "without", "instead of" stand behind their verb, which does not belong to them.
const cueStart = (own: readonly Word[], by: number, from: number): number => {
  const at = own.findIndex(({ lower }, i) => i > by && i < from && /^(?:without|instead)$/.test(lower));
  const start = at < 0 ? by : at;
  return start > 0 && isNot(own[start - 1] as Word) ? start - 1 : start;
};
