/** The words of a proposition: what its clause tells of, and what part in it each plays. */
import { tells } from '../grammar/heads.ts';
import { VERBAL } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';

/** Lemmas of a clause, each list in the order of the text: `Proposition`. */
interface Content {
  content: string[];
  compound: string[];
  named: string[];
  aimed: string[];
  by: string[];
  aims: string[];
}

/** The words of a clause that tell something of their own, and what part in it each plays. */
export function contentOf(told: readonly Word[]): Content {
  const content: string[] = [];
  const compound: string[] = [];
  const named: string[] = [];
  const aimed: string[] = [];
  const by: string[] = [];
  const aims: string[] = [];
  for (let i = 0; i < told.length; i++) {
    if (!isContent(told, i)) continue;
    const word = told[i] as Word; // i is below the length
    const before = told[i - 1];
    const lemma = lemmaOf(word);
    if (!content.includes(lemma)) content.push(lemma);
    if (word.tag === 'noun') {
      if (told[i + 1]?.tag === 'noun') compound.push(word.lemma);
      if (AT.has(before?.lower ?? '')) aimed.push(word.lemma);
      if (isBehindBy(told, i)) by.push(word.lemma);
    } else if (word.tag === 'name') {
      if (before?.tag === 'name') named.push(word.lemma);
      if (isBehindBy(told, i)) by.push(word.lemma);
    } else if (word.tag === 'verb' && before?.tag === 'to' && !BRINGS.has(told[i - 2]?.lemma ?? '')) aims.push(word.lemma);
  }
  return { content, compound, named, aimed, by, aims };
}

// Whether the word at `at` tells something of its own here.
const isContent = (told: readonly Word[], at: number): boolean => {
  const word = told[at] as Word; // the caller has looked
  return tells(word) && !isJoined(told, at + 1) && !isTurn(word, told, at);
};

/** Whether a name among the words of a clause is of that lemma. */
export const isNamed = (told: readonly Word[], subject: string): boolean =>
  told.some(({ tag, lemma }, i) => tag === 'name' && lemma === subject && isContent(told, i));

/** Lemma of the last noun before the verb; empty where a pronoun stands nearer, or none. */
export function subjectOf(told: readonly Word[]): string {
  const verb = told.findIndex(
    ({ tag }, i) => i > 0 && (tag === 'be' || tag === 'have' || tag === 'do' || (VERBAL.has(tag) && !isJoined(told, i - 1))),
  );
  for (let i = verb - 1; i >= 0; i--) {
    const { tag, lemma } = told[i] as Word; // i is inside
    if (tag === 'pronoun') return '';
    if (tag === 'noun' || tag === 'name') return lemma;
  }
  return '';
}

// "the rebel-held town": neither is there a rebel nor is anything held
const isJoined = (told: readonly Word[], at: number): boolean =>
  told[at]?.text === '-' && told[at - 1]?.end === told[at]?.start && VERBAL.has(told[at + 1]?.tag ?? 'mark');

// "no fire on board"; a heart is not arrested by the police
const isTurn = ({ lower }: Word, told: readonly Word[], at: number): boolean =>
  at > 0 &&
  ((lower === 'board' && told[at - 1]?.lower === 'on') ||
    (lower === 'arrest' && /^(?:cardiac|respiratory|heart)$/.test(told[at - 1]?.lower ?? '')));

/** Whether a word is the verb of shots: a hall is on fire, a shot is fired. */
export const isShooting = ({ lemma, tag }: Word): boolean => lemma === 'fire' && VERBAL.has(tag);
/** The lemma of that verb in a proposition. */
export const SHOOT = 'shoot';
/** The lemma of a word in a proposition. */
export const lemmaOf = (word: Word): string => (isShooting(word) ? SHOOT : word.lemma);

/** Behind these, what stands behind "to" was done: "managed to sign", "was forced to sign", "is said to have signed". */
const BRINGS = new Set(
  `manage appear seem report believe say allege continue begin start know think understand claim have be go on come get help proceed force
  find able dare bother happen use oblige compel due owing thanks`.split(/\s+/),
);

// "by the town's mayor"
function isBehindBy(told: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && PHRASE.has(told[before]?.tag ?? '')) before--;
  return before >= 0 && told[before]?.lower === 'by';
}
const PHRASE = new Set(['determiner', 'adjective', 'noun', 'name']);

const AT = new Set(['at', 'toward', 'towards', 'upon']);
