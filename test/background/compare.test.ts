import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crossChecked, revisionOf, warm } from '../../src/background/compare.ts';
import type { Article, Reading } from '../../src/model.ts';
import { loadEngine } from '../eval/engine.ts';

const engine = loadEngine();
const CASE = 'test/cases/kasenga-flood';
const load = (file: string): Article => ({ id: file, text: readFileSync(`${CASE}/${file}`, 'utf8') });
const STRANGER: Article = { id: 'stranger', text: 'The choir of Tulle sang for 400 guests on Sunday, the mayor said.' };
const FILES = ['1.txt', '2.txt', '3.txt'];

test('in steps it comes to the same as in one', async () => {
  const [article, ...others] = FILES.map(load);
  if (!article) throw new Error('no article');
  const readings = [...others, STRANGER].map(engine.read);
  const passed: string[] = [];
  const { check } = await crossChecked(
    engine,
    article,
    async () => ({ readings, among: readings.length, notes: [] }),
    (part) => {
      passed.push(part);
    },
  );
  expect(check).toEqual(engine.crossCheck(article, readings));
  expect(check.findings.length + check.agreements.length).toBeGreaterThan(0);
  expect(passed).toEqual(['read', 'match']);
});

describe('what a server sends beside its texts', () => {
  const [article, first, second] = FILES.map(load);
  if (!article || !first || !second) throw new Error('no case');
  const honest = [first, second].map((one) => engine.read({ ...one, id: `server/${one.id}`, from: 'server' } as Article));
  const among = honest.length;
  const checked = (readings: Reading[]) =>
    crossChecked(
      engine,
      article,
      async () => ({ readings, among, notes: [] }),
      () => undefined,
    );
  const changed = (change: (reading: Reading) => unknown): Reading[] => {
    const copies: Reading[] = structuredClone(honest);
    for (const copy of copies) change(copy);
    return copies;
  };

  test.each<[string, (reading: Reading) => unknown]>([
    [
      'figures that the text does not hold',
      ({ quantities }) => quantities.map((one) => Object.assign(one, { value: 999, low: 999, high: 999 })),
    ],
    ['sentences elsewhere', ({ sentences }) => sentences.map((one) => Object.assign(one, { start: 0, end: 3 }))],
    [
      'names that the text does not hold',
      ({ names }) => names.map((one) => Object.assign(one, { name: 'Nobody', aliases: ['Somebody'] })),
    ],
    ['claims of its own', (reading) => Object.assign(reading, { claims: [{ broken: true }], propositions: 'none' })],
  ])('%s change nothing', async (_, change) => {
    const { check, reports } = await checked(changed(change));
    expect(check).toEqual((await checked(honest)).check);
    expect(check.findings.length).toBeGreaterThan(0);
    for (const finding of check.findings)
      for (const place of finding.sides.flatMap(({ spans }) => spans)) {
        const report = [article, ...reports.map((one) => one.report)].find(({ id }) => id === place.report);
        expect(report?.text.slice(place.start, place.end)).toBe(place.text);
      }
  });

  test('a text of something else with the keys of this event is no match', async () => {
    const posing = changed((reading) => {
      reading.report = { ...reading.report, text: STRANGER.text };
    });
    expect((await checked(posing)).check.matches).toEqual([]);
  });

  test('a reading of another version is read from its text as well', async () => {
    const old = changed((reading) => {
      reading.version--;
    });
    expect((await checked(old)).check).toEqual((await checked(honest)).check);
  });
});

test('warming reads the beginnings of two reports and holds them against one another, as long as it is asked to, and none where there are none', () => {
  const asked: string[] = [];
  const spy = {
    ...engine,
    read: (article: Article) => {
      asked.push(article.text);
      return engine.read(article);
    },
    crossCheck: (...given: Parameters<typeof engine.crossCheck>) => {
      asked.push('cross-check');
      return engine.crossCheck(...given);
    },
  };
  const warmed = (texts: string[]) =>
    warm(
      spy,
      texts.map((text) => engine.read({ id: text, text })),
    );
  expect([...warmed([])]).toEqual([]);
  const steps = warmed(['A ferry sank.\n\nTwelve died.\n\nNobody knows why.', 'It rained.', 'Never read.']);
  expect(asked).toEqual([]);
  steps.next();
  expect(asked).toEqual(['A ferry sank.']);
  for (const _ of steps);
  expect(asked.slice(0, 6)).toEqual([
    'A ferry sank.',
    'It rained.',
    'cross-check',
    'A ferry sank.\n\nTwelve died.',
    'It rained.',
    'cross-check',
  ]);
  expect(asked).not.toContain('Never read.');
});

const PAGE = 'A ferry sank off Tessaly. At least 12 people were killed, the coast guard said.';
const saved = (from: 'library' | 'feed', text: string) =>
  engine.read({ id: 'earlier', text, from, saved: '2026-03-02T10:00:00Z' });
const revised = (from: 'library' | 'feed', before: string) =>
  revisionOf(engine, engine.read({ id: 'now', text: PAGE }), saved(from, before), '2026-03-03T10:00:00Z');

test('what changed in a page: figures and sentences of a saved page, figures alone of what a feed brought', () => {
  const before = `${PAGE.replace('12', '9')} Divers went down at dawn.`;
  expect(revised('library', before)).toMatchObject({
    report: 'earlier',
    before: '2026-03-02T10:00:00Z',
    now: '2026-03-03T10:00:00Z',
    findings: [{ relation: 'revised' }],
    passages: [{ before: { text: 'Divers went down at dawn.' } }],
  });
  expect(revised('feed', before)).toMatchObject({ findings: [{ relation: 'revised' }], passages: [] });
});

test('nothing changed but the typesetting, or but what a feed leaves out: nothing is told', () => {
  expect(revised('library', PAGE.replace('. ', '.\n'))).toBeUndefined();
  expect(revised('feed', 'A ferry sank off Tessaly.')).toBeUndefined();
});
