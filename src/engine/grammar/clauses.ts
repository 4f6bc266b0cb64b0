/** The clauses of a sentence: stretches with one finite verb, and whether they are told as facts. */
import { QUOTES } from './closed-class.ts';
import { cue, cuesOf } from './cues.ts';
import { FALSE } from './falsehood.ts';
import { REPORTING } from './sentence-speakers.ts';
import { STOPS } from './stretches.ts';
import { AUXILIARY, FINITE, VERBAL } from './verb-tags.ts';
import type { Word } from './words.ts';

/** A clause of a sentence. */
export interface Clause {
  words: Word[];
  /** Index of the first of them in the sentence. */
  at: number;
  /** The word lists that they touch: `cuesOf`. */
  cues: number;
  /** Possible, conditional, asked, wanted or feared: no fact is told. */
  open: boolean;
}

const MODAL = new Set([
  'could',
  'may',
  'might',
  'should',
  'would',
  'must',
  'can',
  'will',
  'shall',
  "won't",
  "wouldn't",
  "couldn't",
  "can't",
  'cannot',
]);
const IF = new Set(['if', 'unless', 'whether', 'until']);
/** Verbs and nouns whose complement is no fact. */
const WISHES = new Set(
  `want wish hope plan intend expect fear threaten demand ask urge call refuse try attempt seek consider propose offer promise vow pledge
  request order tell allow warn likely unlikely possible aim agree need decline fail able unable plot prepare`.split(/\s+/),
);

/** What somebody believes is not told as a fact. */
const BELIEFS = new Set('believe think doubt suspect imagine assume wonder suppose feel'.split(' '));

/** The clauses of a sentence's words, in order; marks that part them belong to none. */
export function clausesOf(all: readonly Word[]): readonly Clause[] {
  const found: Clause[] = [];
  let from = 0;
  for (let i = 1; i <= all.length; i++) {
    if (i < all.length && !parts(all, i, from)) continue;
    const [at, to] = trimmed(all, from, i);
    from = i;
    if (at === to) continue;
    const words = all.slice(at, to);
    let cues = 0;
    for (const word of words) cues |= cuesOf(word);
    found.push({ words, at, cues, open: isOpen(words, cues, found.at(-1)?.words) });
  }
  return found;
}

/** The word lists that a sentence touches. Outside of its clauses stand marks and coordinators, few of which are on a list: "nor". */
export function cuesAround(words: readonly Word[], clauses: readonly Clause[]): number {
  let found = 0;
  let at = 0;
  for (const clause of clauses) {
    for (; at < clause.at; at++) found |= cuesOf(words[at] as Word); // a clause begins inside its sentence
    found |= clause.cues;
    at += clause.words.length;
  }
  for (; at < words.length; at++) found |= cuesOf(words[at] as Word); // at is below the length
  return found;
}

// "denied that a school and a clinic were hit": what is denied begins behind "that".
function framedFrom(all: readonly Word[], from: number, at: number): number {
  for (let i = at - 1; i > from; i--) if (all[i]?.lower === 'that' && FRAMES.has(all[i - 1]?.lemma ?? '')) return i;
  return from;
}

const isStop = ({ kind, text }: Word): boolean => kind === 'mark' && STOPS.has(text);
const isFalse = (word: Word | undefined): boolean => word !== undefined && FALSE.has(word.lower);

function parts(all: readonly Word[], at: number, from: number): boolean {
  const word = all[at];
  const before = all[at - 1];
  if (word === undefined || before === undefined) return false;
  // Most words stand inside of a clause: only marks, verbs and these begin another or end one.
  if (!JOINS.has(word.tag) && before.kind !== 'mark' && !VERBAL.has(before.tag)) return false;
  if (isStop(word) || isStop(before)) return !isInAside(all, at) && !isQuotedPiece(all, QUOTES.has(word.text) ? at : at - 1);
  // What is false stands between "reports that" and "are false", what is denied behind "denied that": both stay in one piece.
  if (word.lower === 'as' && (isFalse(all[at + 1]) || (all[at + 1]?.tag === 'determiner' && isFalse(all[at + 2])))) return false;
  if (word.lower === 'that' && (all.slice(from, at).some(({ lemma }) => FRAMES.has(lemma)) || isJudged(all, from, at)))
    return false;
  // "did not sign until it was amended": it was signed then
  if (UNTIL.has(word.lower) && all.slice(from, at).some(isNotDone)) return false;
  if (word.tag === 'subordinator')
    return word.lower === 'that' || (!isDate(all, at + 1) && !isPost(all, at) && hasVerb(all, at + 1));
  if (word.tag === 'relative') return true;
  if (VERBAL.has(before.tag) && REPORTING.has(before.lemma) && !FRAMES.has(before.lemma))
    return hasVerb(all, at) && word.tag !== 'preposition' && word.tag !== 'to' && word.text !== ',';
  if (word.tag === 'coordinator' || before.text === ',')
    return (
      hasFiniteVerb(all, at + (word.tag === 'coordinator' ? 1 : 0), all.length) &&
      all.slice(framedFrom(all, from, at), at).some(isFiniteVerb)
    );
  return false;
}

/** Classes of the words before which a clause may end. */
const JOINS = new Set(['mark', 'coordinator', 'subordinator', 'relative']);

