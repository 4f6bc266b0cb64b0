/** Numbers that are part of a name: Flight 207, 46th Regiment, Route 9, G20, No. 3, AR-15, 220 Commerce Street, telephone numbers. */
import { CURRENCY_SIGNS } from './currencies.ts';
import { FUNCTION_WORDS, isLabel } from './labels.ts';
import { isCapital, type Line, lowerAt, touches } from './line.ts';
import { parseDigits, SCALES, SMALL } from './numerals.ts';
import { PEOPLE } from './people.ts';
import { UNIT_PHRASES } from './units.ts';

/** Indices of shares, in headlines too. */
const INDICES = new Set('ftse nikkei cac dax ibex stoxx asx topix csi nasdaq mib aex smi russell fortune'.split(' '));
/** Names of broadcasters end in these and a number, in headlines too: "Oldmere News - Channel 8". */
const STATIONS = new Set(['channel', 'news', 'tv']);

/** Labels that take a number word as well: "bed six of the ward", "coach five", "the close on day two". */
const WORD_LABELS = new Set('bed coach ward phase chapter level gate platform page tank carriage channel formula'.split(' '));

const STREET = new Set(
  'street st road rd avenue ave boulevard blvd lane ln drive dr way place square court terrace highway parkway pike crescent close row walk circle plaza'.split(
    ' ',
  ),
);

/** Nouns after the number of a piece of software: "the 5.50 update". */
const RELEASES = new Set(['update', 'firmware', 'release', 'version', 'beta', 'software', 'patch']);
/** Nouns after the width of a picture: "2K resolution", "4K television". */
const SCREENS = new Set([
  'resolution',
  'tv',
  'television',
  'display',
  'screen',
  'video',
  'monitor',
  'gaming',
  'image',
  'content',
]);

/** Lines of a picture: "1080p video"; a share or a litre costs as many pence now and then. */
const LINES = /^(?:480|720|1080|1440|2160|4320)$/;

/** Word parts before a hyphen that leave the number a number: "mid-2024", "magnitude-6.9". */
const OPEN_PREFIXES = new Set([
  'mid',
  'pre',
  'post',
  'early',
  'late',
  'end',
  'magnitude',
  'sub',
  'plus',
  'over',
  'under',
  'top',
  'non',
  'between',
  'nearly',
  'about',
]);

/** The token at `at` stands inside an address on the web: "news.example/2015/mar/two-held". */
export function inWebAddress(line: Line, at: number): boolean {
  const start = line.tokens[at]?.start ?? 0;
  if (!touches(line, at)) return false;
  return /(?:https?:\/\/|www\.|\.(?:com|org|net|uk)\/)\S*$/i.test(line.text.slice(Math.max(0, start - ADDRESS), start));
}
/** Addresses are shorter than this. */
const ADDRESS = 200;

