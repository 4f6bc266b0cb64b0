/** Whether two words may be two spellings of one name. */

/** How alike: `near` differs in a slip or a letter of romanisation, `far` only in what a careless ear or translator loses, `loose` in a letter or two. */
export type Likeness = 'near' | 'far' | 'loose';

// Letters that romanisations exchange at the start of a name.
const SOUND: Readonly<Record<string, string>> = {
  j: 'y',
  g: 'y',
  c: 'k',
  q: 'k',
  f: 'p',
  z: 's',
  v: 'w',
  d: 't',
  b: 'p',
  o: 'u',
};
// Endings that make another word of a name: plurals, inhabitants, adjectives.
const DERIVED = /^(?:s|es|n|an|ian|ean|er|ers|ish|i|is|ia|ese|ite|ites|ov|ova|ev|eva|sky|ski|son|sen|zade)$/;

/** Most edits for a word of so many letters: one in short words, about a quarter in long ones. */
const nearEdits = (length: number): number => (length < 6 ? 1 : length < 9 ? 2 : MOST_EDITS);
const MOST_EDITS = 3;
/** Share of the longer word that may differ where the consonants agree or much else speaks for one name. */
const FAR_SHARE = 0.5;
const SHORTEST = 4;
/** So few letters of so long a word may be others, where the rest of the name and what stands around it are the same. */
const LOOSE_EDITS = 2;
const LOOSE_LENGTH = 6;

/** Likeness of two folded words (lower case, no marks); undefined for equal words, derived forms and words too different or too short. */
export function likeness(a: string, b: string): Likeness | undefined {
  const shorter = Math.min(a.length, b.length);
  if (a === b || shorter < SHORTEST) return undefined;
  if (a[0] !== b[0] && (sound(a) !== sound(b) || shorter <= SHORTEST)) return undefined;
  const before = compared.get(a)?.get(b);
  if (before !== undefined) return before ?? undefined;
  const found = compare(a, b);
  remember(a, b, found);
  return found;
}

/** Reports of one event hold the same names: what was found is kept, null where two words are none, for so many first words. */
const MEMORY = 2000;
const compared = new Map<string, Map<string, Likeness | null>>();

function remember(a: string, b: string, found: Likeness | undefined): void {
  if (compared.size >= MEMORY) compared.clear();
  const row = compared.get(a) ?? new Map<string, Likeness | null>();
  compared.set(a, row.set(b, found ?? null));
}

function compare(a: string, b: string): Likeness | undefined {
  const edits = editDistance(a, b);
  const length = Math.max(a.length, b.length);
  // Most pairs end here: whatever they are, they are not alike.
  if (edits > MOST_EDITS && edits / length > FAR_SHARE) return undefined;
  if (derived(a, b) || american(a) === american(b)) return undefined;
  const own = skeleton(a);
  const other = skeleton(b);
  // Two edits in a short word are a slip only where the consonants stay.
  if (edits <= (own === other ? nearEdits(length) : Math.min(nearEdits(length), 1 + Math.floor(length / 8)))) return 'near';
  if (edits / length > FAR_SHARE) return undefined;
  if (own === other) return own.length >= 3 ? 'near' : 'far';
  // A consonant may be lost or change places, another in its stead makes another name ("Molina", "Matin").
  const lost = own.length !== other.length || [...own].sort().join('') === [...other].sort().join('');
  if (lost && editDistance(own, other) <= 1 && Math.max(own.length, other.length) >= 3) return 'far';
  return edits <= LOOSE_EDITS && Math.min(a.length, b.length) >= LOOSE_LENGTH ? 'loose' : undefined;
}

/** The sound with which a word begins, as one letter: two words that begin with other sounds are never alike. */
export const sound = (word: string): string => SOUND[word[0] ?? ''] ?? word[0] ?? '';

/** British spellings as American ones: Centre, Harbour, Recognised are no errors. */
const american = (word: string): string =>
  word
    .replace(/our/g, 'or')
    .replace(/tre$/, 'ter')
    .replace(/is(?=(?:e[ds]?|ations?|ing)$)/g, 'iz')
    .replace(/ence$/, 'ense')
    .replace(/ll(?=ing|ed)/, 'l');

function derived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const ending = long.startsWith(short) ? long.slice(short.length) : '';
  // the second s of "Velass" makes no plural of "Velas"
  if (DERIVED.test(ending) && !(ending === 's' && short.endsWith('s'))) return true;
  // "Syria", "Syrian"; "Morvenia", "Morvenian"; "Arland", "Arlands"
  return (
    short.slice(0, -1) === long.slice(0, short.length - 1) &&
    /^(?:ian|ians|ean|eans|an|ans|ese|is)$/.test(long.slice(short.length - 1))
  );
}

/** Consonants by sound, doubled ones once and without an h that is hardly heard: "Edersson" → "yt…" is that of "Ederson". */
export function skeleton(word: string): string {
  const letters = word
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/(?<=[bdgjk])h|(?<=.)h$/g, '')
    .replace(/[aeiouy0-9]/g, '')
    .replace(/(.)\1+/g, '$1');
  return sound(word) + [...letters.slice(/^[aeiouy]/.test(word) ? 0 : 1)].map((letter) => SOUND[letter] ?? letter).join('');
}

/** Edits between two words: insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  const cells = new Uint16Array((a.length + 1) * width);
  for (let j = 0; j < width; j++) cells[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const row = i * width;
    const code = a.charCodeAt(i - 1);
    cells[row] = i;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      const at = row + j; // above it stands what is known of one letter less of `a`, left of it of one less of `b`
      let value = (cells[at - width - 1] as number) + (code === other ? 0 : 1);
      value = Math.min(value, (cells[at - width] as number) + 1, (cells[at - 1] as number) + 1);
      if (i > 1 && j > 1 && code === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        value = Math.min(value, (cells[at - 2 * width - 2] as number) + 1);
      cells[at] = value;
    }
  }
  return cells[cells.length - 1] as number; // never empty
}