// 'urged restraint on "both sides" without naming one': a quoted piece of the clause, without a verb of its own, ends nothing
function isQuotedPiece(all: readonly Word[], quote: number): boolean {
  if (!QUOTES.has(all[quote]?.text ?? '')) return false;
  const from = quotedTo(all, quote, -1);
  const to = quotedTo(all, quote, 1);
  return (from >= 0 || to >= 0) && from !== to;
}

// Index of the mark of quotation at the other end of a piece; -1 where none stands there.
function quotedTo(all: readonly Word[], quote: number, step: 1 | -1): number {
  for (let i = quote + step; i >= 0 && i < all.length && Math.abs(i - quote) <= PIECE; i += step) {
    const word = all[i] as Word; // i is inside
    if (QUOTES.has(word.text)) return Math.abs(i - quote) > 1 ? i : -1;
    if (word.kind === 'mark' || FINITE.has(word.tag)) return -1;
  }
  return -1;
}
/** Words in a quoted piece of a clause, at most, with its second mark. */
const PIECE = 6;

// 'was an emergency ("mayday") declared': a word or two in brackets do not part a verb from its auxiliary
function isInAside(all: readonly Word[], at: number): boolean {
  let open = at;
  while (open > 0 && open > at - ASIDE && all[open]?.text !== '(') open--;
  if (all[open]?.text !== '(') return false;
  let close = open + 1;
  while (close < open + ASIDE && all[close]?.text !== ')' && !FINITE.has(all[close]?.tag ?? '')) close++;
  if (all[close]?.text !== ')' || at > close + 1 || !VERBAL.has(all[close + 1]?.tag ?? '')) return false;
  return all.slice(Math.max(0, open - ASIDE), open).some(({ tag }) => AUXILIARY.has(tag));
}
/** Tokens from one bracket to the other, at most. */
const ASIDE = 6;

// "it is not true that …", "whoever says that … is lying"
const isJudged = (all: readonly Word[], from: number, at: number): boolean =>
  (/^(?:true|untrue|false|case)$/.test(all[at - 1]?.lower ?? '') && all.slice(from, at).some(({ lower }) => lower === 'it')) ||
  /^(?:whoever|anyone|anybody)$/.test(all[from]?.lower ?? '');

// "since Monday and …": no clause of its own
const isDate = (all: readonly Word[], at: number): boolean => {
  const next = all[at + 1];
  return CALENDAR.test(all[at]?.lower ?? '') && (next === undefined || next.kind === 'mark' || next.tag === 'coordinator');
};
const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|then|noon|midnight|dawn)$/;

/** Words whose clause is part of what they say of it. */
const FRAMES: ReadonlySet<string> = new Set(
  `deny reject dismiss refute rebut dispute report suggestion claim allegation rumour rumor speculation talk assertion accusation
  evidence proof indication sign record doubt`.split(/\s+/),
);

// "will stay on as caretaker, a clerk said": no clause of its own
const isPost = (all: readonly Word[], at: number): boolean =>
  all[at]?.lower === 'as' && all[at + 1]?.tag === 'noun' && all[at + 2]?.text === ',';

const UNTIL = new Set(['until', 'till', 'unless']);
const isNotDone = ({ lower, lemma }: Word): boolean =>
  /^(?:not|never|no|nobody|none)$|n't$/.test(lower) || lemma === 'refuse' || lemma === 'decline' || lemma === 'fail';

const isFiniteVerb = ({ tag }: Word): boolean => FINITE.has(tag);
const hasVerb = (all: readonly Word[], from: number): boolean => hasFiniteVerb(all, from, all.length);

// Up to the next mark or clause.
function hasFiniteVerb(all: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = all[i];
    if (word === undefined || (i > from + 1 && (isStop(word) || word.text === ',' || word.tag === 'subordinator'))) return false;
    if (word.tag === 'be' || word.tag === 'have' || word.tag === 'do' || word.tag === 'modal' || word.tag === 'verb') return true;
    if (word.tag === 'participle' && all[i - 1]?.tag !== 'determiner' && all[i - 1]?.tag !== 'adjective') return true;
  }
  return false;
}

function trimmed(all: readonly Word[], first: number, end: number): [from: number, to: number] {
  let from = first;
  let to = end;
  while (from < to && (all[from]?.tag === 'mark' || all[from]?.tag === 'coordinator')) from++;
  while (to > from && all[to - 1]?.tag === 'mark') to--;
  return [from, to];
}

const OPENING = cue([...MODAL, ...IF, ...WISHES, ...BELIEFS]);

function isOpen(own: readonly Word[], cues: number, before: readonly Word[] | undefined): boolean {
  const [first] = own;
  if (first === undefined || ((cues & OPENING) === 0 && first.lower !== 'that')) return false;
  if (own.some((word) => IF.has(word.lower)) || own.some((word) => word.tag === 'modal' && MODAL.has(word.lower))) return true;
  if (own.some((word, i) => WISHES.has(word.lemma) && own.slice(i + 1).some(({ tag }) => tag === 'to'))) return true;
  if (own.some(({ lemma, tag }) => BELIEFS.has(lemma) && (tag === 'verb' || tag === 'participle'))) return true;
  return (
    first.lower === 'that' &&
    before !== undefined &&
    (WISHES.has(before.at(-1)?.lemma ?? '') || BELIEFS.has(before.at(-1)?.lemma ?? ''))
  );
}