/** How many tokens from `at` on belong to a name; 0 where the number at `at` is no name. */
export function nameTokens(line: Line, at: number): number {
  const token = line.tokens[at];
  if (token === undefined) return 0;
  if (token.kind === 'word')
    return SMALL.has(token.lower) &&
      (WORD_LABELS.has(lowerAt(line, at - 1)) || isPlaced(line, at) || isInRow(line, at) || compounded(line, at))
      ? 1
      : 0;
  const telephone = telephoneTokens(line, at);
  if (telephone > 0 || !isName(line, at)) return telephone;
  let end = at + 1;
  while (
    end < line.tokens.length &&
    touches(line, end) &&
    /^[-/#.:\p{L}\p{N}]/u.test(lowerAt(line, end)) &&
    !/^[.:]$/.test(lowerAt(line, end))
  )
    end++;
  return end - at;
}

function isName(line: Line, at: number): boolean {
  const text = line.tokens[at]?.text ?? '';
  const before = lowerAt(line, at - 1);
  const after = lowerAt(line, at + 1);
  if (touches(line, at) && line.tokens[at - 1]?.kind === 'word') return !isMoney(line, at, text);
  if (before === '-' && touches(line, at) && touches(line, at - 1)) {
    const stem = line.tokens[at - 2];
    if (stem?.kind === 'word' && !OPEN_PREFIXES.has(stem.lower) && !SMALL.has(stem.lower)) return true;
  }
  // ".380" is a calibre more often than a share.
  if (before === '.' && touches(line, at) && !touches(line, at - 1)) return true;
  if (before === '#' || before === '№' || before === '@') return true;
  if (
    before === '.' &&
    (lowerAt(line, at - 2) === 'no' || lowerAt(line, at - 2) === 'nos' || lowerAt(line, at - 2) === 'nr') &&
    touches(line, at - 1)
  )
    return true;
  if (before === 'no' && isCapital(line, at - 1) && at > 1 && /^\d{1,3}$/.test(text)) return true;
  if (before === 'copyright' || before === '©') return true;
  if (after === 'block' || after === 'blk') return /^\d+$/.test(text);
  if (/^\d+\.\d+$/.test(text) && RELEASES.has(after)) return true;
  if (LINES.test(text) && after === 'p' && touches(line, at + 1) && lowerAt(line, at + 2) !== 'a') return true;
  if (/^\d$/.test(text) && after === 'k' && touches(line, at + 1) && SCREENS.has(lowerAt(line, at + 2))) return true;
  if (text === '911' && !SCALES.has(after) && !PEOPLE.has(after)) return true;
  if (/^\d+(?:\.\d+){2,}$/.test(text) && parseDigits(text) === null) return true;
  if (/^0\d{4,}$/.test(text)) return true;
  if (at === 0 && /^\d{1,2}$/.test(text) && (after === '.' || after === ')') && touches(line, 1)) return true;
  return chained(line, at) || slashed(line, at) || labelled(line, at, text) || address(line, at) || product(line, at, text);
}

/** "the world number four", "at number two" */
const isPlaced = (line: Line, at: number): boolean =>
  lowerAt(line, at - 1) === 'number' && /^(?:world|the|at|from|to|a|as|job)$/.test(lowerAt(line, at - 2));

/** What is counted through as it goes on. */
const ROWS = new Set('day stage round game week match set race heat session lap night leg'.split(' '));

/** "on day two", "after round four": which one, where nothing follows that could be counted. */
function isInRow(line: Line, at: number): boolean {
  if (!ROWS.has(lowerAt(line, at - 1)) || !/^(?:on|of|in|at|by|after|for|until|to)$/.test(lowerAt(line, at - 2))) return false;
  const follower = line.tokens[at + 1];
  return follower === undefined || FUNCTION_WORDS.has(follower.lower) || /^[.,;:!?)]$/.test(follower.lower);
}

/** "a pick-six": the number word is the end of a compound; "seven-to-eight" is not one. */
function compounded(line: Line, at: number): boolean {
  const stem = line.tokens[at - 2];
  const joined = lowerAt(line, at - 1) === '-' && touches(line, at) && touches(line, at - 1);
  return joined && stem?.kind === 'word' && stem.text.length > 2 && !SMALL.has(stem.lower) && !OPEN_PREFIXES.has(stem.lower);
}

/** "K15,000", "R500 million", "Rs500": the letters before the digits are a currency. */
function isMoney(line: Line, at: number, text: string): boolean {
  const letters = line.tokens[at - 1];
  if (letters === undefined || touches(line, at - 1)) return false;
  const large = /,\d{3}/.test(text) || SCALES.has(lowerAt(line, at + 1)) || /^(?:m|bn|b)$/.test(lowerAt(line, at + 1));
  return CURRENCY_SIGNS.has(letters.lower) ? isCapital(line, at - 1) : large && /^\p{Lu}$/u.test(letters.text);
}

