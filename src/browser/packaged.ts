/** Files of the extension's own package. */
import { browser } from './api.ts';

/** The text of a packaged file by its name; it is read from the disk, no request leaves the computer. */
export async function packagedText(name: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(name));
  if (!response.ok) throw new Error(`${name} is missing from the package`);
  return response.text();
}

/** A packaged JSON file by its name. */
export async function packagedJson<T>(name: string): Promise<T> {
  return JSON.parse(await packagedText(name)) as T; // the build wrote it
}
