/** Links the forms of one name inside a text: surnames, short company names, initials, acronyms. */
import type { Span } from '../../model.ts';
import { HEADS, NOT_ACRONYMS, ORG_NOUNS, ORG_TAILS, PARTICLES } from './name-words.ts';

/** One spelling of a name, with all its places. */
export interface Form {
  /** Lower-case words joined by spaces. */
  key: string;
  words: string[];
  spans: Span[];
  /** Acronyms in brackets behind a place of this form. */
  brackets: { start: number; end: number }[];
  /** Key of the form that this acronym stands for. */
  stands?: string;
}

// First words that part two places: "North Korea" is not called "Korea", "West Virginia" not "Virginia".
const PARTING = new Set(
  'north south east west new northern southern eastern western central upper lower greater great little old united saint st san santa los las el la lake mount mt port fort cape bay flight route unit highway'.split(
    ' ',
  ),
);
// Agencies and outlets stand in brackets behind a place name in datelines.
const AGENCIES = new Set(
  'ap afp upi reuters rtr pa dpa ansa efe tass itar sana irna xinhua kyodo yonhap cnn bbc abc nbc cbs npr'.split(' '),
);

/** Ties acronyms to the name before the bracket, and to a name with these initials; adds the bracket's own place. */
export function acronyms(forms: Map<string, Form>, text: string): void {
  for (const form of [...forms.values()]) {
    for (const { start, end } of form.brackets) {
      const written = text.slice(start, end);
      const key = written.toLowerCase();
      if (
        AGENCIES.has(key) ||
        (NOT_ACRONYMS.has(key) && !initialsMatch(key, form.words)) ||
        (form.words.length < 2 && key[0] !== form.key[0])
      )
        continue;
      const short = forms.get(key) ?? { key, words: [key], spans: [], brackets: [] };
      if (short === form) continue;
      if (!short.spans.some((span) => span.start === start)) short.spans.push({ start, end, text: written });
      short.stands ??= form.key;
      forms.set(key, short);
    }
  }
  for (const short of forms.values()) {
    const written = short.spans[0]?.text ?? '';
    if (short.stands !== undefined || short.words.length > 1 || !/^\p{Lu}{2,7}$/u.test(written)) continue;
    for (const form of forms.values())
      if (form.words.length >= 2 && initialsMatch(short.key, form.words)) short.stands ??= form.key;
  }
}

function initialsMatch(acronym: string, words: readonly string[]): boolean {
  const parts = words.flatMap((word) => word.split(/[-\s]/));
  const all = parts.map((word) => word[0]).join('');
  const capitals = parts
    .filter((word) => !PARTICLES.has(word) && !/^(?:of|for|on|in|the|and)$/.test(word))
    .map((word) => word[0])
    .join('');
  return all === acronym || capitals === acronym;
}

/** Groups of forms that stand for one name, the longest form first. Order of the groups: as the forms were found. */
export function linkForms(forms: ReadonlyMap<string, Form>): Form[][] {
  const all = [...forms.values()].sort((a, b) => b.words.length - a.words.length);
  const byEdge = edges(all);
  const groups = new Map<string, Form[]>();
  const home = new Map<string, string>();
  for (const form of all) {
    const target = form.stands ?? longer(form, byEdge)?.key;
    const root = target === undefined || target === form.key ? form.key : (home.get(target) ?? target);
    home.set(form.key, root);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [form]);
    else if (root === form.key) group.unshift(form);
    else group.push(form);
  }
  return [...groups.values()];
}

/** Longer forms by their last word, and by their first. */
function edges(all: readonly Form[]): Map<string, Form[]> {
  const found = new Map<string, Form[]>();
  const put = (key: string, form: Form): void => {
    const list = found.get(key);
    if (list === undefined) found.set(key, [form]);
    else list.push(form);
  };
  for (const form of all) {
    if (form.words.length < 2) continue;
    put(`>${bare(form.words[form.words.length - 1] ?? '')}`, form);
    put(`<${form.words[0]}`, form);
  }
  return found;
}

const firstPlace = (form: Form): number => form.spans[0]?.start ?? 0;

/** The longer form that a shorter one stands for: of several, the one introduced last before it. */
function longer(form: Form, byEdge: ReadonlyMap<string, Form[]>): Form | undefined {
  const last = byEdge.get(`>${bare(form.words[form.words.length - 1] ?? '')}`) ?? [];
  const first = byEdge.get(`<${form.words[0]}`) ?? [];
  const fitting = [
    ...last.filter((other) => surnameOf(form.words, other.words)),
    ...first.filter((other) => shortOf(form.words, other.words)),
  ];
  let best: Form | undefined;
  for (const other of fitting) {
    if (other === form || other.words.length < form.words.length) continue;
    if (other.words.length === form.words.length && !abbreviated(form.words, other.words)) continue;
    const before = firstPlace(other) <= firstPlace(form);
    const bestBefore = best !== undefined && firstPlace(best) <= firstPlace(form);
    if (best === undefined || (before && (!bestBefore || firstPlace(other) > firstPlace(best)))) best = other;
  }
  return best;
}

const personLike = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 5 &&
  !PARTING.has(words[0] ?? '') &&
  !words.some((word) => ORG_NOUNS.has(word) || HEADS.has(word) || /^(?:of|for)$|\d/.test(word));

/** "Brandl" or "Wade Holloman" for "Travis Wade Holloman"; "Travis Holloman", "T Holloman" as well. */
function surnameOf(short: readonly string[], long: readonly string[]): boolean {
  if (!personLike(long)) return false;
  if (short.every((word, i) => bare(word) === bare(long[long.length - short.length + i] ?? ''))) return true;
  return short.length === 2 && short[1] === long[long.length - 1] && (short[0] === long[0] || abbreviated(short, long));
}

// "Assad" is "al-Assad".
const bare = (word: string): string => word.replace(/^(?:al|el|as|ad|an|ar|ash|at|az)-/, '');

const abbreviated = (short: readonly string[], long: readonly string[]): boolean =>
  short[0] !== long[0] &&
  short[0]?.length === 1 &&
  short[0] === long[0]?.[0] &&
  short[short.length - 1] === long[long.length - 1];

/** "Aven" for "Aven ASA". */
const shortOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length &&
  short.every((word, i) => word === long[i]) &&
  long.slice(short.length).every((word) => ORG_TAILS.has(word));
