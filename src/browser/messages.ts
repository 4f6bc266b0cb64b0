/** Messages between the extension's parts: request and reply of each in one signature. */
import type { Extraction, KeptState, PageMark, SearchServer, ServerTrouble, Span } from '../model.ts';
import { browser } from './api.ts';

/** What the popup and the panel ask of the background. */
export interface BackgroundCalls {
  /** Wakes the background before it is known which page is to be read. */
  wake(input: null): null;
  /** Begins to read the page in a tab anew and to cross-check it. The answer comes at once; what is found goes into the session. */
  check(input: { tab: number }): null;
  /** Begins again a run that ended without a result because the browser stopped the background; does nothing while a run is on. */
  resume(input: { tab: number }): null;
  /** Puts the report in a tab into the library. The answer comes when it is kept, or cannot be; the session tells it too. */
  keep(input: { tab: number }): KeptState;
  /**
   * Reads other tabs and cross-checks the page in `tab` with them too; the answer comes when they are read. `patterns`: hosts for which the
   * permission was asked for this alone, and is given back.
   */
  compareTabs(input: { tab: number; picked: { tab: number; title: string }[]; patterns: string[] }): null;
  /** Asks a search server whether it can be used: how many reports it holds, or what is wrong. */
  testServer(input: SearchServer): { count: number } | { trouble: ServerTrouble };
  /** Reads the feeds that are due. The answer comes at once; what is found goes into the library, what went wrong beside the feed. */
  readFeeds(input: null): null;
  /** The page that reads feeds is done. `due`: when the next feed is, in milliseconds since 1970, null where none is. */
  feedsRead(input: { due: number | null }): null;
  /** Reports came into the library, many perhaps: what is beyond the reader's limits goes. The answer comes at once. */
  keepLimits(input: null): null;
  /** Stops the run in a tab. */
  stop(input: { tab: number }): null;
  /** Marks in the page of a tab what its findings say, less what the reader has put aside. */
  mark(input: { tab: number }): null;
}

/** What is asked of the content script in a page. */
export interface PageCalls {
  /** Reads the article as the page shows it now. */
  read(input: null): Extraction;
  /** Scrolls to a span of the article's text and marks it; `changed` where that text is no longer in the page. */
  show(input: { span: Span }): 'shown' | 'changed';
  /** Marks these passages of the article and no others. */
  mark(input: { marks: PageMark[] }): null;
}

/** What the content script tells the panel, wherever one is open. */
export interface PanelCalls {
  /** The reader clicked a mark of this finding, or went to it by key; `tab` where it is not the page itself that tells. */
  picked(input: { key: string; tab?: number }): null;
}

/** What is asked of a panel that is a tab of its own. */
export interface PanelTabCalls {
  /** Comes to the front. */
  front(input: null): true;
}

/** The names of the calls of a map, their inputs and replies. */
type Calls = BackgroundCalls | PageCalls | PanelCalls | PanelTabCalls;
type Name<C> = keyof C & string;
type Input<C, N extends keyof C> = C[N] extends (input: infer I) => unknown ? I : never;
type Reply<C, N extends keyof C> = C[N] extends (input: never) => infer R ? R : never;

/** Errors cross as data: a class would arrive as an empty object. */
type Envelope<R> = { reply: R } | { error: string };

/** One function for every call of a map. */
export type Answers<C> = { [N in keyof C]: (input: Input<C, N>) => Promise<Reply<C, N>> };

/** Asks the background; rejects where it failed or the browser stopped it before it answered. */
export async function askBackground<N extends Name<BackgroundCalls>>(
  call: N,
  input: Input<BackgroundCalls, N>,
): Promise<Reply<BackgroundCalls, N>> {
  return opened(await browser.runtime.sendMessage({ to: 'background', call, input }));
}

/** Asks the content script in the top frame of a tab; rejects where there is none, or the page went away before it answered. */
export async function askPage<N extends Name<PageCalls>>(
  tab: number,
  call: N,
  input: Input<PageCalls, N>,
): Promise<Reply<PageCalls, N>> {
  return opened(await browser.tabs.sendMessage(tab, { to: 'page', call, input }, { frameId: 0 }));
}

/** Asks the panel that belongs to a tab and is a tab of its own; rejects where there is none. */
export async function askPanelTab<N extends Name<PanelTabCalls>>(
  tab: number,
  call: N,
  input: Input<PanelTabCalls, N>,
): Promise<Reply<PanelTabCalls, N>> {
  return opened(await browser.runtime.sendMessage({ to: `panel of ${tab}`, call, input }));
}

/** Tells every open panel; where none is open, nobody hears it. */
export async function tellPanels<N extends Name<PanelCalls>>(call: N, input: Input<PanelCalls, N>): Promise<void> {
  await browser.runtime.sendMessage({ to: 'panel', call, input }).catch(() => undefined);
}

/** Hears what the page in a tab tells the panel. Returns what ends it. */
export function onPicked(listener: (tab: number, key: string) => void): () => void {
  const onMessage = (message: unknown, sender: { tab?: { id?: number } }): undefined => {
    if (!isAddressed(message, 'panel') || message.call !== 'picked') return;
    const { key, tab = sender.tab?.id } = message.input as Input<PanelCalls, 'picked'>;
    if (tab !== undefined) listener(tab, key);
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

/** Answers every call to the background; call it in the first turn of the background, so that a message wakes it. */
export const answerAsBackground = (answers: Answers<BackgroundCalls>): (() => void) => listen('background', answers);

/** Answers every call to the page. Returns what ends it. */
export const answerAsPage = (answers: Answers<PageCalls>): (() => void) => listen('page', answers);

/** Answers every call to the panel of a tab. Returns what ends it. */
export const answerAsPanelTab = (tab: number, answers: Answers<PanelTabCalls>): (() => void) =>
  listen(`panel of ${tab}`, answers);

function listen<C extends Calls>(to: string, answers: Answers<C>): () => void {
  // Chrome takes no promise for an answer: `true` keeps the line open until there is one.
  const onMessage = ((message: unknown, _sender: unknown, reply: (envelope: Envelope<unknown>) => void) => {
    if (!isAddressed(message, to) || !Object.hasOwn(answers, message.call)) return undefined; // somebody else's
    const answer = answers[message.call as keyof C] as (input: unknown) => Promise<unknown>;
    enveloped(answer(message.input)).then(reply);
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

/** An answer, or why there is none, as data that crosses from one context to another. */
export async function enveloped<R>(answer: Promise<R>): Promise<Envelope<R>> {
  try {
    return { reply: await answer };
  } catch (error) {
    return { error: String(error) };
  }
}

/** The answer in an envelope; throws where it holds an error, and where nothing came. */
export function opened<R>(envelope: unknown): R {
  const given = envelope as Envelope<R> | undefined; // our own listener's, or nothing where none answered
  if (given === undefined || given === null) throw new Error('no answer');
  if ('error' in given) throw new Error(given.error);
  return given.reply;
}

function isAddressed(message: unknown, to: string): message is { call: string; input: unknown } {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === to && 'call' in message;
}
