/** Word classes that the clause reading needs better than the reading of figures does. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { AUXILIARY } from './verb-tags.ts';
import type { Word } from './words.ts';

/** The words of a sentence (`disambiguated`) with nouns and verbs set right where their place in the clause shows it. */
export function retagged(whole: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const split = whole.some(isDrawn) ? whole.flatMap(parted) : whole;
  let changed: Word[] | undefined;
  for (let i = 0; i < split.length; i++) {
    const word = split[i] as Word; // i is below the length
    if (!UNSURE.has(word.tag)) continue;
    const right = asVerb(asNoun(word, i > 0 ? split[i - 1] : undefined, split[i + 1], lexicon), split, i, lexicon);
    if (right === word) continue;
    changed ??= [...split];
    changed[i] = right;
  }
  // The very words where nothing changes, as in most sentences: what was found on them need not be found once more.
  return changed ?? split;
}

/** Classes that are set right here. */
const UNSURE = new Set(['noun', 'verb', 'adjective', 'determiner', 'negation']);

const APOSTROPHE = "'".charCodeAt(0);
// No list has such words, so that they count as nouns; their apostrophe stands second or third from the end.
const isDrawn = ({ tag, lower }: Word): boolean =>
  (tag === 'noun' || tag === 'name') &&
  (lower.charCodeAt(lower.length - 2) === APOSTROPHE || lower.charCodeAt(lower.length - 3) === APOSTROPHE) &&
  SHORT.test(lower);

