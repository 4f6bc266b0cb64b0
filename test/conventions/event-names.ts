/** Names that belong to one event alone: an engine that holds one of them knows the event. */
import { code, type SourceFile } from './sources.ts';

/** A case as far as its names go. */
export interface NamedCase {
  name: string;
  texts: readonly string[];
}

// Without possessive endings.
const words = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*(?:['’-](?!s\b)\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}{3,}/u.test(word);

/**
 * Words of each case that are always capitalised, occur at least twice in its texts, in no other case, and are no word of the
 * dictionary (`isWord`, asked in lower case): its places, persons and organisations.
 */
export function namesOfEvents(cases: readonly NamedCase[], isWord: (word: string) => boolean): Map<string, string[]> {
  const perCase = cases.map(({ texts }) => texts.flatMap(words));
  const lower = new Set(perCase.flat().filter((word) => word === word.toLowerCase()));
  const casesOf = new Map<string, number>();
  for (const list of perCase) for (const word of new Set(list)) casesOf.set(word, (casesOf.get(word) ?? 0) + 1);
  return new Map(
    cases.map(({ name }, i) => {
      const list = perCase[i] ?? [];
      const times = new Map<string, number>();
      for (const word of list) times.set(word, (times.get(word) ?? 0) + 1);
      const own = [...times].filter(([word, n]) => n >= 2 && isName(word) && casesOf.get(word) === 1);
      return [name, own.map(([word]) => word).filter((word) => !lower.has(word.toLowerCase()) && !isWord(word.toLowerCase()))];
    }),
  );
}

/** Faults `path: name of CASE`, in code and data outside comments. A case that is set aside is told without the name. */
export function eventFaults(
  files: readonly SourceFile[],
  names: ReadonlyMap<string, readonly string[]>,
  setAside: readonly string[],
): string[] {
  const caseOf = new Map([...names].flatMap(([name, list]) => list.map((word) => [word.toLowerCase(), name] as const)));
  return files.flatMap(({ path, text }) => {
    const found = new Set(words(code(text)).map((word) => word.toLowerCase()));
    return [...found].flatMap((word) => {
      const name = caseOf.get(word);
      if (name === undefined) return [];
      return [`${path}: ${setAside.includes(name) ? 'a name' : `"${word}"`} of ${name}`];
    });
  });
}
