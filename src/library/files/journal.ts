/** What an import has put into the library so far: one that was stopped is taken out again, so that of a file there is all or nothing. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** An import that is under way, or was. */
export interface Begun {
  /** Name of the file. */
  name: string;
  /** Ids of the reports that are in the library because of it. */
  ids: string[];
}

interface Schema extends DBSchema {
  begun: { key: string; value: Begun };
}

/** The journal; one import at a time. */
export interface Journal {
  begun(): Promise<Begun | undefined>;
  /** Adds reports to what the import is going to put into the library. */
  note(begun: Begun): Promise<void>;
  end(): Promise<void>;
  close(): void;
}

/** Opens the journal; rejects where the browser keeps nothing. */
export async function openJournal(name = 'crossread-import'): Promise<Journal> {
  const db: IDBPDatabase<Schema> = await openDB<Schema>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('begun');
    },
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  return {
    begun: async () => {
      const notes = await db.getAll('begun');
      const [first] = notes;
      return first && { name: first.name, ids: notes.flatMap(({ ids }) => ids) };
    },
    // Each note by itself: one that is written again and again would grow with every step.
    note: async (begun) => {
      await db.put('begun', begun, crypto.randomUUID());
    },
    end: () => db.clear('begun'),
    close: () => db.close(),
  };
}
