/** Recognises the very report that is being read: its saved copy or a digest of it must never count as another report. */
import type { Article, Reading, Report } from '../../model.ts';
import { keysOf } from './keys.ts';
import { pageAddress } from './page-address.ts';
import { resemblance } from './signature.ts';
import { fold } from './terms.ts';

/** MinHash resemblance from which two texts are one text with other trimmings. */
const SAME_TEXT = 0.7;
/** A digest retells in other words: this share of the names of either must be in the other, of one outlet and day. */
const SAME_NAMES = 0.6;
const ENOUGH_NAMES = 4;

/**
 * Whether `other` is the article itself: the same address; else the same outlet and headline; else the same figures in nearly the same text, of one outlet or
 * of unknown ones; else, for a digest, mostly the same names and either one outlet and day or, where an outlet is unknown, the same figures.
 */
export function sameReport(article: Reading, other: Reading): boolean {
  const a: Report = article.report;
  const b: Report = other.report;
  const here = pageAddress(a.url);
  const there = pageAddress(b.url);
  if (here !== undefined && here === there) return true;
  const outlets = sameOutlet(a, b);
  if (outlets === false) return false;
  if (outlets === true && a.title !== undefined && b.title !== undefined && plainTitle(a) === plainTitle(b)) return true;
  if (resemblance(keysOf(article).signature, keysOf(other).signature) >= SAME_TEXT && sameFigures(article, other)) return true;
  const digest = a.digest === true || b.digest === true;
  if (!digest || sharedNames(article, other) < SAME_NAMES) return false;
  return (outlets === true && sameDay(a, b)) || retells(article, other);
}

/** True or false where both outlets are known, undefined otherwise; a host counts as an outlet. */
function sameOutlet(a: Article, b: Article): boolean | undefined {
  const names = [a, b].map(({ outlet }) => (outlet === undefined ? undefined : plainOutlet(outlet)));
  if (names[0] !== undefined && names[1] !== undefined) return names[0] === names[1];
  const hosts = [a, b].map(({ url }) => pageAddress(url)?.split('/')[0]);
  if (hosts[0] !== undefined && hosts[1] !== undefined) return hosts[0] === hosts[1];
  return undefined;
}

const plainOutlet = (outlet: string): string =>
  fold(outlet)
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/^the /, '')
    .replace(/\.(?:com|org|net|co\.uk|[a-z]{2,3})$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const plainTitle = ({ title }: Article): string =>
  fold(title ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sameDay = (a: Article, b: Article): boolean =>
  a.published !== undefined && a.published.slice(0, 10) === b.published?.slice(0, 10);

/** Whether both hold the same numbers: a later version with another toll is another report. Days depend on a publication date that one may lack. */
function sameFigures(a: Reading, b: Reading): boolean {
  const figures = ({ quantities }: Reading): string =>
    [
      ...new Set(
        quantities
          .filter(({ dimension }) => dimension !== 'date')
          .map(({ dimension, value, second }) => `${dimension} ${value} ${second ?? ''}`),
      ),
    ]
      .sort()
      .join('|');
  return figures(a) === figures(b);
}

/** So many figures are no chance, and a digest leaves out at most this share of its report's. */
const ENOUGH_FIGURES = 6;
const RETOLD = 0.75;

/** Whether a digest holds no figure that the article lacks, and most of the article's. */
function retells(article: Reading, other: Reading): boolean {
  const figures = ({ quantities }: Reading): Set<string> =>
    new Set(
      quantities
        .filter(({ dimension, hedge, implied }) => dimension !== 'date' && hedge !== 'vague' && implied !== true)
        .flatMap(({ dimension, value, also }) => [{ dimension, value }, ...(also ?? [])])
        .map(({ dimension, value }) => `${dimension} ${Math.round(value)}`),
    );
  const [own, digest] = article.report.digest === true ? [figures(other), figures(article)] : [figures(article), figures(other)];
  if (digest.size < ENOUGH_FIGURES || [...digest].some((figure) => !own.has(figure))) return false;
  return digest.size / own.size >= RETOLD;
}

/** The smaller share of one report's name words that the other has too. */
function sharedNames(a: Reading, b: Reading): number {
  const own = Object.keys(keysOf(a).names);
  const others = Object.keys(keysOf(b).names);
  if (Math.min(own.length, others.length) < ENOUGH_NAMES) return 0;
  const shared = own.filter((key) => others.includes(key)).length;
  // A digest is shorter than its report: what counts is that its names are in the report.
  return shared / Math.min(own.length, others.length);
}
