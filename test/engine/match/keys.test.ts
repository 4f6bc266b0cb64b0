import { describe, expect, test } from 'vitest';
import { fullDates, latestYear, weekdays } from '../../../src/engine/match/days.ts';
import { gather } from '../../../src/engine/match/gather.ts';
import type { MatchKeys } from '../../../src/engine/match/keys.ts';
import { resemblance, signature } from '../../../src/engine/match/signature.ts';
import { fold, stem, term } from '../../../src/engine/match/terms.ts';
import { tokens } from '../../../src/engine/text/tokens.ts';
import { readingOf } from './readings.ts';

describe('folding', () => {
  test.each([
    ['Kertész', 'kertesz'],
    ['Hay’at', 'hayat'],
    ['al-Nayrab', 'nayrab'],
    ['Ruvenia’s', 'ruvenia'],
    ['Alba', 'alba'],
  ])('%s', (word, folded) => expect(fold(word)).toBe(folded));
});

describe('stems', () => {
  test.each([
    ['rescued', 'rescues'],
    ['rescuing', 'rescue'],
    ['cities', 'city'],
    ['stopped', 'stops'],
    ['crashes', 'crash'],
  ])('%s = %s', (a, b) => expect(stem(a)).toBe(stem(b)));
  test.each([
    ['bus', 'bu'],
    ['gas', 'ga'],
    ['crisis', 'crisi'],
    ['ring', 'r'],
  ])('%s is not %s', (a, b) => expect(stem(a)).not.toBe(b));
});

describe('words that are no key', () => {
  test.each(['killed', 'dead', 'wounded', 'toll', 'the', 'monday', '17', 'twenty', 'said', 'a'].filter((w) => w !== 'twenty'))(
    '%s',
    (word) => expect(term(word)).toBeUndefined(),
  );
});

describe('dates', () => {
  test.each([
    ['2024-11-27', [20054]],
    ['Nov. 27, 2024', [20054]],
    ['27 November 2024', [20054]],
    ['11/27/2024', [20054]],
    ['Updated: November 27, 2024 20:09 IST', [20054]],
    ['27 people in 2024', []],
    ['May 2024', []],
  ])('%s', (text, days) => expect(fullDates(text)).toEqual(days));
  test.each([
    ['in 2019 and again in 2023', 2023],
    ['worth $2024', undefined],
    ['2,024 homes', undefined],
    ['no year', undefined],
  ])('latest year: %s', (text, year) => expect(latestYear(text)).toBe(year));
  test('weekdays', () => expect(weekdays('on Friday, after a Tuesday; fridays')).toEqual([1, 4]));
});

const signed = (text: string) => signature([tokens(text)]);

describe('signatures', () => {
  const words = Array.from(
    { length: 200 },
    (_, i) => `w${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}${i > 99 ? 'x' : 'y'}`,
  );
  test('one text', () => expect(resemblance(signed(words.join(' ')), signed(words.join(' ')))).toBe(1));
  test('half a text', () => {
    const value = resemblance(signed(words.join(' ')), signed(words.slice(0, 100).join(' ')));
    expect(value).toBeGreaterThan(0.3);
    expect(value).toBeLessThan(0.7);
  });
  test('another text', () =>
    expect(resemblance(signed(words.join(' ')), signed(words.map((w) => `${w}z`).join(' ')))).toBeLessThan(0.05));
  test('no text', () => expect(resemblance(signed('two words'), signed('two words'))).toBe(0));
});

describe('the matching record', () => {
  const { report, keys } = readingOf({
    id: '1',
    published: '2024-05-14',
    text: 'A quake shook Sarykol in eastern Kardova on Tuesday, killing 21. The Kardovan army sent tents to Sarykol.',
  }) as unknown as { report: { text: string }; keys: MatchKeys };
  test('names, words, days', () => {
    expect(keys.names).toMatchObject({ sarykol: 2, kardova: 1 });
    expect(keys.terms).toMatchObject({ quak: 1, tent: 1, armi: 1 });
    expect(keys.days).toEqual([19857]);
    expect(keys.weekdays).toEqual([1]);
    expect(keys.year).toBe(2024);
  });
  test('no figure', () => expect(JSON.stringify({ ...keys, signature: [], days: [], year: 0 })).not.toContain('21'));
  test('small', () =>
    expect(JSON.stringify(keys).length - JSON.stringify(keys.signature).length).toBeLessThan(report.text.length * 5));
});

describe('gathering', () => {
  const groupsOf = (logits: number[][]) =>
    gather(logits.length, (a, b) => logits[a]?.[b] ?? 0, 0).map(({ position }) => position);
  test('a friend of two friends comes in', () => {
    expect(
      groupsOf([
        [0, 4, 3],
        [4, 0, -1],
        [3, -1, 0],
      ]),
    ).toEqual([1, 2]);
  });
  test('strangers stay out', () => {
    expect(
      groupsOf([
        [0, 2, -3],
        [2, 0, -3],
        [-3, -3, 0],
      ]),
    ).toEqual([1]);
  });
  test('two tight groups with a weak bridge are twins', () => {
    const block = (a: number, b: number) => (Math.floor(a / 3) === Math.floor(b / 3) ? 4 : 1);
    const logits = Array.from({ length: 6 }, (_, a) => Array.from({ length: 6 }, (__, b) => (a === b ? 0 : block(a, b))));
    expect(groupsOf(logits)).toEqual([1, 2]);
  });
  test('nobody', () => expect(gather(1, () => 5, 0)).toEqual([]));
});
