/**
 * The page in which feeds are read, out of sight. It is not the background itself: in Chromium that has no DOM and pays at every wake for what it
 * holds. Chromium gives an offscreen document, Firefox a frame in the background page.
 */
/// <reference types="chrome" />
import { browser } from './api.ts';

const PAGE = 'feed-run.html';

/** Address of the page with the hosts that it may ask; see `hostsOfRun`. */
const addressOf = (hosts: readonly string[]): string => `${PAGE}#${encodeURIComponent(JSON.stringify(hosts))}`;

/** The match patterns that the page at this address was opened with; none where it was opened by hand. */
export function hostsOfRun(hash: string): string[] {
  try {
    const given: unknown = JSON.parse(decodeURIComponent(hash.slice(1)));
    return Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/**
 * Opens the page, allowed to ask `hosts` and no others. One that is open with the same hosts goes on; with other hosts it begins anew: what
 * it had not finished is still on record. Resolves with whether it was opened: false where it goes on.
 */
export async function openFeedRun(hosts: readonly string[]): Promise<boolean> {
  const address = addressOf(hosts);
  const there = await openAddress();
  if (there === browser.runtime.getURL(address) && (await isReading())) return false;
  if (there !== undefined) await closeFeedRun();
  const { offscreen }: { offscreen?: typeof chrome.offscreen } = chrome;
  if (offscreen) {
    const justification = 'Reads the news feeds that the reader has added';
    await offscreen.createDocument({ url: address, reasons: ['DOM_PARSER'] as chrome.offscreen.Reason[], justification });
  } else {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }
  return true;
}

// Held by the page from its beginning to its end: one that is done may stay open for a moment.
const LOCK = 'crossread-feed-run';

/** Does the work of the page; only one page reads at a time, a second one waits until the first is done or closed. */
export const whileReading = (work: () => Promise<void>): Promise<void> => navigator.locks.request(LOCK, work);

const isReading = async (): Promise<boolean> => (await navigator.locks.query()).held?.some(({ name }) => name === LOCK) ?? false;

/** Closes the page, if it is open. */
export async function closeFeedRun(): Promise<void> {
  const { offscreen }: { offscreen?: typeof chrome.offscreen } = chrome;
  if (!offscreen) frameOfRun()?.remove();
  else if ((await openAddress()) !== undefined) await offscreen.closeDocument().catch(() => undefined); // it may have gone by itself
}

const frameOfRun = (): HTMLIFrameElement | null => document.querySelector('iframe');

async function openAddress(): Promise<string | undefined> {
  const { offscreen }: { offscreen?: typeof chrome.offscreen } = chrome;
  if (!offscreen) return frameOfRun()?.src;
  const contexts = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] as chrome.runtime.ContextType[] });
  return contexts[0]?.documentUrl;
}
