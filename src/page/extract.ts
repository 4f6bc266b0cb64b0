/** Document to article. The page is read, never changed. */
import type { Article, Extraction, NoArticle, PageNote } from '../model.ts';
import { type Body, bodyOf } from './body.ts';
import { copyOf } from './copy.ts';
import { foreignFrame, framesOf } from './frames.ts';
import { isLiveBlog, isReport, isStub, severalArticles } from './kinds.ts';
import { isEnglish } from './language.ts';
import { documentType } from './media-type.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { fold } from './tree.ts';

/**
 * Reads the article of the page at `url`, or says why there is none. Frames of the same site are read where the page itself
 * holds no article. `now` tells a publication date that has not come.
 */
export function extractArticle(document: Document, url: string, now = new Date()): Extraction {
  const type = documentType(document);
  if (type !== 'text/html') return { problem: { code: 'not-html', type } };
  const own = extractFrom(document, url, now);
  if ('article' in own || own.problem.code === 'several-articles') return own;
  for (const frame of framesOf(document)) {
    const inner = extractFrom(frame.document, frame.url, now);
    if ('article' in inner) return { article: { ...inner.article, id: url, url }, notes: [...inner.notes, { code: 'in-frame' }] };
  }
  const foreign = foreignFrame(document, url);
  return foreign === undefined ? own : { problem: { code: 'foreign-frame', url: foreign } };
}

function extractFrom(document: Document, url: string, now: Date): Extraction {
  const copy = copyOf(document);
  const metadata = metadataOf(document, url, now, copy.document);
  const pageText = fold(copy.document.body?.textContent ?? '');
  if (pageText === '') return { problem: { code: copy.cut ? 'too-large' : 'empty' } };
  const body = bodyOf(copy.document, metadata.title);
  const problem = problemOf(body, metadata, copy.cut);
  if (problem) return { problem };
  const article = articleFrom(metadata, body.paragraphs);
  return { article, notes: notesOn(article, document, metadata, body, copy.cut, pageText) };
}

function problemOf(body: Body, metadata: Metadata, cut: boolean): NoArticle | undefined {
  const headlines = severalArticles(body, metadata);
  if (headlines) return { code: 'several-articles', headlines };
  if (isReport(body.paragraphs, metadata)) return undefined;
  return { code: cut ? 'too-large' : 'no-article' };
}

function articleFrom(metadata: Metadata, paragraphs: readonly string[]): Article {
  const { title, published, outlet, byline, language, url } = metadata;
  const stated = { title, published, outlet, byline, language };
  return {
    id: url,
    url,
    text: [...(title === undefined ? [] : [title]), ...paragraphs].join('\n\n'),
    ...(Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) as Partial<Article>),
  };
}

function notesOn(
  article: Article,
  document: Document,
  metadata: Metadata,
  { paragraphs }: Body,
  cut: boolean,
  pageText: string,
): PageNote[] {
  const notes: PageNote[] = [];
  const { language } = article;
  if (isLiveBlog(document, metadata)) notes.push({ code: 'live-blog' });
  if (isStub(paragraphs, metadata, pageText)) notes.push({ code: 'paywalled' });
  if (!readsAsEnglish(article.text, language)) {
    // A page that calls itself English and is not does not say which language it is in.
    const stated = language !== undefined && !/^en\b/i.test(language) ? { language } : {};
    notes.push({ code: 'other-language', ...stated });
  }
  if (cut) notes.push({ code: 'cut' });
  if (metadata.futureDate) notes.push({ code: 'future-date', stated: metadata.futureDate });
  return notes;
}

/** The words decide where there are enough of them: templates say `lang="en"` around text in any language, and the other way round. */
function readsAsEnglish(text: string, language: string | undefined): boolean {
  return isEnglish(text) ?? (language === undefined || /^en\b/i.test(language));
}
