/** Addresses of pages, made alike. */

// Query parameters that say where a reader came from, not what is shown.
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|referrer|source|src|cmp|cmpid|ito|smid|smtyp|ns_.*|at_.*|ocid|spm|share|sh|output|amp|partner|feature)$/i;

/** One address of a page whatever link led to it: no scheme, `www.`, `m.` or `amp.`, no tracking, no fragment, no closing slash. Undefined where it is no web address. */
export function pageAddress(url: string | undefined): string | undefined {
  const match = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec((url ?? '').trim());
  if (match === null) return undefined;
  const host = (match[1] ?? '')
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^(?:www\d?|m|mobile|amp)\./, '');
  const path = (match[2] ?? '')
    .replace(/\/(?:amp|index\.html?)?\/*$/, '')
    .replace(/\.amp(?=\.html?$)/, '')
    .replace(/\/+$/, '');
  const query = (match[3] ?? '')
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=')[0] ?? ''))
    .sort();
  return `${host}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
