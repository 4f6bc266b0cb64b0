import { expect, test } from 'vitest';
import { documentOf } from '../../src/cli/html.ts';
import type { Article, Extraction } from '../../src/model.ts';
import { extractArticle } from '../../src/page/extract.ts';
import { BODY, documentWith, jsonLd, NOW, PARAGRAPHS, page, TITLE, URL_OF_PAGE } from './pages.ts';

const read = (html: string, url = URL_OF_PAGE): Extraction => extractArticle(documentOf(html, url), url, NOW);

function articleIn(html: string, url = URL_OF_PAGE): Article {
  const extraction = read(html, url);
  if ('problem' in extraction) throw new Error(`no article: ${extraction.problem.code}`);
  return extraction.article;
}

const notesIn = (html: string, url = URL_OF_PAGE): string[] => {
  const extraction = read(html, url);
  return 'notes' in extraction ? extraction.notes.map(({ code }) => code) : [];
};

const WHOLE = [TITLE, ...PARAGRAPHS].join('\n\n');

test('the report, its headline first, and what the page states', () => {
  const head = jsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: TITLE,
    datePublished: '2025-03-04T09:15:00+01:00',
    author: { '@type': 'Person', name: 'Tove Lindqvist' },
    publisher: { '@type': 'Organization', name: 'Harbour Herald' },
  });
  expect(read(page({ head }))).toEqual({
    article: {
      id: URL_OF_PAGE,
      url: URL_OF_PAGE,
      text: WHOLE,
      title: TITLE,
      published: '2025-03-04T09:15:00+01:00',
      outlet: 'Harbour Herald',
      byline: 'Tove Lindqvist',
      language: 'en',
    },
    notes: [],
  });
});

test('what the page does not state is absent', () => {
  const { id, url, text, ...stated } = articleIn(page({ html: '<html>' }));
  expect({ id, url, text }).toEqual({ id: URL_OF_PAGE, url: URL_OF_PAGE, text: WHOLE });
  expect(stated).toEqual({ title: TITLE });
});

test('the page stays as it was', () => {
  const document = documentWith({ after: '<aside class="related"><a href="/x">More</a></aside>' });
  const before = document.toString();
  extractArticle(document, URL_OF_PAGE, NOW);
  expect(document.toString()).toBe(before);
});

const p = (text: string): string => `<p>${text}</p>`;

test('one page, one answer', () => expect(read(page())).toEqual(read(page())));

test.each([
  [
    'two sentences with a number',
    'Eleven people were hurt when a ferry hit the pier at Port Maren. Police said 2 of them were children.',
    true,
  ],
  ['one sentence and nothing that calls it a report', 'Eleven people were hurt.', false],
  ['a label', 'Live video', false],
])('a short report: %s', (_, text, found) => {
  const extraction = read(page({ article: p(text), heading: 'Ferry hits pier at Port Maren harbour' }));
  expect('article' in extraction).toBe(found);
});

test.each([
  [
    'a log-in form',
    page({
      heading: 'Sign in',
      article: '<form><p>Sign in to go on. You have 3 tries. Then we lock your account for a day.</p></form>',
    }),
  ],
  [
    'a page that is not there',
    page({ heading: '404 Not found', article: p('We looked in 3 places. There is no such page on this site.') }),
  ],
  ['a player', page({ heading: 'Watch: storm at sea', article: '<video src="a.mp4"></video><p>Video</p>' })],
  [
    'a list of links',
    page({ heading: 'Archive', article: '<ul><li><a href="/1">March</a></li><li><a href="/2">April</a></li></ul>' }),
  ],
])('no article: %s', (_, html) => expect(read(html)).toEqual({ problem: { code: 'no-article' } }));

test.each([
  ['nothing', ''],
  ['an empty body', '<html><body></body></html>'],
  ['white space', '<html><body> \n\t&nbsp;</body></html>'],
  ['scripts alone', '<html><body><script>document.write("x")</script></body></html>'],
  ['a page that took itself away', '<!doctype html><html></html>'],
])('empty: %s', (_, html) => expect(read(html)).toEqual({ problem: { code: 'empty' } }));

test.each([
  ['a PDF', 'application/pdf', 'application/pdf'],
  ['a feed', 'application/xml', 'application/xml'],
  ['plain text', 'text/plain', 'text/plain'],
])('not HTML: %s', (_, contentType, type) => {
  const document = documentOf(page());
  Object.defineProperty(document, 'contentType', { value: contentType });
  expect(extractArticle(document, URL_OF_PAGE, NOW)).toEqual({ problem: { code: 'not-html', type } });
});

