/** Feeds that mean harm: two hundred of them, made of a few dozen tricks in every place where a feed has room for one. */
import { rss } from './feeds/rows.ts';

const LOL = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n || ''};`.repeat(10)}">`).join('')}]>`;
const QUADRATIC = `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(50_000)}">]>`;

/** What may stand for the text of a field, and must come out as words or not at all. */
export const TRICKS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src="http://evil.example/i" onerror="alert(1)">',
  '<svg onload=alert(1)><animate attributeName=x /></svg>',
  '<iframe src="http://evil.example/"></iframe>',
  '<a href="javascript:alert(1)">click</a>',
  '<style>@import "http://evil.example/s.css"</style>',
  '<link rel="stylesheet" href="http://evil.example/s.css">',
  '<meta http-equiv="refresh" content="0;url=http://evil.example/">',
  '<base href="http://evil.example/">',
  '<form action="http://evil.example/"><input name=a></form>',
  '<object data="http://evil.example/o"></object>',
  '<math><mtext><script>alert(1)</script></mtext></math>',
  '<template><img src=x onerror=alert(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--><script>alert(1)</script>-->',
  ']]><script>alert(1)</script>',
  '\u0000\u0001\u0002\uffff',
  '\ud800',
  '\u202e\u2066gnihtemos',
  '&lol9;',
  '&a;'.repeat(5000),
  '&#x41;&#65;&#99999999;&#x0;',
  '<b>'.repeat(3000),
  '<div>'.repeat(20_000),
  '<'.repeat(50_000),
  '&'.repeat(50_000),
  '"\'`$' + '{alert(1)}{{alert(1)}}',
  '__proto__',
  'a'.repeat(500_000),
  ' \n'.repeat(50_000),
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const FIELDS = ['title', 'link', 'guid', 'description', 'pubDate', 'dc:creator', 'content:encoded', 'source'];

function items(): string[] {
  return TRICKS.flatMap((trick, at) => {
    const field = FIELDS[at % FIELDS.length] ?? 'title';
    return [trick, escaped(trick), cdata(trick)].map(
      (value) => `<item><title>Storm ${at}</title><link>https://news.example/${at}</link><${field}>${value}</${field}></item>`,
    );
  });
}

/** Whole documents that are broken or built to cost time and room. */
const DOCUMENTS: readonly string[] = [
  rss('<item><title>&lol9;</title></item>', LOL),
  rss(`<item><title>${'&a;'.repeat(20_000)}</title></item>`, QUADRATIC),
  rss('<item><title>&x;</title></item>', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  rss('<item><title>&x;</title></item>', '<!DOCTYPE r SYSTEM "http://evil.example/x.dtd">'),
  rss('<item><title>&x;</title></item>', '<!DOCTYPE r [<!ENTITY % p SYSTEM "http://evil.example/p"> %p;]>'),
  rss('<a>'.repeat(100_000)),
  rss(`${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`),
  rss('<item><title>x'),
  rss('<!--'.repeat(50_000)),
  rss('<![CDATA['.repeat(10_000)),
  rss(`<item ${Array.from({ length: 20_000 }, (_, n) => `a${n}="x"`).join(' ')}><title>x</title></item>`),
  rss('<item><title>x</title><link>https://news.example/</link></item>'.repeat(20_000)),
  rss(
    '<__proto__><polluted>1</polluted></__proto__><item><constructor><prototype><polluted>1</polluted></prototype></constructor><title>x</title></item>',
  ),
  rss('').replace('<rss', '<?xml-stylesheet href="http://evil.example/s.xsl"?><rss'),
  rss('<item><title>x</title></item>').repeat(50),
  `\u0000${rss('<item><title>x</title></item>')}`,
  [...rss('<item><title>x</title></item>')].join('\u0000'),
  '<rss>'.repeat(1000),
  `<feed xmlns="http://www.w3.org/2005/Atom">${'<entry><link href="javascript:alert(1)"/><content type="xhtml"><div><script>alert(1)</script></div></content></entry>'.repeat(500)}</feed>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="javascript:alert(1)//"><entry><title>x</title><link href="a"/></entry></feed>`,
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: { a: 1 },
    items: [5, null, { id: [], title: 7, url: {} }, 'x'],
  }),
  `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  `{"version":"https://jsonfeed.org/version/1.1","__proto__":{"polluted":1},"items":[{"__proto__":{"polluted":1},"title":"x"}]}`,
  `{"version":"https://jsonfeed.org/version/1.1","items":[${'{"title":"x"},'.repeat(30_000)}{}]}`,
  `<opml version="2.0"><body>${'<outline text="a">'.repeat(20_000)}</body></opml>`,
  'PK\u0003\u0004PK\u0003\u0004PK\u0005\u0006',
  '\u001f\u008b\u0008\u0000',
  '%PDF-1.7',
  '',
  ' '.repeat(1_000_000),
];

/** Two hundred feeds and more. */
export const HOSTILE_FEEDS: readonly string[] = [
  ...DOCUMENTS,
  ...items().map((item) => rss(item)),
  ...items().map((item) => rss(item, LOL)),
  rss(items().join('')),
];
