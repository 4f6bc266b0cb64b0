/** Finds the hedge of a number: "nearly 100", "60,000 at most", "200+". */
import { HEDGES, type HedgeRow } from './hedges.ts';
import { endsBefore, type Line, lowerAt, standsAt } from './line.ts';
import { phrases } from './phrases.ts';

const BEFORE = phrases(
  HEDGES.flatMap((row) => row.before.map((phrase): [string, HedgeRow] => [phrase, row])),
  'last',
);
const AFTER = phrases(
  HEDGES.flatMap((row) => (row.after ?? []).map((phrase): [string, HedgeRow] => [phrase, row])),
  'first',
);

/** Words before "over", "about", "up to" … that make them a particle or a preposition: "handed over 20", "asked about two men". */
const NOT_A_HEDGE: Readonly<Record<string, ReadonlySet<string>>> = {
  over: new Set(
    'hand hands handed handing take takes took taken taking turn turns turned turning went goes going control dispute row concern concerns fight victory win lead advantage rule power charged anger protest protests talks clash clashes worry worries fears'.split(
      ' ',
    ),
  ),
  about: new Set(
    'talk talks talked talking ask asks asked asking tell told tells telling know knew knows known speak spoke speaks speaking read wrote hear heard information details question questions questioned concern concerned concerns worried think thought thinking complain complained complaint complaints story stories news learn learned learnt data lied lying what how'.split(
      ' ',
    ),
  ),
  around: new Set('turn turned gathered walked walking built wrapped centred centered revolve revolves'.split(' ')),
  to: new Set(
    'add adds added adding sum went go goes rose climbed moved leading led runs run line lined live lived stood stand woke edged crept inched ticked nudged grew jumped shot soared surged stepped caught'.split(
      ' ',
    ),
  ),
  above: new Set(['from', 'hung', 'the']),
  below: new Set(['from', 'the']),
  beyond: new Set(['go', 'went', 'far']),
  as: new Set(['twice', 'times', 'thrice', 'half', 'double', 'just', 'third', 'quarter']),
};

/** "passed 310,000" is a bound, "passed two laws" is not. */
const BIG_ONLY = new Set(['passed', 'topped', 'surpassed', 'beyond', 'near']);
const BIG = 100;
/** "under 16 people" is a bound, "under two laws" and "above two shops" are not. */
const PLACE_WORDS = new Set(['under', 'below', 'above', 'over']);
const PLACE_LEAST = 5;

/** A hedge and the tokens it takes. */
export interface Found {
  row: HedgeRow;
  first: number;
  end: number;
}

/** The hedge that ends right before token `at`, not reaching before `from`. `value` is the number that it would hedge, `count` whether it is bare. */
export function hedgeBefore(line: Line, at: number, from: number, value: number, count: boolean): Found | null {
  const last = lowerAt(line, at - 1);
  const candidates = BEFORE.get(last);
  if (candidates === undefined) return null;
  for (const { words, means } of candidates) {
    const first = at - words.length;
    if (first < from || !endsBefore(line, at, words)) continue;
    const head = headOf(words);
    // "took over 100 hours", but "took over 12 villages".
    const lasts = !count && /^(?:take|takes|taken|took|taking)$/.test(lowerAt(line, first - 1)) && head === 'over';
    if (head !== '' && !lasts && NOT_A_HEDGE[head]?.has(lowerAt(line, first - 1))) return null;
    if (BIG_ONLY.has(words.join(' ')) && value < BIG) return null;
    if (count && words.length === 1 && PLACE_WORDS.has(last) && value < PLACE_LEAST) return null;
    if (last === 'within' && count) return null;
    if (BENEATH.has(words[0] ?? '') && words.length === 1 && !count && isCovered(line, at)) return null;
    if (last === 'than' && !count && isYearBack(line, at)) return null;
    return { row: means, first, end: at };
  }
  return null;
}

/** "Buried under six metres of mud": where it lies, not how much less. */
const BENEATH = new Set(['under', 'below', 'beneath']);
const isCovered = (line: Line, at: number): boolean => {
  for (let i = at + 1; i <= at + 3; i++) if (lowerAt(line, i) === 'of') return COVERS.has(lowerAt(line, i + 1));
  return false;
};
const COVERS = new Set(
  'water mud snow rubble debris earth soil rock rocks sand ice concrete ash sludge silt lava sediment stone'.split(' '),
);

// "9% fewer than a year earlier": the year is what is compared with
const isYearBack = (line: Line, at: number): boolean =>
  /^an?$/.test(lowerAt(line, at)) && /^(?:earlier|ago|before|previously)$/.test(lowerAt(line, at + 2));

/** The word under which `NOT_A_HEDGE` lists what may not precede the phrase. */
function headOf(words: readonly string[]): string {
  const [first = '', , third] = words;
  if (words.length === 1) return first;
  return words.length === 2 && words[1] === 'to' ? 'to' : first === 'as' && third === 'as' ? 'as' : '';
}

/** The hedge that begins at token `at`, right after a number. */
export function hedgeAfter(line: Line, at: number): Found | null {
  const candidates = AFTER.get(lowerAt(line, at));
  if (candidates === undefined) return null;
  for (const { words, means } of candidates) {
    if (!standsAt(line, at, words)) continue;
    // "two at least nine": a hedge that belongs to the next number.
    if (words[0] === 'at' && /^\d/.test(lowerAt(line, at + words.length))) return null;
    return { row: means, first: at, end: at + words.length };
  }
  return null;
}
