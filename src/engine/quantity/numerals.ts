/** Numerals in digits and in words: their value, and the unit of their last significant digit. */
import { type Line, lowerAt, type Numeral, touches } from './line.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Number words below one hundred. */
export const SMALL = new Map<string, number>([
  ...ONES.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, 20 + index * 10]),
]);

/** Words that multiply the number before them. */
export const SCALES = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Letters that are a scale only in money or before a noun: 20k, $2M, 1.3m people. */
export const LETTER_SCALES = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

const GLYPHS = new Map([
  ['½', 0.5],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅕', 0.2],
  ['⅛', 0.125],
]);

const MILLION = 1e6;
const HALF_HYPHENED = ['-', 'and', '-', 'a', '-', 'half'];

/** The numeral that begins at token `at`, or null. "a" counts only before hundred, thousand, million …, dozen. */
export function numeralAt(line: Line, at: number): Numeral | null {
  const known = line.numerals.get(at);
  if (known !== undefined) return known;
  const numeral = readNumeral(line, at);
  line.numerals.set(at, numeral);
  return numeral;
}

function readNumeral(line: Line, at: number): Numeral | null {
  const token = line.tokens[at];
  if (token === undefined || token.kind === 'mark') return null;
  const first = token.kind === 'number' ? digitsAt(line, at) : wordsAt(line, at);
  return first === null ? null : withScales(line, first);
}

function digitsAt(line: Line, at: number): Numeral | null {
  const parsed = parseDigits(line.tokens[at]?.text ?? '');
  if (parsed === null) return null;
  const part = parsed.value % 1 === 0 ? fractionBehind(line, at) : 0;
  return part > 0
    ? { first: at, end: at + 4, value: parsed.value + part, grain: 0.5, scaled: false, scale: 1, words: false }
    : { first: at, end: at + 1, ...parsed, scaled: false, scale: 1, words: false };
}

/** "2 1/2 years": the part behind a whole number, else 0. */
function fractionBehind(line: Line, at: number): number {
  if (lowerAt(line, at + 2) !== '/' || touches(line, at + 1) || !touches(line, at + 2) || !touches(line, at + 3)) return 0;
  return HANDY.get(`${lowerAt(line, at + 1)}/${lowerAt(line, at + 3)}`) ?? 0;
}
const HANDY = new Map([
  ['1/2', 0.5],
  ['1/4', 0.25],
  ['3/4', 0.75],
  ['1/3', 1 / 3],
  ['2/3', 2 / 3],
]);

/** Value and grain of digits as written: "1,200", "4,9" (decimal comma), "6.25", "3½", "84 000 000"; null for "4:17" and "24.01.2025". */
export function parseDigits(text: string): { value: number; grain: number } | null {
  const glyph = GLYPHS.get(text.slice(-1));
  if (glyph !== undefined) {
    const whole = text.length === 1 ? 0 : Number(text.slice(0, -1));
    return Number.isFinite(whole) ? { value: whole + glyph, grain: whole === 0 ? glyph : 0.5 } : null;
  }
  if (/^\d+$/.test(text)) return { value: Number(text), grain: wholeGrain(Number(text)) };
  const spaced = text.replace(/[\u00a0\u202f](?=\d{3})/g, '');
  let plain = spaced;
  if (/^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(spaced) && /,\d{3}(?:\.|$)/.test(spaced)) plain = spaced.replaceAll(',', '');
  else if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(spaced)) plain = spaced.replaceAll('.', '');
  else if (/^\d+,\d+$/.test(spaced)) plain = spaced.replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  const point = plain.indexOf('.');
  return { value, grain: point < 0 ? wholeGrain(value) : 10 ** (point + 1 - plain.length) };
}

/** A number to so many significant digits: what is left of 0.1 + 0.2 goes. A whole number of fewer digits has nothing to round, as most in news. */
export const rounded = (value: number, digits: number): number =>
  Number.isInteger(value) && Math.abs(value) < 10 ** (digits - 1) ? value : Number(value.toPrecision(digits));

/** Unit of the last digit that is not zero: 100 for 1,200; 1 for 0 and 43. */
export function wholeGrain(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  let grain = 1;
  while (value % (grain * 10) === 0) grain *= 10;
  return grain;
}

function wordsAt(line: Line, at: number): Numeral | null {
  const word = lowerAt(line, at);
  if (word === 'half' || word === 'quarter') return partOfScale(line, at);
  if (word === 'a' || word === 'an') return articleAt(line, at);
  const part = wordsBelowHundred(line, at);
  const share = part === null ? null : sharesOfScale(line, at, part);
  if (share !== null) return share;
  return part === null ? null : { first: at, ...part, grain: 1, scaled: false, scale: 1, words: true };
}

function wordsBelowHundred(line: Line, at: number): { value: number; end: number } | null {
  const small = SMALL.get(lowerAt(line, at));
  if (small === undefined) return null;
  let end = at + 1;
  let value = small;
  if (small >= 20) {
    const next = lowerAt(line, end) === '-' && touches(line, end) ? end + 1 : end;
    const one = SMALL.get(lowerAt(line, next));
    if (one !== undefined && one > 0 && one < 10 && (next > end ? touches(line, next) : true)) {
      value += one;
      end = next + 1;
    }
  }
  return { value, end };
}

