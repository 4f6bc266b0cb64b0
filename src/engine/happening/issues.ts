/** Which of the two answers a clause gives to the questions that news of many kinds of event raise: `lexicon/issues`. */
import { enlist } from '../enlist.ts';
import type { Clause } from '../grammar/clauses.ts';
import { cue } from '../grammar/cues.ts';
import { isNot } from '../grammar/denial-words.ts';
import { countsPart } from '../grammar/stretches.ts';
import { groupStart, MAIN_VERBS, objectAt, type Stretch, subjectAt } from '../grammar/subjects.ts';
import { FINITE } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import type { Issue } from '../lexicon/issue.ts';
import { ISSUES } from '../lexicon/issues.ts';
import { lazily } from '../lexicon/lazily.ts';
import { denialOf } from '../proposition/denial.ts';
import { isElsewhere } from './states.ts';

/** One answer of a clause. */
export interface IssueAnswer {
  /** Name of the question. */
  issue: string;
  /** What it is about is so. */
  so: boolean;
  /** Lower-case names, numerals and directions that narrow what it is about: "the north exit", "Gate 4". */
  narrow: string[];
  /** Nouns and names before what is told: who did it, where the text says so. */
  doers: string[];
  /** It may have changed from one day to the next. */
  moves: boolean;
  /** It holds for years: a year that its clause names is not that of another event. */
  lasting: boolean;
}

interface Term {
  first: string;
  second: string;
  /** As written, no lemma. */
  plain: boolean;
}

/** The words of one answer. */
interface Answer {
  terms: readonly Term[];
  /** Words with which they begin. */
  first: ReadonlySet<string>;
}

interface Row {
  name: string;
  /** Laid open when a text first tells of what it is about. */
  so: () => Answer;
  not: () => Answer;
  /** What it is about says so by itself. */
  itself: boolean;
  /** "There was no siren": it is not so. */
  gone: boolean;
  moves: boolean;
  planned: boolean;
  lasting: boolean;
  /** It comes before what it is about. */
  ahead: boolean;
}

const terms = (list: string, most?: number): Term[] =>
  list.split(/,? /, most).flatMap((one): Term[] => {
    if (one === '*') return [];
    const plain = one.startsWith('=');
    const [first = '', ...others] = (plain ? one.slice(1) : one).split('_');
    return [{ first, second: others.join('_'), plain }];
  });

const answerOf = (list: string): Answer => {
  const all = terms(list);
  return { terms: all, first: new Set(all.map(({ first }) => first)) };
};

/** A row, and one of the things that it is about. */
interface Raised {
  topic: Term;
  row: Row;
}

/** By the first word of what they are about. */
const ROWS = new Map<string, Raised[]>();
for (const { topic, so, not, moves, planned, gone, lasting, ahead } of ISSUES as readonly Issue[]) {
  const [yes, no] = [lazily(() => answerOf(so)), lazily(() => answerOf(not))];
  const [answer] = [...terms(so, 2), ...terms(not, 2)]; // the first word of them, a star left out
  for (const things of topic.split(', ')) {
    const row = {
      name: `${things.split(' ')[0]} ${answer?.first}`,
      so: yes,
      not: no,
      itself: so.split(' ').includes('*'),
      gone: gone === true,
      moves: moves === true,
      planned: planned === true,
      lasting: lasting === true,
      ahead: ahead === true,
    };
    for (const term of terms(things)) enlist(ROWS, term.first, { topic: term, row });
  }
}

/** Without a word of what issues are about a clause answers none. */
export const RAISED = cue(ROWS.keys());

/** So far from what it is about may the words stand that answer, in words. */
const REACH = 7;
/** Another word may stand between the two of one term. */
const GAP = 2;
const NEGATIVE = /^(?:no|nobody|none|neither|nor|nothing|without|cannot|hardly|barely)$/;
/** With these a denial holds for a stretch of time, or for more of the same. */
const BOUNDS =
  /^(?:yet|further|other|additional|another|longer|until|till|since|before|initially|immediately|only|just|even|always|anymore)$/;
const ASKS = /^(?:which|what|who|whom|whose|how|why|where|when|whether|if)$/;
/** What is to come is not settled with these. */
const UNSETTLED =
  /^(?:may|might|could|should|can|must|if|unless|whether|until|wants?|wanted|hopes?|hoped|threaten(?:s|ed)?|demand(?:s|ed)?|asks?|asked|urged?|urges|calls?|called|consider(?:s|ed|ing)?|likely|unlikely|possible|would|warn(?:s|ed)?|fears?|feared)$/;
