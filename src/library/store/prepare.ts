/** A report made ready for the library: all that needs no database, as plain data, so that other workers than the one that writes can make it. */
import { pageAddress } from '../../engine/match/page-address.ts';
import type { Reading, ReportFrom } from '../../model.ts';
import { storedText } from './reading-text.ts';
import { reportId } from './report-id.ts';
import type { FiledRow, LibraryCard } from './schema.ts';
import { filedUnder } from './versions.ts';
import type { KeysOf } from './writing.ts';

/** How a report came into the library. */
export interface Kept {
  from: ReportFrom;
  fromName?: string;
  /** When its text was taken, as an ISO 8601 date-time. */
  saved: string;
}

/** What the stores are going to hold of a report. */
export interface Prepared {
  card: Omit<LibraryCard, 'n'>;
  /** The reading as it is stored. */
  text: string;
  filed: Omit<FiledRow, 'n'>;
}

/** Makes a reading ready. Without `kept` the report says itself where it is from and since when it is saved. */
export async function prepare(given: Reading, kept: Kept | undefined, keysOf: KeysOf): Promise<Prepared> {
  const { from, fromName, saved } = kept ?? ownWords(given);
  const id = await reportId(given.report);
  const reading: Reading = {
    ...given,
    report: { ...given.report, id, from, saved, ...(fromName !== undefined && { fromName }) },
  };
  const { title, outlet, published, url } = given.report;
  const address = pageAddress(url);
  const keys = keysOf(reading);
  const { text, size } = storedText(reading);
  const card = {
    id,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(address !== undefined && { address }),
    from,
    ...(fromName !== undefined && { fromName }),
    saved,
    size,
    engine: given.version,
    ...(keys.day !== undefined && { day: keys.day }),
  };
  return { card, text, filed: filedUnder(keys) };
}

function ownWords({ report: { from = 'library', fromName, saved = '' } }: Reading): Kept {
  return { from, saved, ...(fromName !== undefined && { fromName }) };
}
