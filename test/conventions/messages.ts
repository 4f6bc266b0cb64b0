/** Rules for `_locales` and for what the pages say. */
import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../src/model.ts';
import { code, type SourceFile } from './sources.ts';

/** The messages of one language: key → words. */
export type Messages = Readonly<Record<string, string>>;

/** The messages of every language, from their files. */
export function allMessages(): Record<Language, Messages> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, readMessages(language)])) as Record<Language, Messages>;
}

const pathOf = (language: Language): string => `_locales/${language}/messages.json`;

function readMessages(language: Language): Messages {
  const found = JSON.parse(readFileSync(pathOf(language), 'utf8')) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(found).map(([key, { message }]) => [key, message]));
}

/** The keys of a language out of order: sorted files keep two people who add a message out of each other's way. */
export function unsorted(messages: Messages): string[] {
  const keys = Object.keys(messages);
  return keys.filter((key, i) => i > 0 && key < (keys[i - 1] ?? ''));
}

const FORM = /_(zero|one|two|few|many|other)$/;

/** A key without its plural form. */
export const baseOf = (key: string): string => key.replace(FORM, '');

/** What a language lacks beside English, and what it has beyond it: a plural needs every form that small counts ask for in that language. */
export function keyFaults(language: Language, messages: Messages, english: Messages): string[] {
  const wanted = new Set(
    Object.keys(english).flatMap((key) => (FORM.test(key) ? formsOf(language).map((form) => `${baseOf(key)}_${form}`) : [key])),
  );
  // A language may word zero of its own, though its rules put it with another form.
  const allowed = (key: string): boolean => wanted.has(key) || (key.endsWith('_zero') && wanted.has(`${baseOf(key)}_other`));
  return [
    ...[...wanted].filter((key) => !messages[key]).map((key) => `${language} lacks ${key}`),
    ...Object.keys(messages)
      .filter((key) => !allowed(key))
      .map((key) => `${language} has ${key}, English has not`),
  ];
}

const SMALL_COUNTS = Array.from({ length: 201 }, (_, count) => count);

function formsOf(language: Language): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set([...SMALL_COUNTS.map((count) => rules.select(count)), 'other'])]; // fractions, and whatever else
}

const placesIn = (message: string): string => [...new Set(message.match(/\$\d/g) ?? [])].sort().join(' ');

/** Messages whose places are not those of the English one; a plural form that says the count in words may leave places out. */
export function placeFaults(language: Language, messages: Messages, english: Messages): string[] {
  return Object.entries(messages).flatMap(([key, message]) => {
    const model = placesIn(english[key] ?? english[`${baseOf(key)}_other`] ?? '');
    return placesIn(message) === model ? [] : [`${language} ${key}: places ${placesIn(message)}, in English ${model}`];
  });
}

/** Words between the tags of a page, or in an attribute that is read out, that are written there instead of taken from the messages. */
export function literals({ path, text }: SourceFile): string[] {
  const source = code(text);
  const between = [
    ...source.matchAll(/(?:(?<![=-])>|\})([^<>{}]*\p{L}{2}[^<>{}]*)<\//gu), // before the tag that closes
    ...source.matchAll(/(?<![=-])>([^<>{}=&|?();]*\p{L}{2}[^<>{}=&|?();]*)\{/gu), // before a value
  ].map(([, words = '']) => words.trim());
  const read = [...source.matchAll(/\s(?:title|alt|placeholder|aria-label)="([^"]*\p{L}[^"]*)"/gu)].map(
    ([, words = '']) => words,
  );
  return [...between, ...read].filter((words) => words !== NAME).map((words) => `${path}: "${words}" is no message`);
}

/** The name of the extension is the same in every language. */
const NAME = 'Crossread';

/** Messages that neither a source file nor the manifest names. */
export function unusedKeys(english: Messages, files: readonly SourceFile[]): string[] {
  const all = files.map(({ text }) => text).join('\n');
  return [...new Set(Object.keys(english).map(baseOf))].filter((key) => !new RegExp(`['_]${key}(?:'|__)`).test(all));
}
