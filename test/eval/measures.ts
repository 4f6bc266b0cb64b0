/** Measures that the evaluation gives, and their comparison with the figures on record. */

/** One number of the evaluation. */
export interface Measure {
  /** `cases/set aside/number/precision`: the key in record.json. */
  name: string;
  /** 0 to 1 for shares; undefined where there was nothing to measure. */
  value: number | undefined;
  /** Which way is good; `neither` is only shown. */
  better: 'higher' | 'lower' | 'neither';
}

/** Figures on record, by the name of the measure. */
export type FiguresOnRecord = Readonly<Record<string, number>>;

/** A measure may fall behind the record by this much before the run fails: half a percentage point, about one finding in two hundred. */
export const TOLERANCE = 0.005;

/** True where a measure is worse than the record by more than the tolerance; what is not on record cannot be worse. */
export function isWorse({ name, value, better }: Measure, record: FiguresOnRecord): boolean {
  const old = record[name];
  if (old === undefined || better === 'neither') return false;
  // A precision of nothing found, where there was one on record, is a loss as well.
  if (value === undefined) return better === 'higher';
  return better === 'higher' ? value < old - TOLERANCE : value > old + TOLERANCE;
}

/** One sentence for every measure that is worse than the record. */
export function regressions(measures: readonly Measure[], record: FiguresOnRecord): string[] {
  return measures
    .filter((measure) => isWorse(measure, record))
    .map(({ name, value }) => `${name}: ${format(value)}, on record ${format(record[name])} (tolerance ${TOLERANCE})`);
}

/** The record with every measure that has a value put in its place, sorted by name; measures not taken in this run stay. */
export function accept(measures: readonly Measure[], record: FiguresOnRecord): FiguresOnRecord {
  const taken = measures.flatMap(({ name, value }) => (value === undefined ? [] : [[name, Number(value.toFixed(4))] as const]));
  const all = Object.entries({ ...record, ...Object.fromEntries(taken) });
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Three decimals for shares, whole numbers as they are, `-` for nothing. */
export function format(value: number | undefined): string {
  if (value === undefined) return '-';
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}

/** A value and, in brackets, the figure on record: `0.912 (0.905)`, marked `!` where it is worse. */
export function beside(measure: Measure, record: FiguresOnRecord): string {
  return `${format(measure.value)} (${format(record[measure.name])})${isWorse(measure, record) ? '!' : ''}`;
}
