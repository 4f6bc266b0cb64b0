/** What the list of the library shows. */
import Fuse from 'fuse.js';
import { groupReports } from '../engine/match/group.ts';
import type { FiledRow, LibraryCard } from '../library/store/schema.ts';

/** One page of the web with all its saved versions, newest first. */
export type PageRow = [newest: LibraryCard, ...older: LibraryCard[]];

/** A fuzzy search over more short texts than this takes longer than a keystroke. */
const FUZZY = 5000;
/** How far a word may be from what was typed: a slip of the finger, not another word. */
const THRESHOLD = 0.3;

/** The cards whose headline or outlet holds what was typed, best first; all of them where nothing was typed. */
export function searchedCards(cards: readonly LibraryCard[], query: string): readonly LibraryCard[] {
  const typed = query.trim();
  if (typed === '') return cards;
  if (cards.length > FUZZY) {
    const lower = typed.toLowerCase();
    return cards.filter(({ title = '', outlet = '' }) => `${title}\n${outlet}`.toLowerCase().includes(lower));
  }
  const fuse = new Fuse(cards, { keys: ['title', 'outlet'], threshold: THRESHOLD, ignoreLocation: true, minMatchCharLength: 2 });
  return fuse.search(typed).map(({ item }) => item);
}

/** Versions of one page together, where its newest stands. */
export function pageRows(cards: readonly LibraryCard[]): PageRow[] {
  const rows = new Map<string, PageRow>();
  for (const card of cards) {
    const page = card.address ?? card.id;
    const row = rows.get(page);
    if (row) row.push(card);
    else rows.set(page, [card]);
  }
  return [...rows.values()];
}

/** Pages of one event together, in the order of the first of each; `filed`: their keys. */
export function eventRows(rows: readonly PageRow[], filed: readonly FiledRow[]): PageRow[][] {
  const wordsOf = new Map(filed.map(({ n, words }) => [n, words]));
  const first = groupReports(
    rows.map(([{ n, day }]) => ({ keys: wordsOf.get(n)?.split('\n') ?? [], ...(day !== undefined && { day }) })),
  );
  const events = new Map<number, PageRow[]>();
  rows.forEach((row, position) => {
    const event = first[position] ?? position;
    events.set(event, [...(events.get(event) ?? []), row]);
  });
  return [...events.values()];
}
