/** The library's own code inside a page of the extension, where its database is a real one. */
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { openLibrary } from '../../src/library/open.ts';
import type { filedKey } from '../../src/library/store/filed-key.ts';
import type { DATABASE, openDatabase } from '../../src/library/store/open.ts';
import type { readingIn } from '../../src/library/store/reading-text.ts';
import type { Reading } from '../../src/model.ts';

/** What the page knows once the code is in it. */
export interface LibraryGlobals {
  library: {
    openLibrary: typeof openLibrary;
    openDatabase: typeof openDatabase;
    DATABASE: typeof DATABASE;
    filedKey: typeof filedKey;
    readingIn: typeof readingIn;
  };
}

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: ['open', 'store/open', 'store/filed-key', 'store/reading-text']
        .map((name) => `export * from './src/library/${name}.ts';`)
        .join(''),
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'library',
    logLevel: 'warning',
  });
  return `${outputFiles[0]?.text ?? ''}; globalThis.library = library;`;
}

/** The library's code as a script that makes `library` a global. */
export function libraryCode(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

/** Puts the library's code into a page; its calls are made inside `page.evaluate`. */
export async function bringLibrary(page: Page): Promise<void> {
  await page.evaluate(await libraryCode());
}

/** A reading of a report, with match keys of its own words, as far as the library looks into it. */
export function plainReading(text: string, more: Partial<Reading['report']> = {}, version = 1): Reading {
  const words = text.match(/\p{L}+/gu) ?? [];
  const count = (some: string[]): Record<string, number> => Object.fromEntries(some.map((word) => [word.toLowerCase(), 1]));
  return {
    version,
    report: { id: 'given', text, ...more },
    sentences: [{ start: 0, end: text.length, paragraph: 0, title: false }],
    quantities: [],
    names: [],
    keys: {
      names: count(words.filter((word) => /^\p{Lu}/u.test(word))),
      terms: count(words.filter((word) => /^\p{Ll}/u.test(word))),
      lead: [],
      days: [],
      weekdays: [],
      signature: [],
    },
  };
}
