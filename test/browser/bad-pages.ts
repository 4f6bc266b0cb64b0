/** Pages that are no plain article, by path. */

const HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">';

const SLIDE = `<p>A landslide above the town of Orvane killed at least 14 people on Tuesday, the regional rescue service said.</p>
<p>Twelve homes were buried, and 300 residents were taken to a school, said the mayor of Orvane.</p>`;

/** A small report of an event that no bundled digest tells. */
export const report = (title: string, body = SLIDE, head = ''): string =>
  `${HEAD}<title>${title}</title>${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`;

const CARD = (title: string, text: string): string => `<article><h2><a href="/x">${title}</a></h2><p>${text}</p></article>`;

const FRENCH = `<p>Un glissement de terrain a tué au moins 14 personnes mardi au-dessus de la ville, ont indiqué les services de secours de la région.</p>
<p>Douze maisons ont été ensevelies et 300 habitants ont été conduits dans une école, a déclaré le maire de la commune.</p>`;

const ARABIC = `<p>قتل ما لا يقل عن 14 شخصا يوم الثلاثاء في انهيار أرضي فوق بلدة أورفان، حسبما قالت خدمة الإنقاذ الإقليمية في بيان لها.</p>
<p>ودفنت اثنا عشر منزلا ونقل 300 من السكان إلى مدرسة، حسبما قال رئيس بلدية أورفان للصحفيين في وقت لاحق من اليوم.</p>`;

/** A PDF of one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Paragraphs of so many characters together, each of its own words. */
function longText(characters: number): string {
  const line = (index: number): string =>
    `<p>The road to house ${index} of the valley stays closed, the police said, and nobody knows for how long it will. </p>`;
  return Array.from({ length: Math.ceil(characters / line(10_000).length) }, (_, index) => line(index)).join('\n');
}

/** What the test site serves. */
export const PAGES: Record<string, string | { type: string; body: string }> = {
  '/form': `${HEAD}<title>Sign in</title></head><body><form><label>Name <input></label><button>Sign in</button></form></body></html>`,
  '/empty': `${HEAD}</head><body></body></html>`,
  '/huge': report('Landslide kills nine above Orvane', `${SLIDE}${longText(10_000_000)}`),
  '/french': report('Glissement de terrain : neuf morts', FRENCH).replace('lang="en"', 'lang="fr"'),
  '/arabic': report('انهيار أرضي يقتل تسعة أشخاص', ARABIC).replace('lang="en"', 'lang="ar" dir="rtl"'),
  '/english-rtl': report('Landslide kills nine above Orvane').replace('lang="en"', 'lang="en" dir="rtl"'),
  '/paper.pdf': { type: 'application/pdf', body: PDF },
  '/paper': { type: 'application/pdf', body: PDF },
  '/vanishing': report(
    'Landslide kills nine above Orvane',
    `${SLIDE}<script>addEventListener('hashchange', () => { const end = Date.now() + 800; while (Date.now() < end); document.documentElement.remove(); });</script>`,
  ),
  '/blocked': report(
    'Landslide kills nine above Orvane',
    `${SLIDE}<script>addEventListener('hashchange', () => { const end = Date.now() + 1200; while (Date.now() < end); });</script>`,
  ),
  '/json-ld': report(
    'Landslide kills nine above Orvane',
    SLIDE,
    '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": [{,}</script><script type="application/ld+json">null</script>',
  ),
  '/future': report(
    'Landslide kills nine above Orvane',
    SLIDE,
    '<meta property="article:published_time" content="2999-01-01T00:00:00Z">',
  ),
  '/live': report(
    'Landslide above Orvane: live updates',
    `<div itemscope itemtype="https://schema.org/LiveBlogPosting">
<section itemprop="liveBlogUpdate"><h2>18:05 Rescue service</h2>${SLIDE}</section>
<section itemprop="liveBlogUpdate"><h2>12:10 Mayor</h2><p>Nine people are dead, the mayor of Orvane told reporters at the school.</p></section></div>`,
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Landslide above Orvane: live updates"}</script>',
  ),
  '/paywalled': report(
    'Landslide kills nine above Orvane',
    '<p>A landslide above the town of Orvane killed at least 14 people on Tuesday, the regional rescue service said.</p><div class="paywall">Subscribe to read on.</div>',
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Landslide kills nine above Orvane","isAccessibleForFree":false}</script>',
  ),
  '/front': `${HEAD}<title>The Orvane Echo</title></head><body><main>${[
    CARD('Landslide kills nine above Orvane', 'At least 14 people are dead, the regional rescue service says of the slide.'),
    CARD('Ferry stops for three weeks', 'The ferry to the island needs a new engine, its owner told the council.'),
    CARD('Council votes 9 to 4 for a bridge', 'The bridge will cost 12 million crowns and open in two years, the mayor said.'),
    CARD('School wins national prize', 'Forty pupils travelled to the capital to receive the prize from the minister.'),
  ].join('')}</main></body></html>`,
  '/spa': report(
    'Landslide kills nine above Orvane',
    `${SLIDE}<script>globalThis.turn = () => {
history.pushState({}, '', '/spa/ferry');
document.title = 'Ferry sinks with 7 aboard';
document.querySelector('article').innerHTML = '<h1>Ferry sinks with 7 aboard</h1><p>A ferry with 12 people aboard sank off the island on Friday, the coast guard said in the evening.</p><p>All 12 were rescued by fishermen, who had seen the flares from the harbour wall, the coast guard said.</p>';
};</script>`,
  ),
  '/framed': `${HEAD}<title>Reader</title></head><body><iframe src="/inside" width="600" height="600"></iframe></body></html>`,
  '/inside': report('Landslide kills nine above Orvane'),
  '/markup': report(
    'Landslide &lt;b&gt;kills&lt;/b&gt; nine above Orvane',
    `<p>A landslide above &lt;img src=x onerror=alert(1)&gt; Orvane killed at least 14 people on Tuesday, the rescue service said.</p>
<p>&lt;script&gt;document.title = 'taken over'&lt;/script&gt; Twelve homes were buried, said the mayor of Orvane on Wednesday.</p>`,
  ),
};
