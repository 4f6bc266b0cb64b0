/** One person, place or organisation spelt in two ways by reports of one event. */
import type { Finding, Place, Reading, Side } from '../../../model.ts';
import { enlist } from '../../enlist.ts';
import { backgroundShare } from '../../match/background.ts';
import { ORG_NOUNS } from '../../name/name-words.ts';
import { perObject } from '../../per-object.ts';
import { foldedWords, type NameForm, nameForms } from './name-forms.ts';
import { type Likeness, likeness, skeleton, sound } from './spelling.ts';

/** Evidence that two similar names are one, and what each piece counts. */
const SAME_OTHER_WORD = 3; // another word of the name is equal: "Lunev" in "Marat Lunev", "Murat Lunev"
const ALIKE_OTHER_WORD = 2; // … or spelt nearly alike
const SAME_BESIDE = 2; // the same word directly before or behind: "minister", "airport"
const SAME_NEAR = 1; // a telling word nearby, each
const SAME_NAME_NEAR = 1; // a word of another name nearby, each
const RARE_OF_FIVE = 1; // nearly the same letters in a word of five that the news hardly knows
const RARE_OF_SIX = 2; // … of six
const RARE_OF_SEVEN = 3; // … of seven or more: two names of one event are hardly ever that close by chance
const MOST_NEAR = 3; // nearby words and names count at most this much, each kind

/** Evidence needed for spellings that are nearly the same, and for those that are further apart. */
const ENOUGH: Readonly<Record<Likeness, number>> = { near: 3, far: 4 };
/** A name of one word against the last of several needs more. */
const PARTIAL = 1;
/** Names of this share of the news or more are known words, not two spellings of one rare name: "Iran" is not "Iraq". */
const KNOWN_SHARE = 0.004;

interface Pair {
  own: NameForm;
  other: NameForm;
  /** Folded words in which they differ. */
  words: [string, string];
  evidence: number;
  reasons: string[];
}

/**
 * Names that the article spells in one way and reports of the same event in another, as findings of kind `name`, relation `spelling`.
 * `reports` are those that tell the article's event. Silent where either report also has the other spelling, for plurals and adjectives, for
 * accents alone, and where nothing but the letters suggests that one is meant.
 */
export function nameFindings(article: Reading, reports: readonly Reading[]): Finding[] {
  const arabic = [article, ...reports].some(romanised);
  const pairs = reports.flatMap((report) => pairsOf(article, report, arabic));
  const findings = new Map<NameForm, Pair[]>();
  for (const pair of pairs) findings.set(pair.own, [...(findings.get(pair.own) ?? []), pair]);
  return [...findings].map(([form, found]) => finding(form, found, reports.flatMap(nameForms)));
}

/** The names of a report by the first sound of their last word: only such of one sound are ever one name. */
const bySound = perObject((reading: Reading): ReadonlyMap<string, readonly NameForm[]> => {
  const found = new Map<string, NameForm[]>();
  for (const form of nameForms(reading)) enlist(found, soundOf(form), form);
  return found;
});

const soundOf = ({ words }: NameForm): string => sound(words.at(-1) ?? '');

/** The best partner of each name of the article in one report. */
function pairsOf(article: Reading, report: Reading, arabic: boolean): Pair[] {
  const candidates: Pair[] = [];
  for (const a of nameForms(article))
    for (const b of bySound(report).get(soundOf(a)) ?? []) {
      const words = difference(a.words, b.words);
      if (words === undefined) continue;
      const [x, y] = words;
      if (arabic && skeleton(x) === skeleton(y)) continue;
      if (ORG_NOUNS.has(x) || ORG_NOUNS.has(y) || (acronym(a, x) && acronym(b, y))) continue;
      if (Math.min(backgroundShare(x), backgroundShare(y)) > KNOWN_SHARE) continue;
      const alike = likeness(x, y);
      const { evidence: around, reasons } = weigh(a, b, words);
      const evidence = around + (alike === 'near' ? rareness(x, y) : 0);
      if (alike === undefined || evidence < ENOUGH[alike] + (a.words.length === b.words.length ? 0 : PARTIAL)) continue;
      // Who knows both spellings means two names by them. Asked last: it takes all words of both reports.
      if (foldedWords(article).has(y) || foldedWords(report).has(x)) continue;
      candidates.push({ own: a, other: b, words, evidence, reasons });
    }
  candidates.sort((p, q) => q.evidence - p.evidence);
  const taken = new Set<NameForm>();
  return candidates.filter(({ own: a, other: b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a);
    taken.add(b);
    return true;
  });
}

