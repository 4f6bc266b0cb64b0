/** Sentences of a text: those of Unicode, with the breaks that it makes after abbreviations and initials mended. */
import type { Sentence } from '../../model.ts';
import { sentenceEnds } from './sentence-ends.ts';

// Abbreviations after which a sentence goes on. From the mistakes of ICU 74 on news text: titles, ranks, months, "No. 10".
const SHORT = new Set(
  `Mr Mrs Ms Mx Dr Prof Gov Sen Rep Reps Sens Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Brig Det Insp Supt Smt Hon Rev Fr Sr Jr St Ste Mt Ft No
  Nos Art Sec vs v cf approx ca c Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ala Ariz Ark Calif
  Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo`.split(
    /\s+/,
  ),
);
/** What parts the last word from the one before it. */
const PARTING = /[\s(“"'‘’—–-]/;
const CAPITAL = /^\p{Lu}$/u;
// These end a sentence when a capital follows that is not part of a name ("in the U.S. The …"): only a lower-case letter or digit goes on.
const MAY_END = /(?:^|\s)(?:Inc|Corp|Co|Ltd|Bros|etc)\.$/;
const DOTTED = /(?:\p{Lu}\.){2,}$|(?:^|\s)(?:[ap]\.m|e\.g|i\.e)\.$/u;

// A time of day goes on with its day, as American papers have it: "at 6:20 p.m. Thursday, two boats".
const TIME = /(?:^|\s)[ap]\.m\.$/u;
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d/u;
// Two sentences that lost the space between them: "with his father.Police said"; not "Example.Com".
const GLUED = /(?<=\p{Ll}{3}\.)(?=\p{Lu}\p{Ll}* )(?!(?:Com|Net|Org|Co) )/gu;

/**
 * The sentences of `text` in order. A line break always ends a sentence. White space around a sentence is left out of it.
 * `titleLength`: length of the headline at the start of the text, 0 where there is none.
 */
export function sentences(text: string, titleLength = 0): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = -1;
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    if (line[0].trim() === '') continue;
    paragraph++;
    const lineStart = line.index;
    let start = 0;
    let end = 0;
    const close = (at: number): void => {
      push(found, text, lineStart + start, lineStart + at, paragraph, lineStart + start < titleLength);
      start = at;
    };
    for (const to of sentenceEnds(line[0])) {
      const index = end;
      const segment = line[0].slice(index, to);
      end = to;
      const dot = segment.indexOf('.');
      // most have no full stop before their last
      for (const { index: at } of dot < 0 || dot > segment.length - 3 ? [] : segment.matchAll(GLUED))
        if (!isShortened(segment.slice(0, at).slice(-TAIL))) close(index + at);
      if (!goesOn(line[0].slice(start, end).trimEnd(), line[0].slice(end))) close(end);
    }
    if (start < end) close(end);
  }
  return found;
}

function goesOn(before: string, after: string): boolean {
  if (after === '') return false;
  const tail = before.slice(-TAIL);
  if (isSmall(after) || isShortened(tail)) return true;
  if (!tail.endsWith('.')) return false;
  const dotted = tail.charAt(tail.length - 3) === '.';
  if (dotted && TIME.test(tail) && DAY.test(after)) return true;
  // patterns of all alphabets are asked last: to compile one takes as long as to read a paragraph
  if (dotted ? DOTTED.test(tail) : MAY_END.test(tail)) return /^[\p{Ll}\p{N}(]/u.test(after);
  return !/[a-z]\.$/i.test(tail) && /\p{N}\.$/u.test(tail) && /^\p{N}/u.test(after);
}

// Whether a small letter comes first.
function isSmall(after: string): boolean {
  const code = after.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(after);
}

// "met Gov. Lund", "told J. Tovar": the full stop ends an abbreviation or an initial.
function isShortened(tail: string): boolean {
  if (!tail.endsWith('.')) return false;
  let from = tail.length - 1;
  while (from > 0 && !PARTING.test(tail.charAt(from - 1))) from--;
  const last = tail.slice(from, -1);
  return SHORT.has(last) || (last.length <= 2 && (/^[A-Z]$/.test(last) || CAPITAL.test(last)));
}

/** Longer than every abbreviation with its full stop and what stands before it: the expressions need not walk through whole sentences. */
const TAIL = 12;

function push(found: Sentence[], text: string, from: number, to: number, paragraph: number, title: boolean): void {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = start + raw.trim().length;
  if (end > start) found.push({ start, end, paragraph, title });
}
