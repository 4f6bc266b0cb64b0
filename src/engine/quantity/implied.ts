/** Counts without a numeral: both, the pair, twins, none, no one, "a child was killed", "another was wounded". Precision first. */
import { type Draft, isCapital, type Line, lowerAt } from './line.ts';
import { BEFALLEN, BEFALLS, COUNTED_NOUNS, FALLS, HARM, PEOPLE, PERSON } from './people.ts';

const GROUPS = new Map<string, number>([
  ['pair', 2],
  ['duo', 2],
  ['twins', 2],
  ['trio', 3],
  ['triplets', 3],
]);

/** Words that begin an implied count. */
export const IMPLIED_TRIGGERS: readonly string[] = [
  'both',
  ...GROUPS.keys(),
  'none',
  'nobody',
  'no',
  'not',
  'neither',
  'a',
  'an',
  'another',
];

/** The implied count that begins at token `at`, or null. */
export function impliedAt(line: Line, at: number): Draft | null {
  const word = lowerAt(line, at);
  switch (word) {
    case 'both':
      return bothAt(line, at);
    case 'none':
      return noneAt(line, at);
    case 'nobody':
      return harmed(line) ? implied(at, at + 1, 0) : null;
    case 'no':
      return noAt(line, at);
    case 'not':
      return notAt(line, at);
    case 'neither':
      return lowerAt(line, at + 1) === 'of' && harmed(line) ? implied(at, at + 1, 0) : null;
    case 'a':
    case 'an':
      return oneAt(line, at) ?? singleAt(line, at);
    case 'another':
      return anotherAt(line, at);
    default:
      return groupAt(line, at, GROUPS.get(word) ?? 0);
  }
}

function implied(first: number, end: number, value: number): Draft {
  return { first, end, dimension: 'count', unit: '', value, low: value, high: value, hedge: 'exact', implied: true };
}

const harmed = (line: Line): boolean => line.tokens.some((token) => HARM.has(token.lower));
const isPlural = (word: string): boolean => PEOPLE.has(word) || (/[a-z]{2}s$/.test(word) && !/(?:ss|us|is)$/.test(word));

/** "both bridges", "both her sons", "both of them", "both were killed"; "both X and Y" joins and counts nothing. */
function bothAt(line: Line, at: number): Draft | null {
  const next = lowerAt(line, at + 1);
  if (isCapital(line, at + 1) && !line.capitals) return null;
  if (/^(?:sides?|parties|ways|cases|respects)$/.test(next)) return null;
  if (/^(?:were|are|died|of|have|had|survived)$/.test(next) || BEFALLEN.has(next))
    return joins(line, at) ? null : implied(at, at + 1, 2);
  const skip = /^(?:the|his|her|their|its|these|those|our|my)$/.test(next) ? 1 : 0;
  for (let noun = at + 1 + skip; noun <= at + 2 + skip; noun++)
    if (isPlural(lowerAt(line, noun))) return joins(line, at) ? null : implied(at, at + 1, 2);
  return null;
}

const joins = (line: Line, at: number): boolean =>
  [2, 3, 4].some((k) => lowerAt(line, at + k) === 'and' && !/^(?:of|were|are)$/.test(lowerAt(line, at + 1)));

/** "the pair were arrested", "twins", "the trio". */
function groupAt(line: Line, at: number, value: number): Draft | null {
  const before = lowerAt(line, at - 1);
  const next = lowerAt(line, at + 1);
  if (value === 2 && lowerAt(line, at) === 'pair' && (before !== 'the' || next === 'of'))
    return before === 'a' && next === 'of' && PEOPLE.has(lowerAt(line, at + 2)) ? implied(at, at + 1, 2) : null;
  if (isCapital(line, at) && at > 0 && !line.capitals) return null;
  return implied(at, at + 1, value);
}

/** "none of the crew", "none was paid"; "none of this", "none other" say nothing of a number. */
function noneAt(line: Line, at: number): Draft | null {
  const next = lowerAt(line, at + 1);
  if (/^(?:other|the|too|more)$/.test(next)) return null;
  if (next === 'of' && /^(?:this|that|it|your|which)$/.test(lowerAt(line, at + 2))) return null;
  return /^(?:of|was|were|are|is|have|has|had|from|survived)$/.test(next) || line.tokens[at + 1]?.kind === 'mark'
    ? implied(at, at + 1, 0)
    : null;
}

