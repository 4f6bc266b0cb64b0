/** A plain reading of the figures in a text, for checking a digest against its source; far simpler than the engine's, on purpose. */

/** A figure: its value, or the vague word itself ("dozens"), and the hedge before it. */
export interface Figure {
  value: string;
  hedge: '' | 'nearly' | 'about' | 'at-least' | 'more-than' | 'at-most';
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const VALUES = new Map([
  ...ONES.split(' ').map((word, index) => [word, index] as const),
  ...TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
]);
const MAGNITUDES = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['million', 1_000_000],
  ['bn', 1_000_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);
const VAGUE = /^(?:dozens?|scores|hundreds|thousands|millions|billions|half|thirds?|quarters?|twice|double|triple)$/;

const HEDGES: readonly [Exclude<Figure['hedge'], ''>, RegExp][] = [
  ['nearly', /(?:nearly|almost|just under|close to|less than|fewer than|just short of)$/],
  ['about', /(?:about|around|approximate(?:ly)?|roughly|some|estimated|estimate of|or so)$/],
  ['at-least', /(?:at least|no fewer than|no less than)$/],
  ['more-than', /(?:more than|over|above|upwards of|exceeding)$/],
  ['at-most', /(?:up to|as many as|at most|as much as|no more than)$/],
];

/** Words that may stand between the hedge and the figure ("at least another 12", "about $54 million", "magnitude of at least"). */
const BETWEEN = /(?:\s*(?:\b(?:a|an|the|another|of|magnitude|magnitude-|us|usd|euros?)\b|[$€£("“-]))*\s*$/;

const TOKEN = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+/gu;

/** Every figure of a text in order, in digits or in words: "two hundred and five" is 205, "1.4bn" is 1400000000. */
export function figures(text: string): Figure[] {
  const folded = text.toLowerCase().replaceAll('’', "'");
  const tokens = [...folded.matchAll(TOKEN)].map((match) => ({ word: match[0], at: match.index }));
  const found: Figure[] = [];
  for (let index = 0; index < tokens.length; ) {
    const { at } = tokens[index] ?? { at: 0 };
    const { value, length } = numeral(folded, tokens, index);
    if (value !== undefined) found.push({ value, hedge: hedgeBefore(folded.slice(Math.max(0, at - 40), at)) });
    index += length;
  }
  return found;
}

interface Token {
  word: string;
  at: number;
}

function numeral(text: string, tokens: readonly Token[], start: number): { value?: string; length: number } {
  const first = tokens[start];
  if (!first) return { length: 1 };
  if (VAGUE.test(first.word)) return { value: first.word.replace(/s$/, ''), length: 1 };
  let value = small(first.word);
  if (value === undefined) return { length: 1 };
  let end = start + 1;
  for (let token = tokens[end]; token; token = tokens[end]) {
    const before = tokens[end - 1] as Token; // `end` is at least 1
    const gap = text.slice(before.at + before.word.length, token.at);
    const magnitude = MAGNITUDES.get(token.word);
    const unit = small(token.word);
    const inWords = !/\d/.test(first.word + token.word);
    if (!/^[ -]?$/.test(gap)) break;
    if (magnitude !== undefined) value *= magnitude;
    else if (inWords && unit !== undefined && addsTo(value, unit)) value += unit;
    else if (
      inWords &&
      token.word === 'and' &&
      value % 100 === 0 &&
      small(tokens[end + 1]?.word ?? '') !== undefined &&
      value >= 100
    ) {
      end += 1;
      continue;
    } else break;
    end += 1;
  }
  return { value: String(Number(value.toPrecision(12))), length: end - start };
}

function small(word: string): number | undefined {
  return /^\d/.test(word) ? Number(word.replaceAll(',', '')) : VALUES.get(word);
}

/** "twenty" takes "four", "three hundred" takes "five"; "two" takes nothing. */
function addsTo(value: number, unit: number): boolean {
  return value >= 20 && (value % 100 === 0 ? unit < 100 : value % 10 === 0 && unit < 10);
}

function hedgeBefore(text: string): Figure['hedge'] {
  const words = text.replace(BETWEEN, '').trimEnd();
  return HEDGES.find(([, pattern]) => pattern.test(words))?.[0] ?? '';
}

/** Figures of `digest` that `source` does not hold, or never with that hedge; each as "at-least 10". */
export function unfounded(digest: string, source: string): string[] {
  const known = new Set(figures(source).map(asText));
  return figures(digest)
    .map(asText)
    .filter((figure) => !known.has(figure));
}

function asText({ value, hedge }: Figure): string {
  return `${hedge} ${value}`.trim();
}
