/** One run: the page in a tab is read, cross-checked, and what was found is put on record. */

import type { PageChange } from '../browser/session.ts';
import type { Article, CheckView, Extraction, PageNote, PageState, Problem, Progress, Timings } from '../model.ts';
import { inTime, TOO_SLOW } from './in-time.ts';

/** Told at the end of a part of a run; `reports`: how many there are to be compared. */
export type Passed = (part: 'load' | 'read' | 'match', reports?: number) => Promise<void> | undefined;

/** What a run needs of the world. */
export interface Surroundings {
  /** Address of the page in a tab: empty where the browser does not tell, undefined where the tab was closed. */
  addressOf(tab: number): Promise<string | undefined>;
  readPage(tab: number): Promise<Extraction>;
  /** Cross-checks the article of a tab; `passed` is called, and awaited, at the end of each of these parts, in their order. */
  crossCheck(read: { article: Article; notes: PageNote[] }, passed: Passed, tab: number): Promise<CheckView>;
  changePageState(tab: number, change: PageChange): Promise<boolean>;
  /** Drops what is known of a tab that was closed. */
  forgetTab(tab: number): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds of a clock that is never set. */
  clock(): number;
  newRun(): string;
}

/** Running, and running again what was stopped. */
export interface Runs {
  /** Reads the page in a tab anew; a run that is on there is overtaken and its result dropped. */
  check(tab: number): Promise<void>;
  /** The same where no run is on in that tab. */
  resume(tab: number): Promise<void>;
  /** Stops the run in a tab: what was found before is shown again, and what the run may still find is dropped. */
  stop(tab: number): Promise<void>;
}

// A page of ten megabytes is read in about two seconds; one that does not answer for so long is stuck in a loop of its own.
const PATIENCE = 20_000; // milliseconds

/** The runs of one life of the background. What survives that life is in the session alone. */
export function createRuns(world: Surroundings, patience = PATIENCE): Runs {
  const on = new Map<number, string>();
  const check = async (tab: number): Promise<void> => {
    const run = world.newRun();
    on.set(tab, run);
    try {
      await runOnce(world, tab, run, patience);
    } finally {
      if (on.get(tab) === run) on.delete(tab);
    }
  };
  return {
    check,
    resume: async (tab) => {
      if (!on.has(tab)) await check(tab);
    },
    stop: async (tab) => {
      const run = world.newRun();
      await world.changePageState(tab, (now) => (now?.step === 'reading' ? stopped(now, run) : undefined));
    },
  };
}

const NO_TIME: Timings = { extract: 0, load: 0, read: 0, match: 0, compare: 0 };

function stopped({ tab, url, started, earlier }: PageState & { step: 'reading' }, run: string): PageState {
  const base = { tab, url, run, started };
  return earlier
    ? { ...base, step: 'done', view: earlier, timings: NO_TIME }
    : { ...base, step: 'problem', problem: { code: 'stopped' } };
}

async function runOnce(world: Surroundings, tab: number, run: string, patience: number): Promise<void> {
  const lap = stopwatch(world.clock);
  // First of all: the page is busy with it while the background loads what it needs, and hears nothing.
  const page = inTime(world.readPage(tab), patience);
  page.catch(() => undefined); // told where it is waited for
  const url = await world.addressOf(tab);
  if (url === undefined) return; // closed: nobody is there to be told
  const base = { tab, url, run, started: world.now() };
  const begun = world.changePageState(tab, (now) => ({ ...base, step: 'reading', ...earlierView(now, url) }));
  const progress = progressOf(world, tab, run);
  const ending = outcomeOf(world, page, { tab, url, lap, progress }); // the page is read while the session takes note
  await begun;
  const outcome = await ending.finally(() => progress.end());
  const asked = world.addressOf(tab); // while the session is asked what it knows
  await world.changePageState(tab, async (now) => {
    const there = await asked;
    if (there === undefined || now?.run !== run) return undefined;
    return there === url ? { ...base, ...outcome } : { ...base, step: 'problem', problem: { code: 'left' } };
  });
  if ((await asked) === undefined) await world.forgetTab(tab); // it may have been closed before the session took note of the run
}

