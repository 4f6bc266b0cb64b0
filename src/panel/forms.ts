/** The forms in which findings are taken along: Markdown, JSON, CSV, and a page that stands alone. */
import { direction, spoken, text } from '../view/text.ts';
import type { Taken, TakenHead, TakenQuote } from './taking.ts';

/** Findings as Markdown, with links; whatever is quoted is escaped and cannot become markup. */
export function markdown(findings: readonly Taken[], head: TakenHead): string {
  const title = head.url === undefined ? plain(head.title) : link(head.title, head.url);
  const parts = findings.map((finding) => [
    `## ${plain(finding.about)} (${finding.relation})`,
    '',
    ...finding.reasons.map(plain),
    '',
    ...finding.sides.flatMap(({ value, source, quotes }) => [
      `- **${plain(value)}**${source === '' ? '' : ` (${plain(text('sourceIs', source))})`}`,
      ...quotes.map(
        (quote) => `  - ${quoted(quote)} ${quote.url === undefined ? plain(quote.words) : link(quote.words, quote.url)}`,
      ),
    ]),
    ...(finding.judgement.note ? ['', `> ${plain(finding.judgement.note)}`] : []),
    '',
  ]);
  return [`# ${title}`, '', plain(head.words), '', ...parts.flat(), `*${text('exportMade')}*`, ''].join('\n');
}

/** A digest is no quotation, and has no quotation marks. */
const quoted = ({ digest, sentence }: TakenQuote): string => (digest ? plain(sentence) : `“${plain(sentence)}”`);

// Every character that begins something in Markdown; a line break would end the item.
const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
const link = (words: string, url: string): string =>
  `[${plain(words)}](${url.replace(/[()<>\s\\]/g, encodeURIComponent).replace(/[()]/g, (one) => (one === '(' ? '%28' : '%29'))})`;

/** Findings as JSON. */
export function json(findings: readonly Taken[], head: TakenHead): string {
  return `${JSON.stringify({ article: head, findings, note: text('exportMade') }, null, 2)}\n`;
}

const COLUMNS = [
  'difference',
  'relation',
  'value',
  'source',
  'outlet',
  'published',
  'digest',
  'sentence',
  'url',
  'judgement',
  'note',
];

/** Findings as CSV (RFC 4180), a row for each sentence. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csv(findings: readonly Taken[]): string {
  const rows = findings.flatMap(({ about, relation, sides, judgement: { verdict = '', note = '' } }) =>
    sides.flatMap(({ value, source, quotes }) =>
      quotes.map(({ outlet, published, digest, sentence, url = '' }) =>
        [about, relation, value, source, outlet, published, digest ? 'yes' : 'no', sentence, url, verdict, note]
          .map(cell)
          .join(','),
      ),
    ),
  );
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}

function cell(words: string): string {
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// Paper, and nothing that is loaded from anywhere.
const STYLE = `body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif;color:#1d1b18;background:#fff}
h1{font-size:1.5rem;line-height:1.25}h2{margin:2rem 0 .25rem;font-size:1.15rem}article{break-inside:avoid;border-top:1px solid #999}
.small{color:#555;font:.85rem/1.4 system-ui,sans-serif}b{font-size:1.15rem}blockquote,.digest{margin:.4rem 0;padding-inline-start:.8rem;border-inline-start:2px solid #999}
a{color:#8c1d18}@media print{a{color:inherit}body{margin:0}}`;

/** Findings as a page that stands alone: no script, nothing loaded, every word escaped. */
export function page(findings: readonly Taken[], head: TakenHead): string {
  const parts = findings.map(
    (finding) => `<article><h2>${escaped(finding.about)}</h2>
<p class="small">${escaped([finding.relation, ...finding.reasons].join('. '))}</p>
${finding.sides.map(sideMarkup).join('\n')}${finding.judgement.note ? `\n<p class="small">${escaped(finding.judgement.note)}</p>` : ''}</article>`,
  );
  const title = escaped(head.title);
  return `<!doctype html>
<html lang="${spoken()}" dir="${direction()}"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head>
<body><h1>${head.url === undefined ? title : anchor(head.title, head.url)}</h1><p class="small">${escaped(head.words)}</p>
${parts.join('\n')}
<p class="small">${escaped(text('exportMade'))}</p></body></html>
`;
}

function sideMarkup({ value, source, quotes }: Taken['sides'][number]): string {
  const from = source === '' ? '' : ` <span class="small">${escaped(text('sourceIs', source))}</span>`;
  const told = quotes.map(({ digest, sentence, words, url }) => {
    const where = url === undefined ? escaped(words) : anchor(words, url);
    const [open, close] = digest ? ['<p class="digest" lang="en">', '</p>'] : ['<blockquote lang="en">“', '”</blockquote>'];
    return `${open}${escaped(sentence)}${close}<p class="small">${where}</p>`;
  });
  return `<p><b>${escaped(value)}</b>${from}</p>\n${told.join('\n')}`;
}

const anchor = (words: string, url: string): string => `<a href="${escaped(url)}" rel="noreferrer">${escaped(words)}</a>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (words: string): string => words.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
