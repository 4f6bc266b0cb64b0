/** What a page says of its article in JSON-LD (schema.org). */

/** The statements of the page's article, as written. Absent: not stated. */
export interface Structured {
  headline?: string;
  published?: string;
  authors: string[];
  publisher?: string;
  language?: string;
  url?: string;
  live: boolean;
  /** `isAccessibleForFree` is false. */
  paywalled: boolean;
  /** Number of words of the whole text. */
  words?: number;
}

/** A node of JSON-LD: whatever a page wrote. The properties that are read: */
type Json = Partial<
  Record<
    | '@graph'
    | '@id'
    | '@type'
    | 'alternateName'
    | 'articleBody'
    | 'author'
    | 'creator'
    | 'dateCreated'
    | 'datePublished'
    | 'headline'
    | 'inLanguage'
    | 'isAccessibleForFree'
    | 'item'
    | 'itemListElement'
    | 'liveBlogUpdate'
    | 'mainEntity'
    | 'mainEntityOfPage'
    | 'name'
    | 'publisher'
    | 'sourceOrganization'
    | 'url'
    | 'wordCount',
    unknown
  >
>;

// https://schema.org/Article and its kinds, as news pages use them.
const ARTICLE = /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|TechArticle|SocialMediaPosting|ScholarlyArticle)$/;
// Where an article, or what it refers to by `@id`, may stand.
const NESTED = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'itemListElement',
  'item',
  'liveBlogUpdate',
  'publisher',
  'author',
] as const;
// A graph that refers to itself, or one made to be deep, ends here.
const MAX_DEPTH = 8;

/** The article among the page's JSON-LD: the one whose address or headline is the page's, else the first. Broken blocks are skipped. */
export function structuredArticle(document: Document, url: string, headlines: readonly string[] = []): Structured | undefined {
  const nodes = structuredNodes(document);
  const articles = nodes.filter((node) => types(node).some((type) => ARTICLE.test(type)));
  const named = (node: Json): boolean => headlines.includes(text(node.headline) ?? '');
  const here = (node: Json): boolean => addresses(node).some((address) => samePage(address, url));
  const chosen = articles.find(here) ?? articles.find(named) ?? articles[0];
  return chosen && statements(chosen, nodes);
}

/** Every node of the page's JSON-LD, nested ones after their parents. */
export function structuredNodes(document: Document): Json[] {
  const found: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parse(script.textContent ?? ''), found, 0);
  }
  return found;
}

function parse(source: string): unknown {
  const json = source.replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*;?\s*$/g, '');
  for (const candidate of [json, mended(json)]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate, or nothing: a page that writes broken JSON-LD has not stated anything.
    }
  }
  return undefined;
}

// The two mistakes that publishers' templates make: raw line breaks within strings, commas before a closing bracket.
const mended = (json: string): string =>
  json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([\]}])/g, '$1')
    .replace(/;\s*$/, '');

function collect(value: unknown, found: Json[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth + 1);
  else if (isObject(value)) {
    found.push(value);
    for (const key of NESTED) {
      collect(value[key], found, depth + 1);
    }
  }
}

function statements(node: Json, nodes: readonly Json[]): Structured {
  const named = (value: unknown): string[] => names(value, nodes);
  const stated = {
    headline: text(node.headline) ?? text(node.name),
    published: text(node.datePublished) ?? text(node.dateCreated),
    publisher: named(node.publisher)[0] ?? named(node.sourceOrganization)[0],
    language: named(node.inLanguage)[0],
    url: addresses(node)[0],
    words: wordsOf(node),
  };
  return {
    ...(Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) as Partial<Structured>),
    authors: named(node.author).concat(named(node.creator)),
    live: types(node).includes('LiveBlogPosting'),
    paywalled: /^false$/i.test(String(node.isAccessibleForFree)),
  };
}

function wordsOf(node: Json): number | undefined {
  const counted = Number(node.wordCount);
  const body = text(node.articleBody);
  return counted > 0 ? counted : body?.split(/\s+/).length;
}

// A person or organisation is a string, an object with a name, a reference to one, or a list of these.
function names(value: unknown, nodes: readonly Json[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => names(item, nodes));
  const plain = text(value);
  if (plain !== undefined) return [plain];
  if (!isObject(value)) return [];
  const name = text(value.name) ?? text(value.alternateName);
  if (name !== undefined) return [name];
  const id = value['@id'];
  const referred = id === undefined ? undefined : nodes.find((node) => node !== value && node['@id'] === id && text(node.name));
  return referred ? names(referred.name, nodes) : [];
}

function addresses(node: Json): string[] {
  const page = node.mainEntityOfPage;
  return [node.url, isObject(page) ? (page['@id'] ?? page.url) : page, node['@id']].flatMap((value) => text(value) ?? []);
}

function samePage(address: string, url: string): boolean {
  const bare = (value: string): string =>
    value
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[?#].*$|\/+$/g, '')
      .replace(/\/+$/, '');
  return bare(address) !== '' && bare(address) === bare(url);
}

const types = (node: Json): string[] =>
  [node['@type']].flat().flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[/:#]/, '') : []));
const text = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
};
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
