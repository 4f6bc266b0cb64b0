/** From a word form to the base forms that rules and irregular tables allow; which of them are words is for the lexicon to say. */
import { IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, IRREGULAR_PRESENT, IRREGULAR_VERBS } from './irregular.ts';

/** The four open word classes. */
export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';

/**
 * How a form stands to its lemma. `ed` is a regular past form that may be finite or a participle; irregular verbs that part the two
 * give `past` and `participle`. `base` of a verb is the infinitive and the plain present.
 */
export type WordForm = 'base' | 'plural' | 'third' | 'ed' | 'past' | 'participle' | 'ing' | 'comparative' | 'superlative';

/** A possible base form of a word. */
export interface BaseForm {
  lemma: string;
  pos: PartOfSpeech;
  form: WordForm;
}

const IRREGULAR = irregularTable();
const IRREGULAR_BASES = new Set(IRREGULAR_VERBS.map(([base]) => base));
// These irregular verbs also go by rule (burned, learned, proved).
const ALSO_REGULAR = new Set(
  'abide,burn,dream,dwell,dive,fit,kneel,knit,lean,leap,learn,light,mow,plead,prove,saw,sew,shear,shine,show,smell,sow,spell,speed,spill,spoil,swell,wake,wed,wet,hang,broadcast,forecast,bust'.split(
    ',',
  ),
);

/**
 * Base forms that `word` (lower case) could belong to, irregular ones first; the word itself as a base form is not among them.
 * Guesses are made freely ("news" → "new"?): the caller keeps those that its dictionary knows.
 */
export function baseForms(word: string): BaseForm[] {
  const found = [...(IRREGULAR.get(word) ?? [])];
  const irregularNoun = found.some((f) => f.pos === 'noun');
  const irregularVerb = found.some((f) => f.pos === 'verb');
  if (!irregularNoun) for (const lemma of singulars(word)) found.push({ lemma, pos: 'noun', form: 'plural' });
  if (!irregularVerb) for (const base of verbBases(word)) found.push(base);
  for (const base of degrees(word)) found.push(base);
  return found;
}

function singulars(word: string): string[] {
  if (/(?:[^aeiou]m|[a-z]{2}m|wom)en$/.test(word)) return [`${word.slice(0, -2)}an`];
  if (/children$/.test(word)) return [word.slice(0, -3)];
  if (!/[^s]s$/.test(word) || word.length < 3) return [];
  return /us$|is$/.test(word) ? [] : withoutS(word);
}

/** Bases of a form in -s: noun plurals and verbs in the third person follow one spelling rule. */
function withoutS(word: string): string[] {
  if (/ies$/.test(word)) return word.length > 4 ? [`${word.slice(0, -3)}y`, word.slice(0, -1)] : [word.slice(0, -1)];
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return [word.slice(0, -1)];
}

function verbBases(word: string): BaseForm[] {
  const found: BaseForm[] = [];
  const add = (lemmas: string[], form: WordForm): void => {
    for (const lemma of lemmas) found.push({ lemma, pos: 'verb', form });
  };
  if (/[^s]s$/.test(word) && word.length > 2) add(withoutS(word), 'third');
  if (/..ed$/.test(word)) add(stems(word.slice(0, -2), word.slice(0, -3)).filter(isRegular), 'ed');
  if (/..ing$/.test(word)) add(stems(word.slice(0, -3), ''), 'ing');
  return found;
}

const isRegular = (lemma: string): boolean => !IRREGULAR_BASES.has(lemma) || ALSO_REGULAR.has(lemma);

/** Bases behind an ending that starts with a vowel: stopp- → stop, carri- → carry, mak- → make, panick- → panic. */
function stems(stem: string, beforeE: string): string[] {
  const found = [stem, `${stem}e`];
  if (beforeE !== '' && /i$/.test(stem)) found.push(`${stem.slice(0, -1)}y`);
  if (/([bdfglmnprstvz])\1$/.test(stem)) found.push(stem.slice(0, -1));
  if (/ck$/.test(stem)) found.push(stem.slice(0, -1));
  return found;
}

function degrees(word: string): BaseForm[] {
  const ending = /..(er|est)$/.exec(word)?.[1];
  if (ending === undefined) return [];
  const form = ending === 'er' ? 'comparative' : 'superlative';
  const stem = word.slice(0, -ending.length);
  return stems(stem, stem).map((lemma) => ({ lemma, pos: 'adjective', form }));
}

function irregularTable(): Map<string, BaseForm[]> {
  const table = new Map<string, BaseForm[]>();
  const add = (word: string, base: BaseForm): void => {
    const row = table.get(word);
    if (row) row.push(base);
    else table.set(word, [base]);
  };
  for (const [lemma, pasts, participles] of IRREGULAR_VERBS) {
    const past = pasts.split('/');
    const participle = participles.split('/');
    for (const form of past) add(form, { lemma, pos: 'verb', form: participle.includes(form) ? 'ed' : 'past' });
    for (const form of participle) if (!past.includes(form)) add(form, { lemma, pos: 'verb', form: 'participle' });
  }
  for (const [form, lemma] of IRREGULAR_PRESENT)
    add(form, {
      lemma,
      pos: 'verb',
      form: form.endsWith('ing') ? 'ing' : lemma === 'be' && form !== 'is' && form !== "'s" ? 'base' : 'third',
    });
  for (const [form, lemma] of IRREGULAR_NOUNS) add(form, { lemma, pos: 'noun', form: 'plural' });
  for (const [form, lemma, degree] of IRREGULAR_ADJECTIVES) add(form, { lemma, pos: 'adjective', form: degree });
  return table;
}
