/** Verbs that a figure beside them shows to be verbs, whatever else their form may be: "900 people work", "and wounded 130", "kills around 600". */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { predicateClass } from '../lexicon/predicates.ts';
import type { Token } from '../text/tokens.ts';
import type { Tag, Word } from './word.ts';

/** So many words a figure that opens a headline has at most. */
const OPENING = 3;

/** "Some 900 people work at the mill", "300 boats search the coast": behind a counted plural the base form of a verb is no noun unless it goes on as one. */
export function act(
  token: Token,
  found: readonly Word[],
  next: Token | undefined,
  lexicon: Lexicon,
  closed: (word: string) => Tag | undefined,
): Word | undefined {
  const noun = found.at(-1);
  // "At least eight die as truck hits wall", "40,000 march in capital"
  if (noun?.tag === 'number' && found.length <= OPENING && MANY_DO.has(token.lower))
    if (token.lower === 'die' || GOES_ON.has(closed(next?.lower ?? '') ?? 'noun'))
      return { ...token, lemma: token.lower, tag: 'verb' };
  if (noun?.tag !== 'noun' || !isPlural(noun) || token.kind !== 'word' || next === undefined) return undefined;
  if (found.at(-2)?.tag !== 'number' && !(found.at(-3)?.tag === 'number' && found.at(-2)?.tag === 'adjective')) return undefined;
  const goesOn = next.kind === 'mark' || NARROWS_NOTHING.has(noun.lower) || GOES_ON.has(closed(next.lower) ?? 'noun');
  if (closed(token.lower) !== undefined || !goesOn || (token.lower === 'last' && next.kind === 'word')) return undefined; // "1,200 staff last year"
  // "12 people hurt in a crash": base form and participle in one
  const verbs = lexicon.readings(token.lower).filter(({ pos }) => pos === 'verb');
  const verb = verbs.find(({ forms }) => forms.length === 1 && forms[0] === 'base');
  if (verb === undefined) return undefined;
  // "36 people fell ill", "nine people found dead": the past of another verb is likelier than to fell and to found
  const past = verbs.find(({ lemma, forms }) => lemma !== token.lower && (forms.includes('past') || forms.includes('ed')));
  return past === undefined ? { ...token, lemma: verb.lemma, tag: 'verb' } : { ...token, lemma: past.lemma, tag: 'participle' };
}

const isPlural = ({ lower, lemma }: Word): boolean =>
  lower !== lemma || lower === 'people' || lower === 'police' || lower === 'staff';
/** Nouns that hardly ever stand before another: "12 people face charges". */
const NARROWS_NOTHING = new Set(['people', 'men', 'staff']);
/** What many do at once, in words that are nouns as well; as nouns they would stand in the plural behind the figure. */
const MANY_DO = new Set(['die', 'march', 'protest', 'rally', 'strike']);
/** What may stand behind a verb, and not behind a noun that another noun narrows. */
const GOES_ON = new Set<Tag>(['preposition', 'determiner', 'adverb', 'pronoun']);

/** What may stand between a verb and its figure; "about", "around" and "over" follow nouns as well: "talks about 12 sites". */
const HEDGES = new Set([
  'nearly',
  'almost',
  'some',
  'only',
  'more',
  'fewer',
  'less',
  'at',
  'up',
  'as',
  'approximately',
  'roughly',
]);
const SECOND = new Set(['than', 'least', 'most', 'to', 'many']);
const SUBJECTS = new Set<Tag>(['noun', 'name']);
/** Every verb form read here but "cost" ends in one of these. */
const SMALL_D = 'd'.charCodeAt(0);
const SMALL_S = 's'.charCodeAt(0);

/** The word at `at` where the figure right behind it shows it to be a verb; `found` are the words before it. */
export function actingOn(
  list: readonly Token[],
  at: number,
  found: readonly Word[],
  lexicon: Lexicon,
  isNumeral: (offset: number) => boolean,
): Word | undefined {
  const token = list[at];
  const before = found.at(-1);
  if (token?.kind !== 'word' || before === undefined) return undefined;
  const ending = token.lower.charCodeAt(token.lower.length - 1);
  if (ending !== SMALL_D && ending !== SMALL_S && token.lower !== 'cost') return undefined;
  let next = at + 1;
  if (HEDGES.has(list[next]?.lower ?? '')) next += SECOND.has(list[next + 1]?.lower ?? '') ? 2 : 1;
  const figure = list[next];
  if (figure === undefined || !isNumeral(figure.start) || list[next - 1]?.lower === 'at') return undefined;
  // "killed 61 people and wounded 130"; "the dead and wounded 130" is no such thing
  const joined = before.tag === 'coordinator' && found.some(({ tag }) => tag === 'participle' || tag === 'verb');
  for (const { pos, forms, lemma } of lexicon.readings(token.lower)) {
    if (pos !== 'verb') continue;
    // "the attack wounded five people", "and cost 63 people their lives": no adjective stands between a noun and a figure
    if (forms.includes('ed') && (joined || SUBJECTS.has(before.tag))) return { ...token, lemma, tag: 'participle' };
    if (forms.includes('third') && SUBJECTS.has(before.tag) && (next > at + 1 || isHeadlined(found, lemma)))
      return { ...token, lemma, tag: 'verb' };
    // "Blasts kill 30, wound 80"
    if (before.text === ',' && lemma === 'wound' && found.some(({ tag }) => tag === 'verb'))
      return { ...token, lemma, tag: 'verb' };
  }
  return undefined;
}

/** Classes whose verbs stand as often behind another noun for a noun: "air strikes", "wage cuts", "gas leaks". */
const NOMINAL = new Set(['launch', 'rise', 'fall', 'attendance', 'search', 'leak', 'price', 'cancellation', 'delay', 'warning']);

// "Blaze guts 14 shops", "Knifeman wounds six": a headline's subject opens it, without a determiner
function isHeadlined(found: readonly Word[], lemma: string): boolean {
  if (found.length > OPENING || !found.every(({ tag }) => SUBJECTS.has(tag) || tag === 'adjective')) return false;
  const named = predicateClass(lemma, 'verb');
  return named !== undefined && !NOMINAL.has(named);
}

const COURTS = new Set(['court', 'judge', 'jury', 'tribunal', 'judges', 'magistrate', 'magistrates']);

/** "Court jails ex-mayor", "Jury awards family $4m": what a court that opens a headline does. */
export function ruling(token: Token, found: readonly Word[], next: Token | undefined, lexicon: Lexicon): Word | undefined {
  if (found.length === 0 || found.length > OPENING || next?.kind !== 'word' || !COURTS.has(found.at(-1)?.lower ?? ''))
    return undefined;
  if (found[0]?.tag === 'determiner') return undefined;
  const verb = lexicon
    .readings(token.lower)
    .find(({ pos, forms, lemma }) => pos === 'verb' && forms.includes('third') && namesDeed(lemma));
  return verb === undefined ? undefined : { ...token, lemma: verb.lemma, tag: 'verb' };
}
const namesDeed = (lemma: string): boolean => predicateClass(lemma, 'verb') !== undefined;
