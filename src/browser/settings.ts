/** What the reader has chosen. It is kept on this computer and survives the browser. */
import { APPEARANCES, LANGUAGES, type Settings } from '../model.ts';
import { browser } from './api.ts';

/** What holds until the reader chooses otherwise. */
export const DEFAULT_SETTINGS: Readonly<Settings> = {
  appearance: 'system',
  language: 'auto',
  marks: true,
  keepChecked: false,
  libraryMegabytes: 200,
  libraryDays: 0,
};

const KEY = 'settings';

const oneOf =
  <T>(...allowed: readonly T[]) =>
  (value: unknown): boolean =>
    allowed.includes(value as T);
const whole =
  (least: number, most: number) =>
  (value: unknown): boolean =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';

/** Whether a stored value can be used. A setting that is added gets its default above and its row here. */
const SOUND: { [K in keyof Settings]: (value: unknown) => boolean } = {
  appearance: oneOf(...APPEARANCES),
  language: oneOf('auto', ...LANGUAGES),
  marks: isBoolean,
  keepChecked: isBoolean,
  libraryMegabytes: whole(1, 100_000),
  libraryDays: whole(0, 100_000),
};

/** Settings from whatever the storage holds: a value that is missing or makes no sense gives way to its default, an unknown one is left out. */
export function soundSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const sound = names.filter((name) => Object.hasOwn(given, name) && SOUND[name](given[name]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(sound.map((name) => [name, given[name]])) };
}

/** The settings as they are now. */
export async function settings(): Promise<Settings> {
  return soundSettings((await browser.storage.local.get(KEY))[KEY]);
}

// A change reads before it writes: one at a time.
let queue: Promise<unknown> = Promise.resolve();

/** Changes some of the settings, and resolves with all of them; a value that makes no sense is not taken. */
export function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const turn = queue.then(async () => {
    const now = await settings();
    const taken = Object.entries(patch).filter(
      ([name, value]) => Object.hasOwn(SOUND, name) && SOUND[name as keyof Settings](value),
    );
    const next: Settings = { ...now, ...Object.fromEntries(taken) };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
  queue = turn.catch(() => undefined);
  return turn;
}

/** Tells the settings whenever one of them was changed, here or in another page of the extension. Returns what ends it. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change) listener(soundSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
