/** Entry of the content script, put into a page after the reader's click: reads the article, and marks sentences of it. */
import { onOrphaned } from '../browser/alive.ts';
import { answerAsPage, enveloped, tellPanels } from '../browser/messages.ts';
import { onSettings, settings } from '../browser/settings.ts';
import type { Article } from '../model.ts';
import { extractArticle } from '../page/extract.ts';
import { framesOf } from '../page/frames.ts';
import { type Marking, markingOf } from '../page/marks.ts';
import { followPointer } from '../page/pointing.ts';

declare global {
  /** Ends what an earlier run of this script began in the same page. */
  var crossreadEnd: (() => void) | undefined;
  /** Reads the article; for the script that is put into the page after this one. */
  var crossreadRead: (() => Promise<unknown>) | undefined;
}

// A second click, or a new version of the extension, puts the script into the page once more: the earlier one gives way.
try {
  globalThis.crossreadEnd?.();
} catch {
  // It belonged to an extension that is gone, and hears nothing any more.
}

let article: Article | undefined;
let marking: Marking | undefined;

function read(): ReturnType<typeof extractArticle> {
  marking?.end();
  const extraction = extractArticle(document, location.href);
  article = 'article' in extraction ? extraction.article : undefined;
  // The browser puts no style into the extension's own pages.
  marking = article && markingOf(document, article, !location.protocol.endsWith('-extension:'));
  return extraction;
}

const endAnswers = answerAsPage({
  read: async () => read(),
  show: async ({ span }) => {
    if (!article) read();
    return marking?.select(span) ? 'shown' : 'changed';
  },
  mark: async ({ marks }) => {
    if (!article) read();
    const { marks: visible } = await settings();
    marking?.show(visible);
    marking?.put(marks);
    follow();
    return null;
  },
});
const endSettings = onSettings(({ marks }) => marking?.show(marks));
let pointing: (() => void)[] = [];

/** The pointer in the page, and in the frames that it has by now. */
function follow(): void {
  endPointing();
  const documents = [document, ...framesOf(document).map((frame) => frame.document)];
  pointing = documents.map((one) =>
    followPointer(
      one,
      () => marking,
      ({ key }) => tellPanels('picked', { key }),
    ),
  );
}

function endPointing(): void {
  for (const end of pointing) end();
}

function end(): void {
  endPointing();
  marking?.end();
  marking = undefined;
  forgetOrphaned();
  // Last: where the extension is gone, the browser refuses these.
  endAnswers();
  endSettings();
}
const forgetOrphaned = onOrphaned(end);
globalThis.crossreadEnd = end;
globalThis.crossreadRead = () => enveloped(nextTurn().then(read));

/** Running this script and reading are two tasks, or the page would be kept from answering for the time of both. No timer: those of a tab in the back are late. */
function nextTurn(): Promise<unknown> {
  return new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = next;
    port2.postMessage(null);
  });
}
