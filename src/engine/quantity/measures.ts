/** What stands after a number: percent, points, currency, unit of measure, age. */

import type { Dimension } from '../../model.ts';
import { CURRENCY_NAMES, CURRENCY_SIGNS, TRAILING_SIGNS } from './currencies.ts';
import { endsBefore, isCapital, type Line, lowerAt, type Numeral, standsAt, touches } from './line.ts';
import { LETTER_SCALES } from './numerals.ts';
import { phrases } from './phrases.ts';
import { TIGHT_UNITS, UNIT_PHRASES, type Unit, unitNamed } from './units.ts';

/** What a number measures: `value * factor + offset` is in base units. */
export interface Measure {
  dimension: Dimension;
  unit: string;
  factor: number;
  offset: number;
  /** Factor on the numeral itself: 1e6 for the m of "€12m". */
  scale: number;
  /** First token after it. */
  end: number;
  /** First token of a sign before the number, if it has one. */
  first?: number;
}

type Kind = Pick<Measure, 'dimension' | 'unit' | 'factor'>;
const kind = (dimension: Dimension, unit: string, factor = 1): Kind => ({ dimension, unit, factor });

const YEARS_OF_MONTH = 1 / 12;
const PERCENT = kind('percent', 'percent');
const POINTS = kind('points', 'points');
const SPECIAL = phrases<Kind>(
  [
    ['%', PERCENT],
    ['percent', PERCENT],
    ['per cent', PERCENT],
    ['pct', PERCENT],
    ['of a percent', PERCENT],
    ['of a per cent', PERCENT],
    ['of one percent', PERCENT],
    ['of one per cent', PERCENT],
    ['percentage point', POINTS],
    ['percentage points', POINTS],
    ['percentage - point', POINTS],
    ['of a percentage point', POINTS],
    ['percent points', POINTS],
    ['pp', POINTS],
    ['basis points', kind('points', 'basis points', 0.01)],
    ['basis point', kind('points', 'basis points', 0.01)],
    ['basis - point', kind('points', 'basis points', 0.01)],
    ['bps', kind('points', 'basis points', 0.01)],
    ['bp', kind('points', 'basis points', 0.01)],
    ['year - old', kind('age', 'year')],
    ['year - olds', kind('age', 'year')],
    ["year - old's", kind('age', 'year')],
    ['year old', kind('age', 'year')],
    ['years old', kind('age', 'year')],
    ['yr old', kind('age', 'year')],
    ['yr - old', kind('age', 'year')],
    ['yo', kind('age', 'year')],
    ['years of age', kind('age', 'year')],
    ['month - old', kind('age', 'month', YEARS_OF_MONTH)],
    ['months old', kind('age', 'month', YEARS_OF_MONTH)],
    ['week - old', kind('age', 'week', 7 / 365.25)],
    ['weeks old', kind('age', 'week', 7 / 365.25)],
    ['cents', kind('money', '', 0.01)],
    ['pence', kind('money', 'GBP', 0.01)],
  ],
  'first',
);

/** Words after "m" that make it metres: "100m away", "31m of rope". Before any other word it is million. */
const METRES = new Set(
  'of from long tall high wide deep thick apart downstream upstream underwater underground away above below north south east west off up down in on at to and or behind under into between - , . ; : ) freestyle butterfly backstroke hurdles sprint final race relay breach gash crater wave waves wall walls cliff tower crane mast fence trench tunnel yacht boat ship vessel pool radius embankment'.split(
    ' ',
  ),
);
/** Verbs and nouns that make "pounds" a weight. */
const WEIGHT = /^(?:weigh\w*|heavy|heavier|weight|lost|gained)$/;
/** Calibres: "a 9mm handgun". */
const GUNS = new Set(
  'handgun handguns pistol pistols gun guns rifle rifles round rounds bullet bullets ammunition semi semiautomatic caliber calibre glock revolver luger shell shells beretta'.split(
    ' ',
  ),
);

/** The measure of `numeral`, looking at most back to token `from` for a currency sign; null for a bare count. */
export function measureOf(line: Line, numeral: Numeral, from: number): Measure | null {
  const sign = signBefore(line, numeral, from);
  if (sign !== null) return sign;
  const hyphen = lowerAt(line, numeral.end) === '-' && touches(line, numeral.end) && touches(line, numeral.end + 1) ? 1 : 0;
  const at = numeral.end + hyphen;
  return specialAt(line, at, hyphen) ?? currencyAt(line, at, numeral) ?? unitAt(line, at, numeral);
}

