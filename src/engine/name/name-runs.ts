/** Runs of capitalised words in one sentence: the raw material of names, before anything is linked. */
import type { Token } from '../text/tokens.ts';
import { CALENDAR, CALENDAR_NAMES, HEADS, HYPHEN_ARTICLES, NUMBERED, ORDINAL_NOUNS, ORG_NOUNS, PARTICLES } from './name-words.ts';

/** One word of a run: hyphenated compounds ("Lindqvist-Hale", "al-Nahr", "Gr3ywolf") are one piece. */
export interface Piece {
  start: number;
  /** Without a possessive 's. */
  end: number;
  /** Lower case, apostrophes plain, without a possessive 's. */
  lower: string;
  /** Two or more letters, all capitals: "US", "PLF". */
  capitals: boolean;
}

/** Neighbouring capitalised words. */
export interface Run {
  pieces: Piece[];
  /** Its first word opens a sentence or a quotation, so that its capital shows nothing. */
  initial: boolean;
  /** Acronym in brackets right behind the run, or the words in brackets behind an acronym. */
  bracket?: { start: number; end: number };
  /** The run opens a dateline: "BRANOV, Nov 19 (Capital Wire) -". */
  dateline: boolean;
}

const UPPER = /^\p{Lu}/u;
const POSSESSIVE = /'s$/;
const OPENERS = new Set(['"', '“', '„', '«', "'", '‘', ':', '*', '•', '-', '–', '—', '(', '[', '`']);
const CONNECTORS = new Set(['of', 'for', 'on']);
const DOTTED = new Set([
  'st',
  'ste',
  'mt',
  'ft',
  'jr',
  'sr',
  'gen',
  'dr',
  'mr',
  'mrs',
  'ms',
  'lt',
  'col',
  'maj',
  'capt',
  'sgt',
  'cpl',
  'rep',
  'sen',
  'gov',
  'adm',
  'cmdr',
  'brig',
  'prof',
  'rev',
  'det',
  'insp',
  'supt',
  'hon',
  'fr',
  'pvt',
]);
const DATELINE =
  /^(?:, [\p{Lu}][\p{L}. ]{2,20})?(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}))?(?:,? \d{4})?(?: ?\([^)]{2,40}\))? ?(?:—|–|--?|\/)\s/u;

// The dash or stroke that ends it is looked for first: the pattern takes long to compile, and many texts have no dateline.
const isDateline = (behind: string): boolean => /[—–/-]\s/.test(behind) && DATELINE.test(behind);

const adjacent = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;

