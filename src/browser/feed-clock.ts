/** Waking the background when a feed is due. */
import { browser } from './api.ts';

const ALARM = 'feeds';
// Alarms do not outlive the browser everywhere: the time is kept beside them.
const KEY = 'feedsDue';

/** Wakes the background at `due` (milliseconds since 1970), whatever happens to the browser meanwhile; undefined: not any more. */
export async function wakeForFeeds(due: number | undefined): Promise<void> {
  if (due === undefined) {
    await browser.storage.local.remove(KEY);
    await browser.alarms.clear(ALARM);
    return;
  }
  await browser.storage.local.set({ [KEY]: due });
  browser.alarms.create(ALARM, { when: due });
}

/** Calls `listener` whenever a feed is due; call it in the first turn of the background. */
export function onFeedsDue(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener();
  });
  const restore = async (): Promise<void> => {
    const due = (await browser.storage.local.get(KEY))[KEY];
    if (typeof due === 'number') browser.alarms.create(ALARM, { when: due });
  };
  const restored = (): void => void restore().catch(console.error);
  browser.runtime.onStartup.addListener(restored);
  browser.runtime.onInstalled.addListener(restored);
}
