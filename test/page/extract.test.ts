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

test('one page, one answer', () => expect(read(page())).toEqual(read(page())));

const [first = '', second = '', ...rest] = PARAGRAPHS;
const p = (text: string): string => `<p>${text}</p>`;

test.each([
  [
    'a figure with caption',
    `${p(first)}<figure><img src="a.jpg"><figcaption>The ship at dawn. Photo: O. Reyes</figcaption></figure>`,
  ],
  ['a caption without a figure', `${p(first)}<div class="image-caption">The Halvard Crane on Tuesday, seen from the pier.</div>`],
  ['a share bar', `<div class="share-bar"><a href="#">Share</a> <a href="#">Post</a></div>${p(first)}`],
  ['a byline', `<p class="byline">By Tove Lindqvist</p>${p(first)}`],
  ['a byline without a class', `<p>By Tove Lindqvist and Omar Reyes</p>${p(first)}`],
  ['a date line', `<p>March 4, 2025, 9:15 a.m.</p>${p(first)}`],
  [
    'a newsletter box',
    `${p(first)}<div class="newsletter-signup"><p>Sign up for the Tide Table, our weekly letter on the harbour.</p></div>`,
  ],
  [
    'a newsletter request without a class',
    `${p(first)}<p>Subscribe to our free newsletter and get the harbour in your inbox.</p>`,
  ],
  ['a pointer', `${p(first)}<p>READ MORE: <a href="/a">How tankers are towed</a></p>`],
  ['a pointer that is all link', `${p(first)}<p><a href="/b">Five storms that closed the harbour</a></p>`],
  ['a list of related reports', `${p(first)}<ul class="related-links"><li><a href="/c">Storm season begins early</a></li></ul>`],
  [
    'an advertisement',
    `${p(first)}<div class="ad-slot"><p>Advertisement</p><p>Boots that keep you dry for 10 years, now at half price!</p></div>`,
  ],
  [
    'a post from elsewhere',
    `${p(first)}<blockquote class="twitter-tweet"><p>Saw 16 sailors come off that ship!</p>— Dock Fan</blockquote>`,
  ],
  ['a pull quote', `${p(first)}<aside><p>“We were lucky with the tide”</p></aside>`],
  ['an author box', `${p(first)}<div class="author-bio"><p>Tove Lindqvist has covered the coast for 20 years.</p></div>`],
  ['a cookie bar', `<div class="cookie-banner"><p>We use cookies to make this site work for you.</p></div>${p(first)}`],
  ['a cookie bar without a class', `<div><p>We and our partners use cookies. Accept all cookies to go on.</p></div>${p(first)}`],
  ['a dialog', `${p(first)}<div role="dialog" aria-modal="true"><p>Tell us 3 things that we can do better.</p></div>`],
  ['text for screen readers', `<span class="visually-hidden">Article content</span>${p(first)}`],
  ['credits', `${p(first)}<p>Photo by Omar Reyes</p><p>© 2025 Harbour Herald</p>`],
])('is no text: %s', (_, opening) => {
  const article = articleIn(page({ article: opening + [second, ...rest].map(p).join('') }));
  expect(article.text).toBe(WHOLE);
});

test.each([
  [
    'a link that is called tag',
    'The ship was towed by <a class="auto-tag" href="/t">Maren Towage</a> on Friday, four days late.',
  ],
  ['a sentence that is all link', '<a href="/r">The port authority published its report of 42 pages on Friday.</a>'],
  [
    'a sentence on newsletters',
    'The union said its newsletter had warned of the engine twice in 2024, and that 300 members had read it.',
  ],
  [
    'a sentence that begins as a pointer does',
    'Read together, the two logs put the failure at 4:12 a.m., some 28 minutes before the ship struck.',
  ],
  [
    'a paragraph with the class of a wall',
    '<span class="paywall">The cargo is worth 6 million crowns, the owner said on Friday.</span>',
  ],
  ['a sentence on copyright', 'Copyright law keeps the port from showing the film, which lasts 11 minutes, a spokeswoman said.'],
  ['a short answer', 'No one was hurt.'],
])('is text: %s', (_, html) => {
  const text = html.replace(/<[^>]+>/g, '');
  expect(articleIn(page({ article: `${BODY}<p>${html}</p>${p(second)}` })).text).toContain(text);
});

