/** Names of persons, places and organisations in a text, every form linked to its longest. */
import type { Name, Sentence, Span } from '../../model.ts';
import { sentenceTokens, type Token } from '../text/tokens.ts';
import { acronyms, type Form, linkForms } from './name-links.ts';
import { capital, type Piece, type Run, runs } from './name-runs.ts';
import { type Evidence, evidence, trim } from './name-trim.ts';
import { CALENDAR } from './name-words.ts';

/** How a sentence is set: in headline style a capital shows nothing. */
type Setting = 'prose' | 'headline';

interface Line {
  sentence: Sentence;
  tokens: readonly Token[];
  setting: Setting;
}

// Share of the longer words with a capital from which a line without a full stop is Title Case.
const TITLE_CASE = 0.7;
// Share of the words in capitals from which any line is ALL CAPS.
const ALL_CAPS = 0.75;

/**
 * Every name of a text with its forms and places, in the order of first mention. Titles are dropped ("Gen. Amadi" → "Amadi"), a surname or an
 * acronym is an alias of the full name, spans leave out a possessive 's. Title-case and all-caps headlines give only names that the body confirms.
 * `sentences` are those of `sentences(text, title.length)`, `tokens` theirs; `ordinary` tells whether a dictionary knows a word in lower case.
 */
export function names(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[] = sentenceTokens(text, sentences),
  ordinary: (lower: string) => boolean = () => false,
): Name[] {
  const lines = sentences.map((sentence, i): Line => {
    const words = tokens[i] ?? [];
    return { sentence, tokens: words, setting: settingOf(text, sentence, words) };
  });
  const seen = gather(lines, ordinary);
  const forms = new Map<string, Form>();
  const later: Run[] = [];
  let paragraph = -1;
  for (const line of lines) {
    const opens = line.sentence.paragraph !== paragraph;
    paragraph = line.sentence.paragraph;
    for (const run of runs(text, line.tokens, opens)) {
      if (line.setting === 'headline' || (line.sentence.title && shouted(text, run))) later.push(run);
      else for (const part of trim(run, seen)) add(forms, text, part, run);
    }
  }
  for (const run of later) confirm(forms, text, run);
  acronyms(forms, text);
  return linkForms(forms).map(toName).sort(byPlace);
}

function settingOf(text: string, sentence: Sentence, words: readonly Token[]): Setting {
  let long = 0;
  let capitals = 0;
  let upper = 0;
  let all = 0;
  for (const token of words) {
    if (token.kind !== 'word') continue;
    all++;
    const large = capital(token);
    const shouts = large && token.text === token.text.toUpperCase();
    if (shouts && token.text.length > 1) upper++;
    if (token.text.length < 4 || shouts) continue;
    long++;
    if (large) capitals++;
  }
  if (all >= 3 && upper / all >= ALL_CAPS) return 'headline';
  const open =
    sentence.title || !/[.!?…:;,]["”’)\]]*$/.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end));
  return open && long >= 3 && capitals / long >= TITLE_CASE ? 'headline' : 'prose';
}

/** Several words in capitals inside a headline: emphasis or a name, which only the body can tell. */
const shouted = (text: string, run: Run): boolean =>
  run.pieces.length > 1 && run.pieces.every(({ start, end }) => text.slice(start, end) === text.slice(start, end).toUpperCase());

/** Marks behind which a capital shows nothing, as at the start of a sentence. */
const REOPENS = new Set(['"', '“', '„', '«', ':', '*', '•', '(', '[']);

/** Which words the prose of a text shows with and without a capital inside a sentence. */
function gather(lines: readonly Line[], ordinary: (lower: string) => boolean): Evidence {
  const large = new Set<string>();
  const small = new Set<string>();
  for (const { tokens: words, setting } of lines) {
    if (setting === 'headline') continue;
    let opening = true;
    for (const token of words) {
      if (token.kind === 'mark') {
        if (REOPENS.has(token.text)) opening = true;
        continue;
      }
      if (token.kind === 'word') {
        const lower = token.lower.endsWith("'s") ? token.lower.slice(0, -2) : token.lower;
        if (!capital(token)) small.add(lower);
        else if (!opening) large.add(lower);
      }
      opening = false;
    }
  }
  return evidence(large, small, ordinary);
}

const keyOf = (pieces: readonly Piece[]): string => pieces.map((p) => p.lower).join(' ');

function add(forms: Map<string, Form>, text: string, pieces: Piece[], run: Run): void {
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (first === undefined || last === undefined || (pieces.length === 1 && CALENDAR.has(first.lower))) return;
  const key = keyOf(pieces);
  const form = forms.get(key) ?? { key, words: pieces.map((p) => p.lower), spans: [], brackets: [] };
  form.spans.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end) });
  if (run.bracket !== undefined && run.pieces[run.pieces.length - 1] === last && !run.dateline) form.brackets.push(run.bracket);
  forms.set(key, form);
}

/** Adds to known forms the places where a headline holds them, longest first. */
function confirm(forms: Map<string, Form>, text: string, run: Run): void {
  const { pieces } = run;
  for (let i = 0; i < pieces.length; ) {
    let taken = 1;
    for (let n = Math.min(6, pieces.length - i); n > 0; n--) {
      const part = pieces.slice(i, i + n);
      const form = forms.get(keyOf(part));
      const first = part[0];
      const last = part[n - 1];
      if (form === undefined || first === undefined || last === undefined) continue;
      form.spans.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end) });
      taken = n;
      break;
    }
    i += taken;
  }
}

/** The spelling met most often, mixed case before capitals. */
function written(spans: readonly Span[]): string {
  const counts = new Map<string, number>();
  for (const { text } of spans)
    counts.set(text, (counts.get(text) ?? 0) + (text === text.toUpperCase() && text.length > 5 ? 0.01 : 1));
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

function toName(forms: readonly Form[]): Name {
  const [main, ...others] = forms;
  const name = written(main?.spans ?? []);
  const aliases = new Set(others.map((form) => written(form.spans)));
  aliases.delete(name);
  const spans = forms.flatMap((form) => form.spans).sort((a, b) => a.start - b.start || b.end - a.end);
  return { name, aliases: [...aliases], spans: spans.filter((span, i) => i === 0 || span.start >= (spans[i - 1]?.end ?? 0)) };
}

const byPlace = (a: Name, b: Name): number => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);
