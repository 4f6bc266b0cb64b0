/** Whose text holds the parts of a total: a sum that Crossread added up is told of that report alone. */
import type { CheckView, Finding } from '../model.ts';
import { nameWords } from '../view/cards.ts';
import { text } from '../view/text.ts';

/** What the report is called that gives this value in a finding and holds all of these parts; undefined where none of those shown does. */
export type Adding = (value: string, parts: readonly string[]) => string | undefined;

/** The same of one finding: its reports are looked through in their order, the article first. */
export function adding({ check: { article }, reports, sentences }: CheckView, { sides }: Finding): Adding {
  return (value, parts) => {
    const giving = sides.flatMap(({ spans }) => spans.filter((place) => isAlike(place.text, value)).map(({ report }) => report));
    const found = giving.toSorted((a, b) => Number(b === article.id) - Number(a === article.id));
    const one = found.find((report) => holdsAll((sentences[report] ?? []).map((sentence) => sentence.text).join(' '), parts));
    if (one === undefined) return undefined;
    return one === article.id ? text('thisArticle') : nameWords(reports[one] ?? {});
  };
}

const isAlike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Each part stands there as a number of its own: "16", and not the beginning of "160" or of "16,000". */
function holdsAll(words: string, parts: readonly string[]): boolean {
  const numbers = new Set(words.match(/\d[\d.,]*\d|\d/g));
  return parts.every((part) => (/\d/.test(part) ? numbers.has(part) : words.toLowerCase().includes(part.toLowerCase())));
}