/** Whether a token is a word with a capital that may be part of a name. */
export function capital(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const code = token.text.charCodeAt(0);
  if (code > 127) return UPPER.test(token.text);
  if (code > 90) return false; // a small letter, as most words begin; far quicker to see than a capital of any alphabet
  return token.text !== 'I' && !/^I['’]/.test(token.text);
}

/** The runs of one sentence's tokens. `text` is the whole text: what stands between the tokens is read from it. */
export function runs(text: string, sentence: readonly Token[], paragraphStart: boolean): Run[] {
  const found: Run[] = [];
  for (let i = 0; i < sentence.length; ) {
    const first = opening(sentence, i);
    if (first === undefined) {
      i++;
      continue;
    }
    const { pieces, next } = extend(text, sentence, i, first);
    const last = pieces[pieces.length - 1];
    if (last === undefined) break;
    const before = i > 0 ? sentence[i - 1] : undefined;
    const initial =
      i === 0 ||
      (before !== undefined && OPENERS.has(before.text) && !adjacent(sentence[i - 2], before)) ||
      allMarks(sentence, i);
    const run: Run = {
      pieces,
      initial,
      dateline: paragraphStart && i === 0 && isDateline(text.slice(last.end, last.end + 100)),
    };
    const bracket = bracketAfter(text, sentence, next);
    if (bracket !== undefined) run.bracket = bracket;
    found.push(run);
    i = next;
  }
  return found;
}

function allMarks(sentence: readonly Token[], i: number): boolean {
  for (let k = 0; k < i; k++) if (sentence[k]?.kind !== 'mark') return false;
  return true;
}

/** Index of the last token of the first piece that starts at `i`; undefined where no name can start. */
function opening(sentence: readonly Token[], i: number): number | undefined {
  const token = sentence[i];
  if (token === undefined || token.kind === 'mark') return undefined;
  const second = sentence[i + 1];
  const large = capital(token);
  if (!large && token.kind === 'word' && second?.text !== '-') return undefined; // nearly every word
  const third = sentence[i + 2];
  if (token.kind === 'number') {
    const ordinal =
      adjacent(token, second) &&
      /^(?:st|nd|rd|th)$/.test(second?.lower ?? '') &&
      capital(third) &&
      ORDINAL_NOUNS.has(third?.lower ?? '');
    return ordinal ? i + 1 : undefined;
  }
  if (
    HYPHEN_ARTICLES.has(token.lower) &&
    second?.text === '-' &&
    adjacent(token, second) &&
    adjacent(second, third) &&
    capital(third)
  )
    return glued(sentence, i);
  if (!large || CALENDAR.has(token.lower)) {
    // "May Smith" is a person, "May 5" and "In May" are not.
    if (!large || !CALENDAR_NAMES.has(token.lower) || !capital(second) || CALENDAR.has(second?.lower ?? '')) return undefined;
  }
  if (token.text.length === 1 && !(second?.text === '.' && capital(third)) && !adjacent(token, second)) return undefined;
  return glued(sentence, i);
}

/** Index of the last token that is glued to the one at `i` by hyphens, inner digits or nothing at all. */
function glued(sentence: readonly Token[], i: number): number {
  let last = i;
  for (;;) {
    const here = sentence[last];
    const next = sentence[last + 1];
    const after = sentence[last + 2];
    if (here === undefined || !adjacent(here, next) || next === undefined) return last;
    if (
      next.text === '-' &&
      adjacent(next, after) &&
      (capital(after) || (after?.kind === 'number' && !/[.,]/.test(after.text))) &&
      !possessive(here)
    )
      last += 2;
    else if (next.kind === 'number' && here.kind === 'word' && !/[.,]/.test(next.text)) last++;
    else if (next.kind === 'word' && here.kind === 'number' && last > i) last++;
    else return last;
  }
}

const possessive = (token: Token): boolean => POSSESSIVE.test(token.lower);

function piece(text: string, sentence: readonly Token[], from: number, to: number): Piece {
  const first = sentence[from] as Token; // both indices come from this sentence
  const last = sentence[to] as Token;
  const end = possessive(last) ? last.end - 2 : last.end;
  const written = text.slice(first.start, end);
  const alone = from === to && end === last.end;
  const lower = alone ? first.lower : written.toLowerCase().replace(/[’ʼ‘`]/g, "'");
  return { start: first.start, end, lower, capitals: /^\p{Lu}{2,}$/u.test(written) };
}

/** Grows the run whose first piece is `from..to`; `next` is the index of the first token behind it. */
function extend(text: string, sentence: readonly Token[], from: number, to: number): { pieces: Piece[]; next: number } {
  const pieces = [piece(text, sentence, from, to)];
  let last = to;
  for (;;) {
    const step = nextPiece(text, sentence, last, pieces);
    if (step === undefined) return { pieces, next: last + 1 };
    pieces.push(...step.pieces);
    last = step.last;
  }
}

function nextPiece(
  text: string,
  sentence: readonly Token[],
  last: number,
  pieces: readonly Piece[],
): { pieces: Piece[]; last: number } | undefined {
  const here = sentence[last] as Token; // `last` is always a token of the run
  const tail = pieces[pieces.length - 1] as Piece;
  let k = last + 1;
  let token = sentence[k];
  if (token === undefined) return undefined;
  if (token.text === '.' && adjacent(here, token) && (tail.end - tail.start === 1 || DOTTED.has(tail.lower))) {
    k++;
    token = sentence[k];
    if (!capital(token)) return undefined;
  } else if (token.text === '&' && capital(sentence[k + 1])) {
    return { pieces: [piece(text, sentence, k + 1, glued(sentence, k + 1))], last: glued(sentence, k + 1) };
  } else if (token.kind === 'number' && NUMBERED.has(tail.lower) && !/[.,]/.test(token.text)) {
    return { pieces: [piece(text, sentence, k, k)], last: k };
  }
  if (
    token === undefined ||
    token.kind !== 'word' ||
    !/^[\s.]{0,3}$/.test(text.slice(here.end, token.start)) ||
    adjacent(here, token)
  )
    return undefined;
  if (possessive(here) && !(capital(token) && ORG_NOUNS.has(token.lower))) return undefined;
  if (capital(token)) return followingCapital(text, sentence, k, pieces);
  return joined(text, sentence, k, tail);
}

function followingCapital(
  text: string,
  sentence: readonly Token[],
  k: number,
  pieces: readonly Piece[],
): { pieces: Piece[]; last: number } | undefined {
  const token = sentence[k] as Token;
  if (CALENDAR.has(token.lower)) {
    const after = sentence[k + 1];
    const name = CALENDAR_NAMES.has(token.lower) && pieces.length < 3 && after?.kind !== 'number';
    if (!name) return undefined;
  }
  const end = glued(sentence, k);
  return { pieces: [piece(text, sentence, k, end)], last: end };
}

/** Lower-case words inside a name: particles, "of the" behind a head noun, "al-" with a hyphen. */
function joined(
  text: string,
  sentence: readonly Token[],
  from: number,
  tail: Piece,
): { pieces: Piece[]; last: number } | undefined {
  let k = from;
  const words: Piece[] = [];
  const connector = CONNECTORS.has(sentence[k]?.lower ?? '');
  if (connector && !HEADS.has(tail.lower)) return undefined;
  while (k < from + 3) {
    const token = sentence[k];
    if (token === undefined) return undefined;
    if (capital(token)) break;
    const inside = (connector && (k === from || token.lower === 'the')) || PARTICLES.has(token.lower);
    if (!inside) return undefined;
    if (HYPHEN_ARTICLES.has(token.lower) && sentence[k + 1]?.text === '-') break;
    words.push(piece(text, sentence, k, k));
    k++;
  }
  const token = sentence[k];
  if (token === undefined || CALENDAR.has(token.lower)) return undefined;
  const end = glued(sentence, k);
  if (!capital(token) && end === k) return undefined;
  return { pieces: [...words, piece(text, sentence, k, end)], last: end };
}

/** The one acronym in brackets that opens right behind the run: "… (PLF)", "… (PLF Watch, based in Coventry)". */
function bracketAfter(text: string, sentence: readonly Token[], next: number): { start: number; end: number } | undefined {
  const open = sentence[next];
  const inner = sentence[next + 1];
  if (
    open?.text !== '(' ||
    inner === undefined ||
    !/^[\p{Lu}][\p{Lu}\p{N}.]{1,8}s?$|^\p{Lu}[\p{L}]{1,3}\p{Lu}$/u.test(inner.text)
  )
    return undefined;
  const end = glued(sentence, next + 1);
  const close = sentence[end + 1];
  if (close?.text !== ')' && close?.text !== ',') return undefined;
  return { start: inner.start, end: text[close.start] === ')' || close.text === ',' ? (sentence[end] as Token).end : inner.end };
}
