/** The reports of a corpus that tell the same event as an article. */
import type { Match, Reading } from '../../model.ts';
import { originNumbers } from './copies.ts';
import { matchFeatures, strangers } from './features.ts';
import { gather } from './gather.ts';
import { keysOf } from './keys.ts';
import { type Profile, profile } from './profile.ts';
import { matchReasons } from './reasons.ts';
import { candidates, indexOf, type ReportsIndex } from './reports-index.ts';
import { sameReport } from './same-report.ts';
import { likelihood } from './weights.ts';

/** Options of `findReports`. */
export interface FindOptions {
  /** Most matches to give. Default: all that tell the event, of the reports looked at closely (`LOOKED_AT`). */
  limit?: number;
  /** How many reports there are, where those given were chosen from more. Default: as many as are given. */
  among?: number;
}

/**
 * Mean logit above which two groups of reports tell one event: one value for every kind of news. An event has a handful of reports whatever the size
 * of the corpus, so that a report of a small one is likelier to tell it: up to `FEW` reports the lower value holds, from `MANY` on the higher.
 */
const THRESHOLD = -0.7;
const THRESHOLD_AMONG_FEW = -1.8;
const FEW = 15;
const MANY = 150;
/** Reports that share the rarest keys with the article and are compared in full. */
const LOOKED_AT = 64;
/** Reports below this logit are neither matches nor do they help to choose; it keeps the clustering small. */
const HOPELESS = -3;
/** Reports that take part in the clustering. */
const GATHERED = 40;

/**
 * The reports that tell the same event as `article`, best first. Names, places, dates and rare words decide, never figures. The article itself,
 * its digest or saved copy is left out. `reports` may be readings or, to ask often, their index (`indexReports`).
 */
export function findReports(article: Reading, reports: readonly Reading[] | ReportsIndex, options: FindOptions = {}): Match[] {
  const index = 'postings' in reports ? reports : indexOf(reports);
  const own = profile(keysOf(article), index.rarity);
  const close = candidates(own, index, LOOKED_AT)
    .filter((position) => !sameReport(article, readingAt(index, position)))
    .map((position) => ({ position, logit: compare(own, index.profileOf(position), index) }))
    .filter(({ logit }) => logit > HOPELESS)
    .sort((a, b) => b.logit - a.logit || compareIds(index, a.position, b.position))
    .slice(0, GATHERED);
  const level = threshold(Math.max(options.among ?? 0, index.readings.length));
  const profiles = [own, ...close.map(({ position }) => index.profileOf(position))];
  const logits = [0, ...close.map(({ logit }) => logit)];
  const pair = (a: number, b: number): number =>
    a === 0 ? (logits[b] ?? 0) : b === 0 ? (logits[a] ?? 0) : compare(profiles[a] as Profile, profiles[b] as Profile, index);
  const found = gather(profiles.length, pair, level)
    .map(({ position, link }) => ({
      position: close[position - 1]?.position ?? 0,
      score: sigmoid(((logits[position] ?? 0) + link) / 2 - level),
    }))
    .sort((a, b) => b.score - a.score || compareIds(index, a.position, b.position))
    .slice(0, options.limit ?? close.length);
  const origins = originNumbers([article, ...found.map(({ position }) => readingAt(index, position))]);
  return found.map(({ position, score }, i) => ({
    report: idAt(index, position),
    score: Math.round(score * 1000) / 1000,
    reasons: matchReasons(article, own, readingAt(index, position), index.profileOf(position), index.rarity),
    origin: origins[i + 1] ?? i + 2,
  }));
}

/** Without one common name two reports may still be brought together by others, never by themselves. */
const STRANGERS = -2;

function compare(a: Profile, b: Profile, { rarity }: ReportsIndex): number {
  const features = matchFeatures(a, b, rarity);
  const logit = likelihood(features);
  return strangers(a, b, features) ? Math.min(STRANGERS, logit) : logit;
}

function threshold(reports: number): number {
  const few = Math.max(0, Math.min(1, Math.log(MANY / Math.max(1, reports)) / Math.log(MANY / FEW)));
  return THRESHOLD + few * (THRESHOLD_AMONG_FEW - THRESHOLD);
}

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
const readingAt = (index: ReportsIndex, position: number): Reading => index.readings[position] as Reading; // positions come from the index
const idAt = (index: ReportsIndex, position: number): string => readingAt(index, position).report.id;
const compareIds = (index: ReportsIndex, a: number, b: number): number => (idAt(index, a) < idAt(index, b) ? -1 : 1);
