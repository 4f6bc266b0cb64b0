/**
 * Numbers that leave their unit out because it was just said: "90,000 litres … 60,000 at most", "unemployment of 20 per cent; now it is at 14",
 * "a fine of 12.5 million". They take the unit of the nearest amount before them, within narrow bounds; money without a currency stays open.
 */
import type { Dimension, Quantity } from '../../model.ts';
import { MOVED_BEFORE } from './moves.ts';
import { UNITS } from './units.ts';

/** Money words in the same sentence make a bare number in millions money. */
const MONEY_WORDS =
  /\b(?:fine[ds]?|pa(?:y|ys|id|yments?)|costs?|costing|worth|profits?|loss(?:es)?|dividends?|compensation|budgets?|deficit|revenues?|turnover|sales|debts?|bill|provision|funding|money|price|salary|bonus|damages|loans?|aid|pledged|invested|sp(?:ent|ending)|earned|raised|donated|income|earnings)\b/i;
/** What may follow a number whose noun is left out: a mark, the end, or a word that is no noun. */
const CLOSED =
  /^(?:\s*(?:$|[,.;:!?)"”’'…–—\n])|\s+(?:a|an|the|to|for|from|in|on|at|by|as|and|or|plus|until|since|that|this|it|its|came|was|is|were|are|more|over|last|which|before|after|each|so)\b)/;
/** A whole that people or things make up: "a country of 14 million", "home to 3 million", "viewed by 3 million". */
const WHOLE =
  /(?:population|country|nation|city|town|region|metropolis|audience|home|crowd|viewed|visited|watched|seen)\s+(?:of|to|by)\s+(?:\S+\s+)?$/i;
/** How many characters back the unit may stand: about two sentences. */
const REACH = 400;
/** The numbers must be of one order of magnitude: 4,200 follows 1,500 tonnes, not 10 km. */
const RATIO = 10;
/** Smaller bare numbers are people more often than tonnes, and no part of an amount that is so many times as much. */
const LEAST = 1000;
const MILLION = 1e6;
const FACTORS: ReadonlyMap<string, number> = new Map(
  UNITS.map(({ dimension, name, factor }): [string, number] => [`${dimension} ${name}`, factor]),
);
const MEASURES: ReadonlySet<Dimension> = new Set(['money', 'mass', 'volume', 'area', 'length', 'power']);

/** `quantities`, sorted, of one text, with the units filled in that the text leaves out. */
export function fillUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const filled: Quantity[] = [];
  const warm = quantities.some(({ dimension }) => dimension === 'temperature');
  for (const quantity of quantities) filled.push(fill(text, quantity, filled, warm));
  return filled;
}

// `warm`: the text gives a temperature elsewhere, so that bare degrees are none of a circle.
function fill(text: string, quantity: Quantity, before: readonly Quantity[], warm: boolean): Quantity {
  if (quantity.unit === 'm') return asMillions(text, quantity, before.at(-1));
  if (quantity.dimension !== 'count' || quantity.unit !== '' || quantity.number === undefined || quantity.implied)
    return quantity;
  const behind = text.slice(quantity.span.end, quantity.span.end + 20);
  const degrees = warm ? (DEGREES.exec(behind)?.[0].length ?? 0) : 0;
  if (degrees > 0) return inDegrees(text, quantity, quantity.span.end + degrees);
  const ahead = text.slice(Math.max(0, quantity.span.start - 40), quantity.span.start);
  const inside = ofBefore(ahead, behind, quantity, before);
  if (inside !== null) return inside;
  if (!CLOSED.test(behind)) return quantity;
  if (TEMPERATURE.test(ahead)) return inDegrees(text, quantity, quantity.span.end);
  return WHOLE.test(ahead) ? quantity : (fromBefore(text, quantity, before) ?? asMoney(text, quantity));
}

/** Between a sum and the one that it is held against: "from 340m crowns to 610m". */
const AGAINST = /^[^.;:\n]{0,40}\b(?:from|to|against|with|than) $/;

/** "58m" behind "12m crowns" is money, whatever stands behind it. */
function asMillions(text: string, quantity: Quantity, other: Quantity | undefined): Quantity {
  const millions = other?.dimension === 'money' && /\dm\b/.test(other.span.text) && /\dm$/.test(quantity.span.text);
  return millions && other.sentence === quantity.sentence && AGAINST.test(text.slice(other.span.end, quantity.span.start))
    ? scaled(quantity, other, MILLION)
    : quantity;
}

const DEGREES = /^ degrees\b(?! (?:north|south|east|west|of|in|from|to|angle))/;
/** "temperatures of up to 39", "the temperature reached 41" */
const TEMPERATURE =
  /\btemperatures? (?:of|was|were|is|are|reach(?:ed|ing)|hit|topped|above|below|as high as) (?:\p{Ll}+ ){0,2}$/u;

const inDegrees = (text: string, quantity: Quantity, end: number): Quantity => ({
  ...quantity,
  span: { ...quantity.span, end, text: text.slice(quantity.span.start, end) },
  dimension: 'temperature',
  unit: '°',
});

/** "90 tonnes, of which 12 leaked", not "of which 12 people …" */
const OF_WHICH = /\bof (?:which|that|this),? (?:(?:about|around|some|almost|nearly|just|only|over|more than) )?$/;
const VERB =
  /^ (?:\p{Ll}+ed|is|are|was|were|has|have|had|went|came|will|would|could|can|may|might|must|should|lies|lie|lay|fell|ran|got|burst|sank)\b/u;
/** "14 metres wide and nine deep" */
const SIZE = /^ (?:deep|wide|high|long|tall|thick|across)\b/;
const SIZED = /^ (?:deep|wide|high|long|tall|thick|across)(?:,| and|, and|, but| but)/;

/** A part of the amount before it, or a thing's second size, in the same unit. */
function ofBefore(ahead: string, behind: string, quantity: Quantity, before: readonly Quantity[]): Quantity | null {
  const other = before.at(-1);
  if (other === undefined || other.sentence !== quantity.sentence || !MEASURES.has(other.dimension)) return null;
  const { value, factor } = writtenValue(other);
  const part =
    OF_WHICH.test(ahead) &&
    quantity.value <= value &&
    quantity.value > value / LEAST &&
    (VERB.test(behind) || CLOSED.test(behind));
  const size = other.dimension === 'length' && SIZE.test(behind) && SIZED.test(ahead.slice(other.span.end - quantity.span.start));
  return part || size ? scaled(quantity, other, factor) : null;
}

/** The unit of the nearest amount before it that is of its order of magnitude. */
function fromBefore(text: string, quantity: Quantity, before: readonly Quantity[]): Quantity | null {
  for (let k = before.length - 1; k >= 0; k--) {
    const other = before[k];
    if (other === undefined || quantity.span.start - other.span.end > REACH) return null;
    if (other.number === undefined) continue;
    // The nearest amount before it counts people or things: so does this one.
    if (other.dimension === 'count' && other.value >= LEAST) return null;
    if (isGapped(text, quantity, other) || isMeasuredAlike(text, quantity, other))
      return scaled(quantity, other, writtenValue(other).factor);
    if (LIKE.has(other.dimension) && other.unit !== '°F') return another(text, quantity, other);
    const term = other.dimension === 'duration' && TERMS.has(other.unit) ? another(text, quantity, other) : null;
    if (term !== null) return term;
    if (quantity.value < LEAST || !MEASURES.has(other.dimension)) continue;
    const written = writtenValue(other);
    const ratio = quantity.value / written.value;
    if (ratio > RATIO || ratio < 1 / RATIO) continue;
    return scaled(quantity, other, written.factor);
  }
  return null;
}

/** "187 mm in June and 120 in July": what is left out behind the second figure stands behind the first. */
const GAP = /^(?: of \p{Ll}+| deep| high| long)? (in|at|on|from|for|to) [^,.;:\n]{1,40}?,? (?:and|but(?: only)?|against|then) $/u;

function isGapped(text: string, { span, value }: Quantity, other: Quantity): boolean {
  if (!GAPPED.has(other.dimension)) return false;
  const preposition = GAP.exec(text.slice(other.span.end, span.start))?.[1];
  const ratio = value / writtenValue(other).value;
  return (
    preposition !== undefined && text.startsWith(` ${preposition} `, span.end) && ratio < 2 * RATIO && ratio > 1 / (2 * RATIO)
  );
}
const GAPPED: ReadonlySet<Dimension> = new Set(['money', 'mass', 'volume', 'area', 'length', 'power', 'percent', 'temperature']);

/** "11 weeks to 19" */
const ONWARD = /^ to (?:about |around |almost |nearly |just |only |over |more than )?$/;
/** "nine weeks, up from six", "94 kg against 60 a year ago" */
const HELD_AGAINST =
  /^(?: of \p{Ll}+)?(?:,? (?:up|down) from|,? against|,? compared (?:with|to)|,? instead of) (?:about |around |almost |nearly |just |only )?$/u;
const FOLLOWED: ReadonlySet<Dimension> = new Set([...MEASURES, 'duration']);

// What a change comes to, or is held against, is measured as the figure right before it is.
function isMeasuredAlike(text: string, { span, value, sentence }: Quantity, other: Quantity): boolean {
  if (sentence !== other.sentence || !FOLLOWED.has(other.dimension)) return false;
  const between = text.slice(other.span.end, span.start);
  const ratio = value / writtenValue(other).value;
  if (ratio > 2 * RATIO || ratio < 1 / (2 * RATIO)) return false;
  return ONWARD.test(between) ? FROM.test(text.slice(0, other.span.start)) : HELD_AGAINST.test(between);
}
const FROM = /\bfrom (?:about |around |almost |nearly |just |only |over |more than )?$/;

/** Measures of which a sentence may give a second one without its unit, however small. */
const LIKE: ReadonlySet<Dimension> = new Set(['percent', 'speed', 'temperature']);
/** "The union wants 12 per cent; it was offered 7", "nine years; prosecutors had sought 12" */
const ASKED = /\b(?:offer(?:s|ed)?|wants?|wanted|demand(?:s|ed)?|sought|asked for|got|gave|given) (?:only |just |about )?$/;
const ASKED_OF: ReadonlySet<Dimension> = new Set(['percent', 'duration']);

/** Lengths of terms and sentences. */
const TERMS = new Set(['year', 'month', 'week']);
/** Of these a second one without its unit ends its sentence. */
const LIKE_WHOLE: ReadonlySet<Dimension> = new Set(['percent', 'duration']);

const isMoved = (text: string, { span }: Quantity): boolean =>
  MOVED_BEFORE.test(text.slice(Math.max(0, span.start - 24), span.start)) ||
  /^ (?:higher|lower|up|down)\b/.test(text.slice(span.end, span.end + 8));

/** "from 20 per cent; at present it is at 14", "winds of 55 km/h with gusts to 70": the same sentence, a preposition before it, nothing after it. */
function another(text: string, quantity: Quantity, other: Quantity): Quantity | null {
  if (quantity.sentence !== other.sentence || (other.dimension === 'percent' && quantity.value > 100)) return null;
  const ahead = text.slice(Math.max(0, quantity.span.start - 24), quantity.span.start);
  const linked =
    other.dimension === 'duration'
      ? /^ (?:from|to) $/.test(text.slice(other.span.end, quantity.span.start)) // "cut to six years from nine"
      : /\b(?:at|to|from|instead of|against)\s$/.test(ahead);
  if (!linked && !(ASKED_OF.has(other.dimension) && ASKED.test(ahead))) return null;
  // "lost 2.4 per cent to 31.7": where it came to be is told in another unit
  if (other.dimension === 'percent' && isMoved(text, other)) return null;
  const end = LIKE_WHOLE.has(other.dimension) ? /^\s*(?:$|[.;!?])/ : CLOSED;
  if (!end.test(text.slice(quantity.span.end, quantity.span.end + 20))) return null;
  return scaled(quantity, other, writtenValue(other).factor);
}

/** The number as it stands in the text, and the factor to its base unit. Money is its own base. */
function writtenValue(other: Quantity): { value: number; factor: number } {
  const factor = FACTORS.get(`${other.dimension} ${other.unit}`) ?? 1;
  return { value: other.value / factor, factor };
}

function scaled(quantity: Quantity, other: Quantity, factor: number): Quantity {
  return {
    ...quantity,
    dimension: other.dimension,
    unit: other.unit,
    value: quantity.value * factor,
    low: quantity.low === null ? null : quantity.low * factor,
    high: quantity.high === null ? null : quantity.high * factor,
  };
}

/** A bare number in millions in a sentence about money. */
function asMoney(text: string, quantity: Quantity): Quantity {
  if (quantity.value < MILLION) return quantity;
  const from = Math.max(0, quantity.span.start - REACH / 2);
  const sentence = text.slice(Math.max(text.lastIndexOf('\n', quantity.span.start), from), quantity.span.end + 60);
  return MONEY_WORDS.test(sentence) ? { ...quantity, dimension: 'money' } : quantity;
}