test('not HTML: the viewer of a PDF', () => {
  expect(read('<html><body><embed type="application/pdf" src="about:blank"></body></html>')).toEqual({
    problem: { code: 'not-html', type: 'application/pdf' },
  });
});

test('markup in the text stays text', () => {
  const article = articleIn(
    page({ article: `${BODY}${p('The form showed &lt;script&gt;alert(1)&lt;/script&gt; to 40 people &amp; crashed.')}` }),
  );
  expect(article.text).toContain('The form showed <script>alert(1)</script> to 40 people & crashed.');
});

test('white space is folded, soft hyphens and zero-width spaces are dropped', () => {
  const article = articleIn(
    page({ article: `${BODY}${p('The  cap&shy;tain\n\t  of&nbsp;the Hal&#8203;vard   Crane<br>was 51 years old.')}` }),
  );
  expect(article.text.endsWith('\n\nThe captain of the Halvard Crane was 51 years old.')).toBe(true);
});

test('two line breaks part paragraphs', () => {
  const article = articleIn(page({ article: PARAGRAPHS.join('<br><br>') }));
  expect(article.text).toBe(WHOLE);
});

test('text from right to left', () => {
  const heading = 'جنوح ناقلة قبالة ميناء مارن وإنقاذ 14 بحارا';
  const text =
    'قال خفر السواحل إن ناقلة تحمل 8000 طن من الديزل جنحت صباح الثلاثاء قرب مدخل الميناء، وإن جميع البحارة الأربعة عشر أنقذوا. ';
  const extraction = read(page({ html: '<html lang="ar" dir="rtl">', heading, article: p(text.repeat(2)) + p(text.repeat(3)) }));
  expect(extraction).toMatchObject({
    article: { title: heading, language: 'ar' },
    notes: [{ code: 'other-language', language: 'ar' }],
  });
  expect('article' in extraction && extraction.article.text).toContain(text.trim());
});

const GERMAN =
  'Ein Tanker mit 8.000 Tonnen Diesel ist am frühen Dienstag vor dem Hafen auf Grund gelaufen, alle 14 Seeleute wurden gerettet. Das teilte die Küstenwache mit, nachdem zwei Schlepper das Schiff gesichert hatten und ein Hubschrauber die Mannschaft an Land gebracht hatte.';

test.each([
  ['stated and written in English', '<html lang="en-GB">', BODY, []],
  ['not stated, written in English', '<html>', BODY, []],
  ['stated as German by the template, written in English', '<html lang="de">', BODY, []],
  ['stated and written in German', '<html lang="de">', p(GERMAN) + p(GERMAN.slice(0, 130)), ['other-language']],
  ['not stated, written in German', '<html>', p(GERMAN) + p(GERMAN.slice(0, 130)), ['other-language']],
  [
    'stated as English by the template, written in German',
    '<html lang="en">',
    p(GERMAN) + p(GERMAN.slice(0, 130)),
    ['other-language'],
  ],
])('language: %s', (_, html, article, notes) => expect(notesIn(page({ html, article, heading: 'Port Maren' }))).toEqual(notes));

test.each([
  ['de', { code: 'other-language', language: 'de' }],
  ['en', { code: 'other-language' }],
])('a page in German that calls itself %s', (lang, note) => {
  const html = page({ html: `<html lang="${lang}">`, article: p(GERMAN) + p(GERMAN.slice(0, 130)), heading: 'Port Maren' });
  const extraction = read(html);
  expect('notes' in extraction && extraction.notes).toEqual([note]);
});

test('a date to come is left out and told', () => {
  const extraction = read(page({ head: '<meta property="article:published_time" content="2031-01-05T10:00:00Z">' }));
  expect(extraction).toMatchObject({ notes: [{ code: 'future-date', stated: '2031-01-05T10:00:00Z' }] });
  expect('article' in extraction && extraction.article.published).toBe(undefined);
});

test('an article that is read from a saved file is known by the address that it states', () => {
  const html = page({ head: `<link rel="canonical" href="${URL_OF_PAGE}">` });
  expect(articleIn(html, 'file:///tmp/page.html')).toMatchObject({ id: URL_OF_PAGE, url: URL_OF_PAGE });
});
