/** What stays English in every language: quotations, titles, and what the engine says where no translation is known. */
import { Fragment } from 'preact';
import { aboutPieces, type EnginePiece, reasonPieces } from './engine-words.ts';
import { spoken } from './text.ts';

/** Attributes for an element whose words are an article's own: read aloud as English, and written from left to right. */
export const ENGLISH = { lang: 'en', dir: 'ltr' } as const;

/** A reason, as a plain sentence in the reader's language. */
export function Reason({ words }: { words: string }) {
  return <Pieces pieces={reasonPieces(words)} />;
}

/** What a finding is about, in the reader's language as far as it is known there. */
export function About({ words }: { words: string }) {
  return <Pieces pieces={aboutPieces(words)} />;
}

/** Pieces of which some stay English. */
export function Pieces({ pieces }: { pieces: readonly EnginePiece[] }) {
  if (spoken() === 'en') return <>{pieces.map(({ words }) => words).join('')}</>;
  // Keyed by the language: where the direction changes under them, Chromium leaves the marks between old words and new on their former side.
  return (
    <Fragment key={spoken()}>
      {pieces.map(({ words, english }, index) =>
        english ? (
          <bdi key={index} {...ENGLISH}>
            {words}
          </bdi>
        ) : (
          words
        ),
      )}
    </Fragment>
  );
}
