/** Parts of a whole and of a unit: "a third of", "two-thirds", "one in five", "half its capacity", "half a point", "an hour and a half". */
import { amountOf } from './amounts.ts';
import { hedgeBefore } from './hedging.ts';
import { intervalOf } from './intervals.ts';
import { type Draft, type Line, lowerAt, type Numeral, touches } from './line.ts';
import { type Measure, measureOf } from './measures.ts';
import { numeralAt, SCALES } from './numerals.ts';
import { PERSON } from './people.ts';
import { compoundDuration, type Scalar } from './scalars.ts';
import { UNIT_PHRASES } from './units.ts';

const PARTS = new Map<string, number>([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
  ['hundredth', 100],
]);
const PLURALS = new Map([...PARTS].map(([word, parts]): [string, number] => [`${word}s`, parts]));

/** Words after which "half" is a share: "half of", "half its capacity". */
const WHOLES = new Set('of the that its his her their our my this these those what all as again'.split(' '));
const HALF_NOT_AFTER = new Set('first second the top bottom other latter and a an better'.split(' '));

/** A share of a whole over `[first, end)`, with the hedge before it. */
function shareOf(line: Line, first: number, end: number, value: number, from: number): Draft {
  const hedge = hedgeBefore(line, first, from, value, false);
  return {
    first: hedge?.first ?? first,
    end,
    numeral: [first, end],
    dimension: 'fraction',
    unit: '',
    value,
    ...intervalOf(value, value / 5, 'spoken', false, hedge?.row ?? null),
  };
}

/** "Three quarters of them"; "the last three quarters of 2019" are no fraction. */
const OF_THOSE = /^(?:the|them|its|their|his|her|our|those|these|all|whom|which)$/;

/** The fraction that begins at token `at` with a number or number word: "two-thirds", "one in five", "nine out of ten". */
export function numberedFractionAt(line: Line, at: number, from: number): Draft | null {
  const numeral = numeralAt(line, at);
  if (numeral === null || numeral.value < 1 || numeral.value > 99 || numeral.value % 1 !== 0) return null;
  const { end, value } = numeral;
  const hyphen = lowerAt(line, end) === '-' && touches(line, end) ? 1 : 0;
  const word = lowerAt(line, end + hyphen);
  const parts = value === 1 ? PARTS.get(word) : PLURALS.get(word);
  if (parts !== undefined && parts > 2 && value < parts) {
    const of = lowerAt(line, end + hyphen + 1);
    // "three quarters of an hour" is a time; "the last two quarters" are no fraction.
    const timed = value / parts;
    const unit = withUnit(line, at, end + hyphen + 1, timed, from);
    if (unit !== null) return unit;
    if (hyphen === 1 || (of === 'of' && !(word === 'quarters' && !OF_THOSE.test(lowerAt(line, end + hyphen + 2)))))
      return shareOf(line, at, end + hyphen + 1, timed, from);
    return null;
  }
  const jars = sharedOut(line, at, numeral, from);
  if (jars !== null) return jars;
  const out =
    lowerAt(line, end) === 'out' && lowerAt(line, end + 1) === 'of'
      ? 2
      : lowerAt(line, end) === 'in' || lowerAt(line, end) === 'in every'
        ? 1
        : 0;
  if (out === 0) return null;
  const every = lowerAt(line, end + out) === 'every' ? 1 : 0;
  const whole = numeralAt(line, end + out + every);
  if (
    whole === null ||
    whole.value <= value ||
    whole.value % 1 !== 0 ||
    whole.value > 1e6 ||
    measureOf(line, whole, whole.first) !== null
  )
    return null;
  if (out === 1 && every === 0 && value !== 1 && ![5, 10, 100, 1000].includes(whole.value)) return null;
  if (whole.value >= 1500 && whole.value < 2100 && !whole.words) return null;
  return shareOf(line, at, whole.end, value / whole.value, from);
}

