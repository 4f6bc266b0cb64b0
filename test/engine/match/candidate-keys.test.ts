import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { candidateKeys } from '../../../src/engine/match/candidate-keys.ts';
import type { Article } from '../../../src/model.ts';
import { loadEngine } from '../../eval/engine.ts';

const engine = loadEngine();
const CASE = 'test/cases/kasenga-flood';
const keysOf = (article: Article) => candidateKeys(engine.read(article));

test('at most 36 keys, names among them, each once', () => {
  const { keys } = keysOf({ id: '1', text: readFileSync(`${CASE}/1.txt`, 'utf8') });
  expect(keys.length).toBeLessThanOrEqual(36);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain('kasenga');
});

test('reports of one event share some', () => {
  const reports = readdirSync(CASE)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => keysOf({ id: name, text: readFileSync(`${CASE}/${name}`, 'utf8') }).keys);
  for (const a of reports) for (const b of reports) expect(a.filter((key) => b.includes(key)).length).toBeGreaterThan(0);
});

test.each([
  ['2024-11-28T08:15:00Z', 20055],
  ['28 November 2024', 20055],
  ['soon', undefined],
  [undefined, undefined],
])('the day of %s is %s', (published, day) => {
  expect(keysOf({ id: '1', text: 'A ferry sank.', ...(published !== undefined && { published }) }).day).toBe(day);
});

test('figures and words of the toll are no keys', () => {
  const { keys } = keysOf({ id: '1', text: 'At least 44 people were killed in Kasenga on Monday, police said.' });
  expect(keys).toContain('kasenga');
  for (const key of ['44', 'kill', 'killed', 'monday']) expect(keys).not.toContain(key);
});
