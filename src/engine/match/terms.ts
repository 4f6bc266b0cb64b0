/** Words as match keys: folded, cut to a stem, without words that every report has. */

/**
 * Words that say nothing about which event is told: grammar, reporting verbs, days and months, numbers, and the words of the toll
 * ("killed", "dead", "wounded"), because reports that disagree on the toll must still match.
 */
const EMPTY = new Set(
  `a about above across after again against ago all almost along already also although always am amid among an and another any are around as asked at away
back be because been before began begin behind being below beneath beside besides between beyond both but by called came can cannot come could
day days despite did do does doing done don down during each early earlier either else even ever every except far few for former found from further
gave get give given go goes going gone got had half has have having he held her here hers him his how however i if in including inside into is it its itself
just keep kept known last late later least left less let like made make making many may me might month months more most much must my near nearly neither never new news next no none nor
not nothing now of off often on once one only onto or other others our out outside over own part past people per perhaps put quite rather
said same saw say saying says see seen set several she should show showed side since so some still such take taken than that the their them then there these they thing things this those
though through throughout time times to today together told tomorrow tonight too took top toward towards tried try trying two under unless until unlike up upon us use used using
very via want was way we week weeks well went were what when where whether which while who whom whose why will with within without would year years yesterday yet you your
mr mrs ms dr am pm monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec first second third three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million billion
kill kills killed killing dead die dies died dying death deaths deadly injure injured injuring injury injuries wound wounded wounding hurt toll casualties casualty fatal fatally
report reports reported reporting reportedly according statement spokesman spokeswoman spokesperson official officials added announced photo photos video copyright rights reserved
updated update published posted email click
s t d ll re ve m didn doesn isn wasn wouldn couldn`.split(/\s+/),
);

const ARABIC_ARTICLE = /^(?:al|el|as|ad|an|ar|ash|at|az)-(?=\p{L})/u;

/** Lower case, without marks on letters and without apostrophes: "Kertész" → "kertesz", "Hay’at" → "hayat". */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’ʼ‘\x60]s$/, '')
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ‘\x60]/gu, '')
    .replace(ARABIC_ARTICLE, '');

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
  const folded = fold(lower);
  if (folded.length < 2 || EMPTY.has(folded) || !/^\p{L}/u.test(folded)) return undefined;
  return stem(folded);
}
