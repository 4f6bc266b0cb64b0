import { expect, test } from 'vitest';
import { type Metadata, metadataOf } from '../../src/page/metadata.ts';
import { documentWith, jsonLd, NOW, type Parts, TITLE, URL_OF_PAGE } from './pages.ts';

const stated = (parts: Parts, url = URL_OF_PAGE): Metadata => metadataOf(documentWith(parts), url, NOW);
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

const DATE = '2025-03-04T09:15:00Z';
const report = (more: object): object => ({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, ...more });

test.each([
  ['JSON-LD', { head: jsonLd(report({ datePublished: DATE })) }],
  ['a list of JSON-LD', { head: jsonLd([{ '@type': 'WebPage', datePublished: '2020-01-01' }, report({ datePublished: DATE })]) }],
  ['a graph of JSON-LD', { head: jsonLd({ '@graph': [{ '@type': 'Organization' }, report({ datePublished: DATE })] }) }],
  ['JSON-LD with several types', { head: jsonLd(report({ '@type': ['Article', 'ReportageNewsArticle'], datePublished: DATE })) }],
  [
    'JSON-LD with types as addresses',
    { head: jsonLd(report({ '@type': 'https://schema.org/NewsArticle', datePublished: DATE })) },
  ],
  ['JSON-LD within a web page', { head: jsonLd({ '@type': 'WebPage', mainEntity: report({ datePublished: DATE }) }) }],
  [
    'JSON-LD with line breaks in a string',
    { head: jsonLd(`{"@type":"NewsArticle","headline":"Two\nlines","datePublished":"${DATE}",}`) },
  ],
  ['JSON-LD within CDATA', { head: jsonLd(`//<![CDATA[\n${JSON.stringify(report({ datePublished: DATE }))}\n//]]>`) }],
  [
    'the JSON-LD that has this address',
    {
      head: jsonLd([
        report({ headline: 'Other', url: 'https://harbour-herald.example/news/other', datePublished: '2020-01-01' }),
        report({ headline: 'Tanker aground', url: `${URL_OF_PAGE}/?ref=1`, datePublished: DATE }),
      ]),
    },
  ],
  [
    'the JSON-LD that has this headline',
    { head: jsonLd([report({ headline: 'Other', datePublished: '2020-01-01' }), report({ datePublished: DATE })]) },
  ],
  ['Open Graph', { head: `<meta property="article:published_time" content="${DATE}">` }],
  ['Parse.ly', { head: meta('parsely-pub-date', DATE) }],
  ['Dublin Core', { head: meta('DC.date.issued', DATE) }],
  ['microdata', { header: `<span itemprop="datePublished" content="${DATE}"></span>` }],
  ['a time element', { header: `<time datetime="${DATE}">4 March</time>` }],
  [
    'a time element after that of a change',
    {
      header: `<p class="dates">Updated <time datetime="2025-03-09">9 March</time></p><p class="dates">Published <time datetime="${DATE}">4 March 2025, 09:15 GMT</time></p>`,
    },
  ],
  ['visible text', { header: '<p class="byline">By Tove Lindqvist | 4 March 2025, 09:15 GMT</p>' }],
  [
    'visible text with the change behind it',
    { header: '<p class="date">Published: March 4, 2025, 9:15 a.m. UTC; updated March 9, 2025</p>' },
  ],
  ['broken JSON-LD and a meta element', { head: `${jsonLd('{"@type": "NewsArticle", oops')}${meta('date', DATE)}` }],
])('date from %s', (_, parts) => expect(stated(parts).published).toBe(DATE));

test('date from the address, where nothing else states one', () => {
  const url = 'https://harbour-herald.example/2025/03/04/tanker';
  expect(stated({}, url).published).toBe('2025-03-04');
  expect(stated({ head: meta('date', DATE) }, url).published).toBe(DATE);
});

test.each([
  ['none is stated', {}],
  ['only a change is stated', { header: '<p class="date">Last updated: March 9, 2025</p>' }],
  ['only a change is stated, by an element', { header: '<p>Updated <time datetime="2025-03-09">9 March</time></p>' }],
  [
    'other reports have dates',
    {
      after:
        '<ul><li><time class="published" datetime="2025-01-01">1 Jan</time></li><li><time class="published" datetime="2025-01-02">2 Jan</time></li></ul>',
    },
  ],
  [
    'a sentence holds one',
    {
      header:
        '<p class="metadata-box">The ship had last been inspected on March 4, 2024, when surveyors of the port found nothing that worried them at all, the owner said.</p>',
    },
  ],
  ['it has two readings', { head: meta('date', '03/04/2025') }],
  ['it is in pieces', { head: jsonLd(report({ datePublished: { year: 2025 } })) }],
])('no date: %s', (_, parts) => expect(stated(parts).published).toBe(undefined));

