/** One sentence of a report with the words that differ marked, and where it comes from. */
import type { Span } from '../model.ts';
import { cardWords, linkOf } from '../view/cards.ts';
import { ENGLISH } from '../view/english.tsx';
import { addressAt } from '../view/fragment.ts';
import { direction, text } from '../view/text.ts';
import type { Piece, Quote } from './quotes.ts';

/** Called with a sentence of the article that the reader wants to see in the page. */
export type OnShow = (span: Span) => void;

/** A sentence as it was published, or one of a digest: that is no quotation, and says so. The article's own leads to its place in the page. */
export function QuoteFigure({ quote, onShow }: { quote: Quote; onShow: OnShow }) {
  const { own, card, gap, sentence } = quote;
  if (own) {
    return (
      <figure class="quote" dir="ltr">
        <blockquote {...ENGLISH}>
          <button
            type="button"
            class={`plain ${wordsClass(sentence.text)}`}
            title={text('showInPage')}
            onClick={() => onShow(sentence)}
          >
            <Pieces pieces={quote.pieces} />
          </button>
        </blockquote>
      </figure>
    );
  }
  const page = linkOf(card);
  // Of a digest, the words are not the report's own.
  const link = page === undefined || card.digest ? page : addressAt(page, sentence.text);
  return (
    <figure class="quote" dir="ltr">
      {card.digest ? (
        <p class="digest" {...ENGLISH}>
          <Pieces pieces={quote.pieces} />
        </p>
      ) : (
        <blockquote class={wordsClass(sentence.text)} {...ENGLISH}>
          <Pieces pieces={quote.pieces} />
        </blockquote>
      )}
      <figcaption dir={direction()}>
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            {cardWords(card)}
          </a>
        ) : (
          cardWords(card)
        )}
        {gap !== undefined && (
          <>
            {'\u00a0· '}
            <span class="gap">{gap}</span>
          </>
        )}
      </figcaption>
    </figure>
  );
}

// A sentence that begins or ends with somebody's words has its quotation mark there already.
const wordsClass = (sentence: string): string =>
  ['words', ...(/^["“]/.test(sentence) ? ['begun'] : []), ...(/["”]$/.test(sentence) ? ['ended'] : [])].join(' ');

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return (
    <>
      {pieces.map(({ text, marked }) => {
        const key = at;
        at += text.length;
        return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </>
  );
}
