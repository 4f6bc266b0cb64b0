/** Rules that one source file can be held against, each a function that lists its faults as `path:line: what`. */
import { code, type SourceFile } from './sources.ts';

/** Lines that a file may have before its head must say why it is longer. */
export const MAX_LINES = 300;

/** A pattern that must not stand in code, and the sentence that says so. */
export interface Ban {
  pattern: RegExp;
  why: string;
}

/** Markup and code from strings: never, in any room. */
export const UNSAFE: readonly Ban[] = [
  {
    pattern: /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write(?:ln)?\b/,
    why: 'markup from a string',
  },
  { pattern: /\beval\s*\(|\bnew Function\b|(?<![.\w])Function\s*\(/, why: 'code from a string' },
  { pattern: /\bset(?:Timeout|Interval)\s*\(\s*['"`]/, why: 'code from a string' },
];

/** What would make the engine's answer depend on more than its arguments. */
export const IMPURE: readonly Ban[] = [
  { pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\b/, why: 'the clock' },
  { pattern: /\bMath\.random\b|\bcrypto\b/, why: 'randomness' },
  { pattern: /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/, why: 'the network' },
  { pattern: /\bset(?:Timeout|Interval)\b|\bqueueMicrotask\b/, why: 'a timer' },
  {
    pattern: /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds)\(/,
    why: 'the time zone of the machine: use the UTC methods',
  },
  { pattern: /\.toLocale\w*\(\s*\)/, why: 'the language of the machine: name the locale' },
  { pattern: /\bglobalThis\b|\bwindow\.|\bdocument\.|\bprocess\.|\bconsole\./, why: 'the surroundings' },
];

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Every place outside comments where a banned pattern stands. */
export function bannedFaults(file: SourceFile, bans: readonly Ban[]): string[] {
  const lines = code(file.text).split('\n');
  return lines.flatMap((line, i) =>
    bans.flatMap(({ pattern, why }) => (pattern.test(line) ? [`${file.path}:${i + 1}: ${why}`] : [])),
  );
}

/** A file over `MAX_LINES` whose first comment does not say "Long because …". */
export function lengthFaults(file: SourceFile): string[] {
  const lines = file.text.trimEnd().split('\n').length;
  const head = file.text.split('\n').slice(0, 12).join('\n');
  return lines <= MAX_LINES || /\bLong because\b/.test(head)
    ? []
    : [`${file.path}: ${lines} lines, and its head does not say "Long because …"`];
}

const EXPORT = /^export (?:default )?(?:abstract |async |declare )*(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

/** Exports without a doc comment directly above; the second and later signatures of one function need none. */
export function undocumented(file: SourceFile): string[] {
  const seen = new Set<string>();
  return [...file.text.matchAll(EXPORT)].flatMap((match) => {
    const name = match[1] ?? '';
    const overload = seen.has(name);
    seen.add(name);
    const above = file.text.slice(0, match.index).trimEnd();
    return overload || above.endsWith('*/') ? [] : [`${file.path}:${lineOf(file.text, match.index)}: ${name} has no doc comment`];
  });
}

const STRINGS = /\[\s*((?:(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")\s*,?\s*){8,})\]/g;
// A list that is mapped at once is a list of rows, in which a word may stand twice.
const SPLIT = /(?:'([^'\\\n]{20,})'|`([^`\\$]{20,})`|"([^"\\\n]{20,})")\s*\.split\([^()]*\)(?!\s*\.map\b)/g;

/** Words that stand twice in one plain list: `['a', 'b', …]` of eight or more, or `'a b …'.split(' ')`. */
export function doubledWords(file: SourceFile): string[] {
  const text = code(file.text);
  const lists = [...text.matchAll(STRINGS)].map((match) => ({
    index: match.index,
    words: [...(match[1] ?? '').matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map((word) => word[1] ?? word[2] ?? ''),
  }));
  const splits = [...text.matchAll(SPLIT)].map((match) => ({
    index: match.index,
    words: (match[1] ?? match[2] ?? match[3] ?? '').split(/[\s|]+/).filter((word) => word !== ''),
  }));
  return [...lists, ...splits].flatMap(({ index, words }) =>
    doubles(words).map((word) => `${file.path}:${lineOf(text, index)}: "${word}" stands twice`),
  );
}

/** The values that occur more than once. */
export function doubles(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

/** Faults of the plain word lists in a JSON value: every array of two or more strings is sorted (by code unit) and free of doubles. */
export function unsortedLists(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, child]) => unsortedLists(child, `${path}.${key}`));
  const words = value.filter((item): item is string => typeof item === 'string');
  if (words.length !== value.length) return value.flatMap((child, i) => unsortedLists(child, `${path}[${i}]`));
  const wrong = words.find((word, i) => i > 0 && word <= (words[i - 1] ?? ''));
  return wrong === undefined ? [] : [`${path}: "${wrong}" is out of order or doubled`];
}