function specialAt(line: Line, at: number, hyphen: number): Measure | null {
  for (const { words, means } of SPECIAL.get(lowerAt(line, at)) ?? []) {
    if (!standsAt(line, at, words)) continue;
    if (means.dimension === 'age' && hyphen === 0 && words.length < 3 && words[0] === 'year') continue;
    return { ...means, offset: 0, scale: 1, end: at + words.length };
  }
  return null;
}

/** "$2M", "US$34.8 million", "EUR 28 million", "Rs 500 crore", "EKR 84,000,000", "K15,000". */
function signBefore(line: Line, numeral: Numeral, from: number): Measure | null {
  const { first } = numeral;
  const last = line.tokens[first - 1];
  if (last === undefined || first - 1 < from || numeral.article) return null;
  for (const { words, means } of CURRENCY_SIGNS.get(last.lower) ?? []) {
    const start = first - words.length;
    if (start < from || !endsBefore(line, first, words)) continue;
    if (words.length > 1 && last.kind === 'mark' && !touches(line, first - 1)) continue;
    if (last.kind === 'word' && !isCapital(line, first - 1)) continue;
    return { ...kind('money', means), offset: 0, first: start, ...scaleLetter(line, numeral.end) };
  }
  const long = numeral.value >= 1000;
  const openCode =
    /^\p{Lu}{3}$/u.test(last.text) &&
    !line.capitals &&
    /,\d{3}/.test(line.tokens[first]?.text ?? '') &&
    // "EKR 84,000,000." is money, "FBI 12,000 agents" is not
    (numeral.scaled || !isNoun(line.tokens[numeral.end]));
  const letter =
    /^\p{Lu}$/u.test(last.text) && touches(line, first) && (/,\d{3}/.test(line.tokens[first]?.text ?? '') || numeral.scaled);
  if (!long || !(openCode || letter)) return null;
  return { ...kind('money', last.text), offset: 0, first: first - 1, ...scaleLetter(line, numeral.end) };
}

/** A word that may be what a number counts: any but the small words that go on with the sentence. */
const isNoun = (token: Line['tokens'][number] | undefined): boolean =>
  token?.kind === 'word' &&
  !/^(?:in|on|at|for|to|from|by|and|or|of|as|was|were|is|are|had|has|will|per|a|an|the)$/.test(token.lower);

/** A scale letter that touches the number in money: k, m, b, t. */
function scaleLetter(line: Line, at: number): { scale: number; end: number } {
  const scale = touches(line, at) ? LETTER_SCALES.get(lowerAt(line, at)) : undefined;
  return scale === undefined ? { scale: 1, end: at } : { scale, end: at + 1 };
}

function currencyAt(line: Line, at: number, numeral: Numeral): Measure | null {
  const trailing = TRAILING_SIGNS.get(lowerAt(line, at));
  if (trailing !== undefined && !/^\d/.test(lowerAt(line, at + 1)))
    return { ...kind('money', trailing), offset: 0, scale: 1, end: at + 1 };
  const letter = scaleLetter(line, at);
  const start = letter.end;
  // "84 million Estmark crowns": one capitalised adjective may stand between.
  for (const skip of isCapital(line, start) ? [0, 1] : [0]) {
    const word = lowerAt(line, start + skip);
    for (const { words, means } of CURRENCY_NAMES.get(word) ?? []) {
      if (standsAt(line, start + skip, words))
        return { ...kind('money', means), offset: 0, scale: letter.scale, end: start + skip + words.length };
    }
    if (word === 'pounds' || word === 'pound') {
      const pounds = poundsAt(line, start + skip, numeral);
      return { ...pounds, offset: 0, scale: letter.scale, end: start + skip + 1 };
    }
    if (word === 'won' && numeral.scaled) return { ...kind('money', 'KRW'), offset: 0, scale: 1, end: start + skip + 1 };
    if (word === 'real' && numeral.scaled) return { ...kind('money', 'BRL'), offset: 0, scale: 1, end: start + skip + 1 };
  }
  return null;
}

