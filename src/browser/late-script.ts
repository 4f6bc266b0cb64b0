/** Packaged scripts that the background runs when they are needed, and not at every wake. */

interface Worker {
  importScripts?: (url: string) => void;
}

const worker = globalThis as unknown as Worker;

/**
 * Makes scripts known to a service worker, which may import later only what it imported while it was installed; call it in the first turn of the background.
 * Nothing happens where the background is a page.
 */
export function announceScripts(...names: string[]): void {
  if (!worker.importScripts) return;
  addEventListener('install', () => {
    for (const name of names) worker.importScripts?.(`/${name}`);
  });
}

/** Runs a packaged script that was announced; resolves when it has run. Rejects where it is missing. */
export async function runScript(name: string): Promise<void> {
  if (worker.importScripts) {
    worker.importScripts(`/${name}`);
    return;
  }
  await new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = `/${name}`;
    script.addEventListener('load', done);
    script.addEventListener('error', () => failed(new Error(`${name} is missing from the package`)));
    document.head.append(script);
  });
}
