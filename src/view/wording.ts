/** The engine's words as a reader expects them: titles and sentences. */

/** The first letter as a capital; a first word that has a capital within, such as "iPhone", stays as it is. */
export function sentenceCase(words: string): string {
  const [first = ''] = words.split(/[\s,:]/, 1);
  if (/\p{Lu}/u.test(first)) return words;
  return words.replace(/\p{Ll}/u, (letter, at: number) =>
    /[\p{L}\p{N}]/u.test(words.slice(0, at)) ? letter : letter.toUpperCase(),
  );
}

/** A reason as a plain sentence, with a capital and a full stop. */
export function sentenceOf(words: string): string {
  const told = sentenceCase(words.trim());
  return told === '' || /[.!?…]["”’)]*$/.test(told) ? told : `${told}.`;
}
