/** A quantity in words: "PLF fighters killed". */
import type { Dimension } from '../../../model.ts';
import type { Claim } from '../../claim/claim.ts';
import { namesPeople } from '../../lexicon/groups.ts';
import { countsPeople, type PredicateClass, predicateClass } from '../../lexicon/predicates.ts';
import type { Statement } from './statement.ts';

/** What happened, said behind the noun; classes that say nothing there are left out. */
const HAPPENED: Readonly<Partial<Record<string, string>>> = {
  death: 'killed',
  injury: 'injured',
  casualty: 'killed or injured',
  hospital: 'in hospital',
  missing: 'missing',
  trapped: 'trapped',
  rescue: 'rescued',
  release: 'released',
  capture: 'captured',
  arrest: 'arrested',
  charge: 'charged',
  conviction: 'convicted',
  acquittal: 'acquitted',
  displacement: 'displaced',
  affected: 'affected',
  infection: 'infected',
  recovery: 'recovered',
  vaccination: 'vaccinated',
  destruction: 'destroyed',
  damage: 'damaged',
  seizure: 'seized',
  attendance: 'attending',
  strike: 'on strike',
  dismissal: 'cut',
  deployment: 'deployed',
  closure: 'closed',
  cancellation: 'cancelled',
  theft: 'stolen',
  flight: 'on board',
  vote: 'voting',
};

/** What a measure is called where the text gives it no noun. */
const MEASURE: Readonly<Record<Dimension, string>> = {
  count: 'number',
  money: 'amount of money',
  percent: 'share',
  points: 'percentage points',
  fraction: 'share',
  multiple: 'multiple',
  length: 'distance or length',
  area: 'area',
  volume: 'volume',
  mass: 'weight',
  speed: 'speed',
  temperature: 'temperature',
  energy: 'energy',
  power: 'power',
  data: 'amount of data',
  duration: 'length of time',
  clock: 'time of day',
  date: 'date',
  age: 'age',
  magnitude: 'magnitude',
  score: 'score',
  rank: 'rank',
};

/** What a statement is about: the counted noun and what happened; of a measure and of a count without a noun of its own, its kind and the report's words around it. */
export function about(statement: Statement): string {
  const { claim, quantity } = statement;
  const counted = quantity.dimension === 'count' ? countedNoun(claim) : '';
  if (counted !== '') return counted;
  const around = wordsAround(statement);
  return around === '' ? MEASURE[quantity.dimension] : `${MEASURE[quantity.dimension]}: “${around}”`;
}

/** Labels that say nothing by themselves, and such as hold a piece of a quotation or of another word ("1.2m people"). */
const EMPTY_LABEL = /^(?:those\b.*|people|persons?|others?|things?|ones?|more|times)$|["“”[\]()]|^\p{L} /iu;

/** Groups of people that the table of groups does not part from other groups. */
const OF_PEOPLE = new Set('member family crew relative colleague household personnel delegate follower'.split(' '));

/** Numbers inside a noun phrase are another figure: "two of the eight gates" are gates. */
const NUMBERS =
  /(?:^|(?<=\s))(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)\s+(?=\p{L})/giu;
/** What a report feels about those whom it counts is no name for them. */
const FEELINGS =
  /^(?:brave|desperate|furious|helpless|heroic|horrified|innocent|panicked|panic-stricken|poor|terrified|tiny|traumati[sz]ed|unlucky)\s+(?=\p{L})/iu;
/** "Two of the wounded": what happened to them is said already. */
const ALREADY =
  /^of the (?:(?:dead|killed|injured|wounded|missing|arrested|detained|rescued|evacuated|infected|convicted)\b|others?$)/i;

const nounOf = (label: string): string => label.replace(NUMBERS, '').replace(FEELINGS, '');

function countedNoun(told: Claim): string {
  const claim = { ...told, label: nounOf(told.label) };
  const event = claim.event as PredicateClass;
  // "People held a vigil" were not held.
  const befellPeople = claim.event !== '' && countsPeople(event) && !(claim.predicate === 'hold' && claim.role === 'subject');
  const happened = HAPPENED[claim.event];
  if (claim.label === '' || (EMPTY_LABEL.test(claim.label) && /^(?:people|persons?)$/i.test(claim.label)))
    return befellPeople && happened !== undefined ? `people ${happened}` : '';
  const from = /^those (?:other |others )?((?:from|of) .+)/i.exec(claim.label)?.[1];
  if (from !== undefined && befellPeople && happened !== undefined && !/^of (?:them|these|those|whom|the first)\b/i.test(from))
    return ALREADY.test(from) ? `people ${happened}` : `people ${from} ${happened}`;
  if (EMPTY_LABEL.test(claim.label)) return '';
  // "Seven counts", "one ward": what befalls people is not said of things; "fatalities", "hostages" say it themselves.
  const says =
    happened === undefined ||
    (befellPeople && !namesPeople(claim.head) && !OF_PEOPLE.has(claim.head)) ||
    predicateClass(claim.head, 'noun') === event;
  return says || claim.label.toLowerCase().includes(happened) ? claim.label : `${claim.label} ${happened}`;
}

/** So many words of the sentence before the figure and behind it tell which one it is. */
const BEFORE = 4;
const BEHIND = 6;
/** Fewer words than these around the figure tell nothing: then the stretch goes on behind commas. */
const FEWEST = 2;
/** What ends a stretch that can be understood by itself. */
const MARKS = /:(?!\d)|[;()"“”—–\n]|\.\s*$/u;
const MARKS_AND_COMMAS = /:(?!\d)|[;()"“”—–\n]|,\s|\.\s*$/u;
/** Words that lead on to what was cut off, or from it. */
const LEADS_ON =
  /\s+(?:of|and|or|but|the|an?|on|to|in|at|by|with|for|from|over|along|into|that|which|who|whose|was|were|is|are|had|has|have|be|been|as|before|after|than|about)$/i;
/** What stands before a word that opens the figure's own clause is of another. */
const OTHER_CLAUSE = /^.*\b(?:that|which|because|whether)\s+/i;
const LED_BY = /^(?:and|or|but|that|which|who|whose|while|as|of|than)(?:\s+|$)/i;

// As the report has it, cut at whole words and at marks.
function wordsAround(statement: Statement): string {
  const short = stretch(statement, MARKS_AND_COMMAS);
  const { text } = statement.quantity.span;
  return short.split(' ').length < text.split(/\s+/).length + FEWEST ? stretch(statement, MARKS) : short;
}

function stretch({ quantity: { span, sentence }, reading: { report, sentences } }: Statement, marks: RegExp): string {
  const { start = span.start, end = span.end } = sentences[sentence] ?? {};
  const before = report.text.slice(start, span.start).split(marks).at(-1) ?? '';
  const behind = report.text.slice(span.end, end).split(marks)[0] ?? '';
  const lead = trimmed(wordsOf(before).slice(-BEFORE).join(' ').replace(OTHER_CLAUSE, ''), LED_BY);
  const tail = wordsOf(behind).slice(0, BEHIND).join(' ');
  const figure = span.text.replace(/\s+/g, ' ');
  const joined = `${lead}${/\s$/.test(before) ? ' ' : ''}${figure}${/^\s/.test(behind) ? ' ' : ''}${tail}`.trim();
  return trimmed(joined, LEADS_ON).replace(/^[-•·*]\s+|[,.]$/g, '');
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function trimmed(words: string, edge: RegExp): string {
  const shorter = words.replace(edge, '');
  return shorter === words ? words : trimmed(shorter, edge);
}
