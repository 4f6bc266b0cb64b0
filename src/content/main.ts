/** Entry of the content script, put into a page after the reader's click: reads the article, and marks sentences of it. */
import { answerAsPage } from '../browser/messages.ts';
import type { Article } from '../model.ts';
import { extractArticle } from '../page/extract.ts';
import { type Highlights, highlightsOf } from '../page/highlight.ts';
import { rangeOf } from '../page/ranges.ts';

declare global {
  /** Ends what an earlier run of this script began in the same page. */
  var crossreadEnd: (() => void) | undefined;
}

// A second click, or a new version of the extension, puts the script into the page once more: the earlier one gives way.
try {
  globalThis.crossreadEnd?.();
} catch {
  // It belonged to an extension that is gone, and hears nothing any more.
}

let article: Article | undefined;
let highlights: Highlights | undefined;

function read(): ReturnType<typeof extractArticle> {
  const extraction = extractArticle(document, location.href);
  article = 'article' in extraction ? extraction.article : undefined;
  return extraction;
}

const end = answerAsPage({
  read: async () => {
    highlights?.clear();
    return read();
  },
  show: async ({ span }) => {
    if (!article) read();
    const range = article && rangeOf(span, article, document);
    highlights ??= highlightsOf(document);
    highlights?.clear();
    if (!range) return 'changed';
    highlights?.show([range]);
    highlights?.select(range);
    return 'shown';
  },
});

globalThis.crossreadEnd = () => {
  end();
  highlights?.clear();
};
