/** One name for each speaker of a text: "PLF Watch", "the observatory" and the full name are one. */
import type { Name, Source } from '../../model.ts';

/** Maps the words of an attribution to the longest name of the same speaker; what no name fits stays as it is written. */
export function speakers(names: readonly Name[]): (source: Source) => Source {
  const known = new Map<string, string>();
  const words = new Map<string, string | undefined>();
  for (const { name, aliases } of names) {
    for (const form of [name, ...aliases]) known.set(plain(form), name);
    // a common noun that stands in one name only stands for it: "the observatory", "the ministry"
    if (name.includes(' '))
      for (const word of new Set(plain(name).split(' ')))
        words.set(word, words.has(word) && words.get(word) !== name ? undefined : name);
  }
  const forms = [...known].filter(([form]) => form.length >= LEAST).map(([form, name]) => ({ form: ` ${form} `, name }));
  const canonical = (speaker: string): string => {
    const phrase = plain(speaker);
    // "a spokesman for the harbour office", "activists who work with the observatory" speak for it
    const whom = phrase.replace(FOR_IT, '');
    return (
      known.get(phrase) ??
      known.get(whom) ??
      longest(` ${whom} `, forms) ??
      (/^\p{Ll}+$/u.test(speaker) || whom !== phrase ? words.get(whom) : undefined) ??
      speaker
    );
  };
  return (source) => [...new Set(source.map(canonical))];
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/['’]s\b/g, '');

/** Shorter names stand in too many phrases. */
const LEAST = 4;

// "PLF Watch activists", "spokesman Marat Lunev": the name that the phrase holds.
function longest(phrase: string, forms: readonly { form: string; name: string }[]): string | undefined {
  let found: string | undefined;
  for (const { form, name } of forms) {
    const at = form.length - 2 > (found?.length ?? 0) ? phrase.indexOf(form) : -1;
    if (at >= 0 && !isOfAnother(phrase.slice(0, at + 1))) found = name;
  }
  return found;
}

// "Residents of the village of" a place are not the place.
const isOfAnother = (before: string): boolean => / (?:of|in|at|from|for|to|with|on|near) /.test(before);
const FOR_IT =
  /^(?:\p{L}+ )?(?:spokes\p{L}+|officials?|representatives?) (?:for|of|at|from|in) (?:the )?|^.* work(?:s|ing)? (?:with|for) (?:the )?/u;
