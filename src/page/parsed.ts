/** Documents and fragments from text: parsed without a window, so that nothing in them runs or is fetched. */
import { copyOf } from './copy.ts';
import { paragraphsOf } from './paragraphs.ts';

/** The document of an HTML text. */
export const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The text of an HTML fragment as a reader would see it, paragraphs parted by an empty line. `parse` makes a document of it. */
export function fragmentText(html: string, parse: (html: string) => Document = documentOf): string {
  const { body } = copyOf(parse(html)).document;
  return paragraphsOf(body)
    .map(({ text }) => text)
    .join('\n\n');
}
