import { expect, test, vi } from 'vitest';
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

test('hours that the machine was asleep are not waited for again', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(10_000_000);
  await expect(inTime(new Promise(() => undefined), 5)).rejects.toThrow(TOO_SLOW);
  now.mockRestore();
});

test('a thread that stays busy does not put it off for ever', async () => {
  const busy = setInterval(() => block(80), 1);
  await expect(inTime(new Promise(() => undefined), 5)).rejects.toThrow(TOO_SLOW);
  clearInterval(busy);
});
