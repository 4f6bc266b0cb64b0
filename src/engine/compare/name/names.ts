/** One person, place or organisation spelt in two ways by reports of one event. */
import type { Finding, Place, Reading, Side } from '../../../model.ts';
import { enlist } from '../../enlist.ts';
import { type NameForm, nameForms } from './name-forms.ts';
import { type NamePair, namePair, namePairs } from './name-pairs.ts';

/**
 * Names that the article spells in one way and reports of the same event in another, as findings of kind `name`, relation `spelling`.
 * `reports` are those that tell the article's event. Silent where either report also has the other spelling, for plurals and adjectives, for
 * accents alone, and where nothing but the letters suggests that one is meant.
 */
export function nameFindings(article: Reading, reports: readonly Reading[]): Finding[] {
  const all = [article, ...reports];
  const arabic = all.some(romanised);
  const findings = new Map<NameForm, NamePair[]>();
  for (const report of reports) for (const pair of spelledApart(article, report, all, arabic)) enlist(findings, pair.own, pair);
  return [...findings].map(([form, found]) => finding(form, found, reports.flatMap(nameForms)));
}

/** The best partner of each name of the article in one report. */
function spelledApart(article: Reading, report: Reading, all: readonly Reading[], arabic: boolean): NamePair[] {
  const pairs = namePairs(article, report, arabic)
    .flatMap((pair) => (pair.evidence.enough ? pair : (inFull(pair, all) ?? [])))
    .sort((p, q) => q.evidence.weight - p.evidence.weight);
  const taken = new Set<NameForm>();
  return pairs.filter(({ own, other }) => {
    if (taken.has(own) || taken.has(other)) return false;
    taken.add(own).add(other);
    return true;
  });
}

/** A pair with too little evidence, borne out by reports that give more of the two names: "Mr Tervan" and "Anders Tervon", elsewhere "Anders Tervan". */
function inFull(pair: NamePair, all: readonly Reading[]): NamePair | undefined {
  const [x, y] = pair.words;
  const owns = all.flatMap((reading) => alsoCalled(pair.own, x, reading));
  const others = all.flatMap((reading) => alsoCalled(pair.other, y, reading));
  const told = owns.some((own) =>
    others.some((other) => {
      const fuller = own.reading === other.reading ? undefined : namePair(own, other);
      return fuller?.evidence.enough && fuller.words[0] === x && fuller.words[1] === y;
    }),
  );
  const reasons = ['A third report of the event gives the name in full.'];
  return told ? { ...pair, evidence: { ...pair.evidence, reasons, enough: true } } : undefined;
}

const alsoCalled = (form: NameForm, word: string, reading: Reading): NameForm[] =>
  nameForms(reading).filter(({ words }) => agrees(form.words, words, word));

// Arabic names are romanised in many ways (Qabtan, Qubtan; Aqil, Aqeel): where only vowels differ nobody errs.
function romanised({ names }: Reading): boolean {
  return names.filter(({ name }) => /(?:^|\s)[AaEe][lsnrdtz]h?-\p{Lu}/u.test(name)).length >= 2;
}

function finding(form: NameForm, pairs: readonly NamePair[], forms: readonly NameForm[]): Finding {
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
    reasons: [...new Set(pairs.flatMap(({ evidence }) => evidence.reasons))],
    sides: [...sides.values()],
  };
}

const agrees = (own: readonly string[], other: readonly string[], word: string): boolean =>
  other.includes(word) && (other.every((one) => own.includes(one)) || own.every((one) => other.includes(one)));
