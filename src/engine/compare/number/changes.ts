/** What changed between two versions of one page: sentences that fit are laid side by side, and figures in the same place of them compared. */
import type { Change, Changes, Finding, Place, Quantity, Reading, Sentence } from '../../../model.ts';
import { fold } from '../../match/terms.ts';
import { tokens } from '../../text/tokens.ts';
import { about } from '../statement/about.ts';
import { placeOf, type Statement } from '../statement/statement.ts';

/** Share of words that two versions of one sentence have in common, at least (Dice). */
const SAME_SENTENCE = 0.5;
/** Beyond so many changed sentences the page is another one, and pairing them would take long. */
const MOST_CHANGED = 300;

/** A word of a sentence; a quantity is one, whatever its figure. */
interface Piece {
  key: string;
  quantity?: Quantity;
}

interface Line {
  sentence: Sentence;
  /** Its words without case and marks: two lines that share them are the same, whatever the typesetting. */
  plain: string;
  pieces: Piece[];
}

/** `now` and `before` are readings of two texts of one page; `statements`: of `now`. */
export function changes(now: Reading, before: Reading, statements: readonly Statement[]): Changes {
  const { added, gone } = changedLines(lines(now), lines(before));
  const pairs = sentencePairs(added, gone);
  const figures = pairs.flatMap(([after, earlier]) => figurePairs(after.pieces, earlier.pieces).filter(isChange));
  const telling = new Set(figures.map(([quantity]) => quantity.sentence));
  const fromBefore = new Map(pairs.map(([after, earlier]) => [after, earlier]));
  const matched = new Set(fromBefore.values());
  const passages: Change[] = [
    ...added
      .filter(({ sentence }) => !telling.has(now.sentences.indexOf(sentence)))
      .map((line): Change => {
        const earlier = fromBefore.get(line);
        return { now: lineAt(now, line), ...(earlier && { before: lineAt(before, earlier) }) };
      }),
    ...gone.filter((line) => !matched.has(line)).map((line): Change => ({ before: lineAt(before, line) })),
  ];
  return { findings: merged(figures, now, before, statements), passages };
}

function lines(reading: Reading): Line[] {
  return reading.sentences.map((sentence, index) => {
    const here = reading.quantities.filter((quantity) => quantity.sentence === index && quantity.implied !== true);
    const pieces: Piece[] = [];
    let at = sentence.start;
    const words = (to: number): void => {
      for (const token of tokens(reading.report.text, at, to)) if (token.kind !== 'mark') pieces.push({ key: fold(token.lower) });
    };
    for (const quantity of here) {
      if (quantity.span.start < at) continue; // one within another
      words(quantity.span.start);
      pieces.push({ key: `#${quantity.dimension}`, quantity });
      at = quantity.span.end;
    }
    words(sentence.end);
    const plain = tokens(reading.report.text, sentence.start, sentence.end)
      .filter(({ kind }) => kind !== 'mark')
      .map(({ lower }) => fold(lower))
      .join(' ');
    return { sentence, plain, pieces };
  });
}

/** The lines of either version that the other does not have. */
function changedLines(now: readonly Line[], before: readonly Line[]): { added: Line[]; gone: Line[] } {
  const without = (some: readonly Line[], others: readonly Line[]): Line[] => {
    const left = new Map<string, number>();
    for (const { plain } of others) left.set(plain, (left.get(plain) ?? 0) + 1);
    return some.filter(({ plain }) => {
      const count = left.get(plain) ?? 0;
      left.set(plain, count - 1);
      return count <= 0 && plain !== '';
    });
  };
  return { added: without(now, before).slice(0, MOST_CHANGED), gone: without(before, now).slice(0, MOST_CHANGED) };
}

/** Each changed sentence with the older one that it most resembles; a headline with a headline. */
function sentencePairs(added: readonly Line[], gone: readonly Line[]): [now: Line, before: Line][] {
  const likely = added.flatMap((now) =>
    gone
      .filter(({ sentence }) => sentence.title === now.sentence.title)
      .map((before) => ({ now, before, share: sharedWords(now, before) }))
      .filter(({ share }) => share >= SAME_SENTENCE),
  );
  const taken = new Set<Line>();
  return likely
    .toSorted((a, b) => b.share - a.share)
    .filter(({ now, before }) => {
      if (taken.has(now) || taken.has(before)) return false;
      taken.add(now).add(before);
      return true;
    })
    .toSorted((a, b) => a.now.sentence.start - b.now.sentence.start)
    .map(({ now, before }) => [now, before]);
}

function sharedWords(a: Line, b: Line): number {
  const left = new Map<string, number>();
  for (const { key } of a.pieces) left.set(key, (left.get(key) ?? 0) + 1);
  let shared = 0;
  for (const { key } of b.pieces) {
    const count = left.get(key) ?? 0;
    if (count > 0) shared++;
    left.set(key, count - 1);
  }
  return (2 * shared) / Math.max(1, a.pieces.length + b.pieces.length);
}

/** Figures that stand in the same place of two versions of a sentence: the longest common run of words puts them side by side. */
function figurePairs(now: readonly Piece[], before: readonly Piece[]): [now: Quantity, before: Quantity][] {
  const width = before.length + 1;
  const table = new Uint16Array((now.length + 1) * width); // a sentence has some dozens of words
  const cell = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = now.length - 1; i >= 0; i--)
    for (let j = before.length - 1; j >= 0; j--)
      table[i * width + j] = now[i]?.key === before[j]?.key ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
  const found: [Quantity, Quantity][] = [];
  for (let i = 0, j = 0; i < now.length && j < before.length; ) {
    const a = now[i];
    const b = before[j];
    if (a?.key === b?.key) {
      if (a?.quantity && b?.quantity) found.push([a.quantity, b.quantity]);
      i++;
      j++;
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i++;
    else j++;
  }
  return found;
}

// "12" and "twelve" are one figure; "12" and "at least 12" are two.
const isChange = ([a, b]: [Quantity, Quantity]): boolean =>
  a.low !== b.low || a.high !== b.high || a.value !== b.value || a.second !== b.second || a.unit !== b.unit;

/** One finding for each figure that changed, however often it stands; the article's side first. */
function merged(
  figures: readonly [Quantity, Quantity][],
  now: Reading,
  before: Reading,
  statements: readonly Statement[],
): Finding[] {
  const groups = new Map<string, { about: string; now: Place[]; before: Place[] }>();
  for (const [after, earlier] of figures) {
    const own = statements.find(({ quantity }) => quantity === after);
    const title = own ? about(own) : after.span.text;
    const key = `${title}\n${after.dimension} ${after.low} ${after.high}\n${earlier.low} ${earlier.high}`;
    const group = groups.get(key) ?? { about: title, now: [], before: [] };
    group.now.push(own ? placeOf(own) : { report: now.report.id, ...after.span });
    group.before.push({ report: before.report.id, ...earlier.span });
    groups.set(key, group);
  }
  return [...groups.values()].map(
    (group): Finding => ({
      kind: 'number',
      relation: 'revised',
      about: group.about,
      reasons: [],
      sides: [side(group.now), side(group.before)],
    }),
  );
}

const side = (spans: Place[]): Finding['sides'][number] => ({ value: spans[0]?.text ?? '', spans });

function lineAt({ report }: Reading, { sentence: { start, end } }: Line): Place {
  return { report: report.id, start, end, text: report.text.slice(start, end) };
}
