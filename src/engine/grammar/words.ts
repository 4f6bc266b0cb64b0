/** The words of a sentence with lemma and word class: the light reading that noun phrases and predicates are found on. */
import type { Lexicon, WordReading } from '../lexicon/lexicon.ts';
import { predicateClass } from '../lexicon/predicates.ts';
import type { Token } from '../text/tokens.ts';
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './closed-class.ts';
import { act, actingOn, ruling } from './figure-verbs.ts';
import { isParticipleBehind, likelihood, tagOf } from './likelihoods.ts';
import type { Tag, Word } from './word.ts';

export type { Tag, Word } from './word.ts';

/** The words of a sentence. `isName(start)` says whether a proper name covers that offset, `isNumeral(start)` whether a numeral does. */
export function words(
  list: readonly Token[],
  lexicon: Lexicon,
  isName: (offset: number) => boolean,
  isNumeral: (offset: number) => boolean = () => false,
): Word[] {
  const found: Word[] = [];
  for (let i = 0; i < list.length; i++) {
    const token = list[i] as Token; // i is below the length
    found.push(
      token.kind === 'mark'
        ? wordOf(token, token.lower, token.text === '%' ? 'noun' : 'mark')
        : token.kind === 'number' || isNumeral(token.start)
          ? (multiplied(token) ?? wordOf(token, token.lower, 'number'))
          : (act(token, found, list[i + 1], lexicon, closedTag) ??
            actingOn(list, i, found, lexicon, isNumeral) ??
            ruling(token, found, list[i + 1], lexicon) ??
            classify(token, governor(found), list[i + 1], lexicon, isName)),
    );
  }
  return found;
}

/** Verbs that are figures themselves: "sales more than doubled to 3.2 billion". */
const MULTIPLIED: ReadonlyMap<string, string> = new Map([
  ['doubled', 'double'],
  ['trebled', 'treble'],
  ['tripled', 'triple'],
  ['quadrupled', 'quadruple'],
  ['halved', 'halve'],
]);
function multiplied(token: Token): Word | undefined {
  const lemma = MULTIPLIED.get(token.lower);
  return lemma === undefined ? undefined : wordOf(token, lemma, 'participle');
}

const GOVERNORS = new Set<Tag>(['have', 'modal', 'to', 'do']);
// The word before; behind an auxiliary and its adverbs ("had so far pledged", "will probably cut"), the auxiliary.
function governor(found: readonly Word[]): Word | undefined {
  let at = found.length - 1;
  if (at < 0) return undefined;
  while (at > 0 && (found[at]?.tag === 'adverb' || found[at]?.tag === 'negation')) at--;
  const word = found[at];
  return word !== undefined && GOVERNORS.has(word.tag) ? word : found.at(-1);
}

const wordOf = ({ start, end, text, lower, kind }: Token, lemma: string, tag: Tag): Word => ({
  start,
  end,
  text,
  lower,
  kind,
  lemma,
  tag,
});

function classify(
  token: Token,
  before: Word | undefined,
  next: Token | undefined,
  lexicon: Lexicon,
  isName: (offset: number) => boolean,
): Word {
  const closed = closedClass(token, before, next);
  const name = isName(token.start);
  // "a no-confidence vote", "no-fly zone": a part of the word, which denies nothing
  if (token.lower === 'no' && next?.lower === '-' && next.start === token.end)
    return wordOf({ ...token, lower: 'no-' }, 'no-', 'adjective');
  if (closed !== undefined && !(name && /^\p{Lu}{2,}$/u.test(token.text))) return wordOf(token, token.lower, closed);
  if (name) return wordOf(token, withoutPossessive(token.lower), 'name');
  return openClass(token, before, next, lexicon);
}

/** A word without the mark of possession: "dam's", "miners’". */
export function withoutPossessive(word: string): string {
  const apostrophe = word.charCodeAt(word.length - 2);
  const end = word.charCodeAt(word.length - 1);
  if (end === SMALL_S && (apostrophe === PLAIN || apostrophe === CURLED)) return word.slice(0, -2);
  return apostrophe === SMALL_S && (end === PLAIN || end === CURLED) ? word.slice(0, -1) : word;
}
const SMALL_S = 's'.charCodeAt(0);
const PLAIN = "'".charCodeAt(0);
const CURLED = '’'.charCodeAt(0);