// A run that is over sooner needs no word about what it does.
const TELL_AFTER = 300; // milliseconds

/** Tells what a run is busy with, once it takes longer than a reader notices. */
function progressOf(world: Surroundings, tab: number, run: string) {
  const began = world.clock();
  let current: Progress = { part: 'page' };
  const tell = async (): Promise<void> => {
    const progress = current;
    await world.changePageState(tab, (now) => (now?.run === run && now.step === 'reading' ? { ...now, progress } : undefined));
  };
  const timer = setTimeout(() => tell().catch(console.error), TELL_AFTER);
  return {
    /** Resolves when the session knows; undefined where it is too early to tell. */
    enter: (next: Progress): Promise<void> | undefined => {
      current = next;
      return world.clock() - began > TELL_AFTER ? tell() : undefined;
    },
    end: () => clearTimeout(timer),
  };
}

/** While a page is read again, what was found before stays on the screen. */
function earlierView(now: PageState | undefined, url: string): { earlier?: CheckView } {
  if (now === undefined || now.url !== url) return {};
  if (now.step === 'done') return { earlier: now.view };
  return now.step === 'reading' && now.earlier ? { earlier: now.earlier } : {};
}

type Outcome = { step: 'done'; view: CheckView; timings: Timings } | { step: 'problem'; problem: Problem };

interface Run {
  tab: number;
  url: string;
  /** Milliseconds since its beginning, or since it was last asked. */
  lap: () => number;
  progress: ReturnType<typeof progressOf>;
}

async function outcomeOf(world: Surroundings, page: Promise<Extraction>, { tab, url, lap, progress }: Run): Promise<Outcome> {
  const timings: Timings = { ...NO_TIME };
  let extraction: Extraction;
  try {
    extraction = await page;
  } catch (error) {
    return { step: 'problem', problem: unreadable(url, String(error)) };
  }
  if ('problem' in extraction) return { step: 'problem', problem: extraction.problem };
  const foreign = extraction.notes.find(({ code }) => code === 'other-language');
  if (foreign) return { step: 'problem', problem: foreign as Problem };
  timings.extract = lap();
  try {
    progress.enter({ part: 'load' });
    const passed: Passed = (part, reports = 0) => {
      timings[part] = lap();
      return progress.enter(part === 'match' ? { part: 'compare', reports } : { part: 'search' });
    };
    const view = await world.crossCheck(extraction, passed, tab);
    timings.compare = lap();
    return { step: 'done', view, timings };
  } catch (error) {
    console.error(error);
    return { step: 'problem', problem: { code: 'failed', detail: String(error) } };
  }
}

/** Gives the milliseconds since it was made or last asked. */
function stopwatch(clock: () => number): () => number {
  let from = clock();
  return () => {
    const to = clock();
    const took = to - from;
    from = to;
    return took;
  };
}

// What the browsers say when a script may not be put into a page, and when the page went away before it answered.
const FORBIDDEN = /cannot access|cannot be scripted|missing host permission|extensions gallery|error page|cannot be accessed/i;
const LEFT =
  /no tab with id|invalid tab id|frame .*removed|frame with id|message (?:port|channel) .*closed|receiving end does not exist|back\/forward cache|no answer|was discarded|document was|actor .* destroyed/i;

/** Why a page could not be read, from what the browser says. */
export function unreadable(url: string, error: string): Problem {
  if (error.includes(TOO_SLOW)) return { code: 'slow' };
  if (FORBIDDEN.test(error))
    return /\.pdf(?:[?#]|$)/i.test(url) ? { code: 'not-html', type: 'application/pdf' } : { code: 'forbidden' };
  if (LEFT.test(error)) return { code: 'left' };
  return { code: 'failed', detail: error };
}
