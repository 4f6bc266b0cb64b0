/** Claims: every quantity of a text with what it counts, what happened to it, when, and who says so. */
import type { Name, Quantity, Sentence } from '../../model.ts';
import { type Framed, frameOf } from '../frame/frame.ts';
import { isFate, type NounPhrase, nounPhrase } from '../grammar/noun-phrase.ts';
import { NO_PREDICATE, type Predicate } from '../grammar/said.ts';
import type { Word } from '../grammar/words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { PHYSICAL } from '../lexicon/predicates.ts';
import { type Attribution, renamed, sourceAt } from '../source/attribution.ts';
import { speakers } from '../source/speakers.ts';
import { describedBy, holderOf } from './age-holder.ts';
import type { Claim } from './claim.ts';
import {
  agentsIn,
  type ContentWords,
  contentWordsOf,
  contextOf,
  momentIn,
  namesIn,
  placesIn,
  tells,
  toldBefore,
} from './context.ts';
import { coordinate, dateBeside, inherit, type Placed } from './coordination.ts';
import { complete } from './ellipsis.ts';
import { labelBefore } from './entry.ts';
import { eventClass } from './event-class.ts';
import { predicateOf, predicateWithin } from './predicate.ts';
import { TALLY } from './subject.ts';
import { adoptTotals } from './totals.ts';

/** What `claims` needs of a text. */
export interface Parsed {
  text: string;
  sentences: readonly Sentence[];
  /** Of each sentence. */
  words: readonly (readonly Word[])[];
  quantities: readonly Quantity[];
  names: readonly Name[];
  /** Of each sentence. */
  sources: readonly Attribution[];
  /** Year of the event, 0 where it is not known. */
  year: number;
}

/** The claims of a text, one for each quantity, in the order of the text. */
export function claims(parsed: Parsed, lexicon: Lexicon): Claim[] {
  const sentenceWords = parsed.words;
  const named = speakers(parsed.names);
  const sources = parsed.sources.map((one) => renamed(one, named));
  const found: Placed[] = [];
  let telling: Telling | undefined;
  let at = -1;
  for (const [index, quantity] of parsed.quantities.entries()) {
    if (quantity.sentence !== at) {
      at = quantity.sentence;
      telling = tellingOf(parsed, at, sources[at]);
    }
    if (telling !== undefined) found.push(claimOf(index, quantity, telling, parsed.year, found.at(-1)?.claim, lexicon));
  }
  for (const [i, placed] of found.entries()) {
    const sentence = parsed.quantities[placed.claim.quantity]?.sentence ?? -1;
    placed.claim.date = dateBeside(parsed.quantities, sentenceWords[sentence] ?? [], placed);
    const neighbour = (other: Placed | undefined): Placed | undefined =>
      other !== undefined &&
      parsed.quantities[other.claim.quantity]?.sentence === sentence &&
      parsed.quantities[other.claim.quantity]?.dimension === 'count'
        ? other
        : undefined;
    if (parsed.quantities[placed.claim.quantity]?.dimension === 'count')
      coordinate(sentenceWords[sentence] ?? [], placed, neighbour(found[i - 1]), neighbour(found[i + 1]));
  }
  const all = found.map(({ claim }) => claim);
  adoptTotals(all, parsed.quantities);
  return all;
}

/** What all figures of one sentence share. */
interface Telling {
  words: readonly Word[];
  /** The words that tell something of what is counted; those of its quantities, numerals and units, tell nothing. */
  content: ContentWords;
  sources: Attribution;
  /** It belongs to the headline. */
  title: boolean;
  moment: string;
}

function tellingOf({ sentences, words, quantities }: Parsed, at: number, sources: Attribution | undefined): Telling | undefined {
  const own = words[at];
  const sentence = sentences[at];
  if (own === undefined || sentence === undefined || sources === undefined) return undefined;
  // "Last summer" tells as much of what is said of that summer as a noun would.
  const spans = quantities.filter((q) => q.sentence === at && q.implied !== true && q.unit !== 'season').map((q) => q.span);
  return {
    words: own,
    content: contentWordsOf(
      own,
      (word) => tells(word) && !spans.some((span) => word.start < span.end && span.start < word.end),
      at > 0 ? toldBefore(words[at - 1] ?? []) : [],
    ),
    sources,
    title: sentence.title,
    moment: momentIn(own),
  };
}