/** "no one was hurt", "no casualties", "no prior warning". */
function noAt(line: Line, at: number): Draft | null {
  const next = lowerAt(line, at + 1);
  if (next === 'one' || (next === '-' && lowerAt(line, at + 2) === 'one'))
    return harmed(line) ? implied(at, at + (next === 'one' ? 2 : 3), 0) : null;
  if (/^(?:fewer|less|more|longer|later|earlier|other|such)$/.test(next)) return null;
  for (let noun = at + 1; noun <= at + 2; noun++) if (COUNTED_NOUNS.has(lowerAt(line, noun))) return implied(at, at + 1, 0);
  return null;
}

/** "not one of them", "not a single", "Not one shot was fired"; "not one but two" counts. */
function notAt(line: Line, at: number): Draft | null {
  if (lowerAt(line, at + 1) === 'a' && lowerAt(line, at + 2) === 'single') return implied(at, at + 3, 0);
  const next = lowerAt(line, at + 2);
  const opens = line.tokens[at - 1] === undefined || line.tokens[at - 1]?.kind === 'mark';
  const verb = /^(?:was|has|had|is|could|would)$/.test(lowerAt(line, at + 3));
  return lowerAt(line, at + 1) === 'one' && (next === 'of' || PERSON.has(next) || (opens && verb))
    ? implied(at, at + 2, 0)
    : null;
}

/** How many words may stand between article and person: "a young Tovarian soldier". */
const ADJECTIVES = 2;
/** How many words may stand between the person and the verb: "a man in the car was killed". */
const BETWEEN = 4;

/** "a child was killed", "killing a soldier". */
function oneAt(line: Line, at: number): Draft | null {
  for (let noun = at + 1; noun <= at + 1 + ADJECTIVES; noun++) {
    const token = line.tokens[noun];
    if (token === undefined || token.kind === 'mark') return null;
    if (!PERSON.has(token.lower) || isPersonPrefix(line, noun)) continue;
    // "a man and woman were killed": two
    if (lowerAt(line, noun + 1) === 'and' && PERSON.has(lowerAt(line, noun + 2))) return null;
    const taken = BEFALLS.has(lowerAt(line, at - 1)) || befalls(line, noun + 1, BETWEEN);
    return taken ? implied(at, noun + 1, 1) : null;
  }
  return null;
}

/** What is single without being counted: "a single currency", "in a single day". */
const NOT_COUNTED =
  /^(?:currency|market|day|night|week|month|year|moment|time|mother|father|parent|man|woman|point|word|thing|one|file|room|bed|bedroom|family|mum|dad|and|most|biggest|largest)$/;

/** "a single letter"; "without a single warning" and "not a single" say none, and stand elsewhere. */
function singleAt(line: Line, at: number): Draft | null {
  const noun = line.tokens[at + 2];
  if (lowerAt(line, at + 1) !== 'single' || noun?.kind !== 'word' || NOT_COUNTED.test(noun.lower)) return null;
  if (/^(?:not|without|nor|never|in|on|for|of)$/.test(lowerAt(line, at - 1))) return null;
  return implied(at, at + 2, 1);
}

/** "a police officer": the next word is the person. */
const isPersonPrefix = (line: Line, at: number): boolean => PERSON.has(lowerAt(line, at + 1));

function befalls(line: Line, from: number, within: number): boolean {
  for (let at = from; at <= from + within; at++) {
    const token = line.tokens[at];
    if (token === undefined || token.kind === 'mark' || token.lower === 'who' || token.lower === 'that') return false;
    if (FALLS.has(token.lower)) return true;
    if (/^(?:was|were|is|been|being|remains|and)$/.test(token.lower) && at > from + within) return false;
    if (/^(?:was|is|been|remains)$/.test(token.lower))
      return BEFALLEN.has(lowerAt(line, at + 1)) || BEFALLEN.has(lowerAt(line, at + 2));
  }
  return false;
}

/** "another was wounded", "wounding another". */
function anotherAt(line: Line, at: number): Draft | null {
  if (lowerAt(line, at - 1) === 'one' || line.tokens[at + 1]?.kind === 'number') return null;
  const person = PERSON.has(lowerAt(line, at + 1)) ? 1 : 0;
  const next = at + 1 + person;
  // "another critically injured", as headlines have it
  const verbless = BEFALLEN.has(lowerAt(line, next)) && lowerAt(line, next) !== 'found';
  const subject = verbless || (/^(?:was|is|has|remains|died)$/.test(lowerAt(line, next)) && befalls(line, next, 1));
  const object =
    BEFALLS.has(lowerAt(line, at - 1)) &&
    (person === 1 || line.tokens[at + 1]?.kind !== 'word' || /^(?:in|at|on|and|near)$/.test(lowerAt(line, at + 1)));
  return subject || object ? implied(at, next, 1) : null;
}
