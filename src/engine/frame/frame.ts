/** When and how a figure holds: now, before, an earlier event, a forecast, a limit. Figures of different frames never meet. */
import type { Dimension } from '../../model.ts';
import { isSubject, type Predicate } from '../grammar/said.ts';
import { REPORTING } from '../grammar/sentence-speakers.ts';
import type { Word } from '../grammar/words.ts';
import { isBenchmark } from './benchmarks.ts';
import { isExpected, isForeseen } from './foreseen.ts';
import { isLimit } from './limits.ts';
import { isRejected } from './rejected.ts';
import { MADE, yearIn } from './years.ts';

/** The frame of a figure. */
export type Frame =
  | 'event' // said of the event as it stands
  | 'background' // another event or another year: "in 2011"; decided when two reports are compared
  | 'superseded' // replaced by the text itself: "rose to 48 from 21", "earlier put at 12"
  | 'prospect' // forecast, feared, planned, demanded
  | 'limit' // what a law, a rule or a capacity allows
  | 'denied'; // rejected by the text: "not 214"

/** The frame, and the latest year that the clause names (0 where it names none). */
export interface Framed {
  frame: Frame;
  year: number;
}

const PROSPECT = new Set([
  'will',
  'would',
  'could',
  'may',
  'might',
  'should',
  "won't",
  'expect',
  'forecast',
  'predict',
  'fear',
  'plan',
  'project',
  'schedule',
  'intend',
  'threaten',
  'want',
  'demand',
]);
const SIZES: ReadonlySet<Dimension> = new Set(['length', 'area', 'volume', 'power']);
const PROMISING = new Set(['promise', 'pledge']);
const PROSPECT_NOUN = new Set([
  'forecast',
  'projection',
  'prediction',
  'expectation',
  'target',
  'goal',
  'plan',
  'proposal',
  'demand',
]);
const EARLIER = new Set(['earlier', 'previously', 'initially', 'originally', 'formerly']);
/** Adjectives of what a later offer, count or estimate has replaced. */
const FORMER = new Set(['initial', 'previous', 'earlier', 'original']);
/** Adjectives of another event of the same kind. */
const OTHER_EVENT = new Set(['previous', 'earlier', 'similar', 'separate', 'different']);
/** "the previous day" is a time, not a figure that was replaced. */
const TIME_NOUN = /^(?:day|night|week|weekend|month|year|morning|evening|afternoon|season|quarter|hour|round|century|decade)s?$/;
const CHANGE = new Set(
  `accelerate quicken rise climb increase grow jump fall drop decline cut raise lower reduce revise up down slow widen narrow shrink expand go
  plunge plummet sink slide slip slump tumble dip soar surge spike improve recover rebound ease strengthen weaken swell
  tick edge trim`.split(/\s+/),
);
/** What is done to an hour that was set, and to a day: "fares are cut from May 1" moves none. */
const MOVE = new Set('move shift change postpone delay bring push put extend shorten cut reschedule'.split(' '));
const MOVE_DAY = new Set('move shift postpone delay bring push reschedule'.split(' '));
/**
 * The frame of a figure whose words stand at `first` (to `last`, one past) in the sentence.
 * `eventYear`: the year of the event, 0 where it is not known.
 */
export function frameOf(
  words: readonly Word[],
  first: number,
  last: number,
  predicate: Predicate,
  eventYear: number,
  dimension: Dimension,
): Framed {
  const time = dimension === 'duration';
  // "26,000 people could not drink from their taps": the verb is denied of them, not their number
  const rejected =
    predicate.negated &&
    !isSubject(predicate) &&
    !(time && !LASTS.has(predicate.lemma)) &&
    !((dimension === 'date' || dimension === 'clock') && isTerm(words, first)) &&
    !isLeftOut(words, predicate);
  if (rejected || isRejected(words, first)) return { frame: 'denied', year: 0 };
  if (superseded(words, first, last, dimension)) return { frame: 'superseded', year: 0 };
  if (formerly(words, first)) return { frame: 'superseded', year: 0 };
  // "Tovar, who was 18 at the time": how old somebody was is no other age than that of today
  if (dimension === 'age' && words[last]?.lower === 'at' && words[last + 2]?.lower === 'time')
    return { frame: 'superseded', year: 0 };
  const [from, to] = clause(words, first, last);
  if (ofAnotherEvent(words, from, first) || isBenchmark(words, first, last))
    return { frame: 'background', year: yearIn(words, [from, to], first, predicate, eventYear) };
  // "a 29-metre dyke built in 1971": it is as high today
  const built = SIZES.has(dimension) && MADE.has(predicate.lemma);
  const year = built ? 0 : yearIn(words, [from, to], first, predicate, eventYear);
  // what they could not do did not happen, and that is a fact; so is that only 23 could be saved
  const known = predicate.modal === 'could' && (predicate.negated || isOnly(words, first));
  const modal = known ? '' : predicate.modal;
  const limit = isLimit(words, [first, last], [from, to], predicate, dimension);
  const promised = dimension === 'count' && PROMISING.has(predicate.lemma); // sums are given as promised
  if (!limit && (promised || PROSPECT.has(modal) || PROSPECT.has(predicate.lemma))) return { frame: 'prospect', year };
  if (isExpected(words, last) || isForeseen(words, last, predicate) || isSetFor(predicate, dimension))
    return { frame: 'prospect', year };
  if (limit) return { frame: 'limit', year };
  for (let i = Math.max(from, first - 4); i < Math.min(to, last + 4); i++) {
    const word = words[i];
    if (word === undefined || i < first - 4) continue;
    if (dimension === 'score' || !PROSPECT_NOUN.has(word.lemma) || word.tag !== 'noun') continue;
    if (!isAimedAt(word) && !isScored(words, i)) return { frame: 'prospect', year };
  }
  return { frame: 'event', year };
}