/** Whether the word stands in capitals: letters of an acronym are no spelling. */
const acronym = ({ name }: NameForm, word: string): boolean =>
  name.name.split(/[\s-]+/).some((part) => part.length < 6 && part === part.toUpperCase() && part.toLowerCase() === word);

function rareness(x: string, y: string): number {
  const length = Math.min(x.length, y.length);
  if (length < 5 || Math.max(backgroundShare(x), backgroundShare(y)) >= KNOWN_SHARE) return 0;
  return length > 6 ? RARE_OF_SEVEN : length > 5 ? RARE_OF_SIX : RARE_OF_FIVE;
}

const ends = (words: readonly string[]): readonly string[] =>
  words.length > 2 ? [words[0] ?? '', words[words.length - 1] ?? ''] : words;

/** The last words in which two names differ, where all their words agree or are spelt alike; undefined otherwise. */
function difference(a: readonly string[], b: readonly string[]): [string, string] | undefined {
  let [x, y] = a.length === b.length ? [a, b] : [ends(a), ends(b)];
  if (x.length !== y.length) {
    // A family name or a place alone against a longer form.
    x = x.slice(-1);
    y = y.slice(-1);
  }
  let found: [string, string] | undefined;
  for (const [i, word] of x.entries()) {
    const other = y[i] ?? '';
    if (word === other) continue;
    const alike = likeness(word, other);
    const middle = a.length === b.length && i > 0 && i < x.length - 1;
    if (alike === undefined && !middle) return undefined;
    if (alike !== undefined) found = [word, other];
  }
  return found;
}

function weigh(a: NameForm, b: NameForm, [x, y]: [string, string]): { evidence: number; reasons: string[] } {
  let evidence = 0;
  const reasons: string[] = [];
  const rest = a.words.filter((word) => word !== x);
  const restOther = b.words.filter((word) => word !== y);
  const equal = rest.find((word) => restOther.includes(word));
  if (equal !== undefined) {
    evidence += SAME_OTHER_WORD;
    reasons.push('The rest of the name is the same.');
  } else if (rest.some((word) => restOther.some((other) => likeness(word, other) !== undefined))) {
    evidence += ALIKE_OTHER_WORD;
    reasons.push('The rest of the name is nearly the same.');
  }
  const own = a.surroundings();
  const others = b.surroundings();
  const beside = shared(own.beside, others.beside);
  const near = shared(own.near, others.near).filter((word) => !beside.includes(word));
  const names = shared(own.names, others.names);
  if (beside.length > 0) evidence += SAME_BESIDE;
  evidence += Math.min(MOST_NEAR, near.length * SAME_NEAR) + Math.min(MOST_NEAR, names.length * SAME_NAME_NEAR);
  if (beside.length + near.length + names.length > 0) reasons.push('Both stand among the same words.');
  return { evidence, reasons };
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((word) => b.has(word));

// Arabic names are romanised in many ways (Qabtan, Qubtan; Aqil, Aqeel): where only vowels differ nobody errs.
function romanised({ names }: Reading): boolean {
  return names.filter(({ name }) => /(?:^|\s)[AaEe][lsnrdtz]h?-\p{Lu}/u.test(name)).length >= 2;
}

function finding(form: NameForm, pairs: readonly Pair[], forms: readonly NameForm[]): Finding {
  const [first] = pairs;
  const sides = new Map<string, Side>();
  const add = (value: string, key: string, spans: Place[]): void => {
    const side = sides.get(key) ?? { value, spans: [] };
    side.spans.push(...spans);
    sides.set(key, side);
  };
  const word = first?.words[0] ?? '';
  add(form.name.name, form.words.join(' '), form.placesOf(word));
  for (const { other, words } of pairs) add(other.name.name, other.words.join(' '), other.placesOf(words[1]));
  // Reports that spell it as the article does stand on the article's side.
  for (const other of forms) {
    if (pairs.some((pair) => pair.other === other)) continue;
    const places = other.placesOf(word);
    if (places.length > 0 && agrees(form.words, other.words, word)) add(form.name.name, form.words.join(' '), places);
  }
  return {
    kind: 'name',
    relation: 'spelling',
    about: `spelling of ${form.name.name}`,
    reasons: [...new Set(pairs.flatMap(({ reasons }) => reasons))],
    sides: [...sides.values()],
  };
}

const agrees = (own: readonly string[], other: readonly string[], word: string): boolean =>
  other.includes(word) && (other.every((one) => own.includes(one)) || own.every((one) => other.includes(one)));
