/** HTML text to a document, for a worker, which has no parser of its own. */
import { parseHTML } from 'linkedom/worker';
import { wholeHtml } from '../page/whole.ts';

/** The document of `html`; nothing in it runs or is fetched. */
export const documentOf = (html: string): Document => parseHTML(wholeHtml(html)).document;