const isOnly = (words: readonly Word[], first: number): boolean =>
  words[first]?.lower === 'only' || words[first - 1]?.lower === 'only' || words[first - 1]?.lower === 'just';

// "hit 34 targets": what is shot at, and no plan
const isAimedAt = ({ lower }: Word): boolean => lower === 'targets' || lower === 'goals';

// "with a goal two seconds from time": a goal to reach is one of something, or to do something
const isScored = (words: readonly Word[], at: number): boolean =>
  words[at]?.lemma === 'goal' && !/^(?:of|to|is|was|set|for)$/.test(words[at + 1]?.lower ?? '');

/** What is done with a time that has not come. */
const SETTING_TIME = new Set('set slate book fix pencil'.split(' '));

// "the start, set for 6.10", "is due on May 9"
const isSetFor = ({ lemma, preposition }: Predicate, dimension: Dimension): boolean =>
  (dimension === 'clock' || dimension === 'date') && (lemma === 'due' || (preposition === 'for' && SETTING_TIME.has(lemma)));

/** Words between "until" and its date, at most: "until the end of 2031". */
const TERM_REACH = 4;

const TERMS = new Set(['until', 'till', 'before', 'since']);

// "no redundancies before 2029": till then there are to be none, and the date stands; "did not reopen until 7 p.m.", "had not rained since May"
const isTerm = (words: readonly Word[], first: number): boolean =>
  words.slice(Math.max(0, first - TERM_REACH), first).some(({ lower }) => TERMS.has(lower));

const COUNTING = new Set(['count', 'include']);

// "nine have died, not counting the 30 of last year": there were 30
const isLeftOut = (words: readonly Word[], { at, lemma }: Predicate): boolean =>
  COUNTING.has(lemma) && words[at]?.tag === 'gerund';

/** Verbs that give a length of time; of others, what was not done was not done for so long: "could not drink from their taps for 11 days". */
const LASTS = new Set(['', 'be', 'last', 'take', 'spend', 'wait', 'need']);

// "rose to 48 from 21", "up from 12", "the figure had risen from 12", "earlier put at nine"
// "from 20:00 to 05:00" are the hours of a curfew, and nothing replaced, unless something is said to have moved; "from 1983 to 1988" somebody held a post
function superseded(words: readonly Word[], first: number, last: number, dimension: Dimension): boolean {
  const hours = dimension === 'clock';
  const changes = hours ? MOVE : dimension === 'date' ? MOVE_DAY : CHANGE;
  if (first > 0 && words[first - 1]?.lower === 'from') {
    // "aged from 5 to 81", "ranged from 5 to 81"
    if (dimension === 'age' || words[first - 2]?.lemma === 'range') return false;
    if (!hours && dimension !== 'date' && words[last]?.tag === 'to' && words[last + 1]?.tag === 'number') return true;
    for (let i = Math.max(0, first - 9); i < Math.min(words.length, last + 8); i++) {
      const word = words[i];
      if (word !== undefined && changes.has(word.lemma)) return true;
    }
  }
  for (let i = first - 1; i >= Math.max(0, first - 9); i--) {
    const word = words[i];
    if (word === undefined) continue;
    if (word.text === ';' || word.text === '.') break;
    // "will initially cover two towns"
    if ((i > 0 && words[i - 1]?.tag === 'modal') || words[i + 1]?.tag === 'modal') continue;
    const known = /^(?:day|week|month|year|hour|minute)s?$/.test(words[i - 1]?.lower ?? '') || isEarlierIn(words, i, first);
    if (EARLIER.has(word.lower) && !known) return true;
    // "had first spoken of 14 bodies"
    if (word.lower === 'first' && words[i - 1]?.lower === 'had') return true;
  }
  return !hours && putBefore(words, first, last);
}

