/** One quantity of one report with its claim: what alignment and judgement work on. */

import type { Place, Quantity, Reading } from '../../../model.ts';
import type { Claim } from '../../claim/claim.ts';
import { countsPeople, type PredicateClass } from '../../lexicon/predicates.ts';
import { perObject } from '../../per-object.ts';
import { relate } from '../../quantity/relate.ts';
import { countAlike, keepCompany } from './company.ts';
import type { Figure, WithClaims } from './figure.ts';
import { flagsOf } from './flags.ts';
import { type Kind, kindOf } from './kinds.ts';
import { marksOf } from './marks.ts';
import { wordsToldIn } from './told.ts';
import { type Traits, traitsOf } from './traits.ts';

/** A quantity of a report, with what it is about. */
export interface Statement extends Figure {
  /** What happened to whom. */
  kind: Kind;
  traits: Traits;
  /** What holds of it: see `flags`. */
  flags: number;
  /** Place in the report, 0 the beginning, 1 the end. */
  position: number;
  /** Of a headline's figure: some figure of the body agrees with it. */
  bodyAgrees: boolean;
  /** How many different figures of its dimension its report gives, and how many of them with the same event or the same noun. */
  alike: { dimension: number; event: number; head: number };
  /** Who says so, in lower case and without marks. */
  speakers: readonly string[];
  /** The lemmas nearest to it. */
  near: readonly string[];
  /** Those near it that tell that it is no plain outcome: a target, a peak, a limit. */
  references: readonly string[];
  /** The other figures of its sentence, and how often its report gives each. */
  companions: ReadonlyMap<string, number>;
  /** What it is told in: the words beside it that are neither counted nor narrow the counted, and how many figures of its report are told in each. */
  told: ReadonlyMap<string, number>;
  /** Marks of `near`, `companions` and `told`. */
  marks: { near: number; companions: number; told: number };
  /** A length of time that tells when, not how long: "a year ago", "two days later". */
  offset: boolean;
  /** Its sentence says over how long a time it was counted: "over four nights". */
  period: boolean;
  /** Words of all proper names in its report, lower case. */
  reportNames: ReadonlySet<string>;
}

/** In a text shorter than this many characters, everything stands near the beginning. */
const SHORT_TEXT = 1500;

/** How many sentences of a report tell its story in short: the years named there are the story's own. */
const LEAD_SENTENCES = 4;

/** The years of the story that two reports tell: of their publication and of their leads. Empty where nothing is known. */
export const storyYears = (...readings: readonly WithClaims[]): Set<number> => new Set(readings.flatMap(ownYears));

const ownYears = perObject(({ report, sentences, quantities, claims }: WithClaims): readonly number[] => {
  const years: number[] = [];
  const published = Number(report.published?.slice(0, 4) ?? 0);
  if (published > 0) years.push(published);
  const lead = sentences[Math.min(LEAD_SENTENCES, sentences.length) - 1]?.end ?? 0;
  for (const claim of claims) {
    const start = quantities[claim.quantity]?.span.start ?? lead;
    if (claim.year > 0 && start < lead) years.push(claim.year);
  }
  return years;
});

/**
 * The statements of a reading, in the order of the text: the same objects whatever it is held against, but that a figure of a year that is not the
 * story's is of the background.
 */
export const statements = (reading: WithClaims, story: ReadonlySet<number>): readonly Statement[] => framed(reading)(story);

// Reports of one event mostly tell one story.
const framed = perObject((reading: WithClaims) => {
  const known = new Map<string, readonly Statement[]>();
  return (story: ReadonlySet<number>): readonly Statement[] => {
    const key = [...story].sort().join();
    const found = known.get(key) ?? frame(stated(reading), story);
    known.set(key, found);
    return found;
  };
});

function frame(all: readonly Statement[], story: ReadonlySet<number>): readonly Statement[] {
  let before: Statement | undefined;
  return all.map((statement) => {
    const elsewhere = isElsewhere(statement, story) || (before !== undefined && goesOn(before, statement));
    if (elsewhere || isRemembered(statement, story)) before = statement;
    return elsewhere ? ofBackground(statement) : statement;
  });
}

