/** Which hosts a feed needs, and which ones the reader has granted. */
import { hostPattern } from '../host-pattern.ts';

/** A match pattern for every page of the host of `url`, in the scheme of `url`; undefined where it is no web address. */
export function patternOf(url: string): string | undefined {
  const address = webAddress(url);
  return address && hostPattern(address);
}

/** `text` as an absolute web address without user name and fragment; undefined where it is none. `base` resolves relative ones. */
export function webAddress(text: string, base?: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    return undefined; // not an address
  }
  // A name and a password in an address are somebody's secret, or a trick to make one host look like another.
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  url.hash = '';
  return url;
}

/** A reader's input as the address of a feed: `https://` is put before a bare host. */
export function typedAddress(text: string): string | undefined {
  const trimmed = text
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  if (trimmed === '') return undefined;
  return webAddress(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`)?.href;
}

/** Whether one of the granted match patterns covers `url`. */
export function isGranted(url: string, patterns: readonly string[]): boolean {
  const address = webAddress(url);
  return address !== undefined && patterns.some((pattern) => covers(pattern, address));
}

function covers(pattern: string, { protocol, hostname }: URL): boolean {
  if (pattern === '<all_urls>') return true;
  const [, scheme, host] = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return false;
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (host === '*' || host === hostname) return true;
  return host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
}

/** The hosts of `patterns`, each once, for people: `www.example.org`. */
export function hostNames(patterns: readonly string[]): string[] {
  return [...new Set(patterns.map((pattern) => /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern))];
}

/** The sources of a `connect-src` that allow the hosts of `patterns` on every port, and no other. */
export function connectSources(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    if (/^(?:<all_urls>|\*:\/\/\*\/\*)$/.test(pattern)) return ['http:', 'https:'];
    const [, scheme, host] = /^(\*|https?):\/\/(\*|(?:\*\.)?[\w.-]+)\/\*$/.exec(pattern) ?? []; // a policy cannot name IPv6 hosts
    if (scheme === undefined || host === undefined) return [];
    const schemes = scheme === '*' ? ['http', 'https'] : [scheme];
    if (host === '*') return schemes.map((one) => `${one}:`);
    // A policy's *.host does not hold the host itself, a pattern's does.
    const hosts = host.startsWith('*.') ? [host, host.slice(2)] : [host];
    return schemes.flatMap((one) => hosts.map((name) => `${one}://${name}:*`));
  });
}

/** More hosts at once would be a question that nobody reads. */
const MOST_HOSTS = 12;

/** Patterns of the hosts that `urls` are on, the most frequent first, at most `most`. */
export function pagePatterns(urls: readonly string[], most = MOST_HOSTS): string[] {
  const counts = new Map<string, number>();
  for (const url of urls) {
    const pattern = patternOf(url);
    if (pattern) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([pattern]) => pattern);
}
