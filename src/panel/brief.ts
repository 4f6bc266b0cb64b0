/** A difference in one or two plain sentences: who gives what. */
import type { CheckView, Figure, Finding } from '../model.ts';
import { type Tellers, tellersOf } from '../view/cards.ts';
import { aboutPieces, type EnginePiece, said } from '../view/engine-words.ts';
import { counted, listPieces, listWords, numberWords, text } from '../view/text.ts';
import { sentenceCase } from '../view/wording.ts';
import type { Marks } from './strip-marks.ts';

/** One of the values: its reports, and whom the article's own words name as its source. */
interface Told {
  value: string;
  own: boolean;
  /** It stands in the article's headline and nowhere else in it. */
  headline: boolean;
  /** Ids of the other reports that give it. */
  reports: readonly string[];
  chain: readonly string[];
}

// With more values than these, who gives which is for the picture to tell.
const MOST_VALUES = 2;
/** As many values are listed; of more the lowest and the highest are told. */
const MOST_LISTED = 4;

/** What it is about; a figure that the article gives in its headline alone is told apart from that of its text. */
export function titlePieces({
  kind,
  about,
  sides,
}: Pick<Finding, 'kind' | 'about'> & { sides: readonly Pick<Told, 'own' | 'headline'>[] }): EnginePiece[] {
  const own = sides.filter((side) => side.own);
  const isOfHeadline = kind === 'number' && own.length > 0 && own.every(({ headline }) => headline);
  return isOfHeadline ? said('aboutHeadline', [aboutPieces(about)]) : aboutPieces(about);
}

const IN_WORDS = 'The headline says one thing, the text another.';
/** Whether it differs in words, as claims do: a number in there is not what differs. */
export const isInWords = ({ kind, reasons }: Pick<Finding, 'kind' | 'reasons'>): boolean =>
  kind === 'claim' || (kind === 'headline' && reasons.includes(IN_WORDS));

/** Who gives what, and where `apart` is set, who is its source. Nothing of what differs in words, which is told by its own words alone. */
export function brief(
  view: CheckView,
  finding: Finding,
  told: readonly Told[],
  picture: Marks | undefined,
  apart: boolean,
): EnginePiece[][] {
  if (isInWords(finding)) return [];
  const dimension = finding.kind === 'name' ? undefined : picture?.measure.dimension;
  const value = (words: string): EnginePiece => ({ words: valueWords(words, dimension), english: true });
  const own = told.filter((one) => one.own);
  const others = alike(told.filter((one) => !one.own));
  if (others.length === 0) return ownWords(own, value);
  const tellers = (one: Pick<Told, 'reports'>): Tellers => tellersOf(one.reports.map((report) => view.reports[report] ?? {}));
  const here = listWords([
    sentenceCase(text('thisArticle')),
    ...tellers({ reports: own.flatMap(({ reports }) => reports) }).names,
  ]);
  const few = others.length <= MOST_VALUES;
  const source = (some: readonly Told[]): string | undefined => (apart && few ? sourceOf(some) : undefined);
  const first = sideWords(here, several(own.map((one) => value(one.value))), source(own));
  if (!few) return [first, manyWords(others, value, picture)];
  return [first, ...others.map((one) => sideWords(whoBegins(tellers(one)), [value(one.value)], source([one])))];
}

/** Nearest source of a value; undefined where nothing is to be said of it, empty where none was found. */
function sourceOf(some: readonly Told[]): string | undefined {
  // A headline seldom says whose figure it is: that is no lack.
  if (some.every(({ headline }) => headline)) return undefined;
  return some.find(({ chain }) => chain.length > 0)?.chain[0] ?? '';
}

function sideWords(who: string, values: readonly EnginePiece[], source: string | undefined): EnginePiece[] {
  const teller = { words: who, english: false };
  if (source === undefined) return said('briefSide', [teller, values]);
  return source === ''
    ? said('briefUnsourced', [teller, values])
    : said('briefSourced', [teller, values, { words: source, english: true }]);
}

/** "5 other reports: 9 to 21." */
function manyWords(others: readonly Told[], value: (words: string) => EnginePiece, picture: Marks | undefined): EnginePiece[] {
  const reports = new Set(others.flatMap((one) => one.reports)).size;
  const values = others.map((one) => value(one.value));
  const marks = (picture?.marks ?? []).filter(({ own, agrees }) => !own && !agrees).toSorted((a, b) => a.at - b.at);
  const [least, most] = [marks[0], marks.at(-1)];
  const isRange = values.length > MOST_LISTED && least && most;
  const listed = isRange ? said('fromTo', [value(least.value), value(most.value)]) : several(values);
  return said('briefSide', [{ words: counted('otherReports', reports), english: false }, listed]);
}

/** The article against itself. */
function ownWords(own: readonly Told[], value: (words: string) => EnginePiece): EnginePiece[][] {
  const title = own.find((one) => one.headline);
  const body = own.filter((one) => one !== title);
  if (title && body.length > 0)
    return [said('briefHeadline', [value(title.value), several(body.map((one) => value(one.value)))])];
  const speakers = own.map(({ chain }) => chain[0]);
  if (new Set(speakers).size === own.length && speakers.every((speaker) => speaker !== undefined))
    return own.map((one, index) => said('briefAccording', [{ words: speakers[index] ?? '', english: true }, value(one.value)]));
  return [said('briefItself', [several(own.map((one) => value(one.value)))])];
}

/** "14 and 15": what joins the values is the reader's language, each of them stays what it is. */
function several(values: readonly EnginePiece[]): EnginePiece[] {
  return listPieces(values.map(({ words }) => words)).map(({ words, item }) => ({ words, english: item }));
}

/** An outlet's name stays as it is; our own words begin with a capital. */
function whoBegins({ names, named }: Tellers): string {
  const words = listWords(names);
  return named ? words : sentenceCase(words);
}

/** One side for each value, whoever is its source. */
function alike(others: readonly Told[]): Told[] {
  const byValue = new Map<string, Told>();
  for (const one of others) {
    const same = byValue.get(one.value.toLowerCase());
    byValue.set(one.value.toLowerCase(), same ? { ...same, reports: [...new Set([...same.reports, ...one.reports])] } : one);
  }
  return [...byValue.values()];
}

const SUM = /^\d[\d,]*(?: \+ \d[\d,]*)+$/;
// Months, days and the names of currencies keep their capitals.
const CAPITALS = new Set<Figure['dimension'] | undefined>([undefined, 'date', 'clock', 'money']);

/** A value within a sentence, or a column: of a sum, what it comes to as well; a capital that only began a headline or a sentence is made small. */
export function valueWords(value: string, dimension: Figure['dimension'] | undefined): string {
  if (SUM.test(value)) {
    const parts = value.split(' + ').map((part) => Number(part.replaceAll(',', '')));
    return text('briefSum', numberWords(parts.reduce((sum, part) => sum + part, 0)), value);
  }
  return CAPITALS.has(dimension) ? value : value.replace(/^\p{Lu}(?=\p{Ll}+(?: |$))/u, (letter) => letter.toLowerCase());
}
