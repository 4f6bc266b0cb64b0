/** Takes away everything that the extension keeps on this computer. */
import { browser } from './api.ts';
import { grantedHosts, returnHosts } from './hosts.ts';

/** Erases settings, results, databases and what else the browser keeps for the extension, and gives back the access to sites that was granted. */
export async function eraseEverything(): Promise<void> {
  // Passwords and access first: a database that some page holds open may keep its own wish waiting.
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.alarms.clearAll(), dropGrants()]);
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => name && deleteDatabase(name)));
}

async function dropGrants(): Promise<void> {
  await returnHosts(await grantedHosts());
  await browser.permissions.remove({ permissions: ['tabs'] }).catch(() => false);
}

/** Pages that hold the database open are told by the browser to let go; the wish stands until they do. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