test.each([
  ['in the header, with a class of its own', `<div class="lede"><p>${first}</p></div>`],
  ['as bare text of an element', `<div class="lede">${first}</div>`],
  ['beside a byline', `<div class="meta"><span class="byline">By Tove Lindqvist</span></div><div><p>${first}</p></div>`],
])('the opening paragraph survives: %s', (_, header) => {
  const article = articleIn(page({ header, article: [second, ...rest].map(p).join('') }));
  expect(article.text).toBe(WHOLE);
});

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

test('a date to come is left out and told', () => {
  const extraction = read(page({ head: '<meta property="article:published_time" content="2031-01-05T10:00:00Z">' }));
  expect(extraction).toMatchObject({ notes: [{ code: 'future-date', stated: '2031-01-05T10:00:00Z' }] });
  expect('article' in extraction && extraction.article.published).toBe(undefined);
});

test('an article that is read from a saved file is known by the address that it states', () => {
  const html = page({ head: `<link rel="canonical" href="${URL_OF_PAGE}">` });
  expect(articleIn(html, 'file:///tmp/page.html')).toMatchObject({ id: URL_OF_PAGE, url: URL_OF_PAGE });
});

const COMMENT = `<div class="comment"><p>${'I was on the pier with 20 others and saw it all, and no one of the port came to tell us a thing. '.repeat(3)}</p></div>`;

test('comments are no text, however many', () => {
  const comments = [1, 2, 3, 4, 5, 6, 7, 8].map((at) => COMMENT.replaceAll('20', `${at * 20}`)).join('');
  const after = `<section id="comments"><h2>Comments</h2>${comments}</section>`;
  expect(articleIn(page({ article: p(first) + p(second), after })).text).toBe([TITLE, first, second].join('\n\n'));
});

test('a table of figures is no text, a table that lays out the page is', () => {
  const figures =
    '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2023</td><td>4</td></tr><tr><td>2024</td><td>7</td></tr></table>';
  expect(articleIn(page({ article: BODY + figures })).text).toBe(WHOLE);
  const layout = `<table><tr><td>Menu</td><td>${BODY}</td></tr></table>`;
  expect(articleIn(page({ article: layout })).text).toContain(PARAGRAPHS.join('\n\n'));
});

test('a text that stands twice, for small and for large windows, is read once', () => {
  const text = `<div>${BODY}<p>No one was hurt.</p></div>`;
  expect(articleIn(page({ article: text + text })).text).toBe(`${WHOLE}\n\nNo one was hurt.`);
});

test('a label that recurs is no text', () => {
  const article = PARAGRAPHS.map((text) => `<div>Story part</div>${p(text)}`).join('');
  expect(articleIn(page({ article })).text).toBe(WHOLE);
});

test.each([
  [
    'its opening',
    page({ header: `<div class="page-header-extra">${p(first)}</div>`, article: [second, ...rest].map(p).join('') }),
  ],
  ['a paragraph between others', page({ article: BODY.replace(`<p>${second}`, `<p class="extra">${second}`) })],
  ['its last paragraph', page({ article: BODY.replace(`<p>${rest[1]}`, `<p class="extra">${rest[1]}`) })],
])('what Readability drops by its class is put back: %s', (_, html) => {
  const text = html.replace(/class="[^"]*extra"/, 'class="plain"');
  expect(articleIn(html).text).toBe(WHOLE);
  expect(articleIn(text).text).toBe(WHOLE);
});

test('what stands above the headline is no text', () => {
  const html = page().replace(
    '<h1>',
    '<div class="kicker"><p>Shipping news of the coast, told since 1911 by people who sail.</p></div><h1>',
  );
  expect(articleIn(html).text).toBe(WHOLE);
});

test('text above a heading that is not the headline of the text stays', () => {
  const html = `<html lang="en"><body><main><div class="story-text">${BODY}</div><h1>Comments</h1><p>Nobody has written anything yet.</p></main></body></html>`;
  expect(articleIn(html).text).toContain(PARAGRAPHS.join('\n\n'));
});
