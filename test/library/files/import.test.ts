import { describe, expect, test } from 'vitest';
import { type Importing, importArticles, undoImport } from '../../../src/library/files/import.ts';
import type { Begun } from '../../../src/library/files/journal.ts';
import { reportId } from '../../../src/library/store/report-id.ts';
import type { Article } from '../../../src/model.ts';

const articles = (count: number): Article[] =>
  Array.from({ length: count }, (_, n) => ({ id: `${n}`, text: `Report number ${n}.` }));

/** A library that fails at the `fails`-th save, and a journal, both in memory; what a browser keeps is tested in browsers. */
function world(fails = Number.POSITIVE_INFINITY) {
  const kept = new Set<string>();
  let saves = 0;
  let noted: Begun | undefined;
  const notedBefore: boolean[] = [];
  const importing: Importing = {
    library: {
      absent: async (ids) => ids.filter((id) => !kept.has(id)),
      save: async (readings) => {
        saves++;
        if (saves === fails) throw new Error('full');
        const ids = await Promise.all(readings.map(({ report }) => reportId(report)));
        notedBefore.push(ids.every((id) => kept.has(id) || noted?.ids.includes(id)));
        for (const id of ids) kept.add(id);
        return ids.map((id) => ({ id, was: 'new' as const }));
      },
      remove: async (ids) => {
        for (const id of ids) kept.delete(id);
      },
    },
    journal: {
      begun: async () => noted,
      note: async (begun) => {
        noted = { name: begun.name, ids: [...(noted?.ids ?? []), ...begun.ids] };
      },
      end: async () => {
        noted = undefined;
      },
      close: () => undefined,
    },
    read: (article) => ({ version: 1, report: article, sentences: [], quantities: [], names: [] }),
    isEnglish: (text) => !text.includes('Bericht'),
    now: () => 0,
    progress: () => undefined,
    pause: async () => undefined,
  };
  return { importing, kept, notedBefore, noted: () => noted };
}

test('all of a file is taken; a second time all of it is known', async () => {
  const { importing, kept, noted, notedBefore } = world();
  expect(await importArticles(articles(120), 'a.jsonl', importing)).toEqual({ added: 120, known: 0, foreign: 0 });
  expect(kept.size).toBe(120);
  expect(notedBefore).toEqual([true, true, true]);
  expect(noted()).toBeUndefined();
  expect(await importArticles(articles(120), 'a.jsonl', importing)).toEqual({ added: 0, known: 120, foreign: 0 });
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
