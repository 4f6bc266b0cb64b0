/** Why two reports are taken to tell one event, in plain sentences. */
import type { Reading } from '../../model.ts';
import { perObject } from '../per-object.ts';
import { daysBetween } from './features.ts';
import type { Profile } from './profile.ts';
import { reportWords } from './report-words.ts';
import { fold } from './terms.ts';

const NAMES_SHOWN = 4;
const WORDS_SHOWN = 5;

/** Shared names, shared rare words and the dates, strongest first. */
export function matchReasons(
  article: Reading,
  own: Profile,
  report: Reading,
  other: Profile,
  rarity: (key: string) => number,
): string[] {
  const reasons: string[] = [];
  const names = sharedNames(article, other, rarity);
  if (names.length > 0) reasons.push(`Both name ${list(names)}.`);
  const words = sharedWords(article, own, other);
  if (words.length > 0) reasons.push(`Both use the rarer words ${list(words.map((word) => `“${word}”`))}.`);
  const days = daysBetween(own.keys.days, other.keys.days);
  if (days === 0) reasons.push('Both are dated the same day.');
  else if (days !== undefined) reasons.push(`They are dated ${days} ${days === 1 ? 'day' : 'days'} apart.`);
  else if (article.report.published === undefined || report.report.published === undefined)
    reasons.push('The date of one of them is not known.');
  return reasons;
}

function list(items: readonly string[]): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

function sharedNames(article: Reading, other: Profile, rarity: (key: string) => number): string[] {
  return nameKeys(article)
    .filter(({ keys }) => keys.filter((key) => key in other.keys.names).length * 2 > keys.length)
    .map(({ name, keys, often }) => ({ name, weight: Math.max(...keys.map(rarity)) * often }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, NAMES_SHOWN)
    .map(({ name }) => name);
}

/** The names of a report with the folded words of each, and a number that grows slowly with how often it stands there. */
const nameKeys = perObject(({ names }: Reading): readonly { name: string; keys: readonly string[]; often: number }[] =>
  names.flatMap(({ name, spans }) => {
    const words = name.split(/[\s-]+/).map(fold);
    const keys = words.filter((key) => key.length > 1);
    return keys.length === 0 ? [] : [{ name, keys, often: 1 + Math.log(spans.length) }];
  }),
);

/** Shared content words as the article writes them. */
function sharedWords(article: Reading, own: Profile, other: Profile): string[] {
  const shared: { key: string; weight: number }[] = [];
  for (const key in own.keys.terms)
    if (key in other.keys.terms) shared.push({ key, weight: (own.all.get(key) ?? 0) * (other.all.get(key) ?? 0) });
  shared.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  return shared.slice(0, WORDS_SHOWN).flatMap(({ key }) => spellings(article).get(key) ?? []);
}

/** Stem → the shortest word of it in a report, in lower case. */
const spellings = perObject((reading: Reading): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const sentence of reportWords(reading))
    for (const { stem, written } of sentence) {
      if (stem === '') continue;
      const known = found.get(stem);
      if (known === undefined || (known !== written && fold(written).length < known.length))
        found.set(stem, written.replace(/['’]s$/, ''));
    }
  return found;
});
