/** What the article and another report of its event call one thing, where they choose other words. */
import type { Finding, Place, Reading, Side } from '../../../model.ts';
import type { LoadedThing, Shade } from '../../lexicon/loaded-terms.ts';
import { perObject } from '../../per-object.ts';
import type { Pair } from '../align/align.ts';
import type { Statement } from '../statement/statement.ts';
import { type Mention, mentions } from './mentions.ts';

/** A report with the figures that it has in common with the article. */
export interface Paired {
  report: Reading;
  pairs: readonly Pair[];
}

/** What the article and one report call a thing. */
interface Choice {
  thing: LoadedThing;
  /** The words that the other report nowhere has. */
  own: Mention[];
  other: Mention[];
  reason: string;
}

/**
 * Words of the article and of other reports for one thing, where neither uses the other's: findings of kind `claim`, relation `wording`. Only what
 * a report says in its own voice counts, and of actors only where something shows that both mean the same.
 */
export function wordings(article: Reading, others: readonly Paired[]): Finding[] {
  const found = new Map<LoadedThing, { report: Reading; choice: Choice }[]>();
  for (const { report, pairs } of others)
    for (const choice of choices(article, report, pairs))
      found.set(choice.thing, [...(found.get(choice.thing) ?? []), { report, choice }]);
  return [...found].map(([thing, list]) => finding(article, thing, list)).sort((a, b) => first(a) - first(b));
}

const first = ({ sides }: Finding): number => sides[0]?.spans[0]?.start ?? 0;

const byThing = perObject((reading: Reading): ReadonlyMap<LoadedThing, readonly Mention[]> => {
  const found = new Map<LoadedThing, Mention[]>();
  for (const mention of mentions(reading)) found.set(mention.thing, [...(found.get(mention.thing) ?? []), mention]);
  return found;
});

function choices(article: Reading, report: Reading, pairs: readonly Pair[]): Choice[] {
  return [...byThing(article)].flatMap(([thing, own]): Choice[] => {
    const other = byThing(report).get(thing) ?? [];
    const shades = { own: shadesOf(own), other: shadesOf(other) };
    const ownOnly = own.filter(({ shade }) => !shades.other.has(shade));
    const otherOnly = other.filter(({ shade }) => !shades.own.has(shade));
    // Everybody has plain words: two reports differ where at least one of them has chosen another.
    if (![...ownOnly, ...otherOnly].some(({ shade }) => shade.plain !== true)) return [];
    if (ownOnly.length === 0 || otherOnly.length === 0) return [];
    const reason = sameThing(thing, [own, ownOnly], [other, otherOnly], pairs);
    return reason === '' ? [] : [{ thing, own: chosen(ownOnly), other: chosen(otherOnly), reason }];
  });
}

// Without plain words where there are others.
function chosen(list: readonly Mention[]): Mention[] {
  const telling = list.filter(({ shade }) => shade.plain !== true);
  return telling.length > 0 ? telling : [...list];
}

const shadesOf = (list: readonly Mention[]): Set<Shade> => new Set(list.map(({ shade }) => shade));

/** A word that a report uses so often, and no other beside it, is what it calls the one that it tells of. */
const OFTEN = 2;

type Used = readonly [all: readonly Mention[], only: readonly Mention[]];

// Why both mean the same; empty where nothing shows it.
function sameThing(thing: LoadedThing, own: Used, other: Used, pairs: readonly Pair[]): string {
  const name = own[1].find(({ name: one }) => one !== '' && other[1].some((mention) => mention.name === one))?.name;
  if (name !== undefined) return 'Both words stand behind the same name.';
  if (pairs.some(({ a, b }) => counts(own[1], a) && counts(other[1], b)))
    return 'Both words are used with the figure that the reports have in common.';
  if (thing.of === 'itself' || (thing.of === 'actor' && keepsTo(own) && keepsTo(other)))
    return 'Each report keeps to its own word.';
  return '';
}

// It says it again and again, and beside it nothing but plain words.
function keepsTo([all, only]: Used): boolean {
  const used = chosen(all);
  return used.length >= OFTEN && shadesOf(used).size === 1 && only.includes(used[0] as Mention);
}

/** "44 PLF fighters": the counted noun stands this close behind the figure, in characters. */
const BEHIND = 40;

const counts = (list: readonly Mention[], { quantity: { span }, claim }: Statement): boolean =>
  list.some(({ start, words }) => start >= span.start && start <= span.end + BEHIND && claim.label.toLowerCase().includes(words));

function finding(article: Reading, thing: LoadedThing, list: readonly { report: Reading; choice: Choice }[]): Finding {
  const own = [...new Set(list.flatMap(({ choice }) => choice.own))];
  const others = new Map<Shade, { report: Reading; mention: Mention }[]>();
  for (const { report, choice } of list)
    for (const mention of choice.other) others.set(mention.shade, [...(others.get(mention.shade) ?? []), { report, mention }]);
  return {
    kind: 'claim',
    relation: 'wording',
    about: `what ${thing.thing}`,
    reasons: [...new Set(list.map(({ choice }) => choice.reason))],
    sides: [side(own.map((mention) => ({ report: article, mention }))), ...[...others.values()].map(side)],
  };
}

function side(list: readonly { report: Reading; mention: Mention }[]): Side {
  const spans = list.map(
    ({ report: { report }, mention: { start, end } }): Place => ({
      report: report.id,
      start,
      end,
      text: report.text.slice(start, end),
    }),
  );
  return { value: [...new Set(list.map(({ mention }) => mention.words))].join(', '), spans };
}
