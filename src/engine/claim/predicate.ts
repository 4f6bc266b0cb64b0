/** The predicate of a noun phrase: what happened to, or is said of, the things that a numeral counts. */

import { isDegreeOf, isFate, isNominal, type NounPhrase } from '../grammar/noun-phrase.ts';
import { hasObject, isCounted, OBJECT_REACH } from '../grammar/object.ts';
import { NO_PREDICATE, ofNoun, type Predicate } from '../grammar/said.ts';
import { REPORTING } from '../grammar/sentence-speakers.ts';
import { isDay, opensTime } from '../grammar/time-words.ts';
import { VERBAL } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import { predicateClass } from '../lexicon/predicates.ts';
import { befalls, fateAmong } from './among.ts';
import {
  ASIDE,
  BECOMING,
  BELONGINGS,
  COLLECTIVE,
  GIVING,
  PARENTS,
  PERIODS,
  QUOTES,
  SINCE,
  SUMMING,
  TOWARDS,
} from './predicate-words.ts';
import { CLAUSE_END, happenedIn } from './subject.ts';
import { group, verbPredicate } from './verb-group.ts';
import { whereabouts } from './whereabouts.ts';
import {
  AUXILIARY,
  behindDashes,
  changeBefore,
  closes,
  closing,
  endsRelative,
  isBehindBe,
  isComparing,
  isDegree,
  isDoneBy,
  isEnclosed,
  isLoose,
  mainVerb,
  opensVerbGroup,
} from './within.ts';

/** The predicate of `phrase` in the sentence's words. `time`: the phrase is a date, a time of day or a length of time, which is told of the verb before it. */
export function predicateOf(words: readonly Word[], phrase: NounPhrase, time = false): Predicate {
  if (isDegree(words, phrase)) return { ...group(words, phrase.end), role: 'passive' };
  const left = lookLeft(words, phrase, time);
  if (left !== undefined && isDegreeOf(words, phrase)) return left.predicate;
  if (left?.near && left.predicate.role === 'nominal' && PARENTS.has(left.predicate.lemma)) return left.predicate;
  const fate =
    left?.near && befalls(left.predicate) && !isCounted(words, left.predicate.at) ? undefined : fateOf(words, phrase, time);
  if (fate !== undefined) return fate;
  // "were among the seven guests who died"
  const within = left?.near && left.predicate.preposition.startsWith('among') ? predicateWithin(words, phrase) : NO_PREDICATE;
  if (within !== NO_PREDICATE) return within;
  if (left !== undefined && ((left.near && !belongs(left.predicate)) || isEnclosed(words, phrase.end, left.predicate.at)))
    return left.predicate;
  // "blocked the road for three hours, causing long queues", "collided in a tunnel on Monday, injuring one"
  const right = lookRight(words, phrase, time, left !== undefined && left.predicate.role !== 'nominal');
  const told = time && left !== undefined && VERBAL.has(words[left.predicate.at]?.tag ?? 'mark');
  if (
    right !== undefined &&
    !(told && (left.predicate.preposition === 'for' || isLoose(words, right.at) || closes(words, phrase, left.predicate.at)))
  )
    return right;
  return left?.predicate ?? NO_PREDICATE;
}

/** What is said of the figures that others are a part of, in their own phrase alone: "12 of the 40 people who work there", "of the 40 killed". */
export function predicateWithin(words: readonly Word[], phrase: NounPhrase): Predicate {
  const word = words[phrase.end];
  if (word?.tag === 'relative' && opensVerbGroup(words[phrase.end + 1])) return group(words, phrase.end + 1);
  // "two of the seven shots fired by the guards", "two of the men held there were freed"; "two of the three men fled" tells of the two
  if (word?.tag === 'participle' && (words[phrase.end + 1]?.lower === 'by' || mainVerb(words, phrase.end) > 0))
    return { ...group(words, phrase.end), role: 'passive' };
  return fateOf(words, phrase) ?? NO_PREDICATE;
}

const belongs = ({ role, lemma }: Predicate): boolean => role === 'nominal' && BELONGINGS.has(lemma);

