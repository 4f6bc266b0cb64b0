import { expect, test } from 'vitest';
import { documentOf } from '../../src/cli/html.ts';
import type { Extraction } from '../../src/model.ts';
import { copyOf } from '../../src/page/copy.ts';
import { extractArticle } from '../../src/page/extract.ts';
import { isReport } from '../../src/page/kinds.ts';
import { processorTime } from '../processor-time.ts';
import { BODY, documentWith, jsonLd, NOW, PARAGRAPHS, page, TITLE, URL_OF_PAGE } from './pages.ts';

const read = (html: string, url = URL_OF_PAGE): Extraction => extractArticle(documentOf(html, url), url, NOW);
const notesIn = (html: string, url = URL_OF_PAGE): string[] => {
  const extraction = read(html, url);
  return 'notes' in extraction ? extraction.notes.map(({ code }) => code) : [extraction.problem.code];
};

const HEADLINES = [
  'Council votes on new bridge over the Maren',
  'School bus drivers end strike after nine days',
  'Herring catch falls by a third in one year',
  'Lighthouse keeper retires after four decades',
  'Rain expected until Sunday along the coast',
  'Museum opens wing for ships in bottles',
];
const teaser = (headline: string, at: number): string =>
  `<div class="item"><h2><a href="/news/${at}">${headline}</a></h2><p>The town heard about it on Monday, and ${at + 3} people wrote to the paper to say what they make of it all.</p></div>`;
const FRONT = `<!doctype html><html lang="en"><head><title>Harbour Herald</title></head><body><main>${HEADLINES.map(teaser).join('')}</main></body></html>`;
const ARTICLE_META = '<meta property="og:type" content="article">';

test.each([
  ['a front page', FRONT, 'https://harbour-herald.example/'],
  ['a section page', FRONT.replace('<main>', '<main><h1>Local news</h1>'), 'https://harbour-herald.example/local'],
  [
    'a front page that calls itself an article',
    FRONT.replace('</head>', `${ARTICLE_META}</head>`),
    'https://harbour-herald.example/',
  ],
])('several articles: %s', (_, html, url) =>
  expect(read(html, url)).toEqual({ problem: { code: 'several-articles', headlines: HEADLINES } }),
);

test('several articles: whole reports one under the other, each with a page of its own', () => {
  const posts = HEADLINES.slice(0, 3).map(
    (headline, at) => `<article><h2><a href="/p/${at}">${headline}</a></h2>${BODY}</article>`,
  );
  const html = `<html lang="en"><head><title>The Log</title></head><body>${posts.join('')}</body></html>`;
  expect(read(html, 'https://log.example/blog')).toEqual({
    problem: { code: 'several-articles', headlines: HEADLINES.slice(0, 3) },
  });
});

test('one article with a list of others below it', () => {
  const extraction = read(page({ after: `<section>${HEADLINES.map(teaser).join('')}</section>` }));
  expect(extraction).toMatchObject({ article: { text: [TITLE, ...PARAGRAPHS].join('\n\n') } });
});

test('the next report that loads below is not read', () => {
  const next = `<p>The council of Port Maren voted 9 to 4 on Monday for a bridge of 210 metres over the river, to be paid by tolls.</p>${BODY.replaceAll('tanker', 'barge').replaceAll('sailors', 'monks')}`;
  const head = ARTICLE_META + jsonLd({ '@type': 'NewsArticle', headline: TITLE });
  const html = `<html lang="en"><head>${head}</head><body><main>${[TITLE, HEADLINES[0]]
    .map((headline, at) => `<article class="story"><h1>${headline}</h1>${at === 0 ? BODY : next}</article>`)
    .join('')}</main></body></html>`;
  expect(read(html)).toMatchObject({ article: { title: TITLE, text: [TITLE, ...PARAGRAPHS].join('\n\n') } });
});

test('a report with pointers between its paragraphs is one report, and they are no text', () => {
  const article = PARAGRAPHS.map((text, at) => `<p>${text}</p><h3><a href="/n/${at}">${HEADLINES[at]}</a></h3>`).join('');
  expect(read(page({ head: ARTICLE_META, article }))).toMatchObject({ article: { text: [TITLE, ...PARAGRAPHS].join('\n\n') } });
});

const ENTRIES = PARAGRAPHS.map(
  (text, at) =>
    `<article class="entry"><time datetime="2025-03-04T1${at}:00Z">1${at}:00</time><h3>What we know at 1${at}</h3><p>${text}</p></article>`,
).join('');

test.each([
  ['by JSON-LD', page({ head: jsonLd({ '@type': 'LiveBlogPosting', headline: TITLE }), article: ENTRIES }), URL_OF_PAGE, true],
  ['by its address', page({ article: ENTRIES }), 'https://harbour-herald.example/live/tanker-aground', true],
  ['by its headline', page({ heading: `Live: ${TITLE}`, article: ENTRIES }), URL_OF_PAGE, true],
  ['a report on life', page({ heading: 'Live music returns to the harbour after 3 years' }), URL_OF_PAGE, false],
  ['a report in a section that is called live', page(), 'https://harbour-herald.example/live/tanker-aground', false],
  ['a report', page(), URL_OF_PAGE, false],
])('live blog: %s', (_, html, url, live) => {
  const extraction = read(html, url);
  expect(notesIn(html, url)).toEqual(live ? ['live-blog'] : []);
  for (const text of PARAGRAPHS) expect('article' in extraction && extraction.article.text).toContain(text);
});

const OPENING = PARAGRAPHS.slice(0, 1)
  .map((text) => `<p>${text}</p>`)
  .join('');