const lemmaOf = (noun: string, lexicon: Lexicon): string =>
  lexicon.readings(noun).find((reading) => reading.pos === 'noun')?.lemma ?? noun;

/** The closed classes in the order in which they are asked: a word of several belongs to the first. */
const CLASSES: readonly [Tag, Iterable<string>][] = [
  ['to', ['to']],
  ['determiner', ['her', 'his']],
  ['be', BE],
  ['have', HAVE],
  ['do', DO],
  ['modal', MODALS],
  ['determiner', ['no', 'neither']],
  ['negation', NEGATIONS],
  ['subordinator', ['where']],
  ['relative', RELATIVES],
  ['determiner', DETERMINERS],
  ['pronoun', PRONOUNS],
  ['coordinator', COORDINATORS],
  ['subordinator', SUBORDINATORS],
  ['preposition', PREPOSITIONS],
  ['adverb', ADVERBS],
];
const CLOSED = new Map<string, Tag>();
for (const [tag, list] of CLASSES) for (const word of list) if (!CLOSED.has(word)) CLOSED.set(word, tag);

const TIMES = new Set(
  'day night week weekend month year morning evening afternoon hour moment time summer winter spring autumn'.split(' '),
);

/** Behind these a capital May is the month: "of May", "last May". */
const MONTH_LEFT = new Set<Tag>(['preposition', 'determiner', 'adjective']);

const closedTag = (word: string): Tag | undefined => CLOSED.get(word);

/** "that", "may", "so" and "far" are told apart by what stands beside them. */
const LONGEST_OF_TWO = 4;

function closedClass({ lower: word, text }: Token, before: Word | undefined, next: Token | undefined): Tag | undefined {
  if (word.length > LONGEST_OF_TWO) return CLOSED.get(word);
  const isMonth = text === 'May';
  if (word === 'that' && TIMES.has(next?.lower ?? '')) return 'determiner'; // "killed that day"
  if (word === 'that' && next?.lower === 'of' && before?.tag !== 'verb') return 'pronoun'; // "and that of its wounded to 16"
  if (word === 'that')
    return before !== undefined && (before.tag === 'noun' || before.tag === 'name')
      ? 'relative'
      : before?.tag === 'preposition'
        ? 'pronoun'
        : 'subordinator';
  // "in May 2024"
  if (word === 'may' && (next?.kind === 'number' || (isMonth && MONTH_LEFT.has(before?.tag ?? 'mark')))) return undefined;
  if ((word === 'so' && next?.lower === 'far') || (word === 'far' && before?.lower === 'so')) return 'adverb';
  if (word === 'once' && before?.lower === 'at') return 'adverb';
  return CLOSED.get(word);
}

/** What a firm's business comes to. */
const RESULTS = new Set(
  'profit profits loss losses income costs margin margins earnings expenses result results revenue surplus'.split(' '),
);

const NET = new Set(['net', 'operating', 'pretax']);

// The classes that a word form can have, weighted by how often it has them and by its neighbours.
function openClass(token: Token, before: Word | undefined, next: Token | undefined, lexicon: Lexicon): Word {
  // "the number of dead stands at 14"
  if (token.lower === 'stands' && next?.lower === 'at') return wordOf(token, 'stand', 'verb');
  // "was to last 72 hours", "is expected to last until May"
  if (token.lower === 'last' && before?.tag === 'to' && (next?.kind === 'number' || LASTING.has(next?.lower ?? '')))
    return wordOf(token, 'last', 'verb');
  // "two teens held"; "in her teens" is an age
  if (token.lower === 'teens' && before?.tag !== 'determiner') return wordOf(token, 'teen', 'noun');
  if (token.lower === 'building' && isHouse(before, next)) return wordOf(token, token.lower, 'noun');
  // "operating profit"
  if (token.lower === 'operating' && RESULTS.has(next?.lower ?? '')) return wordOf(token, token.lower, 'adjective');
  // "net income" is what is left, "income" what comes in
  if (token.lower === 'income' && NET.has(before?.lower ?? '')) return wordOf(token, 'profit', 'noun');
  // "the dead number 17", "damaged houses number at least 540"
  if (token.lower === 'number' && numbers(before, next)) return wordOf(token, 'number', 'verb');
  const owner = withoutPossessive(token.lower);
  if (owner !== token.lower && token.lower.length > 2) return wordOf(token, lemmaOf(owner, lexicon), 'noun');
  const readings = lexicon.readings(token.lower);
  if (readings.length === 0) return wordOf(token, token.lower, guess(token.lower));
  const best = likeliest(readings, before, next);
  // "was hit", "had cut": a form that is base and participle in one
  return wordOf(token, best.lemma, best.pos === 'verb' && isParticipleBehind(best, before?.tag) ? 'participle' : tagOf(best));
}