// "counted 24 dead", "race to reach 15 trapped", "with 50 others injured": what befell them stands right behind, whatever verb they are the object of.
function fateOf(words: readonly Word[], { end, first }: NounPhrase, time = false): Predicate | undefined {
  if (end === first) return undefined;
  const at = words[end]?.tag === 'adverb' && isFate(words[end + 1]) ? end + 1 : end; // "with 23 people still missing"
  const word = words[at];
  if (word === undefined) return undefined;
  if (!isFate(word)) return time ? undefined : whereabouts(words, first, end);
  if (word.tag !== 'preposition' && hasObject(words, at)) return undefined;
  if (word.lower === 'down' && words[at + 1]?.tag === 'determiner') return undefined; // "600 metres down the slope"
  // "15 injured passengers", "two left alone"
  if (isNominal(words[at + 1])) return undefined;
  return fateBehind(words, at) ?? { ...NO_PREDICATE, lemma: word.lower, pos: 'adjective', role: 'subject', at };
}

interface Left {
  predicate: Predicate;
  /** Nothing but determiners, hedges and one preposition stands between. */
  near: boolean;
}

/** Verbs of saying that as often have a thing for their object: "found 40 kg of heroin", "adds 20 minutes to the trip". */
const TAKING = new Set(['find', 'add', 'recall']);
/** Points of the compass, behind which a preposition goes on with the verb: "moving north at 18 km/h". */
const DIRECTIONS = new Set('north south east west northeast northwest southeast southwest'.split(' '));

