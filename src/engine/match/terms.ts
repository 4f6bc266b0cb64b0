/** Words as match keys: folded, cut to a stem, without words that every report has. */

/**
 * Words that say nothing about which event is told: grammar, reporting verbs, days and months, numbers, and the words of the toll
 * ("killed", "dead", "wounded"), because reports that disagree on the toll must still match.
 */
const EMPTY = new Set(
  `a about above according across added after again against ago all almost along already also although always am amid among an and announced another any
apr april are around as asked at aug august away back be because been before began begin behind being below beneath beside besides between beyond
billion both but by called came can cannot casualties casualty click come copyright could couldn d day days dead deadly death deaths dec december
despite did didn die died dies do does doesn doing don done down dozen dozens dr during dying each earlier early eight either eleven else email even
ever every except far fatal fatally feb february few first five for former found four friday from further gave get give given go goes going gone got
had half has have having he held her here hers him his how however hundred hundreds hurt i if in including injure injured injuries injuring injury
inside into is isn it its itself jan january jul july jun june just keep kept kill killed killing kills known last late later least left less let like
ll m made make making many mar march may me might million monday month months more most mr mrs ms much must my near nearly neither never new news next
nine no none nor not nothing nov november now oct october of off official officials often on once one only onto or other others our out outside over
own part past people per perhaps photo photos pm posted published put quite rather re report reported reportedly reporting reports reserved rights s
said same saturday saw say saying says second see seen sep sept september set seven several she should show showed side since six so some spokesman
spokesperson spokeswoman statement still such sunday t take taken ten than that the their them then there these they thing things third this those
though thousand thousands three through throughout thursday time times to today together told toll tomorrow tonight too took top toward towards tried
try trying tuesday twelve two under unless unlike until up update updated upon us use used using ve very via video want was wasn way we wednesday week
weeks well went were what when where whether which while who whom whose why will with within without would wouldn wound wounded wounding year years
yesterday yet you your`.split(/\s+/),
);

const ARABIC_ARTICLE = /^(?:al|el|as|ad|an|ar|ash|at|az)-(?=\p{L})/u;

const PLAIN = /^[a-z]+$/;

/** Lower case, without marks on letters, apostrophes and the Arabic article: "Kertész" → "kertesz", "Hay’at" → "hayat", "al-Nayrab" → "nayrab". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/['’ʼ‘\x60]s$/, '')
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ‘\x60]/gu, '')
    .replace(ARABIC_ARTICLE, '');
}

/** A folded word without its regular English ending: "rescued", "rescues", "rescuing" → "rescu". */
export function stem(folded: string): string {
  let word = folded;
  if (word.length < 4) return word;
  if (word.endsWith('ies') && word.length > 4) word = `${word.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/.test(word)) word = word.slice(0, -2);
  else if (/[^sui]s$/.test(word)) word = word.slice(0, -1);
  if (/[aeiouy].*ing$/.test(word) && word.length > 5) word = undouble(word.slice(0, -3));
  else if (/[aeiouy].*ed$/.test(word) && word.length > 4) word = undouble(word.slice(0, -2));
  if (word.length > 3) word = word.replace(/e$/, '');
  return word.length > 3 ? word.replace(/y$/, 'i') : word;
}

const undouble = (word: string): string => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word);

/** The key of a word of the text, undefined for words and figures that tell no event from another. */
export function term(lower: string): string | undefined {
  const before = known.get(lower);
  if (before !== undefined) return before === '' ? undefined : before;
  if (known.size >= MEMORY) known.clear();
  const made = keyOf(lower);
  known.set(lower, made ?? '');
  return made;
}

/** Words of reports repeat: their keys are kept, up to this many. */
const MEMORY = 50_000;
const known = new Map<string, string>();

function keyOf(lower: string): string | undefined {
  const folded = fold(lower);
  if (folded.length < 2 || EMPTY.has(folded) || !(PLAIN.test(folded) || /^\p{L}/u.test(folded))) return undefined;
  return stem(folded);
}