// Of the readings of a word, one at least, that which fits best between its neighbours.
function likeliest(readings: readonly WordReading[], before: Word | undefined, next: Token | undefined): WordReading {
  let best = readings[0] as WordReading;
  let bestScore = -1;
  if (readings.length > 1)
    for (const reading of readings) {
      const score = reading.weight * likelihood(reading, before, next) * governing(reading, before, next);
      if (score > bestScore) {
        bestScore = score;
        best = reading;
      }
    }
  return best;
}

// "an eight-storey building in the centre", "the apartment building was evacuated"; "workers building a dam", "the firm building homes"
function isHouse(before: Word | undefined, next: Token | undefined): boolean {
  if (before?.tag !== 'noun' || before.lower !== before.lemma) return false;
  if (next === undefined || next.kind === 'mark' || next.lower.endsWith('ed')) return true;
  const tag = next.kind === 'word' ? CLOSED.get(next.lower) : undefined;
  return tag !== undefined && tag !== 'determiner' && tag !== 'pronoun';
}

/** What stands behind the verb "last", and not behind the adjective: "to last for days", "compared to last year". */
const LASTING = new Set(
  'for until till from several about around at up only more less between no well nearly almost all as a an into'.split(' '),
);
/** What may stand between "number" and its figure. */
const ABOUT = new Set(['about', 'around', 'at', 'more', 'over', 'nearly', 'almost', 'some', 'only', 'fewer', 'less']);

const numbers = (before: Word | undefined, next: Token | undefined): boolean =>
  next !== undefined &&
  (next.kind === 'number' || ABOUT.has(next.lower)) &&
  (before?.tag === 'adverb' || before?.tag === 'adjective' || (before?.tag === 'noun' && before.lower !== before.lemma));

/** How much likelier a verb is between a subject and what opens an object: a determiner hardly ever follows a noun or an adjective, a number may. */
const BEFORE_NUMBER = 6;
const BEFORE_DETERMINER = 60;

// "Tovar employs 3,400 people", "the plan saves the group 600 jobs", "the museum valued the works", "and hurt the driver"
function governing({ pos, forms, lemma }: WordReading, before: Word | undefined, next: Token | undefined): number {
  const joined = before?.tag === 'coordinator';
  if (
    pos === 'verb' &&
    forms[0] === 'base' &&
    before?.tag === 'noun' &&
    next?.kind === 'number' &&
    before.lower.endsWith('s') &&
    isDeed(lemma)
  )
    return BEFORE_DETERMINER; // "profits slump 60%", "Rebels free 14 hostages"
  if (pos !== 'verb' || next === undefined || !(joined || before?.tag === 'name' || before?.tag === 'noun')) return 1;
  const third = forms.includes('third') && !joined;
  if (next.kind === 'word' && CLOSED.get(next.lower) === 'determiner')
    return third || forms.includes('ed') ? BEFORE_DETERMINER : 1;
  return third && next.kind === 'number' ? BEFORE_NUMBER : 1;
}

// Whether a verb tells of what a class knows; "workers strike" is as often their strike.
const isDeed = (lemma: string): boolean => lemma !== 'strike' && predicateClass(lemma, 'verb') !== undefined;

// Words that no table knows: most are nouns or names; the endings that are not are few.
function guess(form: string): Tag {
  if (/(?:ous|ful|less|ible|able|ical|ish|ian|ese)$/.test(form)) return 'adjective';
  if (/ly$/.test(form)) return 'adverb';
  if (/ed$/.test(form)) return 'participle';
  if (/ing$/.test(form)) return 'gerund';
  return 'noun';
}
