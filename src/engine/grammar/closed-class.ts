/**
 * The closed word classes of English: the words that hold a clause together. A word found here is never looked up in the lexicon.
 */

const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

/** Determiners and possessives: a noun phrase begins here. */
export const DETERMINERS = list(`a all an another any both each either every half her his its my neither no our
  some such that the their these this those what which whose your`);

/** Words that stand for a noun phrase. */
export const PRONOUNS = list(`anybody anyone anything everybody everyone everything he i it me nobody nothing one ones
  others she somebody someone something them they us we who whom you him himself themselves itself`);

/** Prepositions: they open a prepositional phrase that a noun phrase may carry ("members of allied groups"). */
export const PREPOSITIONS = list(`about above across after against along amid among amongst around as at before behind below
  beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto
  opposite out outside over past per since than through throughout till to toward towards under until up upon via with
  within without aboard following regarding`);

/** Conjunctions that join like with like. */
export const COORDINATORS = list('and or but nor plus & as_well_as');

/** Conjunctions that open a clause of their own. */
export const SUBORDINATORS = list(
  'after although as because before if once since so that though unless until when where whereas while',
);

/** Relative pronouns: what follows belongs to the noun before them. */
export const RELATIVES = list('that which who whom whose where');

/** Forms of "be". */
export const BE = list("am are be been being is was were 's 're wasn't weren't isn't aren't");
/** Forms of "have". */
export const HAVE = list("had has have having hadn't hasn't haven't");
/** Forms of "do". */
export const DO = list("did do does didn't doesn't don't");
/** Modal verbs: what follows may hold, shall hold, might have held. */
export const MODALS = list("can cannot can't could couldn't may might must shall should will won't would wouldn't shouldn't");

/** Words that turn a statement into its contrary. */
export const NEGATIONS = list("no not never neither nor none nobody nothing without cannot n't");

/** Adverbs that stand between the parts of a verb or before a numeral without changing the frame. */
export const ADVERBS = list(`again already also altogether alone apparently approximately at_least away back badly briefly
  currently earlier early even eventually ever far finally first freshly further here however immediately initially instantly
  instead just later least meanwhile merely more most nearly now officially often once only overnight partly
  previously probably quickly really recently reportedly roughly seriously severely shortly so soon still then
  there thereby therefore thus together today tomorrow tonight too twice usually very well yesterday yet critically
  slightly mostly almost mainly allegedly altogether`);

/** Verbs that say little themselves: the predicate then is the subject's noun ("the dead number 17", "casualties included"). */
export const LIGHT_VERBS =
  list(`double treble triple quadruple halve be include number stand reach rise climb total come hit amount make take bring put count
  have give get say report leave go list mean equal see show set climb grow increase jump pass exceed top fall drop decline`);

/** Signs of currencies, as they stand before a sum. */
export const SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '¥']);

/** Marks of quotation. */
export const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”']);
