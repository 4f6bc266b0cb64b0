/** Units of measure: the words that name them, their dimension, and the factor to the base unit (SI values; US gallons, barrels of oil). */
import type { Dimension } from '../../model.ts';
import type { Rounding } from './intervals.ts';
import { phrases } from './phrases.ts';

/** A unit of measure; `value * factor + (offset ?? 0)` is in the base unit of its dimension. */
export interface Unit {
  /** Canonical name, as stored in `Quantity.unit`. */
  name: string;
  dimension: Dimension;
  factor: number;
  offset?: number;
  /** Words, lower case, tokens parted by spaces. */
  words: string[];
  /** Short form that counts only when it touches the digits: "40t", "2C". Case matters. */
  tight?: string[];
}

const DAY = 86_400;
/** Mean Gregorian year: 42 months are three and a half years exactly, 365 days a year within rounding. */
const YEAR = 365.2425 * DAY;
const MONTH = YEAR / 12;

const unit = (name: string, dimension: Dimension, factor: number, words: string[], tight?: string[], offset?: number): Unit => ({
  name,
  dimension,
  factor,
  words,
  ...(tight ? { tight } : {}),
  ...(offset === undefined ? {} : { offset }),
});

/** Every unit that the grammar knows, except percent, points and money. */
export const UNITS: readonly Unit[] = [
  unit('mm', 'length', 0.001, ['mm', 'millimeter', 'millimeters', 'millimetre', 'millimetres']),
  unit('cm', 'length', 0.01, ['cm', 'centimeter', 'centimeters', 'centimetre', 'centimetres']),
  unit('m', 'length', 1, ['meter', 'meters', 'metre', 'metres']),
  unit('km', 'length', 1000, ['km', 'kms', 'kilometer', 'kilometers', 'kilometre', 'kilometres']),
  unit('in', 'length', 0.0254, ['inch', 'inches']),
  unit('ft', 'length', 0.3048, ['foot', 'feet', 'ft']),
  unit('yd', 'length', 0.9144, ['yard', 'yards', 'yd', 'yds']),
  unit('mi', 'length', 1609.344, ['mile', 'miles', 'mi']),
  unit('nmi', 'length', 1852, ['nautical mile', 'nautical miles']),
  unit('m2', 'area', 1, ['square meter', 'square meters', 'square metre', 'square metres', 'sq m', 'sqm', 'm ²', 'm2']),
  unit('km2', 'area', 1e6, [
    'square kilometer',
    'square kilometers',
    'square kilometre',
    'square kilometres',
    'sq km',
    'sq kms',
    'km ²',
    'square km',
  ]),
  unit('ft2', 'area', 0.09290304, ['square foot', 'square feet', 'sq ft', 'sq feet']),
  unit('mi2', 'area', 2_589_988.11, ['square mile', 'square miles', 'sq mile', 'sq miles', 'sq mi']),
  unit('ha', 'area', 1e4, ['hectare', 'hectares', 'ha']),
  unit('acre', 'area', 4046.8564, ['acre', 'acres']),
  unit('l', 'volume', 1, ['liter', 'liters', 'litre', 'litres']),
  unit('gal', 'volume', 3.785411784, ['gallon', 'gallons']),
  unit('bbl', 'volume', 158.987295, ['barrel', 'barrels', 'bbl', 'bpd']),
  unit('m3', 'volume', 1000, ['cubic meter', 'cubic meters', 'cubic metre', 'cubic metres', 'm ³', 'cubic m']),
  unit('ft3', 'volume', 28.316846592, ['cubic foot', 'cubic feet', 'cubic ft']),
  unit('km3', 'volume', 1e12, ['cubic kilometer', 'cubic kilometers', 'cubic kilometre', 'cubic kilometres']),
  unit('yd3', 'volume', 764.554858, ['cubic yard', 'cubic yards']),
  unit('kg', 'mass', 1, ['kg', 'kgs', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kilo', 'kilos']),
  unit('g', 'mass', 0.001, ['gram', 'grams', 'gramme', 'grammes'], ['g']),
  unit('mg', 'mass', 1e-6, ['mg', 'milligram', 'milligrams']),
  // "Ton" may be short, long or metric; news seldom says which, and they differ by a tenth at most.
  unit('t', 'mass', 1000, ['tonne', 'tonnes', 'ton', 'tons', 'metric ton', 'metric tons', 'mt'], ['t']),
  unit('lb', 'mass', 0.45359237, ['lb', 'lbs']),
  unit('oz', 'mass', 0.028349523, ['ounce', 'ounces', 'oz']),
  unit('km/h', 'speed', 1 / 3.6, [
    'km / h',
    'kph',
    'kmh',
    'kmph',
    'kilometers per hour',
    'kilometres per hour',
    'kilometers an hour',
    'kilometres an hour',
    'km per hour',
    'km an hour',
  ]),
  unit('mph', 'speed', 0.44704, ['mph', 'miles per hour', 'miles an hour', 'mile per hour', 'mile an hour']),
  unit('kn', 'speed', 0.514444, ['knot', 'knots']),
  unit('m/s', 'speed', 1, ['m / s', 'meters per second', 'metres per second', 'meters a second', 'metres a second']),
  unit(
    '°C',
    'temperature',
    1,
    ['degree celsius', 'degrees celsius', 'degrees centigrade', 'celsius', 'degrees c', '° c', 'degrees on celsius', 'degree c'],
    ['C'],
  ),
  unit(
    '°F',
    'temperature',
    5 / 9,
    ['degree fahrenheit', 'degrees fahrenheit', 'fahrenheit', 'degrees f', '° f', 'degrees on fahrenheit'],
    ['F'],
    -160 / 9,
  ),
  unit('kWh', 'energy', 3.6e6, ['kwh', 'kilowatt hours', 'kilowatt hour', 'kilowatt - hours']),
  unit('MWh', 'energy', 3.6e9, ['mwh', 'megawatt hours', 'megawatt hour', 'megawatt - hours']),
  unit('GWh', 'energy', 3.6e12, ['gwh', 'gigawatt hours', 'gigawatt hour', 'gigawatt - hours']),
  unit('TWh', 'energy', 3.6e15, ['twh', 'terawatt hours', 'terawatt hour', 'terawatt - hours']),
  unit('W', 'power', 1, ['watt', 'watts']),
  unit('kW', 'power', 1e3, ['kw', 'kilowatt', 'kilowatts']),
  unit('MW', 'power', 1e6, ['mw', 'megawatt', 'megawatts']),
  unit('GW', 'power', 1e9, ['gw', 'gigawatt', 'gigawatts']),
  unit('hp', 'power', 745.7, ['horsepower', 'hp']),
  unit('KB', 'data', 1e3, ['kb', 'kilobyte', 'kilobytes']),
  unit('MB', 'data', 1e6, ['mb', 'megabyte', 'megabytes']),
  unit('GB', 'data', 1e9, ['gb', 'gigabyte', 'gigabytes']),
  unit('TB', 'data', 1e12, ['tb', 'terabyte', 'terabytes']),
  unit('s', 'duration', 1, ['second', 'seconds', 'sec', 'secs']),
  unit('min', 'duration', 60, ['minute', 'minutes', 'min', 'mins']),
  unit('h', 'duration', 3600, ['hour', 'hours', 'hr', 'hrs', 'flying hours', 'flight hours']),
  unit('day', 'duration', DAY, ['day', 'days']),
  unit('night', 'duration', DAY, ['night', 'nights']),
  unit('week', 'duration', 7 * DAY, ['week', 'weeks', 'wk', 'wks']),
  unit('fortnight', 'duration', 14 * DAY, ['fortnight', 'fortnights']),
  unit('month', 'duration', MONTH, ['month', 'months']),
  unit('year', 'duration', YEAR, ['year', 'years', 'yr', 'yrs']),
  unit('decade', 'duration', 10 * YEAR, ['decade', 'decades']),
  unit('century', 'duration', 100 * YEAR, ['century', 'centuries']),
];

/** Units by the first word of their names, longest names first. */
export const UNIT_PHRASES = phrases(
  UNITS.flatMap((each) => each.words.map((word): [string, Unit] => [word, each])),
  'first',
);

/** Short unit letters that count only when they touch the digits; case matters. */
export const TIGHT_UNITS: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((each) => (each.tight ?? []).map((word): [string, Unit] => [word, each])),
);

/** The unit of that canonical name. Throws on a name that the table does not hold. */
export function unitNamed(name: string): Unit {
  const found = UNITS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no unit named ${name}`);
  return found;
}

/** How plain numbers of each dimension are rounded. */
export const ROUNDING: Readonly<Record<Dimension, Rounding>> = {
  count: 'counted',
  money: 'counted',
  percent: 'percent',
  points: 'percent',
  fraction: 'spoken',
  multiple: 'spoken',
  length: 'measured',
  area: 'measured',
  volume: 'measured',
  mass: 'measured',
  speed: 'measured',
  temperature: 'degree',
  energy: 'measured',
  power: 'measured',
  data: 'measured',
  duration: 'timed',
  clock: 'exact',
  date: 'exact',
  age: 'exact',
  magnitude: 'degree',
  score: 'exact',
  rank: 'exact',
};
