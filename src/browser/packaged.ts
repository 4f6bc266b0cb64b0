/** Files of the extension's own package. */
import { browser } from './api.ts';

/** A packaged JSON file by its name; it is read from the disk, no request leaves the computer. */
export async function packagedJson<T>(name: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(name));
  if (!response.ok) throw new Error(`${name} is missing from the package`);
  return (await response.json()) as T; // the build wrote it
}
