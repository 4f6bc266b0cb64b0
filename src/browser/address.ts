/** Addresses of pages, as results are kept for them. */

/**
 * The address without what does not choose the page: a fragment that is a place in it. A fragment that begins with `/` or `!` is the address
 * of a page of its own on sites that live in one document, and stays.
 */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  if (hash < 0 || /^[!/]/.test(url.slice(hash + 1))) return url;
  return url.slice(0, hash);
}
