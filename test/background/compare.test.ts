import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crossChecked, warm } from '../../src/background/compare.ts';
import type { Article } from '../../src/model.ts';
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

test('warming has the engine read one report, and none where there is none', () => {
  const read: string[] = [];
  const spy = {
    ...engine,
    read: (article: Article) => {
      read.push(article.id);
      return engine.read(article);
    },
  };
  warm(spy, []);
  expect(read).toEqual([]);
  warm(spy, FILES.map(load).map(engine.read));
  expect(read).toEqual(['1.txt']);
});