/** Weight after weigh or before "of", with a hyphen, or in America; money in millions or otherwise. */
function poundsAt(line: Line, at: number, numeral: Numeral): Kind {
  const weight = kind('mass', 'lb', unitNamed('lb').factor);
  if (numeral.scaled) return kind('money', 'GBP');
  if (lowerAt(line, at) === 'pound' || lowerAt(line, at + 1) === 'of') return weight;
  return line.tokens.some((token) => WEIGHT.test(token.lower)) ? weight : kind('money', 'GBP');
}

function unitAt(line: Line, at: number, numeral: Numeral): Measure | null {
  const tight = touches(line, at) ? TIGHT_UNITS.get(line.tokens[at]?.text ?? '') : undefined;
  if (tight !== undefined) return measured(tight, at + 1);
  const word = lowerAt(line, at);
  for (const { words, means } of UNIT_PHRASES.get(word) ?? []) {
    if (!standsAt(line, at, words)) continue;
    if (means.name === 'mm' && GUNS.has(lowerAt(line, at + 1))) return null;
    if (means.name === 'bbl' && /^bombs?$/.test(lowerAt(line, at + 1))) return null;
    return measured(means, at + words.length);
  }
  // "51.8 C", "record heat of 46 F"
  if ((word === 'c' || word === 'f') && isDegree(line, at) && isTemperature(line, at, numeral))
    return measured(unitNamed(word === 'c' ? '°C' : '°F'), at + 1);
  if (word === 'm' && line.tokens[at]?.text === 'm') return metresOrMillion(line, at);
  if (word === 'p' && touches(line, at)) return { ...kind('money', 'GBP', 0.01), offset: 0, scale: 1, end: at + 1 };
  if (word === 'k' && touches(line, at)) return { ...kind('count', ''), offset: 0, scale: 1e3, end: at + 1 };
  if ((word === 'degrees' || word === 'degree' || (word === '°' && numeral.scale === 1)) && isTemperature(line, at, numeral))
    return measured(unitNamed('°C'), at + 1, '°');
  return null;
}

function metresOrMillion(line: Line, at: number): Measure {
  const next = lowerAt(line, at + 1);
  if (next !== '' && !METRES.has(next) && line.tokens[at + 1]?.kind === 'word')
    return { ...kind('count', ''), offset: 0, scale: 1e6, end: at + 1 };
  return measured(unitNamed('m'), at + 1);
}

// The letter by itself, and not the first of a name or a word: "3.5 C-47 planes".
const isDegree = (line: Line, at: number): boolean =>
  isCapital(line, at) && !isCapital(line, at + 1) && lowerAt(line, at + 1) !== '-';

const WEATHER = new Set(
  `temperature temperatures heat heatwave cold warm warmer warmest warming freezing cooler coolest hot hotter hottest colder coldest thermometer
  thermometers mercury frost frosts weather chill sweltering scorching`.split(/\s+/),
);
/** Words of angles and of places on the globe: their degrees are no heat. */
const ANGLES = new Set(
  'angle angles latitude longitude tilt tilted turn turned rotate rotated rotation view panorama lens slope'.split(' '),
);
/** What follows the degrees of a place on the globe, of an angle or of a kinship. */
const NO_HEAT = new Set('north south east west of from angle angles'.split(' '));
/** What is said of a thermometer right before its degrees. */
const MARKS = new Set('hit hits hitting reach reached reaches topped touched exceeded exceeding passed minus'.split(' '));

// "it was 41 degrees in the heat", "Aven hit 46.3 degrees", "kept at minus 70 degrees"
function isTemperature(line: Line, at: number, numeral: Numeral): boolean {
  if (line.tokens.some((token) => WEATHER.has(token.lower))) return true;
  if (NO_HEAT.has(lowerAt(line, at + 1)) || line.tokens.some((token) => ANGLES.has(token.lower))) return false;
  return numeral.grain < 1 || MARKS.has(lowerAt(line, numeral.first - 1));
}

function measured(unit: Unit, end: number, name = unit.name): Measure {
  return { dimension: unit.dimension, unit: name, factor: unit.factor, offset: unit.offset ?? 0, scale: 1, end };
}
