import { expect, test } from 'vitest';
import { documentOf } from '../../src/cli/html.ts';
import type { Span } from '../../src/model.ts';
import { extractArticle } from '../../src/page/extract.ts';
import { locatorOf, rangeOf } from '../../src/page/ranges.ts';
import { BODY, NOW, PARAGRAPHS, page, TITLE, URL_OF_PAGE } from './pages.ts';

/** The four values of a range: linkedom's own ranges do not tell them. */
interface Ends {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

function live(html: string): Document {
  const document = documentOf(html, URL_OF_PAGE);
  document.createRange = () => {
    const ends: Partial<Ends> = {};
    return Object.assign(ends, {
      setStart: (node: Text, offset: number) => Object.assign(ends, { startContainer: node, startOffset: offset }),
      setEnd: (node: Text, offset: number) => Object.assign(ends, { endContainer: node, endOffset: offset }),
    }) as unknown as Range;
  };
  return document;
}

function textNodes(node: Node): Text[] {
  return node.nodeType === 3 ? [node as Text] : [...node.childNodes].flatMap(textNodes);
}

/** What a range holds, white space folded. */
function textOf(range: Range | undefined, document: Document): string | undefined {
  if (!range) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range as unknown as Ends;
  const nodes = textNodes(document.body);
  const [from, to] = [nodes.indexOf(startContainer), nodes.indexOf(endContainer)];
  const text = nodes.slice(from, to + 1).map((node, at, all) => {
    const data = node.data.slice(0, at === all.length - 1 ? endOffset : undefined);
    return at === 0 ? data.slice(startOffset) : data;
  });
  return text.join('').replace(/\s+/g, ' ');
}

function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

const TEXT = [TITLE, ...PARAGRAPHS].join('\n\n');
const ARTICLE = { text: TEXT, title: TITLE };

test.each([
  ['a word', page(), 'sandbank'],
  ['a number', page(), '8,000 tonnes'],
  ['a sentence', page(), 'Two tugs held the ship in place while a helicopter lifted the crew off the deck.'],
  ['the headline', page(), TITLE],
  [
    'over a link',
    page({ article: BODY.replace('Halvard Crane', '<a href="/s">Halvard <b>Crane</b></a>') }),
    'The Halvard Crane struck a sandbank',
  ],
  ['over bold letters within a word', page({ article: BODY.replace('sandbank', 'sand<b>bank</b>') }), 'a sandbank at'],
  ['over line breaks in the source', page({ article: BODY.replaceAll(' ', '\n   ') }), 'all 14 sailors on board were rescued'],
  ['at the end of a node', page({ article: BODY.replace('4:40 a.m.', '<span>4:40 a.m.</span>') }), '4:40 a.m.'],
])('found: %s', (_, html, words) => {
  const document = live(html);
  expect(textOf(rangeOf(spanOf(TEXT, words), ARTICLE, document), document)).toBe(words);
});

test('a soft hyphen or zero-width space in the page is no obstacle', () => {
  const document = live(page({ article: BODY.replace('helicopter', 'heli&shy;cop&#8203;ter') }));
  expect(textOf(rangeOf(spanOf(TEXT, 'a helicopter lifted'), ARTICLE, document), document)).toBe(
    'a heli\u00adcop\u200bter lifted',
  );
});

test('something put into the sentence is no obstacle', () => {
  const document = live(
    page({ article: BODY.replace('while a helicopter', '<span class="note">[Map 3]</span> while a helicopter') }),
  );
  const found = textOf(
    rangeOf(spanOf(TEXT, 'Two tugs held the ship in place while a helicopter lifted the crew off the deck.'), ARTICLE, document),
    document,
  );
  expect(found).toBe('Two tugs held the ship in place [Map 3] while a helicopter lifted the crew off the deck.');
});

test.each([
  [
    'a sentence that has gone',
    page({ article: BODY.replace('Two tugs', 'Three tugs') }),
    'Two tugs held the ship in place while a helicopter lifted the crew off the deck.',
  ],
  ['a page that took itself away', '<html><body></body></html>', 'sandbank'],
  ['words in a script alone', `<html><body><script>"sandbank"</script></body></html>`, 'sandbank'],
  ['an attribute alone', '<html><body><img alt="sandbank"></body></html>', 'sandbank'],
])('not found: %s', (_, html, words) => expect(rangeOf(spanOf(TEXT, words), ARTICLE, live(html))).toBe(undefined));

test('the neighbouring words tell equal words apart', () => {
  const twice =
    'In all 14 sailors were rescued on Tuesday.\n\nOn Friday the owner thanked those who had helped: 14 sailors were rescued.';
  const html = `<html><body><p>14 sailors were rescued</p>${twice
    .split('\n\n')
    .map((text) => `<p>${text}</p>`)
    .join('')}<p>14 sailors were rescued</p></body></html>`;
  const document = live(html);
  const nodes = textNodes(document.body);
  const words = '14 sailors were rescued';
  const places = [0, twice.indexOf('\n')].map((from) => rangeOf(spanOf(twice, words, from), { text: twice }, document));
  expect(places.map((range) => nodes.indexOf((range as unknown as Ends).startContainer))).toEqual([1, 2]);
});

test('the headline is the heading, not its copy in a menu', () => {
  const document = live(page({ header: `<p class="crumb">${TITLE}</p>` }).replace('<nav>', `<nav><a>${TITLE}</a>`));
  const range = rangeOf(spanOf(TEXT, '14 sailors rescued'), ARTICLE, document);
  expect((range as unknown as Ends).startContainer.parentElement?.localName).toBe('h1');
});

test('every paragraph of an extracted article is found, whatever was left out between them', () => {
  const html = page({
    article: PARAGRAPHS.map((text) => `<p>${text}</p><div class="ad-slot">Boots, 10 years dry!</div>`).join(''),
  });
  const document = live(html);
  const extraction = extractArticle(document, URL_OF_PAGE, NOW);
  if ('problem' in extraction) throw new Error(extraction.problem.code);
  const { article } = extraction;
  const locate = locatorOf(article, document);
  for (const line of article.text.split('\n\n')) expect(textOf(locate(spanOf(article.text, line)), document)).toBe(line);
});

test('a frame of the same site is searched too', () => {
  const document = live('<html><body><iframe></iframe></body></html>');
  const inner = live(page());
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: inner });
  expect(textOf(rangeOf(spanOf(TEXT, 'a sandbank'), ARTICLE, document), inner)).toBe('a sandbank');
});
