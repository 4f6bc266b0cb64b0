/** Putting articles into the library: with a click, or each one that is cross-checked where the reader wants it so. */
import type { PageChange } from '../browser/session.ts';
import type { Engine } from '../engine/engine.ts';
import { libraryError } from '../library/store/errors.ts';
import type { Library } from '../library/store.ts';
import type { Extraction, KeptState, PageState, Reading, Settings } from '../model.ts';
import { shortened } from './shorten.ts';

/** What keeping needs of the world. */
export interface KeeperSurroundings {
  library: Pick<Library, 'save'>;
  engine(): Promise<Engine>;
  readPage(tab: number): Promise<Extraction>;
  isPrivate(tab: number): Promise<boolean>;
  settings(): Promise<Pick<Settings, 'keepChecked'>>;
  pageState(tab: number): Promise<PageState | undefined>;
  changePageState(tab: number, change: PageChange): Promise<boolean>;
  now(): Date;
}

/** Keeping articles. */
export interface Keeper {
  /** Puts the report in a tab into the library as the page shows it now. */
  keepPage(tab: number): Promise<KeptState>;
  /** Tells that an article was cross-checked; it is forgotten again in `keepChecked`. */
  checked(tab: number, reading: Reading): void;
  /** Puts the article that was cross-checked last in a tab into the library, where the reader has switched that on. */
  keepChecked(tab: number): Promise<void>;
}

/** Keeping in one life of the background. */
export function createKeeper(world: KeeperSurroundings): Keeper {
  const waiting = new Map<number, Reading>();
  const keep = async (tab: number, reading: Reading): Promise<KeptState> => {
    const kept = await put(world, reading);
    // The panel shows what the session holds; the page may have been left meanwhile, and then is not told.
    await world.changePageState(tab, (now) =>
      now?.step === 'done' && now.view.check.article.id === reading.report.id
        ? { ...now, view: { ...now.view, kept } }
        : undefined,
    );
    return kept;
  };
  return {
    checked: (tab, reading) => void waiting.set(tab, reading),
    keepChecked: async (tab) => {
      const reading = waiting.get(tab);
      waiting.delete(tab);
      if (reading === undefined || !(await world.settings()).keepChecked || (await world.isPrivate(tab))) return;
      // A run that was stopped, or overtaken by another, shows nothing of this article.
      const shown = await world.pageState(tab);
      if (shown?.step !== 'done' || shown.view.check.article.id !== reading.report.id) return;
      await keep(tab, reading);
    },
    keepPage: async (tab) => {
      if (await world.isPrivate(tab)) return { problem: 'private' };
      const extraction = await world.readPage(tab).catch(() => undefined);
      if (extraction === undefined || 'problem' in extraction) return { problem: 'left' };
      const engine = await world.engine();
      return keep(tab, engine.read(shortened(extraction).article));
    },
  };
}

async function put({ library, now }: KeeperSurroundings, reading: Reading): Promise<KeptState> {
  const saved = now().toISOString();
  try {
    await library.save([reading], { from: 'library', saved });
    return { saved };
  } catch (error) {
    console.warn(error);
    return { problem: libraryError(error).fault };
  }
}
