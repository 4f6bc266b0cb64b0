/** Addresses that lead to a sentence of a page: text fragments (WICG Scroll-to-Text-Fragment). */

// A quotation is found by its first and last words; the page may differ in between.
const WORDS = 5;

/** The address of a page at a sentence of it. */
export function addressAt(url: string, sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  const parts = words.length <= 2 * WORDS ? [words.join(' ')] : [words.slice(0, WORDS).join(' '), words.slice(-WORDS).join(' ')];
  const directive = `:~:text=${parts.map(encoded).join(',')}`;
  return url.includes('#') ? url + directive : `${url}#${directive}`;
}

// Commas part, and hyphens mark, the pieces of a text directive.
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