test.each([
  ['the visible headline', { head: jsonLd(report({ headline: 'Tanker runs aground off Port Maren' })) }, TITLE],
  ['the metadata, where the heading is a section', { heading: 'World news', head: meta('og:title', TITLE) }, TITLE],
  [
    'the metadata without the outlet',
    { heading: 'News', head: `${meta('og:title', `${TITLE} - Harbour Herald`)}${meta('og:site_name', 'Harbour Herald')}` },
    TITLE,
  ],
  ['the metadata without a section', { heading: 'News', head: meta('og:title', `${TITLE} | World | HH`) }, TITLE],
  [
    'the metadata with entities',
    { heading: 'News', head: meta('og:title', 'Owner &amp;quot;not aware&amp;quot; of flaw, 14 sailors rescued') },
    'Owner "not aware" of flaw, 14 sailors rescued',
  ],
  [
    'a dash that is part of it',
    { heading: 'Ship aground - what we know about the tanker so far' },
    'Ship aground - what we know about the tanker so far',
  ],
  ['the window title alone', { heading: 'News', head: '' }, 'News - Harbour Herald'],
])('headline: %s', (_, parts, title) => expect(stated(parts).title).toBe(title));

test.each([
  ['Open Graph', meta('og:site_name', 'Harbour Herald'), 'Harbour Herald'],
  ['JSON-LD', jsonLd(report({ publisher: { name: 'Harbour Herald' } })), 'Harbour Herald'],
  [
    'JSON-LD by reference',
    jsonLd({
      '@graph': [report({ publisher: { '@id': '#org' } }), { '@id': '#org', '@type': 'Organization', name: 'Harbour Herald' }],
    }),
    'Harbour Herald',
  ],
  [
    'a name before a domain',
    meta('og:site_name', 'harbour-herald.example') + jsonLd(report({ publisher: { name: 'Harbour Herald' } })),
    'Harbour Herald',
  ],
  ['a domain where nothing else is stated', meta('og:site_name', 'harbour-herald.example'), 'harbour-herald.example'],
  ['no address', meta('publisher', 'https://social.example/harbour'), undefined],
  ['nothing', '', undefined],
])('outlet: %s', (_, head, outlet) => expect(stated({ head }).outlet).toBe(outlet));

test.each([
  [
    'JSON-LD',
    { head: jsonLd(report({ author: [{ name: 'Tove Lindqvist' }, { name: 'Omar Reyes' }] })) },
    'Tove Lindqvist, Omar Reyes',
  ],
  ['a string', { head: jsonLd(report({ author: 'Tove Lindqvist' })) }, 'Tove Lindqvist'],
  ['a meta element', { head: meta('author', 'By Tove Lindqvist') }, 'Tove Lindqvist'],
  ['visible text without its date', { header: '<p class="byline">By April Lindqvist | June 4, 2025</p>' }, 'April Lindqvist'],
  ['no address', { head: meta('article:author', 'https://social.example/tove') }, undefined],
  ['nothing', {}, undefined],
])('byline: %s', (_, parts, byline) => expect(stated(parts).byline).toBe(byline));

test.each([
  ['<html lang="en-GB">', '', 'en-GB'],
  ['<html lang="fr_CA">', '', 'fr-CA'],
  ['<html>', '<meta http-equiv="content-language" content="de, en">', 'de'],
  ['<html>', meta('og:locale', 'es_ES'), 'es-ES'],
  ['<html>', jsonLd(report({ inLanguage: { '@type': 'Language', name: 'nl' } })), 'nl'],
  ['<html lang="">', '', undefined],
  ['<html lang="{{lang}}">', '', undefined],
])('language: %s %s', (html, head, language) => expect(stated({ html, head }).language).toBe(language));

test.each([
  ['nothing', '', URL_OF_PAGE],
  ['the same site', 'https://www.harbour-herald.example/news/a-1', 'https://www.harbour-herald.example/news/a-1'],
  ['a relative address', '/news/a-1', 'https://harbour-herald.example/news/a-1'],
  ['the front page', 'https://harbour-herald.example/', URL_OF_PAGE],
  ['another site', 'https://agency.example/news/a-1', URL_OF_PAGE],
  ['another kind of address', 'javascript:void(0)', URL_OF_PAGE],
  ['no address', 'https://', URL_OF_PAGE],
])('canonical address: %s', (_, href, url) => {
  expect(stated({ head: href ? `<link rel="canonical" href="${href}">` : '' }, `${URL_OF_PAGE}#comments`).url).toBe(url);
});

test('JSON-LD that holds itself, or is very deep, is survived', () => {
  const deep = `${'{"mainEntity":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
  expect(stated({ head: jsonLd(deep) + jsonLd('[]') + jsonLd('null') + jsonLd('"text"') + jsonLd('') }).title).toBe(TITLE);
});
