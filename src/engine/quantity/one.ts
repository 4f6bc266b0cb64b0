/** "One" as a number and as a pronoun: "one rifle", "one of them", "one was killed" against "one another", "the one who", "a loved one". */
import { amountAt } from './amounts.ts';
import { type Draft, type Line, lowerAt } from './line.ts';
import { SMALL } from './numerals.ts';
import { BEFALLEN } from './people.ts';

/** Words before "one" that make it a pronoun, or part of "no one". */
const PRONOUN_AFTER = new Set(
  'no the this that each every another which any some last next big loved only same anyone nobody right wrong good bad such or day'.split(
    ' ',
  ),
);
/** Words after "one" that make it a pronoun or a fixed phrase. */
const PRONOUN_BEFORE = new Set(
  'he she they it we you i after another instant reason example who whom that which can could may might must should would will thing things day way time hand point else more moment side such not another- morning evening night afternoon and a the to in on at for with as by from but or if so because when knows thinks does has had whose where'.split(
    ' ',
  ),
);
/** "confirmed that one tank": here "that" joins and does not point. */
const REPORTED = /(?:ed|said|told|says|shows?|found|think|know|say)$/;
const GROUPS = new Set('them whom us those these his her their its my our the which'.split(' '));
const SUPERLATIVE =
  /est$|^(?:most|least|best|worst|first|last|few|many|only|main|top|key|more|oldest|biggest|world|country|nation|kind|same)/;

/** A number in words at token `at`; "one" only where it counts something. */
export function oneAt(line: Line, at: number, from: number): Draft | null {
  const draft = amountAt(line, at, from);
  if (draft === null || lowerAt(line, at) !== 'one') return draft;
  if (draft.dimension === 'duration' && !lasts(line, at, draft)) return null;
  // "one million", "one and a half", "one metre", "one or two" are numbers whatever stands around them.
  if (draft.dimension !== 'count' || draft.value !== 1 || draft.end > at + 1) return draft;
  return counts(line, at) ? draft : null;
}

/** "one day they might": some day, no length of time. */
function lasts(line: Line, at: number, draft: Draft): boolean {
  if (!/^(?:day|night)$/.test(draft.unit) || draft.first < at) return true;
  return (
    /^(?:for|in|within|than|after|only|just|last|least|took|take|takes|lasted)$/.test(lowerAt(line, at - 1)) ||
    /^(?:later|after|before|ago|earlier|and|of)$/.test(lowerAt(line, draft.end))
  );
}

function counts(line: Line, at: number): boolean {
  const before = lowerAt(line, at - 1);
  const next = line.tokens[at + 1];
  const reported = before === 'that' && REPORTED.test(lowerAt(line, at - 2));
  if (!reported && PRONOUN_AFTER.has(before) && lowerAt(line, at - 2) !== 'at')
    return before === 'the' && next !== undefined && lowerAt(line, at + 1) === 'remaining';
  if (next === undefined) return false;
  if (next.lower === 'of') return partitive(line, at + 2);
  if (/^(?:was|is|were|died|remains|suffered|dead|critically|killed|injured|wounded|missing)$/.test(next.lower)) {
    return (
      /^(?:died|suffered|dead|critically|killed|injured|wounded|missing)$/.test(next.lower) ||
      BEFALLEN.has(lowerAt(line, at + 2)) ||
      /^(?:in|dead|a|treated|taken|discharged)$/.test(lowerAt(line, at + 2))
    );
  }
  if (next.kind === 'number' && lowerAt(line, at + 2) === 'mm') return true;
  if (next.kind !== 'word' || next.lower.endsWith('ly')) return false;
  return !PRONOUN_BEFORE.has(next.lower);
}

/** "one of them", "one of the two", "one of the dead"; "one of the most" tells no number. */
function partitive(line: Line, at: number): boolean {
  const word = lowerAt(line, at);
  if (SMALL.has(word)) return true;
  if (!GROUPS.has(word)) return false;
  for (let k = at + 1; k <= at + 3; k++) if (SUPERLATIVE.test(lowerAt(line, k))) return false;
  return true;
}
