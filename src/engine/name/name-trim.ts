/** From a run of capitals to the names in it: titles, sentence openers, nationalities and calendar words fall away. */
import { COMMON, COMMON_ENDING, ORDINARY } from './name-common.ts';
import { isDemonym } from './name-demonyms.ts';
import type { Piece, Run } from './name-runs.ts';
import { NOT_ACRONYMS, ORG_NOUNS, TITLE_MODIFIERS, TITLES } from './name-words.ts';

/** What the whole text shows about a word. */
export interface Evidence {
  /** Lower-case words seen with a capital inside a sentence. */
  capital: ReadonlySet<string>;
  /** Words seen in lower case. */
  small: ReadonlySet<string>;
  /** Whether a dictionary knows the word as an ordinary one. */
  ordinary: (lower: string) => boolean;
  /** Memo of `isDemonym` over this text. */
  demonym: (lower: string) => boolean;
}

/** Evidence over the words of a text; `ordinary` asks a dictionary. */
export function evidence(
  capital: ReadonlySet<string>,
  small: ReadonlySet<string>,
  ordinary: (lower: string) => boolean,
): Evidence {
  const known = new Map<string, boolean>();
  const demonym = (lower: string): boolean => {
    let answer = known.get(lower);
    if (answer === undefined) {
      answer = isDemonym(lower, (stem) => capital.has(stem));
      known.set(lower, answer);
    }
    return answer;
  };
  return { capital, small, ordinary, demonym };
}

// Openers that belong to a name when an organisation's noun follows: "National Bank", "Federal Reserve", "Police Department".
const ORG_ADJECTIVES = new Set(
  'national federal central international general united western eastern northern southern north south east west new public civil royal great human medical health police world red black white blue high free street city state union supreme emergency security air fire social local people young big military land'.split(
    ' ',
  ),
);
// Titles that are also family names: kept at the end of a run ("Stephen King", "Larry Bishop").
const TITLE_SURNAMES = new Set(
  'king prince bishop judge pope major marshal saint duke dean page chair officer private lord constable cardinal brother'.split(
    ' ',
  ),
);

/** The names in one run, as lists of pieces, in order. */
export function trim(run: Run, seen: Evidence): Piece[][] {
  const pieces = dropOpener(run, seen);
  const parts: Piece[][] = [];
  for (const part of splitAtTitles(pieces, seen)) {
    const kept = dropEdges(part, seen);
    const first = kept[0];
    if (first === undefined) continue;
    if (kept.length === 1 && !single(first, run, first === run.pieces[0], seen)) continue;
    if (kept.every((p) => seen.demonym(p.lower) || (COMMON.has(p.lower) && !p.capitals && !ORG_NOUNS.has(p.lower)))) continue;
    parts.push(kept);
  }
  return parts;
}

function dropOpener(run: Run, seen: Evidence): Piece[] {
  const [first, second] = run.pieces;
  if (!run.initial || first === undefined || second === undefined) return run.pieces;
  const common = COMMON.has(first.lower) || (COMMON_ENDING.test(first.lower) && !seen.capital.has(first.lower));
  if (!common) return run.pieces;
  if (ORG_ADJECTIVES.has(first.lower) && (ORG_NOUNS.has(second.lower) || seen.capital.has(first.lower))) return run.pieces;
  if (TITLES.has(first.lower) || TITLE_MODIFIERS.has(first.lower)) return run.pieces; // parted at the title
  let from = 1;
  while (from < run.pieces.length && /^(?:of|for|on|in|the|de|la)$/.test(run.pieces[from]?.lower ?? '')) from++;
  return run.pieces.slice(from);
}

/** Cuts before and behind titles: "National Bank Governor Ilona Kertes" holds two names. */
function splitAtTitles(pieces: Piece[], seen: Evidence): Piece[][] {
  let last = -1;
  for (let i = 0; i + 1 < pieces.length; i++) {
    const here = pieces[i];
    const next = pieces[i + 1];
    if (here !== undefined && next !== undefined && TITLES.has(here.lower) && !ORG_NOUNS.has(next.lower)) last = i;
    else if (
      here !== undefined &&
      next !== undefined &&
      TITLES.has(here.lower) &&
      TITLES.has(next.lower) &&
      i + 2 < pieces.length
    )
      last = i;
  }
  if (last < 0) return [pieces];
  let from = last + 1;
  if (pieces[from]?.lower === 'of') {
    from++;
    while (from < pieces.length - 1 && (pieces[from]?.lower === 'the' || TITLE_MODIFIERS.has(pieces[from]?.lower ?? ''))) from++;
  }
  let to = last;
  while (
    to > 0 &&
    (TITLES.has(pieces[to - 1]?.lower ?? '') ||
      TITLE_MODIFIERS.has(pieces[to - 1]?.lower ?? '') ||
      seen.demonym(pieces[to - 1]?.lower ?? ''))
  )
    to--;
  return to > 0 ? [pieces.slice(0, to), pieces.slice(from)] : [pieces.slice(from)];
}

/** Titles at the end ("Pell County Sheriff") with their modifiers, and "the" or "of" at either edge. */
function dropEdges(part: Piece[], seen: Evidence): Piece[] {
  let from = 0;
  let to = part.length;
  while (to > from) {
    const lower = part[to - 1]?.lower ?? '';
    const before = to < 2 ? '' : (part[to - 2]?.lower ?? '');
    const surname =
      TITLE_SURNAMES.has(lower) && to - from >= 2 && !TITLE_MODIFIERS.has(before) && !seen.demonym(before) && !TITLES.has(before);
    const title = TITLES.has(lower) && !ORG_NOUNS.has(lower) && !surname;
    const modifier = to < part.length && (TITLE_MODIFIERS.has(lower) || seen.demonym(lower));
    if (title || modifier || /^(?:the|of|for|de|la|and)$/.test(lower)) to--;
    else break;
  }
  while (from < to && /^(?:the|a|an)$/.test(part[from]?.lower ?? '')) from++;
  return part.slice(from, to);
}

/** Whether a name of one word can stand. */
function single(piece: Piece, run: Run, first: boolean, seen: Evidence): boolean {
  const { lower, capitals } = piece;
  if (NOT_ACRONYMS.has(lower) || seen.demonym(lower) || TITLES.has(lower) || TITLE_MODIFIERS.has(lower)) return false;
  if (ORG_NOUNS.has(lower)) return false;
  if (lower.length < 2 || !(/[a-z]/.test(lower) || /\p{L}/u.test(lower))) return false;
  if (run.dateline || capitals) return true;
  if (!run.initial || !first) return !COMMON.has(lower);
  if (seen.capital.has(lower)) return !COMMON.has(lower);
  // "Turnout was 58 per cent": a word of the dictionary with a capital only here
  return (
    !COMMON.has(lower) && !ORDINARY.has(lower) && !seen.small.has(lower) && !COMMON_ENDING.test(lower) && !isOrdinary(lower, seen)
  );
}

/** Countries that are words of the dictionary too. */
const COUNTRIES = new Set(['turkey', 'china', 'guinea', 'chad']);
const isOrdinary = (lower: string, seen: Evidence): boolean => seen.ordinary(lower) && !COUNTRIES.has(lower);