const ofBackground = perObject((statement: Statement): Statement => {
  const made: Statement = { ...statement, claim: { ...statement.claim, frame: 'background' } };
  made.flags = flagsOf(made);
  return made;
});

// "In February 2005 a quake of magnitude 6.4 struck the province. It killed 612 people": whatever befell people next is told of the same.
function goesOn(before: Statement, { reading, quantity, claim }: Statement): boolean {
  const further = quantity.sentence - before.quantity.sentence;
  if ((further !== 0 && further !== 1) || !recurs(quantity, claim)) return false;
  if (further === 0) return claim.date < 0 && claim.year === 0 && isJoined(before.quantity, quantity, reading);
  if (claim.frame !== 'event') return false;
  const { start = 0, end = 0 } = reading.sentences[quantity.sentence] ?? {};
  return BACK.test(reading.report.text.slice(start, Math.min(end, start + 40)));
}

/** "In January a blast killed 12 people and wounded 30": both of January, however far the second stands from it. */
const JOINED = /^(?: [\p{Ll}-]+){0,3},? and (?:\p{Ll}+(?:ing|ed)|hurt) $/u;
const isJoined = (one: Quantity, next: Quantity, { report }: Reading): boolean =>
  one.span.end < next.span.start && JOINED.test(report.text.slice(one.span.end, next.span.start));

/** "Some still speak of 1968, when the mine was flooded": a year that something happened in, told by itself. */
const REMEMBERED = /^,? (?:when|in which)\b/;

function isRemembered({ reading: { report }, quantity }: Statement, story: ReadonlySet<number>): boolean {
  const year = quantity.dimension === 'date' && quantity.unit === 'year' ? Number(quantity.span.text.slice(-4)) : 0;
  return year > 0 && !story.has(year) && REMEMBERED.test(report.text.slice(quantity.span.end, quantity.span.end + 11));
}

/** How a sentence begins that goes on about what the one before told of. */
const BACK =
  /^\W*(?:it|that|this|none(?: of th(?:em|ose))? (?:was|were))\b(?! (?:day|week|month|time|year|comes|came|brings|brought|follows|followed)\b)/i;

// What a reading states whatever the story.
const stated = perObject((reading: WithClaims): readonly Statement[] => {
  const length = Math.max(SHORT_TEXT, reading.report.text.length);
  const reportNames = nameWords(reading);
  const found: Statement[] = [];
  for (const claim of reading.claims) {
    const quantity = reading.quantities[claim.quantity];
    if (quantity === undefined || isStamp(reading, quantity)) continue;
    const position = quantity.span.start / length;
    const speakers = claim.source.map(speakerKey);
    const near = claim.context.slice(0, NEAREST).map((one) => one[0]);
    const references: string[] = [];
    for (const one of claim.context) if (one[1] >= BESIDE && REFERENCES.has(one[0])) references.push(one[0]);
    const offset = isOffset(reading, quantity);
    // written out: objects put together from others cost several times as much, and there are hundreds
    const statement: Statement = {
      reading,
      quantity,
      claim,
      kind: kindOf(claim),
      traits: traitsOf({ reading, quantity, claim }),
      flags: 0,
      position,
      near,
      references,
      reportNames,
      offset,
      bodyAgrees: false,
      alike: NOT_COUNTED,
      speakers,
      marks: NO_MARKS,
      companions: NO_COMPANIONS,
      told: NO_COMPANIONS,
      period: false,
    };
    statement.flags = flagsOf(statement);
    found.push(statement);
  }
  keepCompany(found);
  countAlike(found);
  const told = wordsToldIn(found.map((one) => one.claim));
  for (const [i, one] of found.entries()) {
    one.told = told[i] ?? NO_COMPANIONS;
    one.marks = { near: marksOf(one.near), companions: marksOf(one.companions.keys()), told: marksOf(one.told.keys()) };
  }
  for (const title of found)
    if (title.claim.title) title.bodyAgrees = found.some((other) => !other.claim.title && bears(other, title));
  return found;
});

