/** Work that is to be done now and then, however often the background is stopped in between. */
import { browser } from './api.ts';

/** Whether `work` was last due more than `every` milliseconds ago; if so, it counts as done from now on. */
export async function isDue(work: string, every: number): Promise<boolean> {
  const key = `due:${work}`;
  const last = (await browser.storage.local.get(key))[key];
  const now = Date.now();
  // A clock that was set back must not put the work off for years.
  if (typeof last === 'number' && last <= now && now - last < every) return false;
  await browser.storage.local.set({ [key]: now });
  return true;
}