const NARROWS =
  /^(?:north|south|east|west|northern|southern|eastern|western|upper|lower|left|right|front|rear|back|main|side|first|second|third|other|another|new|old|next)$/;

function rowsOf({ lemma, lower }: Word): readonly Raised[] {
  const rows = ROWS.get(lemma);
  const written = lemma === lower ? undefined : ROWS.get(lower);
  return rows === undefined || written === undefined ? (rows ?? written ?? NONE) : [...rows, ...written];
}
const NONE: readonly Raised[] = [];

/** The answers of a clause of the sentence; none where it tells no fact. */
export function issuesOf(told: Clause, sentence: readonly Word[]): IssueAnswer[] {
  const clause = told.words[0]?.tag === 'relative' ? withAntecedent(told, sentence) : told;
  const { words, open } = clause;
  if ((open && words.some(({ lower }) => UNSETTLED.test(lower))) || ASKS.test(words[0]?.lower ?? '')) return [];
  const found = new Map<string, IssueAnswer | undefined>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word; // i is below the length
    for (const { topic, row } of rowsOf(word)) {
      const last = endOf(words, i, topic);
      if (
        (open && !row.planned) ||
        last < 0 ||
        isPart(words, i) ||
        (/^(?:noun|name)$/.test(words[last + 1]?.tag ?? '') &&
          ![row.not(), row.so()].some(({ terms }) => terms.some((term) => endOf(words, last + 1, term) >= 0)))
      )
        continue;
      const so = answer(clause, i, last, row);
      if (so === undefined) continue;
      const before = found.get(row.name);
      // A clause that says both says neither.
      if (found.has(row.name)) {
        if (before !== undefined && before.so !== so) found.set(row.name, undefined);
        continue;
      }
      const [narrow, doers] = [narrowing(words, i, last), doersOf(words, i)];
      found.set(row.name, { issue: row.name, so, narrow, doers, moves: row.moves, lasting: row.lasting });
    }
  }
  return [...found.values()].filter((one) => one !== undefined);
}

// "the gate, which was locked": what the gate is told to be
function withAntecedent(clause: Clause, sentence: readonly Word[]): Clause {
  let last = clause.at - 1;
  if (sentence[last]?.text === ',') last--;
  let first = last;
  while (/^(?:adjective|noun|name|number)$/.test(sentence[first - 1]?.tag ?? '')) first--;
  if (sentence[last]?.tag !== 'noun' || !/^(?:which|that|who)$/.test(clause.words[0]?.lower ?? '')) return clause;
  return { ...clause, words: [...sentence.slice(first, last + 1), ...clause.words.slice(1)] };
}

// "a third of the cameras": what holds of a part says nothing of the others
const isPart = (words: readonly Word[], at: number): boolean => {
  for (let of = at - 1; of > 0 && of >= at - PART_REACH; of--) if (words[of]?.lower === 'of') return countsPart(words[of - 1]);
  return false;
};
const PART_REACH = 4;

// Index of the last word of a term that begins at `at`; -1 where it does not stand there.
function endOf(words: readonly Word[], at: number, { first, second, plain }: Term): number {
  const word = words[at];
  if (word === undefined || (plain ? word.lower !== first : word.lemma !== first && word.lower !== first)) return -1;
  if (second === '') return at;
  let i = at;
  for (const part of second.split('_')) {
    let next = i + 1;
    while (next <= i + 1 + GAP && words[next]?.lemma !== part && words[next]?.lower !== part) next++;
    if (next > i + 1 + GAP || words[next] === undefined) return -1;
    i = next;
  }
  return i;
}