// "17:48 The ministry puts up a reward", "08:00 - REMINDER": when an entry was written, not when something happened.
function isStamp({ sentences, report }: Reading, { dimension, sentence, span }: Quantity): boolean {
  if (dimension !== 'clock' || sentences[sentence]?.start !== span.start) return false;
  return /^\d/.test(span.text) && /^(?:\s*[-–—:|]|\s+\p{Lu})/u.test(report.text.slice(span.end, span.end + 4));
}

const isOffset = ({ report }: Reading, { dimension, span }: Quantity): boolean =>
  dimension === 'duration' && /^ (?:ago|earlier|later|before|after)\b/.test(report.text.slice(span.end, span.end + 9));

/** So many of the words nearest to a figure are held against those of another. */
export const NEAREST = 4;
/** Context words of this weight stand within three words of the figure. */
const BESIDE = 0.6;
/** Nouns and adjectives beside figures that are not what happened but what it is measured against. */
const REFERENCES = new Set(
  `target peak limit capacity maximum minimum record average median ceiling threshold high low forecast estimate budget guidance norm standard
  permit allow legal rule requirement previous last earlier gust`.split(/\s+/),
);

const NO_MARKS = { near: 0, companions: 0, told: 0 };
const NO_COMPANIONS: ReadonlyMap<string, number> = new Map();

const speakerKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');

const NOT_COUNTED = { dimension: 0, event: 0, head: 0 };

// The same thing happened to both, and the figures agree.
const bears = (body: Statement, title: Statement): boolean =>
  body.quantity.hedge !== 'vague' &&
  (body.claim.event === title.claim.event || body.claim.event === '' || title.claim.event === '') &&
  body.quantity.hedge !== 'at-least' &&
  relate(title.quantity, body.quantity) === 'agree';

function nameWords(reading: Reading): Set<string> {
  const found = new Set<string>();
  for (const { name, aliases } of reading.names)
    for (const form of [name, ...aliases])
      for (const word of form.toLowerCase().split(/[^\p{L}\p{N}']+/u)) found.add(word.replace(/'s?$/, ''));
  return found;
}

/** A date this many days before publication is of another event. */
const LONG_AGO = 40;
/** Milliseconds. */
export const DAY = 86_400_000;

// A figure of a year that is not the story's, or beside a date long before the report.
function isElsewhere({ reading, quantity, claim }: Statement, story: ReadonlySet<number>): boolean {
  if (claim.frame !== 'event' || quantity.dimension === 'date') return false;
  if (claim.year > 0 && (story.size > 0 ? !story.has(claim.year) : quantity.sentence >= LEAD_SENTENCES)) return true;
  const date = reading.quantities[claim.date];
  // "in March" ages a toll or a quake; an inspection or a contract of March may well be the story's own
  if (date === undefined || (date.unit.startsWith('year') && !recurs(quantity, claim))) return false;
  if (date.unit === BARE_MONTH && isSince(reading, date)) return false;
  const published = Date.parse(reading.report.published?.slice(0, 10) ?? '') / DAY;
  // A toll "in September" is of an earlier September where the report is of another month, or of one that nobody knows: its own has a day.
  if (date.unit === BARE_MONTH && !(date.value <= published)) return true;
  return (date.high ?? date.value) < published - LONG_AGO;
}

// "has killed nine since January": up to now
const isSince = ({ report }: Reading, { span }: Quantity): boolean =>
  /^since\b/i.test(span.text) || /\bsince $/i.test(report.text.slice(Math.max(0, span.start - 7), span.start));

/** Unit of a month without its year. */
const BARE_MONTH = 'yearmonth';

const recurs = (quantity: Quantity, { event }: Claim): boolean =>
  quantity.dimension === 'magnitude' || countsPeople(event as PredicateClass);

/** Where a statement stands. */
export const placeOf = (statement: Statement): Place => ({ report: statement.reading.report.id, ...statement.quantity.span });
