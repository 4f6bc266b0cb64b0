/** Tasks of over 50 ms on the main thread of a page: while one runs, the reader can neither scroll nor click. */
import type { Page } from 'puppeteer-core';

type Watched = { tasks: number[] };

/** Begins to note them. */
export const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: false });
  });

/** Milliseconds of the longest since they were asked for last; 0 where none was long. */
export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((next) => setTimeout(next, 300)); // the browser tells of long tasks a little later
    return Math.max(0, ...(globalThis as unknown as Watched).tasks.splice(0));
  });