/** A pronoun and the verb drawn together with it: "they've", "nobody's". */
const SHORT = /^(i|you|he|she|it|we|they|nobody|somebody|who|that|there)(['’](?:s|ve|re|d|ll|m))$/;
const VERBS: Readonly<Record<string, Word['tag']>> = { s: 'be', ve: 'have', re: 'be', d: 'have', ll: 'modal', m: 'be' };

// The two as words of their own: "they've let him go".
function parted(word: Word, at: number, all: readonly Word[]): Word[] {
  const [, pronoun = '', verb = ''] = SHORT.exec(word.lower) ?? [];
  if (pronoun === '') return [word];
  const cut = word.start + pronoun.length;
  const tag = drawn(verb.slice(1), pronoun, all[at + 1], all[at + 2]);
  return [
    { ...word, end: cut, text: word.text.slice(0, pronoun.length), lower: pronoun, lemma: pronoun, tag: 'pronoun' },
    { ...word, start: cut, text: word.text.slice(pronoun.length), lower: verb, lemma: verb, tag },
  ];
}

const PEOPLE = new Set(['he', 'she', 'who', 'somebody', 'nobody']);
const OPENS_OBJECT = new Set<Word['tag']>(['determiner', 'number', 'pronoun', 'name']);

// "she'd pay" is a modal, "it's been closed" and "he's won the race" are perfect
function drawn(verb: string, pronoun: string, next: Word | undefined, behind: Word | undefined): Word['tag'] {
  if (verb === 'd' && next?.tag === 'verb' && next.lower === next.lemma) return 'modal';
  const perfect =
    next?.lower === 'been' ||
    (PEOPLE.has(pronoun) && next?.tag === 'participle' && behind !== undefined && OPENS_OBJECT.has(behind.tag));
  return verb === 's' && perfect ? 'have' : (VERBS[verb] ?? 'be');
}

/** The words with those set right that another word beside them shows to be a noun ("No air strike hit the village") or a thing ("No arms were found"). */
export function disambiguated(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  let changed: Word[] | undefined;
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word; // i is below the length
    const right = inPlace(words, i, word, lexicon);
    if (right === word) continue;
    changed ??= [...words];
    changed[i] = right;
  }
  return changed ?? words;
}
function inPlace(words: readonly Word[], at: number, word: Word, lexicon: Lexicon): Word {
  const before = words[at - 1];
  if (word.tag === 'verb') return isBaseAsSubject(words, at) || isLacking(word, before) ? { ...word, tag: 'noun' } : word;
  if (word.lower === 'arms') return { ...word, lemma: LIMBS.test(before?.lower ?? '') ? 'limb' : 'weapon', tag: 'noun' };
  // "neither gas nor firearms were employed": used, not given work
  if (
    word.lower === 'employed' &&
    before?.tag === 'be' &&
    words[at - 2]?.tag === 'noun' &&
    !lexicon.isPerson(words[at - 2]?.lemma ?? '')
  )
    return { ...word, lemma: 'use' };
  // "without firing a shot"
  if ((word.tag !== 'noun' && word.tag !== 'adjective') || !word.lower.endsWith('ing') || !BEFORE_DOING.has(before?.lower ?? ''))
    return word;
  const verb = lexicon.readings(word.lower).find(({ forms }) => forms.includes('ing'));
  return verb === undefined ? word : { ...word, lemma: verb.lemma, tag: 'gerund' };
}
// "homes without power": no verb in its base form stands there
const isLacking = ({ lower, lemma }: Word, before: Word | undefined): boolean => before?.lower === 'without' && lower === lemma;
/** Behind these, in turns that say that a thing was not done, stands what was not. */
const BEFORE_DOING = new Set('without from of avoid avoids avoided evade evades evaded'.split(' '));
/** Behind these arms are a part of the body. */
const LIMBS = /^(?:both|two|his|her|their|my|your|our|broken|bare|open|outstretched|upper|in|with)$/;

// Behind a noun in the singular no verb stands in its base form.
function isBaseAsSubject(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  const next = words[at + 1];
  if (word?.lower !== word?.lemma || before?.tag !== 'noun' || before.lower !== before.lemma) return false;
  if (MANY.has(before.lower) || next === undefined) return false;
  let opens = at - 2;
  while (NARROWING.has(words[opens]?.tag ?? '')) opens--;
  if (words[opens]?.tag !== 'determiner') return false;
  // "a retired county court judge, Mara Tovar, will": whose office it is
  if (next.text === ',') return words[at + 2]?.tag === 'name' && /^an?$/.test(words[opens]?.lower ?? '');
  return opens === at - 2 && (AUXILIARY.has(next.tag) || next.tag === 'verb' || next.tag === 'participle');
}
const NARROWING: ReadonlySet<string> = new Set(['adjective', 'noun', 'participle']);
/** Nouns without a plural ending that take a plural verb. */
const MANY = new Set(
  'police people staff crew military public media family team majority number group pair men women children'.split(' '),
);

const PLURAL = /s$/;

// "The suspect was": an adjective that ends a phrase is a noun where it can be one.
function asNoun(word: Word, before: Word | undefined, next: Word | undefined, lexicon: Lexicon): Word {
  // "nobody was told": who is not there stands where somebody would; not in "has nothing left"
  if (word.tag === 'negation' && NOBODY.has(word.lower) && before?.tag !== 'have' && before?.tag !== 'be')
    return { ...word, tag: 'pronoun' };
  // "that bolts had been removed": no verb stands before an auxiliary
  if (
    word.tag === 'verb' &&
    word.lower !== word.lemma &&
    PLURAL.test(word.lower) &&
    next !== undefined &&
    AUXILIARY.has(next.tag)
  ) {
    const noun = lexicon.readings(word.lower).find(({ pos }) => pos === 'noun');
    return noun === undefined ? word : { ...word, tag: 'noun', lemma: noun.lemma };
  }
  if (
    word.tag === 'determiner' &&
    word.lower === 'neither' &&
    next !== undefined &&
    /^(?:verb|participle|adjective)$/.test(next.tag)
  )
    return { ...word, tag: 'negation' };
  // "the only call"
  if (word.tag === 'verb' && before?.lower === 'only' && lexicon.readings(word.lower).some(({ pos }) => pos === 'noun'))
    return { ...word, tag: 'noun' };
  if (word.tag !== 'adjective' || !(before === undefined || OPENS_PHRASE.has(before.tag))) return word;
  if (next !== undefined && !ENDS_PHRASE.has(next.tag)) return word;
  return !lexicon.knows(word.lower) || lexicon.readings(word.lower).some(({ pos }) => pos === 'noun')
    ? { ...word, tag: 'noun' }
    : word;
}
// "did not report": behind a negated auxiliary stands a verb.
function asVerb(word: Word, words: readonly Word[], at: number, lexicon: Lexicon): Word {
  const before = at > 0 ? words[at - 1] : undefined;
  if (before === undefined) return word;
  if (before.tag === 'negation' && /^(?:be|have)$/.test(words[at - 2]?.tag ?? '')) return asParticiple(word, lexicon);
  if (word.tag === 'adjective' && before.lower === 'neither') return asParticiple(word, lexicon);
  // "was shut", "was hurt": no ending tells the participle
  if (word.tag === 'adjective' && before.tag === 'be' && isUnchanged(word, lexicon))
    return { ...word, tag: 'participle', lemma: word.lower };
  if (word.tag !== 'noun') return word;
  const subject = before.tag === 'name' && /^(?:preposition|determiner|adverb)$/.test(words[at + 1]?.tag ?? '');
  // "Tovar lies in a coma"
  if (subject && word.lower !== word.lemma)
    return lexicon.readings(word.lower).some(({ forms }) => forms.includes('third')) ? verbOf(word, lexicon) : word;
  if (before.tag !== 'negation' || !/^(?:do|modal)$/.test(words[at - 2]?.tag ?? '')) return word;
  return verbOf(word, lexicon);
}

const isUnchanged = ({ lower }: Word, lexicon: Lexicon): boolean =>
  lexicon.readings(lower).some(({ pos, lemma, forms }) => pos === 'verb' && lemma === lower && forms.includes('ed'));

// "has not covered", "were not recording", "was not hit"
function asParticiple(word: Word, lexicon: Lexicon): Word {
  if ((word.tag === 'verb' || word.tag === 'adjective') && isUnchanged(word, lexicon))
    return { ...word, tag: 'participle', lemma: word.lower };
  if (word.tag !== 'noun' && word.tag !== 'adjective') return word;
  const verb = lexicon.readings(word.lower).find(({ pos, lemma }) => pos === 'verb' && lemma !== word.lower);
  return verb === undefined ? word : { ...word, tag: /ing$/.test(word.lower) ? 'gerund' : 'participle', lemma: verb.lemma };
}

function verbOf(word: Word, lexicon: Lexicon): Word {
  const verb = lexicon.readings(word.lower).find(({ pos }) => pos === 'verb');
  return verb === undefined ? word : { ...word, tag: 'verb', lemma: verb.lemma };
}
const NOBODY = new Set(['nobody', 'nothing', 'none']);
const OPENS_PHRASE = new Set(['determiner', 'adjective', 'mark']);
const ENDS_PHRASE = new Set(['be', 'have', 'do', 'modal', 'participle', 'verb', 'mark', 'preposition', 'relative', 'to']);
