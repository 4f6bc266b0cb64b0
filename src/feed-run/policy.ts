/** The page's own policy, which leaves it the hosts of the reader's feeds and no other. */
import { connectSources } from '../library/feeds/hosts.ts';

/**
 * Narrows the page's policy to the packaged files and the hosts of `patterns`. The browser holds redirects against it as well, before it
 * follows them: `fetch` alone would not tell where one leads. It cannot be widened again while the page lives. Returns whether a request
 * to an address was kept from following one.
 */
export function narrowPolicy(patterns: readonly string[]): (url: string) => Promise<boolean> {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src 'self' ${connectSources(patterns).join(' ')}`;
  document.head.append(policy);
  const refused = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.add(withoutHash(blockedURI)));
  return async (url) => {
    await new Promise((told) => setTimeout(told, BELATED));
    return refused.has(withoutHash(url));
  };
}

// Chromium tells of it some milliseconds after the request has failed.
const BELATED = 50;

const withoutHash = (url: string): string => url.replace(/#.*/, '');