/** Of these a share is told; "12 councillors out of 20" are counted. */
const SHARED_OUT = new Set([3, 4, 5, 10, 100]);

/** "nine jars out of ten" */
function sharedOut(line: Line, at: number, { end, value }: Numeral, from: number): Draft | null {
  if (lowerAt(line, end + 1) !== 'out' || lowerAt(line, end + 2) !== 'of' || line.tokens[end]?.kind !== 'word') return null;
  const whole = numeralAt(line, end + 3);
  if (whole === null || !SHARED_OUT.has(whole.value) || whole.value <= value) return null;
  return measureOf(line, whole, whole.first) === null ? shareOf(line, at, whole.end, value / whole.value, from) : null;
}

/** "a third of", "down by a tenth", "half of", "half a million" is left to the numerals; "every third of". */
export function fractionAt(line: Line, at: number, from: number): Draft | null {
  const word = lowerAt(line, at);
  if (word === 'every') return everyNth(line, at);
  const article = word === 'a' || word === 'an' ? 1 : 0;
  const part = PARTS.get(lowerAt(line, at + article));
  if (part === undefined) return article === 1 ? articleUnit(line, at, from) : null;
  const end = at + article + 1;
  if (part === 2 || part === 4) {
    const unit = withUnit(line, at, end, 1 / part, from);
    if (unit !== null) return unit;
  }
  if (part === 2) return halfAt(line, at, end, article, from);
  // "a quarter of a million" is a numeral.
  if (article === 0 || (part === 4 && lowerAt(line, end + 1) === 'a' && SCALES.has(lowerAt(line, end + 2)))) return null;
  const next = line.tokens[end];
  if (next === undefined || next.kind === 'mark') {
    // "fell by a third." is a share, "as did a third," is not.
    return next?.lower !== '-' && SHARED_AFTER.has(lowerAt(line, at - 1)) ? shareOf(line, at, end, 1 / part, from) : null;
  }
  const share =
    /^(?:of|more|less|as|higher|lower|fewer|larger|smaller|since|in|on|from|and|to|or|below|above|before|after|the)$/.test(
      next.lower,
    );
  return share ? shareOf(line, at, end, 1 / part, from) : null;
}

/** Words before "a third" that make it a share at the end of a clause. */
const SHARED_AFTER = new Set(
  'by about nearly almost than to from over least around roughly only up under just approximately'.split(' '),
);

function halfAt(line: Line, at: number, end: number, article: number, from: number): Draft | null {
  if (article === 1) return null;
  const next = lowerAt(line, end);
  const before = lowerAt(line, at - 1);
  const hedged = hedgeBefore(line, at, from, 0.5, false) !== null;
  // "half a million" is a numeral.
  if (next === '-' || next === 'a' || HALF_NOT_AFTER.has(before)) return null;
  if (before === 'by' || before === 'in' || hedged || WHOLES.has(next)) return shareOf(line, at, end, 0.5, from);
  return null;
}

const POINT = new Set(['point', 'percentage']);

/** "half a point", "half-point", "quarter of an hour", "half an hour", "half a per cent"; `end` is the first token after the fraction. */
function withUnit(line: Line, first: number, end: number, value: number, from: number): Draft | null {
  let at = end;
  if (lowerAt(line, at) === 'of') at++;
  if (lowerAt(line, at) === 'a' || lowerAt(line, at) === 'an' || lowerAt(line, at) === 'one') at++;
  else if (lowerAt(line, at) === '-' && touches(line, at) && touches(line, at + 1)) at++;
  else if (at === end && !POINT.has(lowerAt(line, at))) return null; // "by a quarter point"
  const numeral: Numeral = { first, end: at, value, grain: value / 2, scaled: false, scale: 1, words: true, article: true };
  if (lowerAt(line, at) === 'point' && lowerAt(line, at + 1) !== 'of') {
    return amountOf(line, numeral, { dimension: 'points', unit: 'points', factor: 1, offset: 0, scale: 1, end: at + 1 }, from);
  }
  const measure = measureOf(line, numeral, at);
  return measure === null || measure.dimension === 'count' || measure.end === at ? null : amountOf(line, numeral, measure, from);
}

