/** Scores and votes: "5-2", "3:1", "by four votes to three", "a vote of six to three". */
import { type Draft, type Line, lowerAt, touches } from './line.ts';
import { numeralAt } from './numerals.ts';

const CONTEXT =
  /^(?:vot(?:e|es|ed|ing)|ruled|ruling|majority|margin|split|beat|beats|won|win|wins|lost|lose|defeat|defeated|victory|draw|drew|score|scored|lead|led|leads|decision|decided|approved|passed|rejected|aggregate|season|record|mark|finish|streak)$/;
/** How far before or after the numbers such a word may stand. */
const REACH = 6;
/** Neither a parliament nor a game goes beyond. */
const MOST = 700;

/** The score that begins at token `at`, or null. */
export function scoreAt(line: Line, at: number): Draft | null {
  return colonScore(line, at) ?? hyphenScore(line, at) ?? wicketScore(line, at);
}

// "3:1" as the continent writes goals; times of the day have two digits of minutes.
function colonScore(line: Line, at: number): Draft | null {
  const goals = /^(\d{1,2}):(\d)$/.exec(line.tokens[at]?.text ?? '');
  return goals === null ? null : draft(at, at + 1, Number(goals[1]), Number(goals[2]));
}

/** Words of a report on cricket. */
const CRICKET = /^(?:wickets?|stumps|innings|overs?|declared|bowled|runs|batsman|batters?|crease|lunch|tea|chase|chasing)$/;
/** A side has ten wickets. */
const WICKETS = 10;

// "318 for six at stumps": runs and wickets, as "318-6"
function wicketScore(line: Line, at: number): Draft | null {
  const runs = line.tokens[at]?.kind === 'number' ? numeralAt(line, at) : null;
  if (runs === null || lowerAt(line, runs.end) !== 'for' || runs.value <= WICKETS || runs.value > 2 * MOST) return null;
  const wickets = numeralAt(line, runs.end + 1);
  if (wickets === null || wickets.value > WICKETS || !line.tokens.some(({ lower }) => CRICKET.test(lower))) return null;
  return draft(at, wickets.end, runs.value, wickets.value);
}

function hyphenScore(line: Line, at: number): Draft | null {
  const left = numeralAt(line, at);
  if (left === null || left.value > MOST || left.value % 1 !== 0 || left.article) return null;
  const votes = /^votes?$/.test(lowerAt(line, left.end)) ? 1 : 0;
  const link = lowerAt(line, left.end + votes);
  const joined = link === '-' && touches(line, left.end) && touches(line, left.end + 1);
  if (!joined && link !== 'to' && !(votes === 1 && link === 'against')) return null;
  const right = numeralAt(line, left.end + votes + 1);
  if (right === null || right.value > MOST || right.value % 1 !== 0) return null;
  const digits = line.tokens[at]?.kind === 'number';
  if (digits && (lowerAt(line, right.end) === '-' || lowerAt(line, right.end) === '%') && touches(line, right.end)) return null;
  const told = votes === 1 || near(line, at, right.end);
  // Without a word of voting, only a falling pair in digits is a score; a rising one is a range.
  const falling = joined && digits && left.value > right.value && !unitFollows(line, right.end);
  const level =
    joined &&
    digits &&
    left.value === right.value &&
    (left.value <= GOALS || isOneOfSeveral(line, at)) &&
    !TALKS.test(lowerAt(line, right.end));
  if (level || (joined && digits && isSet(line, at, right.end, left.value, right.value)))
    return draft(at, right.end, left.value, right.value);
  if (!falling && !(told && (joined ? digits : left.value > right.value || votes === 1))) return null;
  if (joined && left.value < right.value && !directly(line, at, right.end)) return null;
  if (link === 'to' && lowerAt(line, at - 1) === 'from') return null;
  return draft(at, right.end, left.value, right.value);
}

/** More goals than these both sides of a game hardly ever score; "50-50" is a chance. */
const GOALS = 9;
// "115-113, 116-112 and 114-114": of several judges or games
const isOneOfSeveral = (line: Line, at: number): boolean =>
  /^(?:and|,)$/.test(lowerAt(line, at - 1)) &&
  /^\d+$/.test(lowerAt(line, at - 2)) &&
  lowerAt(line, at - 3) === '-' &&
  touches(line, at - 2) &&
  /^\d+$/.test(lowerAt(line, at - 4));

/** What goes on between two people: "1-1 talks". */
const TALKS = /^(?:talks?|meetings?|conversations?|basis|sessions?|tuition)$/;
/** A set of tennis ends at seven games at most. */
const GAMES = 7;

// "6-3, 4-6, 7-5", "4-6 6-3 6-2": beside another set a rising pair is one too
function isSet(line: Line, first: number, end: number, left: number, right: number): boolean {
  if (left > GAMES || right > GAMES || Math.max(left, right) < GAMES - 1) return false;
  const behind = lowerAt(line, end) === ',' ? end + 1 : end;
  const before = lowerAt(line, first - 1) === ',' ? first - 2 : first - 1;
  return isPair(line, behind) || isPair(line, before - 2);
}

const isPair = (line: Line, at: number): boolean =>
  /^[0-7]$/.test(lowerAt(line, at)) &&
  lowerAt(line, at + 1) === '-' &&
  touches(line, at + 1) &&
  /^[0-7]$/.test(lowerAt(line, at + 2));

const draft = (first: number, end: number, value: number, second: number): Draft => ({
  first,
  end,
  numeral: [first, end],
  dimension: 'score',
  unit: '',
  value,
  low: value,
  high: value,
  hedge: 'exact',
  second,
});

function near(line: Line, first: number, end: number): boolean {
  for (let at = Math.max(0, first - REACH); at < Math.min(line.tokens.length, end + 2); at++)
    if (CONTEXT.test(lowerAt(line, at))) return true;
  return false;
}

/** A rising pair ("2-3") is a score only right beside the word: "lost 2-3", "a 2-3 defeat". */
const directly = (line: Line, first: number, end: number): boolean =>
  CONTEXT.test(lowerAt(line, first - 1)) || CONTEXT.test(lowerAt(line, end));

const unitFollows = (line: Line, at: number): boolean =>
  /^(?:per|percent|people|km|miles|hours|days|years|year|million|billion)$/.test(lowerAt(line, at));
