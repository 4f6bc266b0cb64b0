/**
 * Numbers that leave their unit out because it was just said: "90,000 litres … 60,000 at most", "unemployment of 20 per cent; now it is at 14",
 * "a fine of 12.5 million". They take the unit of the nearest amount before them, within narrow bounds; money without a currency stays open.
 */
import type { Dimension, Quantity } from '../../model.ts';
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
/** Smaller bare numbers are people more often than tonnes. */
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
  if (quantity.dimension !== 'count' || quantity.unit !== '' || quantity.number === undefined || quantity.implied)
    return quantity;
  const behind = text.slice(quantity.span.end, quantity.span.end + 20);
  const degrees = warm ? (DEGREES.exec(behind)?.[0].length ?? 0) : 0;
  if (degrees > 0) return inDegrees(text, quantity, quantity.span.end + degrees);
  if (!CLOSED.test(behind)) return quantity;
  const ahead = text.slice(Math.max(0, quantity.span.start - 40), quantity.span.start);
  if (TEMPERATURE.test(ahead)) return inDegrees(text, quantity, quantity.span.end);
  return WHOLE.test(ahead) ? quantity : (fromBefore(text, quantity, before) ?? asMoney(text, quantity));
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

/** The unit of the nearest amount before it that is of its order of magnitude. */
function fromBefore(text: string, quantity: Quantity, before: readonly Quantity[]): Quantity | null {
  for (let k = before.length - 1; k >= 0; k--) {
    const other = before[k];
    if (other === undefined || quantity.span.start - other.span.end > REACH) return null;
    if (other.number === undefined) continue;
    // The nearest amount before it counts people or things: so does this one.
    if (other.dimension === 'count' && other.value >= LEAST) return null;
    if (isGapped(text, quantity, other)) return scaled(quantity, other, writtenValue(other).factor);
    if (LIKE.has(other.dimension) && other.unit !== '°F') return another(text, quantity, other);
    if (quantity.value < LEAST || !MEASURES.has(other.dimension)) continue;
    const written = writtenValue(other);
    const ratio = quantity.value / written.value;
    if (ratio > RATIO || ratio < 1 / RATIO) continue;
    return scaled(quantity, other, written.factor);
  }
  return null;
}

/** "187 mm in June and 120 in July": what is left out behind the second figure stands behind the first. */
const GAP = /^(?: of \p{Ll}+)? (in|at|on|from|for|to) [^,.;:\n]{1,40}?,? (?:and|but(?: only)?|against|then) $/u;

function isGapped(text: string, { span, value }: Quantity, other: Quantity): boolean {
  if (!GAPPED.has(other.dimension)) return false;
  const preposition = GAP.exec(text.slice(other.span.end, span.start))?.[1];
  const ratio = value / writtenValue(other).value;
  return (
    preposition !== undefined && text.startsWith(` ${preposition} `, span.end) && ratio < 2 * RATIO && ratio > 1 / (2 * RATIO)
  );
}
const GAPPED: ReadonlySet<Dimension> = new Set(['money', 'mass', 'volume', 'area', 'length', 'power', 'percent', 'temperature']);

/** Measures of which a sentence may give a second one without its unit, however small. */
const LIKE: ReadonlySet<Dimension> = new Set(['percent', 'speed', 'temperature']);

/** "from 20 per cent; at present it is at 14", "winds of 55 km/h with gusts to 70": the same sentence, a preposition before it, nothing after it. */
function another(text: string, quantity: Quantity, other: Quantity): Quantity | null {
  if (quantity.sentence !== other.sentence || (other.dimension === 'percent' && quantity.value > 100)) return null;
  if (!/\b(?:at|to|from|instead of|against)\s$/.test(text.slice(Math.max(0, quantity.span.start - 12), quantity.span.start)))
    return null;
  const end = other.dimension === 'percent' ? /^\s*(?:$|[.;!?])/ : CLOSED;
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
