/** What several tests of feeds need: an HTML parser for Node, and a feed around items. */
import { documentOf } from '../../../src/cli/html.ts';
import { parsedFeed } from '../../../src/library/feeds/parse.ts';
import { fragmentText } from '../../../src/page/parsed.ts';

/** When everything is read in these tests: noon of 4 May 2026. */
export const NOW = Date.UTC(2026, 4, 4, 12);

/** The text of a fragment, as in the extension, with the DOM of the command line. */
export const toText = (html: string): string => fragmentText(html, documentOf);

/** A feed read as at `NOW` from https://news.example/feed. */
export const parsed = (text: string) => parsedFeed(text, { url: 'https://news.example/feed', now: NOW, toText });

/** An RSS feed with these items; `before` goes before the root. */
export const rss = (items: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour News</title><link>https://news.example/</link>${items}</channel></rss>`;
