import { expect, test } from 'vitest';
import { randomNumbers, syntheticReports } from './synthetic.ts';

test('one seed, one sequence; another seed, another', () => {
  const three = (seed: number) => {
    const random = randomNumbers(seed);
    return [random(), random(), random()];
  };
  expect(three(1)).toEqual(three(1));
  expect(three(1)).not.toEqual(three(2));
  expect(three(3).every((n) => n >= 0 && n < 1)).toBe(true);
});

test('reports of about the length asked for, four an event', () => {
  const reports = syntheticReports(8, 200);
  expect(reports).toEqual(syntheticReports(8, 200));
  for (const { text, title = '' } of reports) {
    expect(text.startsWith(title)).toBe(true);
    expect(text.split(/\s+/).length).toBeGreaterThan(195);
    expect(text.split(/\s+/).length).toBeLessThan(250);
  }
  const place = (i: number) => reports[i]?.title?.split(' ').at(-1);
  expect(place(0)).toBe(place(3));
  expect(place(0)).not.toBe(place(4));
});