/** Before these, "a week" is a length of time; elsewhere it is often a rate ("once a week"). */
const LASTING = new Set(
  'for within after than nearly almost about over under in least most around to approximately roughly lasted takes took'.split(
    ' ',
  ),
);
const LATER = new Set('ago later earlier before after from'.split(' '));

/** Lengths that one is told of: "about a mile", "a kilometre from the lock". */
const LONG = new Set(['km', 'mi', 'm']);
const ROUGHLY = new Set('about nearly almost over under around approximately roughly than within least only'.split(' '));
const AWAY = new Set(
  'away from off north south east west long wide deep high thick inland offshore upstream downstream outside beyond below above'.split(
    ' ',
  ),
);

/** "an hour and a half", "an hour and a quarter" */
const MORE = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** "for a year", "more than an hour", "a month ago", "an hour and a half". */
function articleUnit(line: Line, at: number, from: number): Draft | null {
  const unit = (UNIT_PHRASES.get(lowerAt(line, at + 1)) ?? []).find(
    ({ words, means }) => words.length === 1 && (means.dimension === 'duration' || LONG.has(means.name)),
  )?.means;
  if (unit === undefined || unit.name === 's' || lowerAt(line, at + 1).endsWith('s')) return null;
  const far = unit.dimension === 'length';
  const more = lowerAt(line, at + 2) === 'and' && lowerAt(line, at + 3) === 'a' ? (MORE.get(lowerAt(line, at + 4)) ?? 0) : 0;
  const end = more > 0 ? at + 5 : at + 2;
  const value = 1 + more;
  const grain = more || 1;
  const numeral: Numeral = { first: at, end: at + 1, value, grain, scaled: false, scale: 1, words: true, article: true };
  const measure: Measure = { dimension: unit.dimension, unit: unit.name, factor: unit.factor, offset: 0, scale: 1, end };
  const one: Scalar = { first: at, end, numeral, value, grain, scaled: false, measure };
  // "an hour and ten minutes"
  const whole = more === 0 && !far && lowerAt(line, end) === 'and' ? compoundDuration(line, one) : one;
  if (whole !== one)
    return amountOf(
      line,
      { ...numeral, end: whole.end, value: whole.value, grain: whole.grain },
      { ...measure, end: whole.end },
      from,
    );
  const told = far
    ? ROUGHLY.has(lowerAt(line, at - 1)) || AWAY.has(lowerAt(line, end))
    : LASTING.has(lowerAt(line, at - 1)) || LATER.has(lowerAt(line, end));
  if (more === 0 && !told) return null;
  const draft = amountOf(line, numeral, measure, from);
  return more > 0 ? draft : { ...loose(draft), implied: true };
}

/** "A week" is said of five days to nine, "an hour" of 40 minutes to 80. */
const LOOSE = 1 / 3;

const loose = (draft: Draft): Draft =>
  draft.hedge === 'exact' ? { ...draft, low: draft.value * (1 - LOOSE), high: draft.value * (1 + LOOSE) } : draft;

/** "every third of the perished", "every fourth household"; "every fourth year" and "every third Sunday" are how often. */
function everyNth(line: Line, at: number): Draft | null {
  const part = PARTS.get(lowerAt(line, at + 1));
  const next = lowerAt(line, at + 2);
  const shared = next === 'of' || PERSON.has(next) || SHARED_OF.has(next);
  return part === undefined || part === 2 || !shared ? null : shareOf(line, at, at + 2, 1 / part, at);
}
/** Besides persons, of these "every third" is told as a share of all. */
const SHARED_OF = new Set(
  'household home house flat family adult job company firm business shop vote voter euro pound'.split(' '),
);

/** Words that begin a fraction without a number. */
export const FRACTION_TRIGGERS: readonly string[] = ['a', 'an', 'half', 'quarter', 'every'];
