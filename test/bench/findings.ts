/** How long the panel keeps the browser busy while it draws and scrolls hundreds of findings, in a real Chromium with the built extension. */
import { launch, poll } from '../browser/driver.ts';
import { wear } from '../browser/faces.ts';
import { hundreds } from '../panel/fixture.ts';
import { longestTask, watchTasks } from './long-tasks.ts';

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
    await watchTasks(panel);
    const began = performance.now();
    await wear(panel, { step: 'done', view: hundreds(count) });
    await poll('all findings', () => panel.evaluate((all) => document.querySelectorAll('.finding').length === all, count));
    const all = performance.now() - began;
    const drawing = await longestTask(panel);
    await panel.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
        scrollTo(0, y);
        await new Promise((next) => requestAnimationFrame(next));
      }
    });
    return { drawing, scrolling: await longestTask(panel), all };
  } finally {
    await driven.close();
  }
}
