/** Takes away everything that the extension keeps on this computer. */
import { browser } from './api.ts';

/** Erases settings, results, databases and what else the browser keeps for the extension, and gives back the access to sites that was granted. */
export async function eraseEverything(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => name && deleteDatabase(name)));
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), dropOrigins()]);
}

async function dropOrigins(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Pages that hold the database open are told by the browser to let go; the wish stands until they do. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
