/** One sentence in two reports, alike but for a few words that cannot both be so: "had wanted a smaller step", "had wanted no change". */
import type { Reading } from '../../../model.ts';
import { YEAR } from '../../grammar/occasion.ts';
import type { Lexicon, NounClass } from '../../lexicon/lexicon.ts';
import { keysOf } from '../../match/keys.ts';
import { resemblance } from '../../match/signature.ts';
import { coded, MARK, OTHER } from '../../text/coded.ts';
import { tokensOf } from '../../text/reading-tokens.ts';
import type { Token } from '../../text/tokens.ts';
import { alike } from './alike.ts';
import { type Block, blocks } from './blocks.ts';
import { type Gap, gaps } from './gaps.ts';

/** The words of the article and of the report that stand in one place of two sentences that are alike. */
export interface Twin {
  own: { start: number; end: number };
  other: { start: number; end: number };
  /** As written. */
  words: [string, string];
}

/** Texts below this estimate share no sentences: see `copies`. */
const WORTH_COMPARING = 0.03;
/** Words that have to be alike around the place, and how many of them say something. */
const ALIKE_AROUND = 6;
const TELLING_AROUND = 2;
/** Words that are alike in two sentences of which nothing else differs: as a whole they are one. */
const ALIKE_ALONE = 10;
/** Of these so many have to stand on either side where another place of the sentences differs too. */
const ALIKE_BESIDE = 3;
/** Words of one place at most. */
const LONGEST = 5;
/** Nouns nearer than this may be one thing. */
const NEAR = 0.4;
/** Levels above a noun at which the other one would be a kind of it. */
const LEVELS = 8;

/** Kinds of things of which one place in a sentence holds one: what was eaten, driven, struck, used. */
const ONE_OF: readonly NounClass[] = ['food', 'vehicle', 'weapon', 'building', 'substance', 'disease', 'animal', 'plant'];
const DENYING = new Set(['no', 'not', 'never', 'none', 'nobody', 'nothing', 'without']);
const NOT_PLAIN = /^(?:no|more|fewer|less|only|longer|later|one|other|such|further|new|immediate|comment)$/;

/** The places in which one sentence of both reports differs by words that exclude each other. */
export function twins(article: Reading, report: Reading, lexicon: Lexicon): Twin[] {
  if (resemblance(keysOf(article).signature, keysOf(report).signature) < WORTH_COMPARING) return [];
  const found: Twin[] = [];
  for (const [here, there] of alike(article, report)) {
    const places = gapsOf(article, here, report, there);
    if (!places.some((place) => mayTell(place, article, here, report, there))) continue;
    const own = tokensOf(article, here);
    const other = tokensOf(report, there);
    for (const { block, frame } of differing(own, other, places)) {
      if (!isFramed(block, own, other, lexicon) || !apart(block, frame, lexicon)) continue;
      found.push({
        own: stretch(own, block.own, block.before),
        other: stretch(other, block.other, tail(other, block)),
        words: [spell(article, block.own), spell(report, block.other)],
      });
    }
  }
  return found;
}

// Where two sentences differ, given by their numbers. No word is cut out for that.
function gapsOf(article: Reading, here: number, report: Reading, there: number): Gap[] {
  const own = coded(article);
  const other = coded(report);
  return gaps(
    own.hashes.subarray(own.firsts[here], own.firsts[here + 1]),
    other.hashes.subarray(other.firsts[there], other.firsts[there + 1]),
  );
}

// Whether they may differ there by words alone, where enough is alike around: most differ by a figure.
function mayTell({ before, after, own, other }: Gap, article: Reading, here: number, report: Reading, there: number): boolean {
  if (before + after + 1 < ALIKE_AROUND) return false;
  const first = coded(article).firsts[here] as number; // these are numbers of sentences
  const second = coded(report).firsts[there] as number;
  return mayBeWords(article, first + own[0], first + own[1]) && mayBeWords(report, second + other[0], second + other[1]);
}

// Whether no figure stands there up to the first mark, nor a mark at first.
function mayBeWords(reading: Reading, from: number, to: number): boolean {
  const { kinds, starts } = coded(reading);
  const { text } = reading.report;
  for (let i = from; i < to; i++) {
    const start = starts[i] as number; // one for each
    if (kinds[i] === MARK) return i > from || text[start] === '-';
    if (kinds[i] === OTHER && /\p{N}/u.test(text[start] as string)) return false;
  }
  return true;
}

/** How much is alike around a place: `whole`, all of two long sentences; `wide`, many words on both its sides; `narrow`, fewer. */
type Frame = 'whole' | 'wide' | 'narrow';