function lookLeft(words: readonly Word[], phrase: NounPhrase, time: boolean): Left | undefined {
  const { first } = phrase;
  let near = true;
  let preposition = '';
  let stoodFor = '';
  for (let i = first - 1; i >= 0; i--) {
    const word = words[i];
    if (word === undefined) return undefined;
    if (word.tag === 'pronoun' && word.lower === 'that') stoodFor ||= happenedIn(words.slice(i + 1, first));
    if (time && word.tag === 'adjective' && isBehindBe(words, i))
      // "would be closed for two weeks"
      return { near, predicate: { ...verbPredicate(words, i, 'adverbial', preposition), pos: 'adjective' } };
    // "had been missing for two weeks", "were stuck for hours": of the verb itself no class knows
    if (time && VERBAL.has(word.tag) && isBehindBe(words, i) && isFate(word) && predicateClass(word.lemma, 'verb') === undefined)
      return { near, predicate: { ...verbPredicate(words, i, 'adverbial', preposition), lemma: word.lower, pos: 'adjective' } };
    const change = near && TOWARDS.has(preposition) ? changeBefore(words, i) : i;
    if (change < i) {
      i = change; // "raised its rate by a quarter of a point to 4.75%"
      continue;
    }
    // "a deal worth $140m" is a deal of so much
    if (near && preposition === '' && word.lower === 'worth') {
      const at = words[i - 1]?.text === ',' ? i - 2 : i - 1;
      const noun = words[at];
      if (noun?.tag === 'noun') return { near, predicate: ofNoun(noun.lemma, at, 'worth') };
    }
    if (word.tag === 'determiner' || word.tag === 'adverb' || word.tag === 'adjective' || isDay(words, i)) continue;
    if (word.lower === 'as' && words[i - 2]?.lower === 'as' && words[i - 1]?.tag === 'adjective') {
      i -= 2; // "income may be as low as £150m"
      continue;
    }
    if (word.lower === 'as' && words[i + 1]?.tag === 'determiner') {
      near = false; // "as a precaution"
      continue;
    }
    if (word.lower === 'other' && words[i - 1]?.tag !== 'determiner') continue; // "wounding other 70"; "the other two" points back
    // "had been killed since Wednesday"; "since it began" is a clause
    const preposed = time && SINCE.has(word.lower) && (near ? preposition === '' : opensNoClause(words, i, first));
    if (word.tag === 'preposition' || word.tag === 'to' || preposed) {
      const governs = preposition === '' || preposition === word.lower; // "the number of wounded at 300": "at" does
      if (near && preposition === '') preposition = word.lower;
      const noun = words[i - 1];
      if (
        near &&
        governs &&
        noun !== undefined &&
        (noun.tag === 'noun' || isDeed(noun, word)) &&
        !isDay(words, i - 1) &&
        !(word.lower !== 'of' && PERIODS.has(noun.lower)) &&
        !DIRECTIONS.has(noun.lower) &&
        !(TOWARDS.has(word.lower) && changeBefore(words, i - 1) < i - 1) &&
        (word.lower === 'of' || word.lower === 'to' || word.lower === 'at')
      ) {
        if (preposition === 'of' && (COLLECTIVE.has(noun.lower) || (SUMMING.has(noun.lower) && words[i - 2]?.lower !== 'the'))) {
          preposition = '';
          i--;
          continue; // "identified a total of 29 suspects", "arrested a gang of nine men"
        }
        const governed = word.lower === 'of' ? undefined : verbBefore(words, i - 1);
        if (word.lower === 'of' || governed === undefined)
          return { near: word.lower === 'of', predicate: ofNoun(noun.lemma, i - 1, word.lower) };
      }
      continue;
    }
    // "said nearly 100 were killed": what follows a verb of saying is a clause of its own; "were warned six hours before" is none
    if (
      VERBAL.has(word.tag) &&
      REPORTING.has(word.lemma) &&
      preposition === '' &&
      !(time && isBehindBe(words, i)) &&
      !(near && TAKING.has(word.lemma) && !opensVerbGroup(words[phrase.end]))
    )
      return undefined;
    // "remained missing for five days"
    if (time && isFate(word) && BECOMING.has(words[i - 1]?.lemma ?? ''))
      return { near, predicate: { ...verbPredicate(words, i, 'adverbial', preposition), lemma: word.lower, pos: 'adjective' } };
    // "lowered the number of missing people to 22"
    if (word.tag === 'gerund' && isFate(word) && isNominal(words[i + 1])) {
      near = false;
      continue;
    }
    // "died of the fumes, five of them in one room"
    if (word.tag === 'gerund' && phrase.part && words[first - 1]?.text === ',' && words[i - 1]?.tag === 'preposition')
      return undefined;
    if (VERBAL.has(word.tag)) {
      const predicate = verbPredicate(words, i, preposition === '' ? 'object' : 'adverbial', preposition);
      // "raised the number of its dead to seven and that of its wounded to 16"
      const given =
        !time &&
        GIVING.has(word.lemma) &&
        words.slice(i + 1, first).every(({ tag, text }) => IN_RECEIVER.has(tag) || text === '$');
      return {
        near: near || given,
        predicate: stoodFor === '' ? predicate : { ...predicate, subject: '', subjectEvent: stoodFor },
      };
    }
    if (word.tag === 'be') return { near, predicate: { ...verbPredicate(words, i, 'subject', preposition), lemma: 'be' } };
    if (word.tag === 'have') return { near, predicate: verbPredicate(words, i, 'object', preposition) };
    if (word.tag === 'subordinator' || word.tag === 'relative' || CLAUSE_END.has(word.text)) return undefined;
    near = false;
  }
  return undefined;
}

// "held over the stabbing of three"
const isDeed = ({ lower, tag }: Word, of: Word): boolean =>
  of.lower === 'of' &&
  (tag === 'gerund' || tag === 'adjective') &&
  lower.endsWith('ing') &&
  predicateClass(lower, 'noun') !== undefined;

/** What may stand between a verb of giving and the sum: "fined the northern bank 1.4m crowns". */
const IN_RECEIVER = new Set<Word['tag']>(['determiner', 'noun', 'name', 'adjective', 'pronoun']);

// "collapsed before dawn on Saturday"
const opensNoClause = (words: readonly Word[], at: number, first: number): boolean =>
  !words.slice(at + 1, first).some((word) => opensVerbGroup(word) || word.kind === 'mark');

const verbBefore = (words: readonly Word[], at: number): Word | undefined => {
  for (let i = at - 1; i >= Math.max(0, at - OBJECT_REACH); i--) {
    const word = words[i];
    if (word === undefined || word.kind === 'mark') return undefined;
    if (VERBAL.has(word.tag)) return word;
  }
  return undefined;
};