function claimOf(
  index: number,
  quantity: Quantity,
  { words: list, content, sources, title, moment }: Telling,
  year: number,
  earlier: Claim | undefined,
  lexicon: Lexicon,
): Placed {
  let first = list.findIndex((w) => w.end > quantity.span.start);
  if (first < 0) first = list.length;
  let last = first;
  while (last < list.length && (list[last]?.start ?? 0) < quantity.span.end) last++;
  const phrase = nounPhrase(list, first, last, PHYSICAL.includes(quantity.dimension));
  if (quantity.dimension === 'magnitude' && !isQuake(phrase.head)) Object.assign(phrase, { head: '', headAt: -1, end: last });
  if (quantity.implied === true && phrase.head === '' && quantity.dimension !== 'length') headInside(list, first, last, phrase);
  if (quantity.dimension === 'age') {
    if (list[last]?.lower === 'of') Object.assign(phrase, { head: '', headAt: -1 }); // "Lund, 67 of Tovar"
    if (phrase.head === '') phrase.head = describedBy(list, first);
  }
  if (phrase.head === '' && earlier !== undefined && outOf(list, first)) Object.assign(phrase, { head: earlier.head });
  const base = isBase(list, first);
  const divided = !base && isDivided(list, first);
  const predicate = base || divided ? predicateWithin(list, phrase) : predicateOf(list, phrase, TIMES.has(quantity.dimension));
  const { frame, year: pastYear } =
    (base || divided) && predicate === NO_PREDICATE ? TIMELESS : frameOf(list, first, last, predicate, year, quantity.dimension);
  // "Worst fire in years: 58 killed", "Heatwave: 40 die": what befell them is said right behind the figure, whatever stands before it
  const told = predicate.at === phrase.end && (isFate(list[phrase.end]) || list[phrase.end]?.tag === 'verb');
  const label = phrase.head === '' && predicate.role !== 'nominal' && !told ? labelBefore(list, first) : undefined;
  if (label !== undefined) Object.assign(phrase, { head: label.head, headAt: label.headAt, modifiers: label.modifiers });
  const { source, carried } = sourceAt(sources, quantity.span.start);
  const claim: Claim = {
    quantity: index,
    label: labelOf(list, phrase, last),
    head: phrase.head,
    modifiers: phrase.modifiers,
    joined: phrase.joined,
    whole: phrase.whole,
    difference: quantity.dimension !== 'duration' && isDifference(list, phrase.end, quantity.dimension === 'percent'),
    pool: base || divided,
    part: phrase.part || isIncluded(predicate, phrase.head),
    predicate: predicate.lemma,
    event: label === undefined ? eventClass(list, phrase, predicate, quantity.dimension, lexicon) : label.event,
    role: predicate.role,
    bySubject: predicate.subjectEvent !== '',
    preposition: predicate.preposition,
    frame,
    year: pastYear,
    date: -1,
    source,
    sourceCarried: carried,
    context: contextOf(list, content, first, phrase.end),
    names: namesIn(list, first, last, quantity.dimension === 'age'),
    holder: quantity.dimension === 'age' ? holderOf(list, first, last).join(' ') : '',
    agents: agentsIn(list, predicate),
    anaphoric: pointsBack(list, first, phrase),
    listed: false,
    moment,
    places: placesIn(list, first, last),
    title,
  };
  inherit(claim, quantity, earlier, predicate.subject);
  // "15 dead: bosses were warned seven times": how often is no count of the dead
  if (earlier !== undefined && quantity.dimension === 'count' && quantity.unit !== 'times')
    complete(list, first, phrase.end, claim, predicate, earlier);
  return { claim, first, end: phrase.end, predicate };
}

// "The toll includes 58 deaths in Tarn"
const isIncluded = ({ lemma, role, subject }: Predicate, head: string): boolean =>
  lemma === 'include' && role === 'object' && (TALLY.has(subject) || head === 'death');

const TIMES = new Set(['date', 'clock', 'duration']);
// "a 6.1 tremor"; of "quake of magnitude 6.1 strikes" the verb counts nothing
const isQuake = (head: string): boolean => /^(?:\p{L}*quake|tremor|temblor|aftershock|foreshock|shock|jolt|event)$/u.test(head);
/** "Of the 40 looms, twelve were sold in 2011": there are 40, whatever became of the twelve. */
const TIMELESS: Framed = { frame: 'event', year: 0 };

const COMPARATIVES = new Set(
  `sooner earlier later longer shorter higher lower taller younger older fewer less bigger smaller larger faster slower ahead behind above below
  warmer cooler hotter colder wetter drier deeper wider thicker heavier lighter nearer closer further farther`.split(/\s+/),
);

