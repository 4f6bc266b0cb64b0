/** The reports of a fictional event as pages of their outlets. */
import { readFileSync } from 'node:fs';

interface Gold {
  reports: { id: string; file: string; outlet?: string; published?: string; headline?: string }[];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A report as a news page: headline, paragraphs, and outlet and date as pages state them. */
export function newsPage(title: string, paragraphs: readonly string[], outlet?: string, published?: string): string {
  const stated = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    ...(published !== undefined && { datePublished: published }),
    ...(outlet !== undefined && { publisher: { '@type': 'Organization', name: outlet } }),
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<script type="application/ld+json">${JSON.stringify(stated).replaceAll('<', '\\u003c')}</script></head>
<body><main><article><h1>${escaped(title)}</h1>${paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('\n')}</article></main></body></html>`;
}

/** Path → page of every report of a case of `test/cases`: `/1`, `/2` and so on. */
export function casePages(name: string): Record<string, string> {
  const folder = `test/cases/${name}`;
  const { reports } = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8')) as Gold;
  return Object.fromEntries(
    reports.map(({ id, file, outlet, published, headline }) => {
      const lines = readFileSync(`${folder}/${file}`, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
      const [first = '', ...rest] = lines;
      return [`/${id}`, newsPage(headline ?? first, rest, outlet, published)];
    }),
  );
}
