/** Amounts in the base units of their dimension, in words: for the scale and the table of a picture. */
import type { Figure } from '../model.ts';
import { dayWords, numberWords } from './text.ts';

type Measure = Pick<Figure, 'dimension' | 'unit'>;

/** The largest unit that an amount fills at least once: [base units, unit as `Intl` or plain text names it]. */
const STEPS: Partial<Record<Figure['dimension'], readonly (readonly [number, string])[]>> = {
  length: [
    [1000, 'kilometer'],
    [1, 'meter'],
    [0.01, 'centimeter'],
  ],
  area: [
    [1_000_000, ' km²'],
    [1, ' m²'],
  ],
  volume: [[1, 'liter']],
  mass: [
    [1000, ' t'],
    [1, 'kilogram'],
    [0.001, 'gram'],
  ],
  speed: [[1 / 3.6, 'kilometer-per-hour']],
  temperature: [[1, 'celsius']],
  energy: [
    [3_600_000, ' kWh'],
    [1, ' J'],
  ],
  power: [
    [1_000_000, ' MW'],
    [1000, ' kW'],
    [1, ' W'],
  ],
  data: [
    [1e12, 'terabyte'],
    [1e9, 'gigabyte'],
    [1e6, 'megabyte'],
    [1, 'byte'],
  ],
  duration: [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ],
};

const DAY = 86_400_000; // milliseconds

/** "1.5 km", "€2 million", "27 November 2024", "06:20": an amount of a measure as the reader's language writes it. */
export function amountWords(measure: Measure, amount: number): string {
  const { dimension, unit } = measure;
  switch (dimension) {
    case 'money':
      return moneyWords(unit, amount);
    case 'percent':
      return numberWords(amount / 100, { style: 'percent', maximumFractionDigits: 2 });
    case 'fraction':
      return numberWords(amount, { style: 'percent', maximumFractionDigits: 1 });
    case 'date':
      return dayWords(amount * DAY);
    case 'clock':
      return clockWords(amount);
    case 'area':
      // As farmers, foresters and firefighters give it: what is written in hectares has its scale in them.
      if (unit === 'ha')
        return numberWords(amount / 10_000, { maximumFractionDigits: 1, style: 'unit', unit: 'hectare', unitDisplay: 'short' });
      return stepWords(dimension, amount);
    default:
      return stepWords(dimension, amount);
  }
}

function moneyWords(unit: string, amount: number): string {
  const compact = { notation: 'compact', maximumFractionDigits: 1 } as const;
  if (/^[A-Z]{3}$/.test(unit)) return numberWords(amount, { ...compact, style: 'currency', currency: unit });
  return `${numberWords(amount, compact)} ${unit}`.trim();
}

function clockWords(minutes: number): string {
  const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  const day = ((minutes % 1440) + 1440) % 1440;
  return `${two(day / 60)}:${two(day % 60)}`;
}

function stepWords(dimension: Figure['dimension'], amount: number): string {
  const steps = STEPS[dimension] ?? [];
  const [size, unit] = steps.find(([least]) => Math.abs(amount) >= least) ?? steps.at(-1) ?? [1, ''];
  const value = amount / size;
  const digits = { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 };
  if (unit === '' || unit.startsWith(' ')) return numberWords(value, digits) + unit;
  return numberWords(value, { ...digits, style: 'unit', unit, unitDisplay: 'short' });
}
