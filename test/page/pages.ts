/** Small pages of a fictional outlet, to read articles from. */
import { documentOf } from '../../src/cli/html.ts';

/** Address of the pages. */
export const URL_OF_PAGE = 'https://harbour-herald.example/news/tanker-runs-aground';

/** A moment after every date on the pages. */
export const NOW = new Date('2025-06-01T12:00:00Z');

/** Headline of the report. */
export const TITLE = 'Tanker runs aground off Port Maren, 14 sailors rescued';

/** Paragraphs of the report. */
export const PARAGRAPHS = [
  'PORT MAREN — A tanker carrying 8,000 tonnes of diesel ran aground early on Tuesday near the harbour mouth, and all 14 sailors on board were rescued, the coastguard said.',
  'The Halvard Crane struck a sandbank at 4:40 a.m. after its engine failed in heavy rain, according to the port authority. Two tugs held the ship in place while a helicopter lifted the crew off the deck.',
  '"We were lucky with the tide," said Ines Morrow, who led the rescue. "An hour later it would have been another story for those men and for the beaches here."',
  'Divers found a crack of three metres in the hull, but no oil had reached the water by noon. The authority expects to pump out the cargo within five days, and has closed the eastern channel until then.',
];

/** The report's text as paragraphs of HTML. */
export const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

/** What a page is made of; everything but the text can be left out. */
export interface Parts {
  /** In the head. */
  head?: string;
  /** Between headline and text. */
  header?: string;
  article?: string;
  /** Behind the article. */
  after?: string;
  html?: string;
  heading?: string;
}

/** A whole page around the report. */
export function page({
  head = '',
  header = '',
  article = BODY,
  after = '',
  html = '<html lang="en">',
  heading = TITLE,
}: Parts = {}): string {
  return `<!doctype html>${html}<head><meta charset="utf-8"><title>${heading} - Harbour Herald</title>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
    <main><article><h1>${heading}</h1>${header}<div class="story-text">${article}</div></article>${after}</main>
    <footer><p>Harbour Herald, 3 Quay Street. All rights reserved.</p></footer></body></html>`;
}

/** The page as a document. */
export const documentWith = (parts?: Parts): Document => documentOf(page(parts), URL_OF_PAGE);

/** A script element with JSON-LD. */
export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
