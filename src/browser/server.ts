/**
 * The search server that the reader has entered, with user and password or key. It lies beside the settings, not among them: no export, backup or
 * message ever takes it along.
 */
import type { SearchServer } from '../model.ts';
import { browser } from './api.ts';

const KEY = 'server';

/** The server, undefined where the reader has entered none. */
export async function searchServer(): Promise<SearchServer | undefined> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return isServer(stored) ? stored : undefined;
}

/** Keeps a server in the place of the one before; undefined forgets it, its password and key included. */
export async function keepSearchServer(server: SearchServer | undefined): Promise<void> {
  if (server === undefined) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: server });
}

function isServer(stored: unknown): stored is SearchServer {
  if (typeof stored !== 'object' || stored === null) return false;
  const { url, index, ...rest } = stored as Record<string, unknown>;
  return (
    /^https?:\/\//.test(String(url)) && typeof index === 'string' && Object.values(rest).every((one) => typeof one === 'string')
  );
}
