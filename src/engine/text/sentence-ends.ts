/** Where sentences of a line end by the rules of Unicode (UAX #29). */

let segmenter: Intl.Segmenter | undefined;

/**
 * The offset behind each sentence of a line, the spaces behind it included: what Intl.Segmenter says. Most lines hold nothing but stops of which the
 * rules leave no doubt; to see them takes a fraction of its time.
 */
export function sentenceEnds(line: string): number[] {
  const plain = PLAIN.test(line) ? plainEnds(line) : undefined;
  if (plain !== undefined) return plain;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(line), ({ segment, index }) => index + segment.length);
}

/** Letters of Europe's west, common marks and the plain space: other marks end sentences too, other characters join what stands beside them. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u024f–—‘-„…€]*$/;
const STOP = /([.!?]+)["'”’)\]]*/g;
/** Behind a stop: nothing, or a mark after which the sentence goes on. */
const GOES_ON = / *(?:$|[.!?,:–—-])/y;
/** Behind a stop: the spaces before a capital. */
const BEGINS = / +(?=["'“‘([]*[A-Z])/y;
/** Behind a full stop: a small letter. */
const SMALL = / *[a-z]/y;
/** A full stop inside a figure or an abbreviation: "3.5", "U.S". */
const INNER = /\.[0-9]|(?<=[A-Za-z])\.[A-Z]/y;

// Undefined where a stop is none of the common ones.
function plainEnds(line: string): number[] | undefined {
  const found: number[] = [];
  for (const { 0: stop, 1: marks = '', index } of line.matchAll(STOP)) {
    const end = index + stop.length;
    const next = behind(BEGINS, line, end);
    if (next >= 0) found.push(next);
    else if (behind(GOES_ON, line, end) < 0 && !(marks.endsWith('.') && behind(SMALL, line, end) >= 0)) {
      if (stop !== '.' || behind(INNER, line, index) < 0) return undefined;
    }
  }
  found.push(line.length);
  return found;
}

// The end of what the sticky pattern finds at an offset; -1 where it finds nothing there.
function behind(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : -1;
}
