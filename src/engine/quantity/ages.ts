/** Ages: "Carranza, 41,", "Lund (61)", "aged between 8 and 14", "a man of 29", "in her 20s", "children under 15". */
import { amountAt } from './amounts.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import { type Draft, isCapital, type Line, lowerAt, touches } from './line.ts';
import { numeralAt, SMALL } from './numerals.ts';
import { PEOPLE, PERSON } from './people.ts';
import { UNIT_PHRASES } from './units.ts';

const OLDEST = 119;
/** Seconds of a mean year. */
const YEAR = 31_556_952;
const SUBJECTS = new Set(['he', 'she', 'who']);
const SHORTENED = new Set(["he's", "she's", "who's"]);
const BE = new Set(['is', 'was', 'were', 'are', 'turned', 'turns', 'be', 'been']);
/** "the older one being 24", "the youngest was 9" */
const BY_AGE = new Set(['older', 'younger', 'oldest', 'youngest', 'elder', 'eldest']);

/** The age whose numeral begins at token `at`, or null where the number is no age. */
export function ageAt(line: Line, at: number, from: number): Draft | null {
  const numeral = numeralAt(line, at);
  if (numeral === null || numeral.value > OLDEST || numeral.value % 1 !== 0 || numeral.dozen) return null;
  const next = lowerAt(line, numeral.end);
  if (afterAged(line, at)) return UNIT_PHRASES.has(next) || next === '-' ? ranged(line, at, from) : aged(line, at, from);
  if (numeral.value < 1) return null;
  const digits = line.tokens[at]?.kind === 'number';
  const apposition =
    (inCommas(line, at, numeral.end) && (digits || lowerAt(line, numeral.end) === ',')) ||
    inAgeList(line, at) ||
    (digits && (inBrackets(line, at, numeral.end) || atAge(line, at, numeral.end)));
  if (apposition || predicate(line, at, numeral.end) || ofAge(line, at, numeral.end))
    return plain(at, numeral.end, numeral.value);
  if ((digits || ANYONE.has(lowerAt(line, at - 2))) && bounded(line, at, numeral.end, from)) return aged(line, at, from);
  return INFANCY.has(lowerAt(line, numeral.end)) && isOfPerson(line, at) ? ranged(line, at, from) : null;
}

function plain(first: number, end: number, value: number): Draft {
  return { first, end, numeral: [first, end], dimension: 'age', unit: 'year', value, low: value, high: value, hedge: 'exact' };
}

/** A count that the grammar reads anyway, with its hedge or range, taken as years. */
function aged(line: Line, at: number, from: number): Draft | null {
  const draft = amountAt(line, at, from);
  if (draft === null) return draft;
  const years = draft.dimension === 'duration' ? YEAR : 1;
  if (draft.dimension !== 'count' && years === 1) return draft;
  const { value, low, high } = draft;
  const inYears = (bound: number | null): number | null => (bound === null ? null : bound / years);
  const unit = draft.dimension === 'duration' ? draft.unit : 'year';
  return { ...draft, dimension: 'age', unit, value: value / years, low: inYears(low), high: inYears(high) };
}

/** "aged 18 months", "aged 8-14". */
const ranged = aged;

function afterAged(line: Line, at: number): boolean {
  const before = lowerAt(line, at - 1);
  // "children as young as six"
  if (before === 'as' && /^(?:young|old)$/.test(lowerAt(line, at - 2)) && lowerAt(line, at - 3) === 'as') return true;
  if (/^(?:just|only)$/.test(before) && lowerAt(line, at - 2) === 'aged') return true;
  if (before === 'aged' || before === 'ages' || (before === 'age' && lowerAt(line, at - 2) !== 'the')) return true;
  if ((before === 'of' || before === 'range') && /^ages?$/.test(lowerAt(line, at - 2))) return true;
  // "aged between 8 and 14", "aged 58 and 71", "aged from 3 to 70", "ranging in age from 3 to 70"
  if (/^(?:between|from|about|around|under|over)$/.test(before))
    return /^age[ds]$/.test(lowerAt(line, at - 2)) || (lowerAt(line, at - 2) === 'age' && lowerAt(line, at - 3) === 'in');
  if (ofRule(line, at)) return true;
  const first = endsMember(line, at) ? listStart(line, at) : at;
  if (first < at && /^age[ds]$/.test(lowerAt(line, lowerAt(line, first - 1) === 'of' ? first - 2 : first - 1))) return true;
  return /^(?:and|to|or|,)$/.test(before) && /^aged?$/.test(lowerAt(line, at - 4)) && lowerAt(line, at - 3) === 'from';
}

