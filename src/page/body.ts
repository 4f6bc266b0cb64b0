/** The paragraphs of the report: what Readability keeps of the copy, with what it lost between headline and end put back. */
import { Readability } from '@mozilla/readability';
import { headedArticles, keepTitled } from './articles.ts';
import { dropFurniture, isTeaser } from './furniture.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { isPointer, withoutRepeats } from './pointers.ts';

/** The text of a report. */
export interface Body {
  /** Without the headline; furniture left out. */
  paragraphs: string[];
  /** Headlines of other reports that stand among the paragraphs: many of them make a front page. */
  teasers: string[];
  /** Such headlines on the whole page. */
  allTeasers: string[];
  /** Headlines of whole reports on the page that have pages of their own. */
  reports: string[];
}

/** Reads the report from `copy`, which is taken apart. No paragraphs: nothing like a report. */
export function bodyOf(copy: Document, title: string | undefined): Body {
  dropFurniture(copy);
  const articles = headedArticles(copy);
  keepTitled(articles, title);
  const page = copy.body ? paragraphsOf(copy.body).map(mark) : [];
  const headline = page.findLastIndex(({ heading, text }) => heading && (title === undefined || text === title));
  const kept = belowHeadline(alignedTo(page, readable(copy)), headline);
  const lead = missingLead(page, kept, headline);
  const whole = [...lead, ...withGaps(page, kept)].filter((paragraph) => !isPointer(paragraph) && !paragraph.teaser);
  const texts = withoutRepeats(whole.map(({ text }) => text)).filter((text) => text !== title);
  const among = page.slice(kept[0]?.at ?? 0, (kept.at(-1)?.at ?? -1) + 1);
  const reports = articles.filter(({ linked }) => linked).map(({ headline }) => headline);
  return { paragraphs: texts, teasers: teasersOf(among), allTeasers: teasersOf(page), reports };
}

/** A paragraph of the page with what is lost once Readability moves its elements. */
export interface Placed extends Pick<Paragraph, 'text' | 'linked'> {
  /** Index on the page; -1 for a paragraph that Readability put together. */
  at: number;
  /** Its tag, and tag and class of the two elements around it: paragraphs of one kind share them. */
  kind: string;
  parent: Element | null;
  heading: boolean;
  teaser: boolean;
}

function mark({ text, linked, block }: Paragraph, at: number): Placed {
  const name = (element: Element | null): string =>
    element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : '';
  const parent = block.parentElement;
  return {
    text,
    linked,
    at,
    kind: [block.localName, name(parent), name(parent?.parentElement ?? null)].join(' < '),
    parent,
    heading: block.localName === 'h1',
    teaser: isTeaser(block, linked, text),
  };
}

const teasersOf = (page: readonly Placed[]): string[] => [
  ...new Set(page.filter(({ teaser }) => teaser).map(({ text }) => text)),
];

function readable(copy: Document): Paragraph[] {
  const result = new Readability<Element>(copy, { disableJSONLD: true, serializer: (node) => node as Element }).parse();
  return result?.content ? paragraphsOf(result.content) : [];
}

/** Each paragraph that Readability kept, as the one of the page with the same text, in order. */
export function alignedTo(page: readonly Placed[], kept: readonly Paragraph[]): Placed[] {
  const places = new Map<string, { all: Placed[]; next: number }>();
  for (const paragraph of page) {
    const same = places.get(paragraph.text);
    if (same) same.all.push(paragraph);
    else places.set(paragraph.text, { all: [paragraph], next: 0 });
  }
  let last = -1;
  return kept.map(({ text, linked }) => {
    const same = places.get(text);
    // What stands before the last one found is never looked at again: pages that repeat one line thousands of times are read in one pass.
    while (same && same.next < same.all.length && (same.all[same.next]?.at ?? 0) <= last) same.next++;
    const found = same?.all[same.next];
    if (!found) return { text, linked, at: -1, kind: '', parent: null, heading: false, teaser: false };
    last = found.at;
    return found;
  });
}

/** Leaves out what stands above the headline, a kicker or a menu; unless that is most of the text, and the headline is another's. */
function belowHeadline(kept: readonly Placed[], headline: number): readonly Placed[] {
  const below = kept.filter(({ at }) => at < 0 || at > headline);
  return lengthOf(below) > lengthOf(kept) / 2 ? below : kept;
}

const lengthOf = (paragraphs: readonly Placed[]): number => paragraphs.reduce((sum, { text }) => sum + text.length, 0);

// A shorter paragraph before the first kept one may be a label.
const MIN_PROSE = 50;
// A standfirst, a dateline, the opening paragraph; what is further up is another part of the page.
const MAX_LEAD = 4;
// Paragraphs of one kind that Readability kept, before another of the kind is put back: one may be a coincidence.
const SAME_KIND = 2;

const isProse = ({ text, linked }: Placed): boolean =>
  text.length >= MIN_PROSE && linked < 0.5 && /[.!?…。؟۔।]["'”’)»]*$/.test(text);

/** Prose between the headline and the first kept paragraph, which Readability dropped. */
function missingLead(page: readonly Placed[], kept: readonly Placed[], headline: number): Placed[] {
  const first = kept.find(({ at }) => at >= 0)?.at ?? -1;
  return headline < 0 || first < headline
    ? []
    : page
        .slice(headline + 1, first)
        .filter(isProse)
        .slice(-MAX_LEAD);
}

/** The kept paragraphs, with those of the same kind that Readability dropped from between them or from their end. */
function withGaps(page: readonly Placed[], kept: readonly Placed[]): Placed[] {
  const kinds = new Map<string, number>();
  for (const { kind, at } of kept) if (at >= 0) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const lost = (paragraph: Placed): boolean => isProse(paragraph) && (kinds.get(paragraph.kind) ?? 0) >= SAME_KIND;
  const found: Placed[] = [];
  let next = kept.find(({ at }) => at >= 0)?.at ?? 0;
  for (const paragraph of kept) {
    if (paragraph.at >= 0) {
      found.push(...page.slice(next, paragraph.at).filter(lost));
      next = paragraph.at + 1;
    }
    found.push(paragraph);
  }
  const last = kept.findLast(({ at }) => at >= 0);
  const tail = page.slice(next).filter((paragraph) => last?.parent && paragraph.parent === last.parent && lost(paragraph));
  return [...found, ...tail];
}
