/** One statement that two reports put into two mouths, and somebody who would not comment in one report and speaks in the other. */
import { backgroundShare } from '../../match/background.ts';
import { term } from '../../match/terms.ts';
import { perObject } from '../../per-object.ts';
import type { Speech } from '../../source/speech.ts';
import { oneName } from '../name/one-name.ts';
import { likeness } from '../name/spelling.ts';

/** Two places that do not go together. */
export interface Spoken {
  own: Speech;
  other: Speech;
  /** One of the two would not comment. */
  declined: boolean;
}

/** Share of the shorter quotation's words that stand in the other in the same order, and how many at least. */
const SAME = 0.85;
const LEAST = 5;

/** The quotations of two reports that are one but for who says it, and refusals to comment against quotations of the same party. */
export function spoken(own: readonly Speech[], others: readonly Speech[]): Spoken[] {
  const found: Spoken[] = [];
  for (const a of own)
    for (const b of others) {
      if (a.words.length === 0 || b.words.length === 0) {
        if (a.words.length !== b.words.length && isOneParty(a, b) && answers(a, own, b, others))
          found.push({ own: a, other: b, declined: true });
      } else if (twoMouths(a, b) && isOneQuote(a, b) && !saysToo(own, b) && !saysToo(others, a))
        found.push({ own: a, other: b, declined: false });
    }
  return found;
}

// Who speaks in whole sentences, and not where somebody of his would not speak either: of what else the silent report has him say, this is one matter.
const answers = (a: Speech, own: readonly Speech[], b: Speech, others: readonly Speech[]): boolean => {
  const [silent, beside, spoken] = a.words.length === 0 ? [a, own, b] : [b, others, a];
  if (silent.topic?.some((word) => spoken.words.includes(word)) === false) return false;
  return spoken.piece !== true && !beside.some((one) => one.words.length > 0 && isOneParty(silent, one));
};

// What two say in one report is repeated there.
const saysToo = (said: readonly Speech[], quote: Speech): boolean =>
  said.some((one) => one.by !== undefined && quote.by !== undefined && isOneQuote(one, quote) && oneName(one.by, quote.by));

function isOneQuote(a: Speech, b: Speech): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const { telling, text } = wordingOf(short.words);
  if (telling < TELLING) return false;
  // a turn of phrase is one only word for word, and where nobody else would hit on it
  if (short.piece === true || short.words.length < LEAST)
    return telling >= RARE && ` ${wordingOf(long.words).text} `.includes(` ${text} `);
  return inOrder(a.words, b.words);
}

/** The words of a quotation in one piece, and their rarity in bits; 0 of what anybody may say. */
const wordingOf = perObject((words: readonly string[]): { text: string; telling: number } => {
  const text = words.join(' ');
  return { text, telling: STOCK.test(text) ? 0 : bits(words) };
});

/** Rarity of its words, in bits, that a quotation has to have, and a short one. */
const TELLING = 7.5;
const RARE = 16;
function bits(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const key = term(word);
    if (key !== undefined) sum -= Math.log2(backgroundShare(key));
  }
  return sum;
}

/** What anybody may say. */
const STOCK =
  /\b(?:thoughts? and prayers?|hearts? goe?s? out|heart(?:felt)? condolences|top priority|justice (?:has been|will be|was) (?:done|served)|brought to justice|god bless|(?:sad|terrible|tragic|great|historic|difficult) day|(?:happy|sorry|proud|pleased|ready) to|doing everything|all we can|no doubt|completely unacceptable|cooperat\w+ (?:fully )?with|end of an era|state of emergency|rule of law|innocent until|beyond reasonable doubt|step in the right direction|never seen anything like)\b/;

function inOrder(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  let j = 0;
  let same = 0;
  for (const word of a) {
    const at = b.indexOf(word, j);
    if (at < 0 || at - j > 3) continue;
    same++;
    j = at + 1;
  }
  return same >= LEAST && same / shorter >= SAME;
}

const TITLES = new Set(
  'mr mrs ms dr sir ceo cfo coo chief executive officer president minister prime general director governor mayor secretary chairman chairwoman spokesman spokeswoman spokesperson captain colonel professor judge sheriff senator police the of and'.split(
    ' ',
  ),
);
const names = (speaker: string): string[] =>
  speaker
    .split(/[\s,.]+/)
    .flatMap((word) => (/^\p{Lu}/u.test(word) && !TITLES.has(word.toLowerCase()) ? [word.replace(/['’]s$/, '')] : []));

// Two persons by name: no word stands in both, nor another spelling of it.
function twoMouths(a: Speech, b: Speech): boolean {
  if (a.by === undefined || b.by === undefined || a.by === b.by) return false;
  const x = untitled(a);
  const y = untitled(b);
  return !x.some((word) => y.some((other) => word === other || likeness(word, other) !== undefined));
}

const untitled = perObject(({ by = '' }: Speech): readonly string[] => by.split(' ').filter((word) => !TITLES.has(word)));

/** Who speaks for a company is the company. */
const FOR = new Set('spokesman spokeswoman spokesperson representative office company management'.split(' '));

// "Aven" and "Aven's finance chief, Erik Lund"; not a candidate's campaign and the candidate
function isOneParty(a: Speech, b: Speech): boolean {
  const [silent, speaking] = a.words.length === 0 ? [a, b] : [b, a];
  const party = names(silent.speaker);
  const common = silent.speaker.split(/[\s,]+/).filter((word) => /^\p{Ll}/u.test(word) && !FOR.has(word));
  return (
    party.length > 0 &&
    common.length === 0 &&
    party.every((word) => [...names(speaking.speaker), ...names(speaking.party ?? '')].includes(word))
  );
}
