import { describe, expect, test } from 'vitest';
import { type Importing, importArticles, undoImport } from '../../../src/library/files/import.ts';
import type { Begun } from '../../../src/library/files/journal.ts';
import { type Prepared, prepare } from '../../../src/library/store/prepare.ts';
import type { Article } from '../../../src/model.ts';

const articles = (count: number): Article[] =>
  Array.from({ length: count }, (_, n) => ({ id: `${n}`, text: `Report number ${n}.` }));

const isEnglish = ({ text }: Article): boolean => !text.includes('Bericht');
const reading = (report: Article) => ({ version: 1, report, sentences: [], quantities: [], names: [] });

/** A library that fails at the `fails`-th save, and a journal, both in memory; what a browser keeps is tested in browsers. */
function world(fails = Number.POSITIVE_INFINITY, readers = 2) {
  const kept = new Map<string, Prepared['card']>();
  let saves = 0;
  let noted: Begun | undefined;
  const notedBefore: boolean[] = [];
  const shown: [number, number][] = [];
  let waiting = 0;
  let most = 0;
  const importing: Importing = {
    library: {
      freeMoment: async (since) => {
        const taken = new Set([...kept.values()].map(({ saved }) => saved));
        for (let at = since; ; at++) if (!taken.has(new Date(at).toISOString())) return new Date(at).toISOString();
      },
      savePrepared: async (prepared) => {
        saves++;
        if (saves === fails) throw new Error('full');
        notedBefore.push(prepared.every(({ card }) => kept.has(card.id) || noted?.saved === card.saved));
        return prepared.map(({ card }) => {
          const was = kept.has(card.id) ? 'known' : 'new';
          if (was === 'new') kept.set(card.id, card);
          return { id: card.id, was };
        });
      },
      removeSaved: async (moment) => {
        for (const [id, { saved }] of kept) if (saved === moment) kept.delete(id);
      },
    },
    journal: {
      begun: async () => noted,
      begin: async (begun) => {
        noted = begun;
      },
      end: async () => {
        noted = undefined;
      },
      close: () => undefined,
    },
    prepare: async (given, how) => {
      waiting++;
      most = Math.max(most, waiting);
      const prepared = await Promise.all(given.filter(isEnglish).map((one) => prepare(reading(one), how, () => ({ keys: [] }))));
      waiting--;
      return prepared;
    },
    readers,
    now: () => 0,
    progress: (done, of) => shown.push([done, of]),
  };
  return { importing, kept, notedBefore, noted: () => noted, shown, most: () => most };
}

test('all of a file is taken; a second time all of it is known', async () => {
  const { importing, kept, noted, notedBefore } = world();
  expect(await importArticles(articles(120), 'a.jsonl', importing)).toEqual({ added: 120, known: 0, foreign: 0 });
  expect(kept.size).toBe(120);
  expect(notedBefore).toEqual([true, true, true]);
  expect(noted()).toBeUndefined();
  expect(await importArticles(articles(120), 'a.jsonl', importing)).toEqual({ added: 0, known: 120, foreign: 0 });
});

test('the reports are saved in the order of the file, and told of as they are, while those after them are read', async () => {
  const { importing, kept, shown, most } = world();
  await importArticles(articles(230), 'a.jsonl', importing);
  expect(shown).toEqual([50, 100, 150, 200, 230].map((done) => [done, 230]));
  const ids = await Promise.all(
    articles(230).map((one) => prepare(reading(one), { from: 'file', saved: '' }, () => ({ keys: [] }))),
  );
  expect([...kept.keys()]).toEqual(ids.map(({ card }) => card.id));
  expect(most()).toBe(4);
});

test('an error while reading ends the import, and is told', async () => {
  const { importing, kept, noted } = world();
  const failing = { ...importing, prepare: () => Promise.reject(new Error('no words')) };
  await expect(importArticles(articles(120), 'a.jsonl', failing)).rejects.toThrow('no words');
  expect([kept.size, noted()?.name]).toEqual([0, 'a.jsonl']);
});

test('what is not in English is left out and counted', async () => {
  const { importing, kept } = world();
  const all = [...articles(2), { id: 'x', text: 'Ein Bericht.' }];
  expect(await importArticles(all, 'a.jsonl', importing)).toEqual({ added: 2, known: 0, foreign: 1 });
  expect(kept.size).toBe(2);
});

describe('an import that was stopped', () => {
  test.each([1, 2, 3])('at step %i leaves nothing behind', async (step) => {
    const { importing, kept, noted } = world(step);
    await expect(importArticles(articles(150), 'a.jsonl', importing)).rejects.toThrow('full');
    expect(kept.size).toBe((step - 1) * 50);
    expect(await undoImport(importing)).toBe('a.jsonl');
    expect(kept.size).toBe(0);
    expect(noted()).toBeUndefined();
  });

  test('what the library had before stays', async () => {
    const { importing, kept } = world(4);
    await importArticles(articles(50), 'first.jsonl', importing);
    await expect(importArticles(articles(150), 'second.jsonl', importing)).rejects.toThrow('full');
    await undoImport(importing);
    expect(kept.size).toBe(50);
  });

  test('nothing is undone where nothing was begun', async () => {
    expect(await undoImport(world().importing)).toBeUndefined();
  });
});