// The places in which the two differ. A year that stands in one alone makes two events of them.
function differing(own: readonly Token[], other: readonly Token[], places: readonly Gap[]): { block: Block; frame: Frame }[] {
  const list = blocks(own, other, places);
  if (list.some((block) => block.own.some(isYear) !== block.other.some(isYear))) return [];
  return list.map((block) => ({ block: cut(block), frame: frameOf(block, list.length) }));
}

const isYear = ({ text }: Token): boolean => YEAR.test(text);

function frameOf({ before, after }: Block, count: number): Frame {
  if (before.length + after.length < ALIKE_ALONE) return 'narrow';
  if (count === 1) return 'whole';
  return Math.min(before.length, after.length) >= ALIKE_BESIDE ? 'wide' : 'narrow';
}

// "a smaller step, she said" and "no change": the clause that differs ends with its first mark.
function cut(block: Block): Block {
  const end = (list: readonly Token[]): number => list.findIndex((token, i) => i > 0 && parts(token));
  const own = end(block.own);
  const other = end(block.other);
  if (own < 0 && other < 0) return block;
  return {
    ...block,
    own: own < 0 ? block.own : block.own.slice(0, own),
    other: other < 0 ? block.other : block.other.slice(0, other),
    after: [],
  };
}

// What stands around it is alike: words on both sides, or the clause begins or ends with it in both.
function isFramed({ own, other, before, after }: Block, a: readonly Token[], b: readonly Token[], lexicon: Lexicon): boolean {
  if (own.length > LONGEST || other.length > LONGEST) return false;
  const opens = before.length >= 2 || (a.indexOf((before[0] ?? own[0]) as Token) === 0 && b.indexOf(other[0] as Token) <= 1);
  const closes = after.length >= 2 || (endsClause(a, own) && endsClause(b, other));
  if (!opens || !closes) return false;
  let around = 0;
  let telling = 0;
  for (const list of [before, after])
    for (const token of list) {
      if (token.kind === 'mark') continue;
      around++;
      if (telling < TELLING_AROUND && tells(token, lexicon)) telling++;
    }
  return around + 1 >= ALIKE_AROUND && telling >= TELLING_AROUND;
}

const endsClause = (sentence: readonly Token[], block: readonly Token[]): boolean => {
  const next = sentence[sentence.indexOf(block.at(-1) as Token) + 1];
  return next === undefined || next.kind === 'mark';
};

const tells = ({ lower }: Token, lexicon: Lexicon): boolean => lexicon.knows(lower);

function apart({ own, other }: Block, frame: Frame, lexicon: Lexicon): boolean {
  const alone = frame === 'whole';
  const [a, b] = [own, other].map((list) => list.filter(({ text }) => text !== '-')) as [Token[], Token[]];
  if ([...a, ...b].some(({ kind, text }) => kind !== 'word' || /^\p{Lu}{2}/u.test(text))) return false;
  const x = denies(a);
  const y = denies(b);
  if (x !== y)
    return (
      (a.length > 0 || isNot(b)) &&
      (b.length > 0 || isNot(a)) &&
      ![...a, ...b].some(isHedge) &&
      (x ? meets(a, b, lexicon) : meets(b, a, lexicon))
    );
  if (
    a.length === 0 ||
    b.length === 0 ||
    a
      .slice(1)
      .concat(b.slice(1))
      .some(({ text }) => /^\p{Lu}/u.test(text))
  )
    return false;
  const one = headOf(a, alone, lexicon);
  const two = headOf(b, alone, lexicon);
  if (a.length === 1 && b.length === 1 && frame !== 'narrow' && bothRare(a[0] as Token, b[0] as Token, lexicon)) return true;
  if (a.length === 1 && b.length === 1 && opposed(a[0] as Token, b[0] as Token, frame, lexicon))
    return frame !== 'narrow' || one === undefined;
  if (one === undefined || two === undefined || isKin(one, two, lexicon)) return false;
  return kindsApart(one, two, lexicon) || (alone && sharesNothing(a, b) && lexicon.isPerson(one) === lexicon.isPerson(two));
}

// "work force" and "workforce"
function sharesNothing(a: readonly Token[], b: readonly Token[]): boolean {
  const [x, y] = [a, b].map((list) => list.map(({ lower }) => lower).join('')) as [string, string];
  return x !== y && !a.some(({ lower }) => b.some((one) => one.lower === lower));
}

// "not open" and "closed" say one thing: what is not so has to be what the other says, unless nothing else is said. "No change" leaves no room at all.
function meets(denying: readonly Token[], other: readonly Token[], lexicon: Lexicon): boolean {
  if (denying.length === 1 || !/^(?:not|never)$/.test(denying[0]?.lower ?? '')) return true;
  const lemmas = (list: readonly Token[]): string[] =>
    list.flatMap(({ lower }) => [lower, ...lexicon.readings(lower).map(({ lemma }) => lemma)]);
  const said = new Set(lemmas(other));
  return lemmas(denying.slice(1)).some((lemma) => said.has(lemma));
}

