import { beforeEach, expect, test, vi } from 'vitest';
import { changeSettings, DEFAULT_SETTINGS, onSettings, settings, soundSettings } from '../../src/browser/settings.ts';

const stored = vi.hoisted(() => ({ local: {} as Record<string, unknown>, listeners: new Set<(changes: object) => void>() }));

vi.mock('../../src/browser/api.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.local[key] }),
        set: async (values: object) => {
          Object.assign(stored.local, structuredClone(values));
          const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
          for (const listener of stored.listeners) listener(changes);
        },
        onChanged: {
          addListener: (listener: (changes: object) => void) => stored.listeners.add(listener),
          removeListener: (listener: (changes: object) => void) => stored.listeners.delete(listener),
        },
      },
    },
  },
}));

beforeEach(() => {
  stored.local = {};
  stored.listeners.clear();
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a list', [1, 2]],
  ['a word', 'dark'],
  ['an unknown setting', { colour: 'red' }],
  ['an appearance that there is not', { appearance: 'sepia' }],
  ['a language that there is not', { language: 'tlh' }],
  ['a word for a switch', { marks: 'yes', keepChecked: 1 }],
  ['sizes that make no sense', { libraryMegabytes: -1, libraryDays: 1.5 }],
  ['a size that is no number', { libraryMegabytes: Number.NaN, libraryDays: '30' }],
  ['a setting inherited from a prototype', JSON.parse('{"__proto__": {"marks": false}}')],
])('%s gives way to the defaults', (_, value) => expect(soundSettings(value)).toEqual(DEFAULT_SETTINGS));

test('what makes sense stays beside what is broken', () =>
  expect(soundSettings({ appearance: 'dark', language: 'ar', marks: 0, libraryDays: 30 })).toEqual({
    ...DEFAULT_SETTINGS,
    appearance: 'dark',
    language: 'ar',
    libraryDays: 30,
  }));

test('nothing is kept by default but what the reader asks for', async () => {
  expect(await settings()).toMatchObject({ appearance: 'system', language: 'auto', marks: true, keepChecked: false });
});

test('changes made at once are all kept', async () => {
  await Promise.all([
    changeSettings({ appearance: 'dark' }),
    changeSettings({ marks: false }),
    changeSettings({ language: 'ru' }),
  ]);
  expect(await settings()).toEqual({ ...DEFAULT_SETTINGS, appearance: 'dark', marks: false, language: 'ru' });
});

test('a change that makes no sense is not taken, and hinders no later one', async () => {
  await changeSettings({ appearance: 'sepia' as 'dark', marks: false, colour: 'red' } as object);
  expect(stored.local['settings']).toEqual({ ...DEFAULT_SETTINGS, marks: false });
});

test('a listener hears whole settings, of other changes nothing, and nothing more once it ended', async () => {
  const heard: unknown[] = [];
  const end = onSettings((now) => heard.push(now.appearance));
  await changeSettings({ appearance: 'dark' });
  for (const listener of stored.listeners) listener({ library: { newValue: 1 } });
  for (const listener of stored.listeners) listener({ settings: { newValue: { appearance: 'sepia' } } });
  end();
  await changeSettings({ appearance: 'light' });
  expect(heard).toEqual(['dark', 'system']);
});