/** "half a million", "half a dozen", "half-dozen", "quarter of a million". */
function partOfScale(line: Line, at: number): Numeral | null {
  const share = lowerAt(line, at) === 'half' ? 0.5 : 0.25;
  let next = at + 1;
  if (share === 0.25 && lowerAt(line, next) === 'of') next++;
  const linked = lowerAt(line, next) === 'a' || lowerAt(line, next) === '-';
  if (!linked) return null;
  const word = lowerAt(line, next + 1);
  const scale = word === 'dozen' ? 12 : SCALES.get(word);
  if (scale === undefined || scale === 100) return null;
  const value = share * scale;
  const dozen = word === 'dozen' ? { dozen: true } : {};
  return {
    first: at,
    end: next + 2,
    value,
    grain: wholeGrain(value),
    scaled: scale >= MILLION,
    scale,
    words: true,
    article: true,
    ...dozen,
  };
}

const SHARES = new Map([
  ['third', 3],
  ['thirds', 3],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
]);

/** "two-thirds of a million", "three quarters of a billion". */
function sharesOfScale(line: Line, first: number, { value: count, end }: { value: number; end: number }): Numeral | null {
  const at = lowerAt(line, end) === '-' ? end + 1 : end;
  const parts = SHARES.get(lowerAt(line, at));
  const scale = SCALES.get(lowerAt(line, at + 3)) ?? 0;
  if (
    parts === undefined ||
    count >= parts ||
    scale < MILLION ||
    !/^of an?$/.test(`${lowerAt(line, at + 1)} ${lowerAt(line, at + 2)}`)
  )
    return null;
  const value = Math.round((count / parts) * scale);
  // told to a tenth of the scale
  return { first, end: at + 4, value, grain: scale / 10, scaled: true, scale, words: true, article: true };
}

function articleAt(line: Line, at: number): Numeral | null {
  const next = lowerAt(line, at + 1);
  if (next === 'half' || next === 'quarter') {
    const part = partOfScale(line, at + 1);
    return part === null ? null : { ...part, first: at };
  }
  if (next === 'dozen')
    return { first: at, end: at + 2, value: 12, grain: 1, scaled: false, scale: 1, words: true, dozen: true, article: true };
  if (!SCALES.has(next)) return null;
  return { first: at, end: at + 1, value: 1, grain: 1, scaled: false, scale: 1, words: true, article: true };
}

/** Takes in what multiplies or continues the number: "and a half", hundred, thousand and six, million, dozen. */
function withScales(line: Line, start: Numeral): Numeral {
  if (start.dozen || (start.article && start.value >= 1e3)) return start;
  let { value, grain, end, scaled, scale: product } = start;
  // "two thousand three hundred": the part above is settled, the rest may still be multiplied by a smaller scale.
  let settled = 0;
  for (;;) {
    const half = halfAt(line, end);
    if (half > 0) {
      value += 0.5;
      grain = 0.5;
      end += half;
    }
    const hyphen = lowerAt(line, end) === '-' && touches(line, end) && touches(line, end + 1) ? 1 : 0;
    const word = lowerAt(line, end + hyphen);
    if (word === 'dozen' && value < 20) {
      return { ...start, end: end + hyphen + 1, value: value * 12, grain: 1, dozen: true };
    }
    const scale = SCALES.get(word);
    if (scale === undefined) break;
    value *= scale;
    grain *= scale;
    product *= scale;
    scaled ||= scale >= MILLION;
    end += hyphen + 1;
    const rest = start.words ? restAt(line, end, scale) : null;
    if (rest === null) continue;
    end = rest.end;
    if (scale > 100) {
      settled += value;
      value = 0;
    }
    value += rest.value;
    grain = 1;
    product = 1;
  }
  const sum = rounded(settled + value, 15);
  const whole = start.words && !scaled && sum % 1 === 0;
  return { ...start, end, value: sum, grain: whole ? wholeGrain(sum) : rounded(grain, 12), scaled, scale: product };
}

/** Number of tokens of "and a half" at `at`, else 0. */
function halfAt(line: Line, at: number): number {
  if (lowerAt(line, at) === 'and' && lowerAt(line, at + 1) === 'a' && lowerAt(line, at + 2) === 'half') return 3;
  return HALF_HYPHENED.every((word, k) => lowerAt(line, at + k) === word) ? HALF_HYPHENED.length : 0;
}

/** The smaller number that continues a scale in words: "hundred AND TWELVE", "thousand THREE (hundred)". */
function restAt(line: Line, at: number, scale: number): { value: number; end: number } | null {
  const linked = lowerAt(line, at) === 'and';
  const part = wordsBelowHundred(line, linked ? at + 1 : at);
  if (part === null || part.value === 0) return null;
  const next = SCALES.get(lowerAt(line, part.end));
  // "two million and three thousand": a new number begins unless its own scale is smaller than the one before.
  if (next !== undefined && (linked ? scale !== 100 : scale !== 100 && next >= scale)) return null;
  return part;
}