/** "45-7-2", "3-2-1": three numbers or more joined by hyphens. */
function chained(line: Line, at: number): boolean {
  return (
    lowerAt(line, at + 1) === '-' &&
    lowerAt(line, at + 3) === '-' &&
    [1, 2, 3, 4].every((k) => touches(line, at + k)) &&
    line.tokens[at + 4]?.kind === 'number'
  );
}

/** "9/11", "24/7", "14/05": no count. */
function slashed(line: Line, at: number): boolean {
  const forward =
    lowerAt(line, at + 1) === '/' && touches(line, at + 1) && touches(line, at + 2) && line.tokens[at + 2]?.kind === 'number';
  const backward =
    lowerAt(line, at - 1) === '/' && touches(line, at) && touches(line, at - 1) && line.tokens[at - 2]?.kind === 'number';
  return forward || backward;
}

/**
 * Tokens of a telephone number that begins at `at`, else 0: three groups of digits or more, two that begin with 0 or read 555-0199,
 * or groups behind "+" or a bracketed area code: "0800 110 774", "+99 22 10 40 84", "(904) 359-4091".
 */
function telephoneTokens(line: Line, at: number): number {
  const letters = lettered(line, at);
  if (letters > 0) return letters;
  const groups: string[] = [];
  let next = at;
  while (line.tokens[next]?.kind === 'number') {
    groups.push(lowerAt(line, next));
    const joined = lowerAt(line, next + 1) === '-' && touches(line, next + 1);
    const bracket = groups.length === 1 && lowerAt(line, next - 1) === '(' && lowerAt(line, next + 1) === ')';
    next += (joined || bracket) && line.tokens[next + 2]?.kind === 'number' ? 2 : 1;
  }
  if (groups.length < 2 || groups.some((group) => !/^\d+$/.test(group) || isYear(group))) return 0;
  const whole = groups.join(' ');
  const known =
    lowerAt(line, at - 1) === '+' ||
    /^(?:0\d|\d{3} \d{4}$|\d{3} \d{3} \d{4}$)/.test(whole) ||
    (groups.length > 2 && whole.length > 8);
  return known ? next - at : 0;
}

/** Tokens of "577-HELP" or "800-577-HELP", else 0. */
function lettered(line: Line, at: number): number {
  let end = at;
  while (/^\d{3}$/.test(lowerAt(line, end)) && /^[-)]$/.test(lowerAt(line, end + 1))) {
    if (/^\p{Lu}{4,8}$/u.test(line.tokens[end + 2]?.text ?? '') && touches(line, end + 2)) return end + 3 - at;
    end += 2;
  }
  return 0;
}

function labelled(line: Line, at: number, text: string): boolean {
  if (!/^\d{1,4}$/.test(text)) return false;
  const label = lowerAt(line, at - 1);
  if (SCALES.has(lowerAt(line, at + 1)) || (label === 'number' && isVerb(line, at - 1))) return false;
  const capital = isCapital(line, at - 1);
  // "Avenue du 8 Mai"
  if (/^(?:du|del|di|de)$/.test(label) && isCapital(line, at + 1)) return true;
  // "Midsummer's Day 1971"
  if (label === 'day' && /^(?:19|20)\d\d$/.test(text)) return false;
  if (capital && (INDICES.has(label) || (label === 'p' && lowerAt(line, at - 2) === '&'))) return true;
  if (isLabel(line, at - 1)) return true;
  if (STATIONS.has(label) && capital && text.length < 3 && !/^\p{L}/u.test(lowerAt(line, at + 1))) return true;
  // "MORE THAN 70 dead"
  if (line.capitals || !capital || isYear(text) || FUNCTION_WORDS.has(label)) return false;
  // "a BlackBerry Curve 8900 smartphone": counts of four digits have a comma.
  if (at > 1 && text.length === 4) return true;
  if (at < 2) return false;
  const follower = line.tokens[at + 1];
  if (follower === undefined) return false;
  if (UNIT_PHRASES.has(follower.lower) || follower.lower === '%' || follower.lower === 'percent' || follower.lower === 'per')
    return false;
  // "Intercity 512 was", "Area 51.", but "In Sarykol 31 people", "Monday 9 August" and "Carranza, 41," are numbers.
  const continues = follower.kind === 'word' && !FUNCTION_WORDS.has(follower.lower);
  if (continues) return numberedThing(line, at, text, follower.lower);
  return follower.kind !== 'number' && follower.lower !== '-';
}

