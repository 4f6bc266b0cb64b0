/** What the library needs from time to time; done once a result is on the screen, in steps that can be broken off anywhere. */
import type { Engine } from '../engine/engine.ts';
import { type Limits, mayBeBeyond, surplus } from '../library/clean-up.ts';
import type { Library } from '../library/store.ts';

/** What tending needs of the world. */
export interface Garden {
  library: Pick<Library, 'outdated' | 'renew' | 'purge' | 'list' | 'remove' | 'usage' | 'hasOlder'>;
  engine(): Promise<Engine>;
  settings(): Promise<Limits>;
  isDue(work: string, every: number): Promise<boolean>;
  /** Milliseconds since 1970. */
  now(): number;
}

const HOUR = 3_600_000; // milliseconds
/** Readings that are made anew after one run: about a second's work, in steps. */
const RENEWED = 60;
const STEP = 5;

/** Erases what was deleted long enough ago, keeps the limits, and has readings of an older engine made anew. */
export async function tend({ library, engine, settings, isDue, now }: Garden): Promise<void> {
  if (await isDue('clean-up', HOUR)) {
    await library.purge();
    await keepLimits({ library, settings, now });
  }
  await renewOutdated({ library, engine }, RENEWED);
}

/** Takes out what is beyond the reader's limits. Within them it costs next to nothing, so that it is done after everything that may bring many reports. */
export async function keepLimits({ library, settings, now }: Pick<Garden, 'library' | 'settings' | 'now'>): Promise<void> {
  const limits = await settings();
  if (!(await mayBeBeyond(library, limits, now()))) return;
  const { old, large } = surplus(await library.list(), limits, now());
  if (old.length + large.length > 0) await library.remove([...old, ...large], true);
}

/** Makes readings of an older engine anew, at most `most` of them: all after an update, so that no click has to wait for them. */
export async function renewOutdated(
  { library, engine }: Pick<Garden, 'library' | 'engine'>,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  for (let done = 0; done < most; done += STEP) {
    const { read, version } = await engine();
    const readings = await library.outdated(version, STEP);
    if (readings.length === 0) return;
    await library.renew(readings.map(({ report }) => read(report)));
  }
}