/** Ages that a law sets. */
const RULED = new Set('retirement pension voting drinking minimum leaving marriage legal'.split(' '));

// "raise the pension age to 67 from 65", "from 66 to 68"
function ofRule(line: Line, at: number): boolean {
  const first = /^(?:to|from)$/.test(lowerAt(line, at - 1)) && isPlainNumber(line, at - 2) ? at - 2 : at;
  const age = first - 2;
  return lowerAt(line, age) === 'age' && RULED.has(lowerAt(line, age - 1)) && /^(?:to|from|at|of)$/.test(lowerAt(line, age + 1));
}

const LINKS = new Set(['and', 'to', 'or', ',', '&']);

/** Where the list of plain numbers begins that goes on with the number at `at`: "25, 34 and 23"; `at` itself where there is none. */
function listStart(line: Line, at: number): number {
  let first = at;
  for (;;) {
    const link = lowerAt(line, first - 1);
    if (!LINKS.has(link)) return first;
    const before = lowerAt(line, first - 2) === ',' && link !== ',' ? first - 3 : first - 2;
    if (!isPlainNumber(line, before)) return first;
    first = before;
  }
}

// "a man aged 52, and two drivers": what is counted stands behind the second figure
const endsMember = (line: Line, at: number): boolean =>
  line.tokens[at + 1]?.kind !== 'word' || /^(?:and|or|to|were|was|are|is|who|from|in|at|on|years?)$/.test(lowerAt(line, at + 1));

const isPlainNumber = (line: Line, at: number): boolean => line.tokens[at]?.kind === 'number' || SMALL.has(lowerAt(line, at));

/** "Her sons, 8 and 10, were there": the ages of people named in the plural, between commas. */
function inAgeList(line: Line, at: number): boolean {
  const first = listStart(line, at);
  if (lowerAt(line, first - 1) !== ',') return false;
  const people = lowerAt(line, first - 2);
  if (!KIN.has(people) && !(PEOPLE.has(people) && line.tokens[at]?.kind === 'number')) return false;
  let last = at;
  let linked = first < at;
  while (/^(?:and|,|&)$/.test(lowerAt(line, last + 1)) && isPlainNumber(line, last + 2)) {
    last += 2;
    linked = true;
  }
  return linked && /^[,)]$/.test(lowerAt(line, last + 1));
}
/** Nouns in the plural behind which ages are listed without a word for them. */
const KIN = new Set(
  'boys girls children sons daughters brothers sisters siblings twins grandchildren teenagers teens youths pair couple duo trio'.split(
    ' ',
  ),
);

/** Ends of nouns for people: "the ringleader, 34, is" */
const ROLE = /.(?:leader|keeper|woman|man|mate|boss|ologist)$/;

/** Those of whom all have one age: "the twins, 11, are". */
const ALIKE = new Set(['twins', 'triplets']);

function named(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind !== 'word' || MONTHS.has(token.lower) || WEEKDAYS.has(token.lower)) return false;
  return (
    PERSON.has(token.lower) ||
    ALIKE.has(token.lower) ||
    ROLE.test(token.lower) ||
    (isCapital(line, at) && token.text.length > 1 && token.text !== token.text.toUpperCase())
  );
}

/** Between the name and the age of somebody: "Lund, now 63, lives there". */
const AT_THE_TIME = new Set(['then', 'now', 'just', 'only']);

/** "Carranza, 41, deputy", "Jonas W., 29.", "the mayor, 58, said" */
function inCommas(line: Line, number: number, end: number): boolean {
  const at = AT_THE_TIME.has(lowerAt(line, number - 1)) && /^[,.)]?$/.test(lowerAt(line, end)) ? number - 1 : number;
  if (lowerAt(line, at - 1) !== ',') return false;
  if (isOfOne(line, at - 2, end)) return true;
  const initial = lowerAt(line, at - 2) === '.' || lowerAt(line, at - 2) === ')' ? 1 : 0;
  if (!(named(line, at - 2) || (initial === 1 && isCapital(line, at - 3)))) return false;
  const next = line.tokens[end];
  // "a suspect, 49-year-old Jon Stone"
  if (next?.text === '-' && touches(line, end) && touches(line, end + 1)) return false;
  return next === undefined || /^[,.;:()"”-]$/.test(next.lower) || next.lower === 'and' || ofPlace(line, at, end);
}

