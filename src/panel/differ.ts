/** Why the values of a finding differ, in one or two short sentences: no more than the reports and their dates tell, and plainly where they tell nothing. */
import type { Finding, ReportCard } from '../model.ts';
import { tellersOf } from '../view/cards.ts';
import { type EnginePiece, reasonPieces, said, saidCounted } from '../view/engine-words.ts';
import { gapOf } from '../view/published.ts';
import { durationWords, listPieces, listWords, text } from '../view/text.ts';
import { sentenceCase, sentenceOf } from '../view/wording.ts';
import type { Adding } from './adding.ts';
import type { Because, Teller } from './because.ts';
import type { Marks } from './strip-marks.ts';

/** What is known of a finding. */
export interface Known {
  finding: Finding;
  /** The article. */
  article: ReportCard;
  sides: readonly Teller[];
  /** What its sources and the engine's reasons tell. */
  told: Because;
  picture?: Marks;
  /** Whose parts a sum is of. */
  adding?: Adding;
}

/** Reasons of the engine that say why; the others say what. */
const WHY =
  /^(?:the parts behind|the text says that one|the same source|(?:the same source, )?the other report is |given in different|one report is younger|the report that denies it is|two speakers)/i;

/** Whether a reason of the engine says why two reports differ, and not what they differ in. */
export const saysWhy = (reason: string): boolean => WHY.test(reason);

/** Which report is the later one is told with it, or does not matter beside it. */
const TELLS_ORDER = /^(?:the text says that one|one report is younger|the report that denies it is)/i;

const BY_DATE = /^(?:the same source, )?the other report is (?:later|earlier)/i;

// More would be no answer any more.
const MOST = 3;

/** The sentences; none of a name, which is spelt in more than one way without a reason. */
export function differ({ finding, article, sides, told, picture, adding }: Known): EnginePiece[][] {
  if (finding.kind === 'name') return [];
  const others = sides.filter(({ own }) => !own);
  const isTold = told.changed || told.reasons.some((reason) => TELLS_ORDER.test(reason));
  const cards = others.flatMap((other) => other.cards);
  const later = isTold ? undefined : laterWords(article, cards);
  const reasons = told.reasons.filter((reason) => saysWhy(reason) && !(later && BY_DATE.test(reason)));
  const known = [
    ...told.sources,
    ...(told.apart && finding.kind !== 'claim' && areNamed(sides) ? [said('whySources', [])] : []),
    ...withParts(reasons, adding),
    ...(later ? [later] : told.unordered ? [said('whyOrderUnknown', [])] : []),
    ...(isPart(finding) ? [said('whyPart', [])] : []),
  ];
  if (known.length > 0) return [...known, ...(told.unsourced ? [said('whyNoSource', [])] : [])].slice(0, MOST);
  const rough = picture && roughWords(picture);
  const none = others.length === 0 ? 'whyUnknownOwn' : told.unsourced ? 'whyNeither' : 'whyUnknown';
  return [...(rough ? [rough] : []), said(none, [])];
}

const PARTS = /^the parts behind “(.+?)” add up to (\d+): (.+)$/i;

/** Each reason as a sentence; the sums, which no report gives, are one that says who added them up, and whose parts they are. */
function withParts(reasons: readonly string[], adding: Adding | undefined): EnginePiece[][] {
  const whose = new Map<string, EnginePiece>();
  for (const reason of reasons) {
    const [, value = '', sum, parts = ''] = PARTS.exec(reason) ?? [];
    if (sum === undefined) continue;
    const who = adding?.(value, parts.split(' + '));
    whose.set(
      unbroken(`${parts} = ${sum}`),
      who === undefined ? { words: `“${value}”`, english: true } : { words: who, english: false },
    );
  }
  const others = reasons.filter((reason) => !PARTS.test(reason));
  const sums = listPieces([...whose.keys()]).flatMap(({ words, item }): EnginePiece[] => {
    const who = item ? whose.get(words) : undefined;
    return who ? said('briefSum', [{ words, english: true }, who]) : [{ words, english: false }];
  });
  return [...(sums.length > 0 ? [said('whyParts', [sums])] : []), ...others.map((reason) => reasonPieces(sentenceOf(reason)))];
}

/** A sum of this many characters has room in one line of the narrowest panel. */
const ONE_LINE = 24;
const unbroken = (sum: string): string => (sum.length > ONE_LINE ? sum : sum.replaceAll(' ', '\u00a0'));

/** The sentences as one line with its label. */
export function whyPieces(why: readonly EnginePiece[][]): EnginePiece[] {
  const label = { words: text('whyLabel'), english: false };
  return [label, ...why.flatMap((pieces) => [{ words: ' ', english: false }, ...pieces])];
}

/** The article and at least one of the others each name a source, and nobody's name could stand for one of theirs ("police", "a police spokesman"). */
function areNamed(sides: readonly Teller[]): boolean {
  const [own, others] = [true, false].map((it) =>
    sides.filter((side) => side.own === it).flatMap(({ chain }) => chain.slice(0, 1)),
  );
  if (!own?.length || !others?.length) return false;
  return own.every((name) => others.every((other) => !mayBeOne(name.toLowerCase(), other.toLowerCase())));
}

const mayBeOne = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || a.split(/\s+/).at(-1) === b.split(/\s+/).at(-1);

/** The engine saw in every pair that one figure may be a part of the other. */
function isPart({ traces = [] }: Finding): boolean {
  return traces.length > 0 && traces.every(({ grounds }) => grounds.some(({ ground, share }) => ground === 'part' && share < 0));
}

/** “Nearly 100” is only approximate, where the other figures are not. */
function roughWords({ marks }: Marks): EnginePiece[] | undefined {
  const differing = marks.filter(({ agrees }) => !agrees);
  const rough = new Set(differing.flatMap(({ vague, value }) => (vague ? [value.toLowerCase()] : [])));
  const [one] = differing.filter(({ vague }) => vague);
  if (rough.size !== 1 || !one || differing.every(({ vague }) => vague)) return undefined;
  return said('whyRough', [{ words: one.value, english: true }]);
}

/** Who reported later, and by how much; undefined where that is not known of all of them, or not the same of all. */
function laterWords(article: ReportCard, others: readonly ReportCard[]): EnginePiece[] | undefined {
  const gaps = others.map((card) => gapOf(article.published, card.published));
  const [first] = gaps;
  if (first === undefined || gaps.some((gap) => gap === undefined || Math.sign(gap) !== Math.sign(first))) return undefined;
  const { names, many, named } = first > 0 ? tellersOf(others) : { names: [text('thisArticle')], many: 1, named: false };
  const who = { words: listWords(names), english: false };
  const pieces =
    others.length === 1
      ? said('whyLaterBy', [who, { words: durationWords(Math.abs(first)), english: false }])
      : saidCounted('whyLater', many, [who]);
  // Where the sentence begins with it: an outlet's name stays as it is.
  return named ? pieces : pieces.map((piece, at) => (at === 0 ? { ...piece, words: sentenceCase(piece.words) } : piece));
}
