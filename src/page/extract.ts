/** Document to article. The page is read, never changed. */
import type { Article, Extraction, PageNote } from '../model.ts';
import { bodyOf } from './body.ts';
import { copyOf } from './copy.ts';
import { isEnglish } from './language.ts';
import { type Metadata, metadataOf } from './metadata.ts';

// Two sentences with a number make a first report; a shorter text is a label or a teaser.
const MIN_BODY = 60;

/** Reads the article of the page at `url`. `now` tells a publication date that has not come. */
export function extractArticle(document: Document, url: string, now = new Date()): Extraction {
  const type = document.contentType ?? 'text/html';
  if (!/html/.test(type)) return { problem: { code: 'not-html', type } };
  const metadata = metadataOf(document, url, now);
  const copy = copyOf(document);
  const body = bodyOf(copy.document, metadata.title).paragraphs;
  if (body.join('').length < MIN_BODY) return { problem: { code: copy.cut ? 'too-large' : 'no-article' } };
  const article = articleFrom(metadata, body);
  return { article, notes: notesOn(article, metadata, copy.cut) };
}

function articleFrom(metadata: Metadata, body: readonly string[]): Article {
  const { title, published, outlet, byline, language, url } = metadata;
  const stated = { title, published, outlet, byline, language };
  return {
    id: url,
    url,
    text: [...(title === undefined ? [] : [title]), ...body].join('\n\n'),
    ...(Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) as Partial<Article>),
  };
}

function notesOn(article: Article, metadata: Metadata, cut: boolean): PageNote[] {
  const notes: PageNote[] = [];
  if (metadata.live) notes.push({ code: 'live-blog' });
  if (metadata.paywalled) notes.push({ code: 'paywalled' });
  if (isEnglish(article.text) === false)
    notes.push({ code: 'other-language', ...(article.language ? { language: article.language } : {}) });
  if (cut) notes.push({ code: 'cut' });
  if (metadata.futureDate) notes.push({ code: 'future-date', stated: metadata.futureDate });
  return notes;
}
