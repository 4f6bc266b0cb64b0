/** The paragraphs of the report: what Readability keeps of the copy, its opening put back. */
import { Readability } from '@mozilla/readability';
import { dropFurniture, isPointer } from './furniture.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { fold } from './tree.ts';

/** The paragraphs of the report without its headline, furniture left out. `copy` is taken apart. Empty: nothing like a report. */
export function bodyOf(copy: Document, title: string | undefined): string[] {
  dropFurniture(copy);
  const before = copy.body ? paragraphsOf(copy.body) : [];
  const kept = readable(copy).filter((paragraph) => !isPointer(paragraph));
  const body = kept.map(({ text }) => text);
  return withoutTitle([...missingLead(before, body, title), ...body], title);
}

function readable(copy: Document): Paragraph[] {
  // Readability's own threshold of 500 characters only makes it try again with milder rules; a first report is shorter than that.
  const result = new Readability<Element>(copy, { disableJSONLD: true, serializer: (node) => node as Element }).parse();
  return result?.content ? paragraphsOf(result.content) : [];
}

// A shorter paragraph before the first kept one may be a label.
const MIN_LEAD = 50;
// The headline's own block, a standfirst, a dateline and the opening paragraph; what is further up is another part of the page.
const MAX_LEAD = 4;

/** Paragraphs of prose between the headline and the first kept paragraph, which Readability dropped. */
function missingLead(before: readonly Paragraph[], body: readonly string[], title: string | undefined): string[] {
  const firstKept = before.findIndex(({ text }) => text === body[0]);
  const headline = before.findIndex(({ text, block }) => block.localName === 'h1' && (title === undefined || text === title));
  if (firstKept <= 0 || headline < 0 || headline >= firstKept) return [];
  return before
    .slice(headline + 1, firstKept)
    .filter((paragraph) => isProse(paragraph) && !isPointer(paragraph))
    .slice(-MAX_LEAD)
    .map(({ text }) => text);
}

const isProse = ({ text, linked }: Paragraph): boolean => text.length >= MIN_LEAD && linked < 0.5 && /[.!?…]["'”’)]*$/.test(text);

function withoutTitle(body: readonly string[], title: string | undefined): string[] {
  return title !== undefined && fold(body[0] ?? '') === title ? body.slice(1) : [...body];
}
