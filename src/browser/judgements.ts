/** What the reader thinks of findings: kept on this computer, by article, and respected from then on. */
import type { CrossCheck, Judgement } from '../model.ts';
import { browser } from './api.ts';

const PREFIX = 'judgements:';

/** By key of the finding: see `findingKey` of the engine. */
export type Judgements = Record<string, Judgement>;

type Article = Pick<CrossCheck['article'], 'id' | 'url'>;
const keyOf = ({ id, url }: Article): string => PREFIX + (url ?? id);

/** The reader's judgements on the findings of an article. */
export async function judgementsOf(article: Article): Promise<Judgements> {
  const key = keyOf(article);
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return typeof stored === 'object' && stored !== null ? (stored as Judgements) : {};
}

// A change reads before it writes: one at a time.
let queue: Promise<unknown> = Promise.resolve();

/** Changes the judgement on one finding; one that says nothing more is dropped. Resolves with all of the article. */
export function judge(article: Article, finding: string, change: (now: Judgement) => Judgement): Promise<Judgements> {
  const turn = queue.then(async () => {
    const before = await judgementsOf(article);
    const all = withJudgement(before, finding, change(before[finding] ?? {}));
    const key = keyOf(article);
    if (Object.keys(all).length > 0) await browser.storage.local.set({ [key]: all });
    else await browser.storage.local.remove(key);
    return all;
  });
  queue = turn.catch(() => undefined);
  return turn;
}

/** Judgements with one more; one that says nothing is left out. */
export function withJudgement(all: Judgements, finding: string, next: Judgement): Judgements {
  const said = next.verdict !== undefined || (next.note ?? '') !== '';
  const others = Object.entries(all).filter(([key]) => key !== finding);
  return Object.fromEntries(said ? [...others, [finding, next]] : others);
}

/** Tells when judgements on an article were changed, here or in another page of the extension. Returns what ends it. */
export function onJudgements(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
