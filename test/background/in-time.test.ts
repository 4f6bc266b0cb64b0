import { expect, test } from 'vitest';
import { inTime, TOO_SLOW } from '../../src/background/in-time.ts';

const after = <T>(milliseconds: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));

const block = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

test('what comes in time is given on, errors too', async () => {
  expect(await inTime(after(1, 'there'), 60_000)).toBe('there');
  await expect(inTime(Promise.reject(new Error('gone')), 60_000)).rejects.toThrow('gone');
});

test('what never comes is given up', () => expect(inTime(new Promise(() => undefined), 5)).rejects.toThrow(TOO_SLOW));

test('an answer that came while this thread was busy is heard', async () => {
  const answer = inTime(after(100, 'there'), 50);
  block(400);
  expect(await answer).toBe('there');
});
