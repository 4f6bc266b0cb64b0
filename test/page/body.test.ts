import { expect, test } from 'vitest';
import { documentOf } from '../../src/cli/html.ts';
import type { Article } from '../../src/model.ts';
import { alignedTo } from '../../src/page/body.ts';
import { extractArticle } from '../../src/page/extract.ts';
import { BODY, NOW, PARAGRAPHS, page, TITLE, URL_OF_PAGE } from './pages.ts';

function articleIn(html: string): Article {
  const extraction = extractArticle(documentOf(html, URL_OF_PAGE), URL_OF_PAGE, NOW);
  if ('problem' in extraction) throw new Error(`no article: ${extraction.problem.code}`);
  return extraction.article;
}

const WHOLE = [TITLE, ...PARAGRAPHS].join('\n\n');
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

/** Paragraphs of a page, and how often the place of one was looked at. */
function pageOf(texts: readonly string[]) {
  const looks = { count: 0 };
  const placed = texts.map((text, index) => ({
    text,
    linked: 0,
    kind: 'p',
    parent: null,
    heading: false,
    teaser: false,
    get at() {
      looks.count++;
      return index;
    },
  }));
  return { placed, looks };
}

const block = {} as Element; // aligning never looks at it
const kept = (texts: readonly string[]) => texts.map((text) => ({ text, linked: 0, block }));

test.each([
  ['each in its place', 'abc', 'abc', [0, 1, 2]],
  ['some left out', 'abcd', 'bd', [1, 3]],
  ['one line twice', 'abac', 'aac', [0, 2, 3]],
  ['one line oftener than on the page', 'aba', 'aaa', [0, 2, -1]],
  ['one that is not on the page', 'abc', 'axc', [0, -1, 2]],
  ['one that stands only above the last one found', 'abc', 'ba', [1, -1]],
  ['the second of two, once the first was passed', 'abab', 'bab', [1, 2, 3]],
])('paragraphs find their places: %s', (_, all, some, places) => {
  expect(alignedTo(pageOf([...all]).placed, kept([...some])).map(({ at }) => at)).toEqual(places);
});

test.each([
  ['all of one text', () => 'The road is closed.'],
  ['two texts by turns', (index: number) => `The road is ${index % 2 ? 'open' : 'closed'}.`],
  ['all different', (index: number) => `Road ${index} is closed.`],
])('their number and not its square decides how long that takes: %s', (_, textAt) => {
  const most = 40_000;
  const texts = Array.from({ length: most }, (_text, index) => textAt(index));
  const { placed, looks } = pageOf(texts);
  expect(alignedTo(placed, kept(texts)).at(-1)?.at).toBe(most - 1);
  expect(looks.count).toBeLessThan(6 * most);
});
