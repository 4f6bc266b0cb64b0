/** What the page shows, and what can be done there. */
import type { FiledRow, LibraryCard } from '../library/store/schema.ts';
import type { Settings } from '../model.ts';

/** What the page knows of the library. */
export interface LibraryView {
  cards: readonly LibraryCard[];
  /** Deleted, and not erased yet. */
  removed: readonly LibraryCard[];
  /** Keys for grouping; absent until they are asked for. */
  filed?: readonly FiledRow[];
  settings: Settings;
  /** The browser does not throw the library away by itself. */
  persisted: boolean;
  /** What was done last, or what went wrong. */
  says: string;
  /** A restore is on: reports that are done, of how many. */
  restoring?: { done: number; all: number };
}

/** What the reader can do. */
export interface LibraryActs {
  onGroup(): void;
  onDelete(ids: readonly string[]): void;
  onBringBack(ids: readonly string[]): void;
  onErase(): void;
  onExport(): void;
  onRestore(file: File): void;
  /** Gives the reader the reports of one event as an event pack. */
  onPack(ids: readonly string[]): void;
  onStop(): void;
  onPersist(): void;
  /** The saved text of a report. */
  textOf(id: string): Promise<string>;
}