const NOT_FREE = jsonLd({ '@type': 'NewsArticle', headline: TITLE, isAccessibleForFree: false });
const NOT_FREE_LONG = jsonLd({ '@type': 'NewsArticle', headline: TITLE, isAccessibleForFree: 'False', wordCount: 900 });
const LONG = [1, 2, 3, 4, 5].map((day) => BODY.replaceAll('<p>', `<p>Day ${day}: `)).join('');
const WALL = '<div class="wall"><p>Subscribe to continue reading. Already a subscriber? Sign in.</p></div>';

test.each([
  ['stated, and only the opening is there', page({ head: NOT_FREE, article: OPENING }), ['paywalled']],
  ['stated with a number of words that are not there', page({ head: NOT_FREE_LONG }), ['paywalled']],
  ['a wall below the opening', page({ article: OPENING, after: WALL }), ['paywalled']],
  ['stated, and the whole text is there', page({ head: NOT_FREE, article: LONG }), []],
  ['a short report that is free', page({ article: OPENING }), []],
])('paywall: %s', (_, html, notes) => expect(notesIn(html)).toEqual(notes));

test('the wall is no text', () => {
  const extraction = read(page({ article: OPENING + WALL }));
  expect(extraction).toMatchObject({ article: { text: `${TITLE}\n\n${PARAGRAPHS[0]}` } });
});

test('a frame of the same site is read', () => {
  const document = documentOf('<html><body><iframe src="/story"></iframe></body></html>');
  const inner = documentWith();
  const frame = document.querySelector('iframe');
  Object.defineProperty(inner, 'URL', { value: 'https://harbour-herald.example/story' });
  Object.defineProperty(frame, 'contentDocument', { value: inner });
  expect(extractArticle(document, URL_OF_PAGE, NOW)).toMatchObject({
    article: { id: URL_OF_PAGE, url: URL_OF_PAGE, title: TITLE, text: [TITLE, ...PARAGRAPHS].join('\n\n') },
    notes: [{ code: 'in-frame' }],
  });
});

test.each([
  ['another site', 'https://reader.example/story', { problem: { code: 'foreign-frame', url: 'https://reader.example/story' } }],
  ['the same site, not loaded', '/story', { problem: { code: 'empty' } }],
  ['no address', 'javascript:void 0', { problem: { code: 'empty' } }],
])('a frame that cannot be read: %s', (_, src, answer) =>
  expect(read(`<html><body><iframe src="${src}"></iframe></body></html>`)).toEqual(answer),
);

test('a frame of another site beside a report is of no account', () => {
  expect(notesIn(page({ after: '<iframe src="https://ads.example/"></iframe>' }))).toEqual([]);
});

test('text in an open shadow root is copied, slots filled', () => {
  const document = documentOf('<html><body><x-story><p slot="lead">Lead.</p><p>Never shown.</p></x-story></body></html>');
  const host = document.querySelector('x-story');
  const shadow = documentOf('<html><body><header><slot name="lead"></slot></header><p>Within.</p></body></html>').body;
  const slot = shadow.querySelector('slot');
  Object.defineProperty(slot, 'assignedNodes', { value: () => [document.querySelector('p')] });
  Object.defineProperty(host, 'shadowRoot', { value: shadow });
  expect(copyOf(document).document.body.textContent).toBe('Lead.Within.');
});

test.each([
  ['more elements than are read', { elements: 6, characters: 10_000, depth: 200 }, true],
  ['more characters than are read', { elements: 1_000, characters: 300, depth: 200 }, true],
  ['within the limits', { elements: 1_000, characters: 10_000, depth: 200 }, false],
])('a page with %s', (_, limits, cut) => {
  const copy = copyOf(documentWith(), limits);
  expect(copy.cut).toBe(cut);
  expect(copy.document.body.textContent?.length).toBeLessThanOrEqual(limits.characters);
});

test('a page that is deeper than is copied keeps its text', () => {
  const html = `<html><body>${'<div>'.repeat(300)}Deep down.${'</div>'.repeat(300)}</body></html>`;
  expect(copyOf(documentOf(html)).document.body.textContent).toBe('Deep down.');
});

test('a page of 10 MB is read in bounded time, and its end is said to be missing', () => {
  const long = `${BODY}${`<p>${'Comment upon comment on the ship and the sea and 12 other things. '.repeat(20)}</p>`.repeat(8_000)}`;
  const html = page({ article: long });
  expect(html.length).toBeGreaterThan(10_000_000);
  const document = documentOf(html);
  let extraction: Extraction | undefined;
  const took = processorTime(() => {
    extraction = extractArticle(document, URL_OF_PAGE, NOW);
  });
  expect(took).toBeLessThan(15_000); // a third of it suffices; what grows with the square of the page would take hours
  expect(extraction).toMatchObject({ article: { title: TITLE }, notes: [{ code: 'cut' }] });
  expect(extraction && 'article' in extraction && extraction.article.text).toContain(PARAGRAPHS[0]);
});

test.each([
  ['404 Not Found', false],
  ['Error 503', false],
  ['Page not found', false],
  ['Log in', false],
  ['Cookie policy', false],
  ['404 people rescued from flooded valley', true],
  ['500 homes without water', true],
  ['Cookie maker closes plant, 200 jobs go', true],
  ['Login system of bank fails for 2 hours', true],
  ['Register of voters holds 900 dead', true],
])('a page with the title %s', (title, report) => expect(isReport(PARAGRAPHS, { title, isArticle: false })).toBe(report));
