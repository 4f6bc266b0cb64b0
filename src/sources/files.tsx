/** Importing files into the library. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../browser/messages.ts';
import type { ImportEvent } from '../library/files/messages.ts';
import { FileButton } from '../view/file-button.tsx';
import { text } from '../view/text.ts';
import { failureWords, fileProblemWords, importedWords } from './file-words.ts';
import { type Import, startImport } from './import-workers.ts';

/** The section of the page; `onExport` gives the reader all reports of the library as JSON Lines. */
export function Files({ onExport }: { onExport: () => Promise<void> }) {
  const [lines, setLines] = useState<string[]>([]);
  const [now, setNow] = useState<{ name: string; done: number; of: number }>();
  const running = useRef<Import | null>(null);
  const filing = useRef(false);
  const say = (line: string): void => setLines((before) => [...before, line]);
  const heard = (event: ImportEvent): void => {
    if (event.step === 'reading') setNow({ name: event.name, done: 0, of: 0 });
    else if (event.step === 'saving') setNow(event);
    else if (event.step === 'taken') {
      say(importedWords(event));
      askBackground('keepLimits', null).catch(console.warn); // the next cross-check does it as well
    } else if (event.step === 'refused') say(fileProblemWords(event.name, event.problem));
    else if (event.step === 'undone') say(text('fileUndone', event.name));
    else {
      const broken = event.step === 'failed' && filing.current;
      if (event.step === 'failed') say(fileProblemWords('', event.problem));
      setNow(undefined);
      if (broken) begin([]);
      else running.current?.end();
    }
  };
  const begin = (files: readonly File[]): void => {
    running.current?.end();
    filing.current = files.length > 0;
    running.current = startImport(files, heard);
  };
  // One that was stopped by the end of the page is undone when it comes back, one that broke off at once.
  useEffect(() => begin([]), []);
  const choose = (files: readonly File[]): void => {
    setLines([]);
    begin(files);
  };
  return (
    <section id="files">
      <h2>{text('filesTitle')}</h2>
      <p>{text('filesExplained')}</p>
      <p class="row">
        <FileButton id="file-import" words={text('filesChoose')} multiple disabled={now !== undefined} onChoose={choose} />
      </p>
      {now && (
        <p class="row">
          <progress aria-label={now.name} {...(now.of > 0 && { value: now.done, max: now.of })} />
          <bdi>{now.name}</bdi>
          <button type="button" class="simple" onClick={() => begin([])}>
            {text('filesStop')}
          </button>
        </p>
      )}
      <p>
        <button
          type="button"
          class="simple"
          id="lines-export"
          onClick={() => onExport().catch((error) => say(failureWords(error)))}
        >
          {text('linesExport')}
        </button>
      </p>
      <div role="status" id="file-results">
        <ul>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