// "five rounds sooner", "two points higher than", "12 more than"
// "closed 6.2 percent lower" is a fall, whatever it is measured from
const isDifference = (list: readonly Word[], end: number, percent: boolean): boolean =>
  (COMPARATIVES.has(list[end]?.lower ?? '') && (!percent || list[end + 1]?.lower === 'than') && !isHeight(list, end)) ||
  (list[end]?.lower === 'more' && list[end + 1]?.lower === 'than');

// "eight metres above the ground" is a height
const isHeight = (list: readonly Word[], at: number): boolean =>
  /^(?:above|below)$/.test(list[at]?.lower ?? '') &&
  GROUND.has(list[list[at + 1]?.tag === 'determiner' ? at + 2 : at + 1]?.lower ?? '');
const GROUND = new Set(['ground', 'surface', 'sea', 'water', 'waterline', 'street', 'road', 'river', 'floor']);

// "a child", "her two sons": the noun stands inside the quantity's own words.
function headInside(list: readonly Word[], first: number, last: number, phrase: NounPhrase): void {
  for (let i = last - 1; i >= first; i--) {
    const word = list[i];
    if (word?.tag === 'noun' || word?.tag === 'name') {
      phrase.head = word.lemma;
      phrase.headAt = i;
      return;
    }
  }
}

const BACKWARD = new Set(['the', 'these', 'those', 'both', 'his', 'her', 'their', 'its']);

// "the two countries", "both men"; "the two men who fled", "the 12 killed" say which ones, and are no such thing
const pointsBack = (list: readonly Word[], first: number, phrase: NounPhrase): boolean =>
  list[first + 1]?.text !== '-' && // "the two-storey dormitory"
  ((first > 0 && BACKWARD.has(list[first - 1]?.lower ?? '')) || list[first]?.lower === 'both') &&
  list[phrase.end]?.tag !== 'relative' &&
  list[phrase.end]?.tag !== 'preposition';

// "Of our 22 wards, two are closed": the first figure is what the second is a part of; nothing is said of it.
function isBase(list: readonly Word[], first: number): boolean {
  const at = behindOwner(list, first);
  return at >= 0 && list[at]?.lower === 'of' && (at === 0 || list[at - 1]?.tag === 'mark');
}

/** How far before a pool the figure of its part may stand: "five of the dam's own eight gates". */
const DIVIDED_REACH = 5;

// Where the word stands that is before a figure and whose the counted are.
function behindOwner(list: readonly Word[], first: number): number {
  let at = first - 1;
  while (at >= 0 && at > first - DIVIDED_REACH && OF_OWNER.has(list[at]?.tag ?? 'mark')) at--;
  return at;
}
const OF_OWNER = new Set<Word['tag']>(['determiner', 'noun', 'name']);

// "fourteen of the 19 economists", "half of its nine carriages": a figure and "of" stand right before it.
function isDivided(list: readonly Word[], first: number): boolean {
  if (outOf(list, first)) return true;
  const at = behindOwner(list, first);
  if (at < 1 || list[at]?.lower !== 'of') return false;
  const part = list[at - 1] as Word; // `at` is above 0
  return part.tag === 'number' || PARTS.has(part.lower);
}

// "4,600 jobs out of about 35,000": what is counted was said of the part
const outOf = (list: readonly Word[], first: number): boolean =>
  first > 2 && list[first - 1]?.lower === 'of' && list[first - 2]?.lower === 'out' && list[first - 3]?.tag === 'noun';

/** "All of the 12 hostages were freed" parts nobody off. */
const PARTS = new Set(['half', 'third', 'quarter', 'some', 'most', 'many', 'none', 'one', 'two-thirds', 'percent', '%']);

/** Longer labels are clauses, not names of things. */
const LABEL_WORDS = 7;

function labelOf(list: readonly Word[], phrase: NounPhrase, last: number): string {
  if (phrase.headAt < 0)
    return phrase.end > last
      ? `those ${list
          .slice(last, phrase.end)
          .map((word) => word.text)
          .join(' ')}`
      : '';
  const from = phrase.headAt >= phrase.end ? phrase.headAt : last;
  const to = Math.max(phrase.headAt + 1, Math.min(phrase.end, from + LABEL_WORDS));
  let text = '';
  for (let i = from; i < to && i < list.length; i++) {
    const word = list[i] as Word; // i is below the length
    const space = text !== '' && (list[i - 1]?.end ?? 0) < word.start;
    text += space ? ` ${word.text}` : word.text;
  }
  return text.replace(/^(?:of (?:the|its|their|his|her|our)?|-)\s*/i, '').trim();
}
