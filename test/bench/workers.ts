/** Ending the service workers of extensions as the browser does when they are idle. */
import type { Browser } from 'puppeteer-core';
import { poll } from '../browser/driver.ts';

/**
 * Ends the workers of the extensions with these origins, and waits until they are gone. Others are left alone: the browser has workers of its own, and starts
 * them again. One that ended by itself meanwhile cannot be attached to, and is not there at the next look.
 */
export async function endWorkers(browser: Browser, origins: readonly string[]): Promise<void> {
  let left: string[] = [];
  const gone = async (): Promise<boolean> => {
    const running = browser
      .targets()
      .filter((one) => one.type() === 'service_worker' && origins.some((origin) => one.url().startsWith(`${origin}/`)));
    left = running.map((one) => one.url());
    for (const target of running)
      await target.worker().then(
        (worker) => worker?.close(),
        () => undefined,
      );
    return running.length === 0;
  };
  await poll('the workers to be gone', gone).catch((error) => {
    throw new Error(`${String(error)}; still there: ${left.join(', ')}`);
  });
  await new Promise((next) => setTimeout(next, 100)); // the browser tidies up after them
}
