/** Keeps a run short on a page that is far longer than any report. */
import type { Article, PageNote } from '../model.ts';

/** The longest reports have 100,000 characters; the engine reads twice that in about a second. */
const MOST_CHARACTERS = 200_000;

/** The article up to the last whole paragraph within `most` characters, with a note that says so; as it is where it is not longer. */
export function shortened(
  read: { article: Article; notes: PageNote[] },
  most = MOST_CHARACTERS,
): { article: Article; notes: PageNote[] } {
  const { article, notes } = read;
  if (article.text.length <= most) return read;
  const end = article.text.lastIndexOf('\n', most);
  const text = article.text.slice(0, end > 0 ? end : most).trimEnd();
  const told = notes.some(({ code }) => code === 'cut');
  return { article: { ...article, text }, notes: told ? notes : [...notes, { code: 'cut' }] };
}
