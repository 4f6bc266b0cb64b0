/** Candidates from every source at once: what one of them cannot give, the others still do. */
import { pageAddress } from '../engine/match/page-address.ts';
import { ServerError } from '../library/server/request.ts';
import type { PageNote, Reading, ReportSource } from '../model.ts';
import { inTime } from './in-time.ts';

/** What the sources gave together. */
export interface Gathered {
  /** Each address once; in the order of the sources. */
  readings: Reading[];
  /** How many reports were searched. */
  among: number;
  /** One for each source that gave nothing, or not all, because it could not. */
  notes: PageNote[];
}

/** Asks all sources for at most `limit` reports each. Of a report that two of them hold, that of the earlier source stays. */
export async function gather(
  sources: readonly ReportSource[],
  keys: readonly string[],
  day: number | undefined,
  limit: number,
  patience?: number,
): Promise<Gathered> {
  const answers = await Promise.allSettled(
    sources.map((source) => inTime(source.candidates(keys, day, limit), source.patience ?? patience)),
  );
  const byPage = new Map<string, Reading>();
  const notes: PageNote[] = [];
  let among = 0;
  answers.forEach((answer, i) => {
    const { from, name } = sources[i] as ReportSource; // one answer a source
    if (answer.status === 'rejected') {
      const why = answer.reason instanceof ServerError ? { why: answer.reason.trouble } : {};
      notes.push({ code: 'source-missing', from, ...(name !== undefined && { name }), ...why });
      return;
    }
    if (answer.value.partial) notes.push({ code: 'source-partial', from, ...(name !== undefined && { name }) });
    among += answer.value.among;
    for (const reading of answer.value.readings) {
      const page = pageAddress(reading.report.url) ?? reading.report.id;
      if (!byPage.has(page)) byPage.set(page, reading);
    }
  });
  return { readings: [...byPage.values()], among, notes };
}
