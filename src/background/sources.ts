/** Every place that is asked for reports in one run: open tabs, library, server, bundled corpus. */
import type { ComparedTabs } from '../browser/compared-tabs.ts';
import { serverSource } from '../library/server/source.ts';
import type { CrossCheck, PageNote, Reading, Report, ReportSource, SearchServer } from '../model.ts';
import { tabsSource } from './open-tabs.ts';

/** What the places of one run are made of. */
export interface Places {
  library: ReportSource;
  corpus: ReportSource;
  /** What was read from other tabs for this page. */
  tabs: ComparedTabs | undefined;
  server: SearchServer | undefined;
  read(report: Report): Reading;
}

/** The sources in the order in which a report that two of them hold is taken: the newest text first, a digest last. */
export function sourcesOf({ library, corpus, tabs, server, read }: Places): ReportSource[] {
  return [...(tabs ? [tabsSource(tabs.reports, read)] : []), library, ...(server ? [serverSource(server)] : []), corpus];
}

/** What the reader is told of the tabs that were picked: how many tell the event, and which could not be read. */
export function tabsNote(tabs: ComparedTabs | undefined, { matches }: CrossCheck): PageNote[] {
  if (!tabs) return [];
  const same = matches.filter(({ report }) => tabs.reports.some(({ id }) => id === report)).length;
  return [{ code: 'tabs', read: tabs.reports.length, same, unread: tabs.unread }];
}
