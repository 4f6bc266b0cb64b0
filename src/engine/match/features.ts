/** What speaks for and against two reports telling one event, as named numbers between 0 and 1. */
import { cosine, type Profile } from './profile.ts';

/** Features of a pair of reports; symmetric. Their weights are in `weights.ts`. Figures are no part of any. */
export interface MatchFeatures {
  /** Square root of the cosine over all keys. */
  words: number;
  /** The same over the openings. */
  leads: number;
  /** Opening of each against the whole of the other: the less and the more similar way round. */
  leadLess: number;
  leadMore: number;
  /** Cosine of the names by how often each stands: whom a report is mainly about. */
  chief: number;
  /** Share of the foremost names of each that the other holds, mean of both ways. */
  foremost: number;
  /** How many rare name words both hold, weighed by their rarity, saturating towards 1; the same for other rare words. */
  rareNames: number;
  rareWords: number;
  /** Near 1 for texts of a few words, 0.1 for long ones. */
  brief: number;
  /** 1 where both openings name a common weekday, -1 where both name some and share none, 0 where one names none. */
  weekday: number;
  /** Where no days can be compared: 1 where the latest years that both texts state are one, -1 where they differ; else 0. */
  year: number;
  /** 1 on one day, falling to 1/e within three; 0 also where a date is unknown. */
  sameDays: number;
  /** 0 up to three days apart or unknown, then rising evenly to 1 after two years: trials and inquiries keep an event alive for months. */
  daysApart: number;
}

// Days within which first and later reports of one event appear.
const NEAR_DAYS = 3;
// Days after which a report is hardly about the same event.
const FAR_DAYS = 730;

/** Compares two profiles. */
export function matchFeatures(a: Profile, b: Profile, rarity: (key: string) => number): MatchFeatures {
  const ab = Math.sqrt(cosine(a.lead, b.all));
  const ba = Math.sqrt(cosine(b.lead, a.all));
  const [light, heavy] = a.all.size < b.all.size ? [a, b] : [b, a];
  const weekdays = a.keys.weekdays.length > 0 && b.keys.weekdays.length > 0;
  const common = a.keys.weekdays.some((day) => b.keys.weekdays.includes(day));
  const apart = daysBetween(a.keys.days, b.keys.days);
  const years = apart === undefined && a.keys.year !== undefined && b.keys.year !== undefined;
  return {
    words: Math.sqrt(cosine(a.all, b.all)),
    leads: Math.sqrt(cosine(a.lead, b.lead)),
    leadLess: Math.min(ab, ba),
    leadMore: Math.max(ab, ba),
    chief: Math.sqrt(cosine(a.chief, b.chief)),
    foremost: (held(a, b) + held(b, a)) / 2,
    rareNames: rare(light.keys.names, heavy, rarity),
    rareWords: rare(light.keys.terms, heavy, rarity),
    brief: light.all.size === 0 ? 1 : 1 / Math.sqrt(light.all.size),
    weekday: weekdays ? (common ? 1 : -1) : 0,
    year: years ? (a.keys.year === b.keys.year ? 1 : -1) : 0,
    sameDays: apart === undefined ? 0 : Math.exp(-apart / NEAR_DAYS),
    daysApart: apart === undefined ? 0 : Math.min(1, Math.max(0, apart - NEAR_DAYS) / FAR_DAYS),
  };
}

function held(a: Profile, b: Profile): number {
  let sum = 0;
  let shared = 0;
  for (const [key, weight] of a.foremost) {
    sum += weight;
    if (b.all.has(key)) shared += weight;
  }
  return sum === 0 ? 0 : shared / sum;
}

// Rarity (nats) from which a key says something about the event and not only about its kind.
const RARE = 3.5;
// Summed rarity beyond `RARE` at which the feature reaches one half: some three rare names.
const HALF_RARE = 6;

function rare(counts: Readonly<Record<string, number>>, other: Profile, rarity: (key: string) => number): number {
  let sum = 0;
  for (const key in counts) if (other.all.has(key)) sum += Math.max(0, rarity(key) - RARE);
  return sum / (sum + HALF_RARE);
}

// Names below which a report may tell the event without any of the names that others use.
const FEW_NAMES = 2;

/** Whether both reports name several persons or places and have none in common; `features` are those of the two. */
export const strangers = (a: Profile, b: Profile, { foremost, chief }: MatchFeatures): boolean =>
  a.foremost.size >= FEW_NAMES && b.foremost.size >= FEW_NAMES && foremost === 0 && chief === 0;

/** Least distance of any two stated days; undefined where one report states none. */
export function daysBetween(a: readonly number[], b: readonly number[]): number | undefined {
  let least: number | undefined;
  for (const x of a) for (const y of b) if (least === undefined || Math.abs(x - y) < least) least = Math.abs(x - y);
  return least;
}
