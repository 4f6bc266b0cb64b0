/** Feeds to begin with, by region. Nobody follows one of them before the reader adds it; addresses are the publishers' own. */

/** A region of the world, as a key of the words for it. */
export type Region = 'World' | 'Africa' | 'Americas' | 'Asia' | 'Europe' | 'MiddleEast' | 'Oceania';

/** A feed that the page offers. */
export interface Starter {
  region: Region;
  name: string;
  url: string;
}

/** In the order in which they are offered. */
export const STARTERS: readonly Starter[] = [
  { region: 'World', name: 'BBC News', url: 'https://feeds.bbci.co.uk/news/world/rss.xml' },
  { region: 'World', name: 'Al Jazeera', url: 'https://www.aljazeera.com/xml/rss/all.xml' },
  { region: 'World', name: 'UN News', url: 'https://news.un.org/feed/subscribe/en/news/all/rss.xml' },
  { region: 'Africa', name: 'AllAfrica', url: 'https://allafrica.com/tools/headlines/rdf/latest/headlines.rdf' },
  { region: 'Africa', name: 'Premium Times', url: 'https://www.premiumtimesng.com/feed' },
  { region: 'Americas', name: 'NPR', url: 'https://feeds.npr.org/1001/rss.xml' },
  { region: 'Americas', name: 'New York Times', url: 'https://rss.nytimes.com/services/xml/rss/nyt/World.xml' },
  { region: 'Americas', name: 'MercoPress', url: 'https://en.mercopress.com/rss/' },
  { region: 'Asia', name: 'Dawn', url: 'https://www.dawn.com/feeds/home' },
  { region: 'Asia', name: 'The Hindu', url: 'https://www.thehindu.com/news/feeder/default.rss' },
  { region: 'Asia', name: 'South China Morning Post', url: 'https://www.scmp.com/rss/91/feed' },
  { region: 'Asia', name: 'The Japan Times', url: 'https://www.japantimes.co.jp/feed/' },
  { region: 'Europe', name: 'Deutsche Welle', url: 'https://rss.dw.com/rdf/rss-en-all' },
  { region: 'Europe', name: 'France 24', url: 'https://www.france24.com/en/rss' },
  { region: 'Europe', name: 'The Guardian', url: 'https://www.theguardian.com/world/rss' },
  { region: 'MiddleEast', name: 'Middle East Eye', url: 'https://www.middleeasteye.net/rss' },
  { region: 'MiddleEast', name: 'The Times of Israel', url: 'https://www.timesofisrael.com/feed/' },
  { region: 'Oceania', name: 'ABC News', url: 'https://www.abc.net.au/news/feed/51120/rss.xml' },
  { region: 'Oceania', name: 'RNZ', url: 'https://www.rnz.co.nz/rss/world.xml' },
];