const denies = (list: readonly Token[]): boolean => DENYING.has(list[0]?.lower ?? '');
const isNot = (list: readonly Token[]): boolean => list.length === 1 && /^(?:not|never)$/.test(list[0]?.lower ?? '');
const isHedge = ({ lower }: Token): boolean => lower !== 'no' && NOT_PLAIN.test(lower);

// Words that no table knows name things of one kind each: "botulism" and "salmonella".
function bothRare(a: Token, b: Token, lexicon: Lexicon): boolean {
  const isRare = ({ lower, text }: Token): boolean =>
    lower.length >= LONG && text === lower && lexicon.readings(lower).length === 0;
  return isRare(a) && isRare(b) && a.lower.slice(0, ROOT) !== b.lower.slice(0, ROOT);
}

function opposed(a: Token, b: Token, frame: Frame, lexicon: Lexicon): boolean {
  // Opposite verbs may follow one another (see `claim-opposites`), but not in one sentence.
  const lemmas = ({ lower }: Token): string[] =>
    lexicon.readings(lower).flatMap(({ lemma, pos }, i) => (i === 0 && (frame !== 'narrow' || pos !== 'verb') ? [lemma] : []));
  return lemmas(a).some((x) => lemmas(b).some((y) => lexicon.areOpposites(x, y)));
}

// The last noun that the word tables know: of "egg mayonnaise" the egg. `alone`: nothing else differs, so that a word which they do not know as a noun
// stands where one does: "botulism", "a christening party".
function headOf(list: readonly Token[], alone: boolean, lexicon: Lexicon): string | undefined {
  const known = list.flatMap(({ lower }) => lexicon.readings(lower).slice(0, 1));
  const last = known.at(-1);
  if (last?.pos === 'noun') return last.lemma;
  const { lower: word, text } = list.at(-1) as Token; // the caller has seen that some word stands there
  if (!alone || list.length !== 1 || word.length < LONG || text !== word) return undefined;
  const readings = lexicon.readings(word);
  return readings.length === 0 ? word : readings.find(({ pos }) => pos === 'noun')?.lemma;
}
/** A rare word has at least so many letters; shorter ones are names of parts, or misspelt. */
const LONG = 6;

// The two may be one thing, or one is a kind of the other.
const isKin = (a: string, b: string, lexicon: Lexicon): boolean =>
  a === b ||
  a.slice(0, ROOT) === b.slice(0, ROOT) ||
  lexicon.similar(a, b) >= NEAR ||
  lexicon.hypernyms(a, LEVELS).includes(b) ||
  lexicon.hypernyms(b, LEVELS).includes(a) ||
  lexicon.nounClasses(a).some((name) => name === 'time');

/** Letters that two forms of one word begin with. */
const ROOT = 4;

function kindsApart(a: string, b: string, lexicon: Lexicon): boolean {
  const others = lexicon.nounClasses(b);
  return lexicon.nounClasses(a).some((name) => ONE_OF.includes(name) && others.includes(name));
}

/** Characters quoted on either side of the place, at most. */
const REACH = 130;

// The clause around it, as far as marks part it from the rest; of a word that is only in the other report, the words before it.
function stretch(sentence: readonly Token[], block: readonly Token[], before: readonly Token[]): { start: number; end: number } {
  const own = block.length > 0 ? block : before.slice(-1);
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  let from = sentence.indexOf(first);
  while (from > 0 && !parts(sentence[from - 1]) && first.start - (sentence[from - 1]?.start ?? 0) <= REACH) from--;
  let to = sentence.indexOf(last);
  while (to < sentence.length - 1 && !parts(sentence[to + 1]) && (sentence[to + 1]?.end ?? 0) - last.end <= REACH) to++;
  return { start: sentence[from]?.start ?? 0, end: sentence[to]?.end ?? 0 };
}

// Of a block without words of its own in the other sentence: the word before it there.
const tail = (other: readonly Token[], { other: own, before }: Block): Token[] =>
  own.length > 0 ? [] : other.filter(({ lower }) => lower === before.at(-1)?.lower).slice(0, 1);

const parts = (token: Token | undefined): boolean => token === undefined || /^[,.;:!?()"“”—–]$/.test(token.text);

const spell = ({ report: { text } }: Reading, block: readonly Token[]): string =>
  text.slice(block[0]?.start ?? 0, block.at(-1)?.end ?? 0);