// `governed`: a verb before the phrase may have it for its object.
function lookRight(words: readonly Word[], phrase: NounPhrase, time: boolean, governed: boolean): Predicate | undefined {
  let aside = false;
  const fate = fateBehind(words, phrase.end) ?? fateAmong(words, phrase.end);
  let comma = false;
  let within: Predicate | undefined; // the predicate of a relative clause, should the main clause have none
  for (let i = phrase.end; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (word.text === '[' || word.text === '(') i = closing(words, i);
    else if (QUOTES.has(word.text)) continue;
    else if (word.lower === 'according' || isComparing(words, i)) break;
    else if (words[i - 1]?.text === '-' && words[i - 1]?.end === word.start && word.tag === 'participle')
      continue; // "the rebel-held region"
    else if (i === phrase.end && behindDashes(words, i) > 0) i = behindDashes(words, i);
    else if (CLAUSE_END.has(word.text) || word.tag === 'subordinator' || (time && word.tag === 'coordinator')) break;
    else if (governed && isBeyond(words, i)) break;
    else if (word.text === ',') {
      comma = true;
      const next = words[i + 1];
      aside =
        !aside &&
        next !== undefined &&
        (ASIDE.has(next.lower) || next.tag === 'preposition' || next.tag === 'relative' || isDoneBy(words, i + 1));
    } else if (aside) {
      if (words[i - 1]?.tag === 'relative' && opensVerbGroup(word)) within ??= group(words, i);
    } else if (REPORTING.has(word.lemma) && words[i - 1]?.tag === 'pronoun' && words[i - 2]?.text === ',')
      break; // ", it said"
    else if (governed && comma && phrase.part && REPORTING.has(word.lemma) && opensVerbGroup(word))
      break; // "detained 40 people in nine cities, 14 of them here, the rights group said"
    else if (i === phrase.end && fate !== undefined) return fate;
    else if (i === phrase.end && word.lower === 'worth')
      break; // "60 jets worth $9 billion"
    else if (i === phrase.end && (word.tag === 'adjective' || isFate(word)) && !hasObject(words, i) && !opensTime(words, i))
      return { ...NO_PREDICATE, lemma: isFate(word) ? word.lower : word.lemma, pos: 'adjective', role: 'subject', at: i };
    else if (opensVerbGroup(word)) {
      const behind = i === phrase.end && word.tag === 'participle' ? mainVerb(words, i) : -1;
      if (behind > 0) return group(words, behind);
      // "three patients who had tested positive have passed away": the clause inside says which ones, the auxiliary behind it what became of them
      if (words[i - 1]?.tag !== 'relative' || i - 1 !== phrase.end) return group(words, i);
      const inner = group(words, i);
      const main = words.findIndex((next, k) => k > inner.at && (endsRelative(next) || AUXILIARY.has(next.tag)));
      const outer = main > 0 && AUXILIARY.has(words[main]?.tag ?? 'mark') ? group(words, main) : inner;
      return outer.lemma === 'be' && befalls(inner) ? inner : outer; // "the 18 who died were farmers"
    }
  }
  return within;
}

// "seized 14 rifles in raids and arrested nine", "trapping nine, and two died", "shelled 14 villages, burning houses": what stands there is told of another
const isBeyond = (words: readonly Word[], at: number): boolean => {
  if (words[at]?.text === ',') return words[at + 1]?.tag === 'coordinator' || words[at + 1]?.tag === 'gerund';
  return words[at]?.tag === 'coordinator' && opensVerbGroup(words[words[at + 1]?.tag === 'adverb' ? at + 2 : at + 1]);
};

// "58 of those rescued have been admitted to hospital": the participle says which ones, what the auxiliary behind it opens, where a class knows it, what of them.
function fateBehind(words: readonly Word[], participle: number): Predicate | undefined {
  const said = words[participle];
  if (said === undefined || !(said.tag === 'participle' || isFate(said))) return undefined;
  const auxiliary = AUXILIARY.has(words[participle + 1]?.tag ?? 'mark') ? participle + 1 : mainVerb(words, participle);
  if (auxiliary < 0) return undefined;
  const found = group(words, auxiliary);
  const companion = words[found.at + 1]?.lemma; // "had tested positive"
  return predicateClass(found.lemma, found.pos === 'adjective' ? 'adjective' : 'verb', companion) === undefined
    ? undefined
    : found;
}
