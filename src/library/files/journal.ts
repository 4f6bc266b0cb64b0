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

const KEY = 'import';

/** The journal; one import at a time. */
export interface Journal {
  begun(): Promise<Begun | undefined>;
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
    begun: () => db.get('begun', KEY),
    note: async (begun) => {
      await db.put('begun', begun, KEY);
    },
    end: () => db.delete('begun', KEY),
    close: () => db.close(),
  };
}
