/** Where a search server is, and how the reader is known there. */

import type { SearchServer } from '../../model.ts';
import { hostPattern } from '../host-pattern.ts';

/** Name of the index where the reader names none. */
export const DEFAULT_INDEX = 'crossread';

/** The base address in the form in which it is kept, without a closing slash; undefined where it is none that can be asked. */
export function serverAddress(entered: string): string | undefined {
  const text = entered.trim();
  const url = parsed(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  // A password in an address is shown on screens and written into logs: there are fields for it.
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** The host with its port, as it is shown. */
export const serverHost = (server: Pick<SearchServer, 'url'>): string => new URL(server.url).host;

/** The match pattern of the permission for the server's host. */
export function serverPattern(server: Pick<SearchServer, 'url'>): string {
  return hostPattern(new URL(server.url));
}

/** Whether a text can be the name of an index, by OpenSearch's own rules. */
export function isIndexName(name: string): boolean {
  return /^[^A-Z\s"*+/\\|?#><,:]{1,255}$/.test(name) && !/^[-_+.]/.test(name);
}

/** The header that proves who asks; undefined where the server asks for none. */
export function authorization({ user, password, apiKey }: SearchServer): string | undefined {
  if (apiKey !== undefined && apiKey !== '') return `ApiKey ${apiKey}`;
  if (user === undefined || user === '') return undefined;
  const bytes = new TextEncoder().encode(`${user}:${password ?? ''}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** Whether a key and a password would go over the net for everybody to read: plain HTTP to another computer. */
export function isOpenToAll({ url }: Pick<SearchServer, 'url'>): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
