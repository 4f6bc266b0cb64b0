/** Which import is under way: one that was stopped is taken out again, so that of a file there is all or nothing. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** An import that is under way, or was. */
export interface Begun {
  /** Name of the file. */
  name: string;
  /** The moment at which all of its reports, and no others, are saved. */
  saved: string;
}

interface Schema extends DBSchema {
  begun: { key: string; value: Begun };
}

/** The journal; one import at a time. */
export interface Journal {
  begun(): Promise<Begun | undefined>;
  /** Tells of an import that is going to put reports into the library. */
  begin(begun: Begun): Promise<void>;
  end(): Promise<void>;
  close(): void;
}

/** The one key of the store. */
const KEY = 'import';

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
    begin: async (begun) => {
      await db.put('begun', begun, KEY);
    },
    end: () => db.clear('begun'),
    close: () => db.close(),
  };
}
