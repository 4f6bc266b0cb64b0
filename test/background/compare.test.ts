import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crossChecked, warm } from '../../src/background/compare.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Article } from '../../src/model.ts';
import { loadEngine } from '../eval/engine.ts';

const engine = loadEngine();
const CASE = 'test/cases/kasenga-flood';
const load = (file: string): Article => ({ id: file, text: readFileSync(`${CASE}/${file}`, 'utf8') });
const STRANGER: Article = { id: 'stranger', text: 'The choir of Tulle sang for 400 guests on Sunday, the mayor said.' };
const FILES = ['1.txt', '2.txt', '3.txt'];

test('in steps it comes to the same as in one', () => {
  const [article, ...others] = FILES.map(load);
  if (!article) throw new Error('no article');
  const readings = [...others, STRANGER].map(engine.read);
  const passed: string[] = [];
  const { check } = crossChecked(engine, article, readings, (part) => {
    passed.push(part);
  });
  expect(check).toEqual(engine.crossCheck(article, readings));
  expect(check.findings.length + check.agreements.length).toBeGreaterThan(0);
  expect(passed).toEqual(['read', 'match']);
});

/** The engine, with a list of the calls to it. */
function watched(): { spy: Engine; calls: string[] } {
  const calls: string[] = [];
  const seen =
    <I extends unknown[], R>(name: string, call: (...given: I) => R) =>
    (...given: I): R => {
      calls.push(name);
      return call(...given);
    };
  const spy: Engine = {
    ...engine,
    read: seen('read', engine.read),
    findReports: seen('match', engine.findReports),
    crossCheck: seen('compare', engine.crossCheck),
  };
  return { spy, calls };
}

test.each([
  ['never', Number.POSITIVE_INFINITY, ['read', 'compare', 'match']],
  ['after the first step', 1, ['read']],
  ['at once', 0, []],
])('warming takes the engine through its steps until it is needed: %s', async (_, steps, expected) => {
  const { spy, calls } = watched();
  await warm(spy, FILES.map(load).map(engine.read), () => calls.length >= steps);
  expect(calls).toEqual(expected);
});

test('without a corpus there is nothing to warm with', async () => {
  const { spy, calls } = watched();
  await warm(spy, [], () => false);
  expect(calls).toEqual([]);
});