// "nine were held earlier in the day", "the stock, which had gained earlier in the week, closed 2 percent down": a time; what was said then is replaced
function isEarlierIn(words: readonly Word[], at: number, first: number): boolean {
  if (words[at]?.lower !== 'earlier' || !/^(?:in|that|today)$/.test(words[at + 1]?.lower ?? '')) return false;
  return !words.slice(Math.max(0, at - TOLD_REACH), first).some(({ lemma }) => REPORTING.has(lemma) || TELLING.has(lemma));
}

// "had put the number at 17 a day earlier", "had counted 17 cases the day before"
function putBefore(words: readonly Word[], first: number, last: number): boolean {
  let had = Math.max(0, first - TOLD_REACH);
  while (had < first - 1 && !isPutting(words, had)) had++;
  if (had >= first - 1) return false;
  for (let i = last; i < Math.min(words.length, last + TOLD_REACH) && words[i]?.kind !== 'mark'; i++)
    if (/^(?:earlier|before|previously)$/.test(words[i]?.lower ?? '') && TIME_NOUN.test(words[i - 1]?.lower ?? '')) return true;
  return false;
}
const isPutting = (words: readonly Word[], had: number): boolean =>
  words[had]?.lower === 'had' && words[had + 1]?.tag === 'participle' && TELLING.has(words[had + 1]?.lemma ?? '');
const TOLD_REACH = 7;
/** What an earlier count was done with. */
const TELLING = new Set('put count report speak estimate confirm'.split(' '));

/** How far before a figure the adjective that ages it may stand: "its initial offer of 70 crowns a share, or 105 million". */
const FORMER_REACH = 10;

// "an initial offer of 70", "the original estimate was 12"
function formerly(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - FORMER_REACH); i--) {
    const word = words[i];
    if (word === undefined || word.tag === 'verb' || word.tag === 'participle' || word.tag === 'gerund') return false;
    if (word.tag === 'modal' || word.tag === 'relative' || word.tag === 'subordinator' || /^[;:.()—–]$/.test(word.text))
      return false;
    if (FORMER.has(word.lower) && word.tag === 'adjective') return !TIME_NOUN.test(words[i + 1]?.lower ?? '');
  }
  return false;
}

// "a similar attack that killed 12", "an earlier quake measured 6.1"
function ofAnotherEvent(words: readonly Word[], from: number, first: number): boolean {
  if (from > 0 && comparesTo(words, from)) return true;
  const start = from > 0 && words[from - 1]?.tag === 'relative' ? Math.max(0, from - 6) : from;
  for (let i = start; i < first; i++) {
    const word = words[i];
    if (word?.tag !== 'adjective' || !OTHER_EVENT.has(word.lower)) continue;
    if (word.lower === 'separate' && words[i - 1]?.tag === 'number') continue; // "in three separate raids"
    if (words[i + 1]?.tag === 'noun' && !TIME_NOUN.test(words[i + 1]?.lower ?? '')) return true;
  }
  return false;
}

const COMPARING = new Set(['after', 'since', 'like', 'unlike', 'before']);

// "after Aven, where 34 people lost their lives"
function comparesTo(words: readonly Word[], from: number): boolean {
  if (words[from - 1]?.lower !== 'where' && words[from - 1]?.lower !== 'when') return false;
  let at = words[from - 2]?.text === ',' ? from - 3 : from - 2;
  if (words[at]?.tag !== 'name') return false;
  while (words[at]?.tag === 'name') at--;
  return COMPARING.has(words[at]?.lower ?? '');
}

/** Word indices of the clause around a figure: from the mark or subordinator before it to the one behind it. */
export function clause(words: readonly Word[], first: number, last: number): [number, number] {
  let from = first;
  let to = last;
  while (from > 0 && !endsClause(words, from - 1)) from--;
  while (to < words.length && !endsClause(words, to)) to++;
  return [from, to];
}

const CLAUSE_MARKS = new Set([';', ':', '—', '–', '"', '“', '”', '*', '|']);

function endsClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return true;
  if (word.tag === 'subordinator' || word.tag === 'relative') return true;
  if (word.tag !== 'mark') return false;
  if (CLAUSE_MARKS.has(word.text)) return true;
  // a comma that begins a new predicate: ", and injuring", ", who", ", which"
  return (
    word.text === ',' &&
    (words[at + 1]?.tag === 'relative' || words[at + 1]?.tag === 'subordinator' || words[at + 1]?.tag === 'coordinator')
  );
}
