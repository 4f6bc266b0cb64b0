import { expect, test } from 'vitest';
import type { Article, Finding } from '../../../../src/model.ts';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();
const report = (id: string, text: string): Article => ({ id, text, published: '2024-05-14' });
const found = (a: Article, b: Article): Finding[] => engine.crossCheck(a, [b], { assumeSameEvent: true }).findings;

const ARTICLE = report('a', 'A blast killed 14 people in the market of Oldmere on Monday. Police closed the market.');
const OTHER = report('b', 'A blast in the market of Oldmere killed 9 people, officials said. The market stays closed.');

test('each weighed pair of a finding is traced with its places, its likelihood and its grounds', () => {
  const [finding] = found(ARTICLE, OTHER);
  const [trace] = finding?.traces ?? [];
  expect([trace?.a.text, trace?.b.text]).toEqual(['14', '9']);
  expect(trace?.same).toBeGreaterThan(0.65);
  expect(trace?.same).toBeLessThanOrEqual(1);
  expect(trace?.words).toContain('market');
  expect(trace?.grounds.find(({ ground }) => ground === 'event')?.share).toBeGreaterThan(0);
  const shares = trace?.grounds.map(({ share }) => Math.abs(share)) ?? [];
  expect(shares).toEqual(shares.toSorted((x, y) => y - x));
});

test('a headline against its own body is traced', () => {
  const title = 'Blast kills 14 in Oldmere';
  const text = `${title}\nA blast killed 12 people in Oldmere on Monday.`;
  const [finding] = engine.crossCheck({ id: 'a', title, text, published: '2024-05-14' }, []).findings;
  expect(finding?.traces?.map(({ a, b }) => [a.text, b.text, b.report])).toEqual([['14', '12', 'a']]);
});

test('what is said alike has no finding and no trace; words that stand in one report alone are not shared', () => {
  expect(found(ARTICLE, report('b', 'A blast in the market of Oldmere killed 14 people.'))).toEqual([]);
  expect(found(ARTICLE, OTHER)[0]?.traces?.[0]?.words).not.toContain('police');
});
