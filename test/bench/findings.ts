/** How long the panel keeps the browser busy while it draws and scrolls hundreds of findings, in a real Chromium with the built extension. */
import { launch, poll } from '../browser/driver.ts';
import { wear } from '../browser/faces.ts';
import { hundreds } from '../panel/fixture.ts';

/** Milliseconds: the longest tasks while the findings are drawn and while they are scrolled through, and until all of them stand there. */
export interface DrawTimes {
  drawing: number;
  scrolling: number;
  all: number;
}

/** Draws `count` findings and scrolls to their end. */
export async function timeFindings(count: number): Promise<DrawTimes> {
  const driven = await launch('chromium');
  try {
    const panel = await driven.openTab('panel.html');
    await panel.setViewport({ width: 360, height: 800 });
    await panel.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask', buffered: false });
    });
    const began = performance.now();
    await wear(panel, { step: 'done', view: hundreds(count) });
    await poll('all findings', () => panel.evaluate((all) => document.querySelectorAll('.finding').length === all, count));
    const all = performance.now() - began;
    const longest = () =>
      panel.evaluate(async () => {
        await new Promise((next) => setTimeout(next, 300)); // the browser tells of long tasks a little later
        const { tasks } = globalThis as unknown as { tasks: number[] };
        return Math.max(0, ...tasks.splice(0));
      });
    const drawing = await longest();
    await panel.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
        scrollTo(0, y);
        await new Promise((next) => requestAnimationFrame(next));
      }
    });
    return { drawing, scrolling: await longest(), all };
  } finally {
    await driven.close();
  }
}
