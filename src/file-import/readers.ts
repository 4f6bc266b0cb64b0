/** The workers that read for an import, as its own worker sees them. The page starts them: in Firefox a worker that starts another may wait for it without end. */
import type { ReadAnswer, ReadCall } from '../file-read/messages.ts';
import type { Prepared } from '../library/store/prepare.ts';

/** Has the reader whose turn it is read some articles. */
export type Prepare = (articles: ReadCall['articles'], kept: ReadCall['kept']) => Promise<Prepared[]>;

/** One call to the readers behind these lines. */
export function preparedBy(lines: readonly MessagePort[]): Prepare {
  const readers = lines.map(readerAt);
  let turn = 0;
  return async (articles, kept) => {
    const reader = readers[turn++ % readers.length];
    if (reader === undefined) throw new Error('nobody reads');
    return reader({ articles, kept });
  };
}

/** A reader answers in the order of the calls. */
function readerAt(line: MessagePort): (call: ReadCall) => Promise<Prepared[]> {
  const waiting: { told(prepared: Prepared[]): void; failed(error: Error): void }[] = [];
  line.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
    const call = waiting.shift();
    if ('failed' in data) call?.failed(new Error(data.failed));
    else call?.told(data.prepared);
  };
  return (call) =>
    new Promise((told, failed) => {
      waiting.push({ told, failed });
      line.postMessage(call);
    });
}
