/** Figures that the text itself rejects: "not 240", "all but three were rescued", "denied reports that 200 were held". */
import { NEGATIONS } from '../grammar/closed-class.ts';
import { REPORTS } from '../grammar/falsehood.ts';
import type { Word } from '../grammar/words.ts';

const DENYING = new Set(['deny', 'reject', 'dismiss', 'refute']);
/** So many words before a figure, and before the noun for what was said, the denial may stand. */
const REACH = 7;

/** Whether the figure whose words begin at `first` is not so, whatever is said of it. */
export const isRejected = (words: readonly Word[], first: number): boolean =>
  first > 0 && (words[first - 1]?.lower === 'not' || isExcepted(words, first) || isDenied(words, first));

// three were not
const isExcepted = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.lower === 'but' && /^(?:all|everyone|everybody)$/.test(words[first - 2]?.lower ?? '');

// "denied that 200 were held"; who does not deny it leaves it open
function isDenied(words: readonly Word[], first: number): boolean {
  let that = first - 1;
  while (that > 0 && that > first - REACH && words[that]?.lower !== 'that' && words[that]?.kind !== 'mark') that--;
  if (that < 1 || words[that]?.lower !== 'that') return false;
  let verb = that - 1;
  if (REPORTS.has(words[verb]?.lemma ?? '')) while (verb > that - REACH && NARROWS.has(words[verb]?.tag ?? 'mark')) verb--;
  return (
    DENYING.has(words[verb]?.lemma ?? '') && !words.slice(Math.max(0, verb - 3), verb).some(({ lower }) => NEGATIONS.has(lower))
  );
}
const NARROWS: ReadonlySet<Word['tag']> = new Set(['noun', 'adjective', 'determiner', 'preposition', 'name']);
