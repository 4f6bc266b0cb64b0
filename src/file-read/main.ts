/** Entry of a worker that reads the articles of an import for the worker that puts them into the library: several read side by side. */
import { createEngine, type Engine } from '../engine/engine.ts';
import { candidateKeys } from '../engine/match/candidate-keys.ts';
import { prepare } from '../library/store/prepare.ts';
import { isEnglish } from '../page/language.ts';
import type { ReadAnswer, ReadCall } from './messages.ts';

// A worker knows no API of extensions: the word tables lie beside its script.
const engine: Promise<Engine> = fetch(new URL('lexicon.json', location.href))
  .then((response) => response.json())
  .then(createEngine);

async function answer({ articles, kept }: ReadCall): Promise<ReadAnswer> {
  try {
    const { read } = await engine;
    const english = articles.filter(({ text }) => isEnglish(text) !== false);
    return { prepared: await Promise.all(english.map((article) => prepare(read(article), kept, candidateKeys))) };
  } catch (error) {
    return { failed: String(error) };
  }
}

// One call after another, so that the answers come in the order of the calls.
let last: Promise<unknown> = Promise.resolve();
// The page brings the line to the worker that files the reports.
addEventListener('message', ({ ports: [line] }) => {
  if (line === undefined) return;
  line.onmessage = ({ data }: MessageEvent<ReadCall>) => {
    last = last
      .then(async () => line.postMessage(await answer(data)))
      .catch((error) => line.postMessage({ failed: String(error) } satisfies ReadAnswer));
  };
});