/** So many words a phrase with its determiner has at most. */
const PHRASE = 5;
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'our', 'my', 'its', 'another']);
/** What is numbered, or is a number. */
const NUMBERED = new Set(
  'number figure total score result count toll tally age route bus tram line room gate platform flight page chapter article section size channel highway road street floor table day date round stage lap week year month half quarter volume issue model type temperature percentage share rate price seat row time minute hour average maximum minimum vote median grade mark limit'.split(
    ' ',
  ),
);

/** "The striker, 24, scored": what stands behind one noun in the singular, in digits between commas, is hardly anything else. */
function isOfOne(line: Line, noun: number, end: number): boolean {
  const token = line.tokens[noun];
  if (lowerAt(line, end) !== ',' || token?.kind !== 'word' || isCapital(line, noun) || line.tokens[end - 1]?.kind !== 'number')
    return false;
  if (line.tokens[end + 1]?.kind === 'number' || SMALL.has(lowerAt(line, end + 1)) || /[^s]s$/.test(token.lower)) return false;
  if (PEOPLE.has(token.lower) || NUMBERED.has(token.lower) || MONTHS.has(token.lower) || WEEKDAYS.has(token.lower)) return false;
  for (let at = noun - 1; at >= noun - PHRASE; at--) {
    if (DETERMINERS.has(lowerAt(line, at)) || /['’]s$/.test(lowerAt(line, at))) return true;
    if (line.tokens[at]?.kind !== 'word' && !/^[-'’]$/.test(lowerAt(line, at))) return false;
  }
  return false;
}

/** "At 17 she left home" */
const atAge = (line: Line, at: number, end: number): boolean =>
  lowerAt(line, at - 1) === 'at' &&
  (at < 2 || line.tokens[at - 2]?.kind === 'mark') &&
  SUBJECTS.has(lowerAt(line, lowerAt(line, end) === ',' ? end + 1 : end));

/** "Erik Lund, 67 of Tovar, was": a whole name before the comma, a place between the age and the next. */
function ofPlace(line: Line, at: number, end: number): boolean {
  if (lowerAt(line, end) !== 'of' || !isCapital(line, end + 1) || !isCapital(line, at - 2) || !isCapital(line, at - 3))
    return false;
  let next = end + 1;
  while (isCapital(line, next)) next++;
  return lowerAt(line, next) === ',' || BE.has(lowerAt(line, next));
}

/** "Erik Lund (61)"; "RSI (14)" is a label. */
function inBrackets(line: Line, at: number, end: number): boolean {
  if (lowerAt(line, at - 1) !== '(' || lowerAt(line, end) !== ')') return false;
  return named(line, at - 2) || (lowerAt(line, at - 2) === '.' && /^\p{Lu}$/u.test(line.tokens[at - 3]?.text ?? ''));
}

/** "Mara Stone was 15 at the time", "until she turned 21 in March" */
function dated(line: Line, at: number, end: number): boolean {
  const before = lowerAt(line, at - 1);
  const next = line.tokens[end];
  if (/^turn(?:ed|s|ing)?$/.test(before)) return next === undefined || TURNED.test(next.lower);
  if (!BE.has(before) || !(SUBJECTS.has(lowerAt(line, at - 2)) || named(line, at - 2))) return false;
  return (next?.lower === 'at' && lowerAt(line, end + 2) === 'time') || next?.lower === 'when';
}
const TURNED = /^(?:[,.;:!?)"”]|in|on|last|this|next|today|yesterday|earlier|just|and|two|three)$/;

/** "who is 70,", "who's 41,", "She is four.", "the older one being 24" */
function predicate(line: Line, at: number, end: number): boolean {
  if (dated(line, at, end)) return true;
  const both = lowerAt(line, at - 1) === 'both' && lowerAt(line, at - 2) === ',';
  const said = /^(?:just|only)$/.test(lowerAt(line, at - 1)) ? at - 1 : at; // "he was only 19"
  if (!both && !SHORTENED.has(lowerAt(line, said - 1)) && !ofSubject(line, said) && !ofName(line, said)) return false;
  const next = line.tokens[end];
  return next === undefined || /^(?:[,.;]|when|and)$/.test(next.lower);
}

/** So many words stand between "the oldest of" and its verb at most. */
const AMONG = 5;

/** "the oldest of those freed was 71, the youngest nine" */
function ofExtreme(line: Line, at: number): boolean {
  const before = lowerAt(line, at - 1);
  if (BY_AGE.has(before) && lowerAt(line, at - 2) === 'the') return /^(?:,|;|and)$/.test(lowerAt(line, at - 3));
  if (!BE.has(before)) return false;
  for (let k = at - 2; k >= at - 2 - AMONG && line.tokens[k]?.kind === 'word'; k--)
    if (lowerAt(line, k) === 'of' && BY_AGE.has(lowerAt(line, k - 1))) return true;
  return false;
}

function ofSubject(line: Line, at: number): boolean {
  if (ofExtreme(line, at)) return true;
  const subject = lowerAt(line, at - 2);
  const compared = BY_AGE.has(subject === 'one' || PERSON.has(subject) ? lowerAt(line, at - 3) : subject);
  if (compared) return BE.has(lowerAt(line, at - 1)) || lowerAt(line, at - 1) === 'being';
  return BE.has(lowerAt(line, at - 1)) && SUBJECTS.has(subject);
}

/** "Erik Lund is 7.", "The boy, Erik Lund, was four": a first name and another, of a person as far as the words tell. */
function ofName(line: Line, at: number): boolean {
  if (!/^(?:is|was|turned|turns)$/.test(lowerAt(line, at - 1))) return false;
  const last = lowerAt(line, at - 2) === ',' ? at - 3 : at - 2;
  return isGiven(line, last) && isGiven(line, last - 1) && !isCapital(line, last - 2);
}

const isGiven = (line: Line, at: number): boolean => isCapital(line, at) && /^\p{Lu}\p{Ll}+$/u.test(line.tokens[at]?.text ?? '');

/** "a baby boy of seven months" */
const INFANCY = new Set(['month', 'months', 'weeks', 'days', 'years']);
const isOfPerson = (line: Line, at: number): boolean =>
  lowerAt(line, at - 1) === 'of' && PERSON.has(lowerAt(line, at - 2)) && !PARENTS.has(lowerAt(line, at - 2));
/** "a mother of four" has four children, "a husband of five years" has been one for so long. */
const PARENTS = new Set(
  'mother father parent grandmother grandfather widow widower leader wife husband girlfriend boyfriend partner friend'.split(' '),
);
/** "a boy of four" is four years old. */
const CHILD = new Set(['boy', 'girl', 'child', 'baby', 'son', 'daughter', 'toddler']);

/** "a man of 29". */
function ofAge(line: Line, at: number, end: number): boolean {
  if (!isOfPerson(line, at)) return false;
  const next = line.tokens[end];
  return (
    (line.tokens[at]?.kind === 'number' || CHILD.has(lowerAt(line, at - 2))) &&
    (next === undefined || next.kind === 'mark' || FOLLOWS_AGE.test(next.lower))
  );
}

const FOLLOWS_AGE =
  /^(?:was|is|has|had|from|who|whose|with|and|in|at|on|died|seen|found|killed|arrested|living|suspected|accused|charged|remains)$/;

/** "children under 15", "were under 16." */
function bounded(line: Line, at: number, end: number, from: number): boolean {
  const before = lowerAt(line, at - 1);
  const bound =
    before === 'under' || before === 'over' || (before === 'than' && /^(?:younger|older)$/.test(lowerAt(line, at - 2)));
  if (!bound || at - 1 < from) return false;
  const subject = lowerAt(line, before === 'than' ? at - 3 : at - 2);
  const next = line.tokens[end];
  const closes =
    (ANYONE.has(subject) && next?.kind === 'word' && !UNIT_PHRASES.has(next.lower)) ||
    next === undefined ||
    (next.kind === 'mark' && next.lower !== '-' && next.lower !== '%') ||
    /^(?:and|in|were|are|who|was|from)$/.test(next.lower);
  return closes && (PEOPLE.has(subject) || PERSON.has(subject) || ANYONE.has(subject) || (BE.has(subject) && before !== 'over'));
}

/** Whoever they are, "under 18" is their age. */
const ANYONE = new Set(['children', 'kids', 'those', 'anyone', 'anybody', 'nobody', 'everyone', 'everybody', 'someone']);
