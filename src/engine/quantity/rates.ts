/** What an amount is counted by: "640 crowns a month", "2,500 m³/s". */
import { type Draft, type Line, lowerAt, touches } from './line.ts';

/** Words after a number that say by what it is counted: "a month", "per share". */
const PER_NOUNS = new Set(
  'second minute hour day night week month quarter year person head capita share household family barrel tonne ton litre liter gallon kilo kilogram kilogramme unit euro dollar pound man worker employee mile kilometre kilometer dozen carat passenger student pupil customer ounce bushel pint ticket'.split(
    ' ',
  ),
);

const PER_SHORT: Readonly<Record<string, string>> = {
  s: 'second',
  h: 'hour',
  day: 'day',
  yr: 'year',
  year: 'year',
  month: 'month',
  min: 'minute',
  share: 'share',
};

/** "A profit of $340 million a year earlier" is no rate. */
const COUNTED_FROM = new Set(['earlier', 'ago', 'before', 'later', 'previously', 'after']);

/** "640 crowns a month", "2,500 m³/s", "K15,000 for every household". */
export function perTail(line: Line, draft: Draft): Draft {
  if (draft.dimension === 'count' || draft.dimension === 'duration' || draft.dimension === 'age') return draft;
  const word = lowerAt(line, draft.end);
  let at = draft.end;
  // "4,200 cubic feet of water a second"
  if (word === 'of' && lowerAt(line, at + 2) === 'a' && PER_NOUNS.has(lowerAt(line, at + 3)))
    return { ...draft, end: at + 4, per: lowerAt(line, at + 3) };
  if (word === 'a' || word === 'an' || word === 'per' || word === 'each' || word === 'every') at += 1;
  else if (word === 'for' && (lowerAt(line, at + 1) === 'every' || lowerAt(line, at + 1) === 'each')) at += 2;
  else if (word === '/' && touches(line, at + 1)) {
    const short = PER_SHORT[lowerAt(line, at + 1)];
    return short === undefined ? draft : { ...draft, end: at + 2, per: short };
  } else return draft;
  const noun = lowerAt(line, at);
  if (word === 'a' && COUNTED_FROM.has(lowerAt(line, at + 1))) return draft;
  return PER_NOUNS.has(noun) ? { ...draft, end: at + 1, per: noun } : draft;
}
