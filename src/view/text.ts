/** The words of the extension in the reader's language, with its numbers, its dates and its lists. */
import type english from '../../_locales/en/messages.json';

/** A message of `_locales`. */
export type MessageKey = keyof typeof english;

/** A message that goes with a count: each language has it once for each of its plural forms, as `key_one`, `key_few` … `key_other`. */
export type CountKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** A language that can be spoken. */
export interface Tongue {
  /** A folder of `_locales`. */
  language: string;
  /** The message as it is written there, its places `$1` to `$9` still open; empty where there is none. */
  messageOf(key: string): string;
}

const NONE: Tongue = { language: 'en', messageOf: (key) => key };
let tongue = NONE;
let known: Formats | undefined;

/** The messages that were said by now: the browser takes its time for each question, and a panel says some of them a hundred times. */
const messages = new Map<string, string>();

function messageOf(key: string): string {
  const said = messages.get(key);
  if (said !== undefined) return said;
  const message = tongue.messageOf(key);
  messages.set(key, message);
  return message;
}

// Whoever loads this file and says nothing needs none of them.
function formats(): Formats {
  known ??= formatsOf(tongue.language);
  return known;
}

/** From now on everything is said in this language; what stands on the screen is the caller's to draw anew. */
export function speak(next: Tongue): void {
  tongue = next;
  known = undefined;
  messages.clear();
}

/** Has the browser make what nearly all words of a page need, while that page waits for something else. */
export function readyWords(): void {
  formats().plurals();
  formats().numbers();
  formats().lists();
}

/** The language that is spoken, as a BCP 47 tag. */
export function spoken(): string {
  return tongue.language;
}

/** The direction in which that language is written. */
export function direction(): 'ltr' | 'rtl' {
  return tongue.language === 'ar' ? 'rtl' : 'ltr';
}

/** A message with its places filled. */
export function text(key: MessageKey, ...values: readonly (string | number)[]): string {
  return filled(messageOf(key), values);
}

/** A message in the plural form that `count` asks for; `$1` is the count, `values` are `$2` and what follows. */
export function counted(key: CountKey, count: number, ...values: readonly (string | number)[]): string {
  return filled(messageFor(key, count), [count, ...values]);
}

function messageFor(key: CountKey, count: number): string {
  return messageOf(`${key}_${formats().plurals().select(count)}`) || messageOf(`${key}_other`);
}

/** The message cut at its places: a string is its own words, a number the place (1 for `$1`). */
export const cutAtPlaces = (key: MessageKey): (string | number)[] => cut(messageOf(key));

/** The same of a message in the plural form that `count` asks for. */
export const cutAtPlacesFor = (key: CountKey, count: number): (string | number)[] => cut(messageFor(key, count));

function cut(message: string): (string | number)[] {
  return message
    .split(PLACE)
    .map((piece, index) => (index % 2 === 1 ? Number(piece) : piece))
    .filter((piece) => piece !== '');
}

/** "1,234" as the language writes it; in Western figures throughout, because they stand beside those of quotations. */
export function numberWords(value: number, options?: Intl.NumberFormatOptions): string {
  return formats().numbers(options).format(value);
}

/** "27 November 2024", a day given as UTC milliseconds since 1970. */
export function dayWords(time: number): string {
  return formats().days().format(time);
}

/** "27 Nov 2024", for where there is little room. */
export function shortDayWords(time: number): string {
  return formats().shortDays().format(time);
}

/** "27 – 28 Nov 2024", from the first day to the last; one day is told as such. */
export function shortDaysWords(first: number, last: number): string {
  return formats().shortDays().formatRange(first, last);
}

/** "27 November 2024 at 10:15" on the reader's own clock, from an ISO 8601 date-time. */
export function momentWords(moment: string): string {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? moment : formats().moments().format(time);
}

/** "27 Nov 2024, 10:15" on the reader's own clock, from milliseconds since 1970. */
export function shortMomentWords(time: number): string {
  return formats().shortMoments().format(time);
}

const HOUR = 3_600_000; // milliseconds

/** "40 minutes", "6 hours", "2 days": about how long it takes, from milliseconds. */
export function durationWords(time: number): string {
  const [unit, size] =
    time < HOUR ? (['minute', HOUR / 60] as const) : time < 24 * HOUR ? (['hour', HOUR] as const) : (['day', 24 * HOUR] as const);
  return numberWords(Math.round(time / size), { style: 'unit', unit, unitDisplay: 'long' });
}

/** "44, 65 and 70". */
export function listWords(items: readonly string[]): string {
  return formats().lists().format(items.map(apart));
}

/** The same in pieces: `item` of those that were listed, not of what joins them. */
export function listPieces(items: readonly string[]): { words: string; item: boolean }[] {
  return formats()
    .lists()
    .formatToParts(items)
    .map(({ type, value }) => ({ words: value, item: type === 'element' }));
}

/** What a language is called; undefined where the tag names none. */
export function languageWords(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames([formats().locale], { type: 'language' }).of(tag);
  } catch {
    return undefined; // a page may state anything for its language
  }
}

// In a line from right to left, words from left to right would draw the figures beside them to their own side: these two signs keep them apart.
const apart = (value: string): string => (direction() === 'rtl' && /[A-Za-z]/.test(value) ? `\u2068${value}\u2069` : value);

const PLACE = /\$([1-9])/;

function filled(message: string, values: readonly (string | number)[]): string {
  return message.replace(/\$([1-9])/g, (place, index: string) => {
    const value = values[Number(index) - 1];
    if (value === undefined) return place;
    return typeof value === 'number' ? formats().numbers().format(value) : apart(value);
  });
}

type Formats = ReturnType<typeof formatsOf>;

/** The browser takes its time to make one of these: each is made when it is first asked for. */
function formatsOf(language: string) {
  const locale = { en: 'en-GB', ar: 'ar-u-nu-latn' }[language] ?? language;
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, options));
  const numbers = new Map<string, Intl.NumberFormat>();
  return {
    locale,
    plurals: once(() => new Intl.PluralRules(locale)),
    numbers: (options?: Intl.NumberFormatOptions): Intl.NumberFormat => {
      const key = options === undefined ? '' : JSON.stringify(options);
      const made = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
      numbers.set(key, made);
      return made;
    },
    days: dates({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    shortDays: dates({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
    moments: dates({ dateStyle: 'long', timeStyle: 'short' }),
    shortMoments: dates({ dateStyle: 'medium', timeStyle: 'short' }),
    lists: once(() => new Intl.ListFormat(locale, { type: 'conjunction' })),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