function answer(clause: Clause, first: number, last: number, row: Row): boolean | undefined {
  const { words, open } = clause;
  const [from, to] = [Math.max(0, first - REACH), Math.min(words.length, last + 1 + REACH)];
  const near = ({ terms, first: beginning }: Answer): number => {
    let best = -1;
    for (let i = from; i < to; i++) {
      if (i >= first && i <= last) continue;
      const { lemma, lower } = words[i] as Word; // i is below the length
      if (
        (beginning.has(lemma) || beginning.has(lower)) &&
        terms.some((term) => endOf(words, i, term) >= 0) &&
        belongs(clause, i, first, last) &&
        (best < 0 || distance(i) < distance(best))
      )
        best = i;
    }
    return best;
  };
  const distance = (at: number): number => (at < first ? first - at : at - last);
  const [yes, no] = [near(row.so()), near(row.not())];
  if (yes < 0 && no < 0 && row.gone && isGone(clause, first)) return false;
  if (yes < 0 && no < 0 && !row.itself) return undefined;
  // "did not fail but worked": whoever says both is not understood
  if (yes >= 0 && no >= 0) return undefined;
  const at = yes >= 0 ? yes : no >= 0 ? no : first;
  if (isElsewhere(clause, words[at] as Word)) return undefined;
  const negatives = words
    .slice(Math.max(0, Math.min(first, at) - REACH), Math.max(last, at) + 1)
    .filter((word) => isNot(word) || NEGATIVE.test(word.lower)).length;
  const denial = denialOf(clause);
  const framed = denial?.outright === true && at >= denial.from && at < denial.to ? 1 : 0;
  if (negatives > 1 || (negatives === 1 && isBound(words, row))) return undefined;
  // "had to be contained": what had to be is not told to have been
  if (!open && words.slice(groupStart(words, at), at).some(({ tag }) => tag === 'to')) return undefined;
  const so = no < 0;
  return (negatives + framed) % 2 === 0 ? so : !so;
}

const isBound = (words: readonly Word[], { ahead }: Row): boolean =>
  words.some(({ lower }) => BOUNDS.test(lower) && !(ahead && lower === 'before'));

// "there was no siren", "no bell, no siren, nothing": not "with no siren", which may be said of one of several
function isGone({ words, open }: Clause, first: number): boolean {
  let no = first - 1;
  while (/^(?:adjective|noun)$/.test(words[no]?.tag ?? '')) no--;
  if (open || words[no]?.lower !== 'no' || words.some(({ lower }) => BOUNDS.test(lower))) return false;
  return no === 0 || (words[no - 1]?.tag === 'be' && words.some(({ lower }) => lower === 'there'));
}

// The word says it of what the question is about: "the bell rang", "heard the bell", "silent bells", "engine failure".
function belongs({ words, open }: Clause, at: number, first: number, last: number): boolean {
  const word = words[at] as Word; // the caller has looked
  if (at === last + 1) return word.tag !== 'gerund';
  if (
    at < first &&
    first - at <= 3 &&
    words.slice(at + 1, first).every(({ tag }) => /^(?:adjective|noun|name|adverb)$/.test(tag))
  )
    return /^(?:adjective|participle|noun|determiner)$/.test(word.tag) || first === at + 1;
  // what is to be done is not told to be done
  if (!open && words[at - 1]?.tag === 'to') return false;
  const is = (stretch: Stretch | undefined): boolean => stretch !== undefined && stretch.first <= last && stretch.last >= first;
  if (at > last) return is(subjectAt(words, at));
  // "sticks to its dividend", "answered with tear gas", "was hit on the shoulder by a rubber bullet"
  return is(objectAt(words, at)) || (word.lemma === 'stick' && is(objectAt(words, at + 1))) || isWith(words, at, first);
}

/** Words between what is done and that with or by which it is done: "in the face by a". */
const WITH_REACH = 7;
// Whether the one is told to be done with or by the other.
function isWith(words: readonly Word[], at: number, first: number): boolean {
  let by = first - 1;
  while (/^(?:determiner|adjective|number)$/.test(words[by]?.tag ?? '')) by--;
  return (
    by > at &&
    by - at <= WITH_REACH &&
    /^(?:with|by)$/.test(words[by]?.lower ?? '') &&
    MAIN_VERBS.has(words[at]?.tag ?? '') &&
    !words.slice(at + 1, by).some(({ tag }) => MAIN_VERBS.has(tag))
  );
}

function narrowing(words: readonly Word[], first: number, last: number): string[] {
  const found: string[] = [];
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
    const word = words[i] as Word; // i is inside
    if (word.tag === 'name' || word.tag === 'number' || NARROWS.test(word.lower)) found.push(word.lemma);
    else if (!/^(?:noun|adjective)$/.test(word.tag)) break;
  }
  const next = words[last + 1];
  if (next?.tag === 'number') found.push(next.lower);
  return found;
}

// "The union accepted the ruling", "Shopkeepers locked their doors": what stands before the verb, where that is not what the question is about.
function doersOf(words: readonly Word[], topic: number): string[] {
  const verb = words.findIndex(({ tag }) => FINITE.has(tag));
  if (verb < 0 || topic < verb) return [];
  return words.slice(0, verb).flatMap(({ tag, lemma }) => (tag === 'noun' || tag === 'name' ? [lemma] : []));
}