/** "The dead number 17", "damaged houses now number 540"; not "bus number 9", "the serial number 17". */
function isVerb(line: Line, at: number): boolean {
  const subject = /^(?:now|already|still)$/.test(lowerAt(line, at - 1)) ? at - 2 : at - 1;
  const word = lowerAt(line, subject);
  return PEOPLE.has(word) || MANY.has(word) || (/[^sui]s$/.test(word) && !isCapital(line, subject));
}

/** Adjectives that stand for all whom it befell. */
const MANY = new Set(['dead', 'injured', 'wounded', 'missing', 'homeless', 'displaced', 'sick', 'ill']);

/** "the Apollo 11 mission", "three Falcon 9 launches"; not "in Sarykol 31 people", "on Monday 12 houses". */
function numberedThing(line: Line, at: number, text: string, follower: string): boolean {
  const before = line.tokens[at - 2];
  return (
    /^\d{1,2}$/.test(text) &&
    before?.kind === 'word' &&
    !/^(?:in|at|near|on|off|from|of)$/.test(before.lower) &&
    !CALENDAR.test(lowerAt(line, at - 1)) &&
    !PEOPLE.has(follower)
  );
}

const CALENDAR =
  /^(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)/;

const isYear = (text: string): boolean => /^(?:1[89]|20)\d\d$/.test(text);

/** "220 Commerce Street", "10 Downing Street". */
function address(line: Line, at: number): boolean {
  if (!/^\d{1,5}$/.test(lowerAt(line, at))) return false;
  for (let next = at + 1; next <= at + 3; next++) {
    if (!isCapital(line, next)) return false;
    if (next > at + 1 && STREET.has(lowerAt(line, next))) return true;
  }
  return false;
}

/** Letters that may touch a number without making it a name: "46th", "20s", "7pm", "25bps", "3m", "-2C". */
const SUFFIXES = /^(?:st|nd|rd|th|s|am|pm|a\.m\.|p\.m\.|bps?|pp|pct|percent|[kmbtgcf]|usd|eur|gbp|p|c|yo)$/;

/** "737 MAX", "4G", "3D", "9mm handgun", "7 News". */
function product(line: Line, at: number, text: string): boolean {
  const next = line.tokens[at + 1];
  if (next === undefined) return false;
  if (/^7[0-8]7$/.test(text) && (next.text === 'MAX' || next.text === 'Max' || /^dreamliners?$|^jets?$/.test(next.lower)))
    return true;
  if (/^\d{1,2}$/.test(text) && /^(?:News|TV|Sports|Eyewitness)$/.test(next.text)) return true;
  if (
    /^(?:\.?\d\d|\d\.\d\d)$/.test(text) &&
    /^(?:caliber|calibre|gauge)$/.test(next.lower === '-' ? lowerAt(line, at + 2) : next.lower)
  )
    return true;
  if (!touches(line, at + 1) || next.kind !== 'word') return false;
  if (!SUFFIXES.test(next.lower) && !UNIT_PHRASES.has(next.lower) && !SCALES.has(next.lower)) return true;
  if (/^[GD]$/.test(next.text) && /^\d$/.test(text)) return true;
  return (
    next.lower === 'mm' &&
    /^(?:9|5\.56|7\.62|\.?\d\d)$/.test(text) &&
    /^(?:hand)?guns?$|^pistols?$|^rifles?$|^rounds?$|^semi|^ammunition|^bullets?$|^glock$/.test(lowerAt(line, at + 2))
  );
}
