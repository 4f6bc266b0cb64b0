/** HTML text to a document, for Node. */
import { parseHTML } from 'linkedom';
import { wholeHtml } from '../page/whole.ts';

/** The document of `html`; a fragment or plain text is put into a body. `url` becomes the base of its links. */
export function documentOf(html: string, url?: string): Document {
  const { document } = parseHTML(wholeHtml(html));
  // linkedom has no way to give a document its address; extraction reads `baseURI` alone.
  if (url !== undefined) Object.defineProperty(document, 'baseURI', { value: url, configurable: true });
  return document;
}
