/** Reports from the tabs that the reader picked. */
import type { Candidates, Extraction, Reading, Report, ReportSource } from '../model.ts';
import { shortened } from './shorten.ts';

/** A tab that is to be read. */
export interface PickedTab {
  tab: number;
  title: string;
}

/** What came of it. */
export interface ReadTabs {
  reports: Report[];
  /** Titles of the tabs in which there is no report that the engine reads, or that could not be read at all. */
  unread: string[];
}

/** Reads the tabs side by side. Their reports are marked as coming from tabs, and are not kept anywhere. */
export async function readTabs(picked: readonly PickedTab[], readPage: (tab: number) => Promise<Extraction>): Promise<ReadTabs> {
  const read = await Promise.all(
    picked.map(async ({ tab, title }) => ({ tab, title, extraction: await readPage(tab).catch(() => undefined) })),
  );
  const found: ReadTabs = { reports: [], unread: [] };
  for (const { tab, title, extraction } of read) {
    const foreign = extraction && 'notes' in extraction && extraction.notes.some(({ code }) => code === 'other-language');
    if (extraction === undefined || 'problem' in extraction || foreign) found.unread.push(title);
    else found.reports.push({ ...shortened(extraction).article, id: `tab/${tab}`, from: 'tab' });
  }
  return found;
}

/** Those reports as a source: the reader picked them, so that all are candidates whatever their keys. */
export function tabsSource(reports: readonly Report[], read: (report: Report) => Reading): ReportSource {
  return {
    from: 'tab',
    candidates: async (): Promise<Candidates> => ({ readings: reports.map(read), among: reports.length }),
  };
}
