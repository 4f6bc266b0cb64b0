/** One difference: the quantity in words, each value with its sentences, and why they differ. */
import { useId } from 'preact/hooks';
import { About, Reason } from '../view/english.tsx';
import { counted, text } from '../view/text.ts';
import { type OnShow, QuoteFigure } from './quote.tsx';
import type { FindingRow, Quote, SideRow } from './rows.ts';

/** One difference. It is an article with a heading, so that a screen reader can jump from one to the next. */
export function FindingArticle({ row, onShow }: { row: FindingRow; onShow: OnShow }) {
  const heading = useId();
  return (
    <article class="finding" aria-labelledby={heading}>
      <h3 id={heading}>
        <About words={row.about} />
      </h3>
      <p class="relation">{row.relation}</p>
      {row.sides.map((side, index) => (
        <SideBlock key={`${index} ${side.value}`} side={side} onShow={onShow} />
      ))}
      {row.reasons.length > 0 && (
        <ul class="reasons">
          {row.reasons.map((reason) => (
            <li key={reason}>
              <Reason words={reason} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function SideBlock({ side, onShow }: { side: SideRow; onShow: OnShow }) {
  const shown = side.quotes.slice(0, side.shown);
  const folded = side.quotes.slice(side.shown);
  return (
    <div class={side.own ? 'side own' : 'side'}>
      <p>
        <bdi class="value" lang="en">
          {side.value}
        </bdi>
        <span class="quiet">
          {[...(side.own ? [text('thisArticle')] : []), ...(side.source ? [text('sourceIs', side.source)] : [])].join(', ')}
        </span>
      </p>
      <Quotes quotes={shown} onShow={onShow} />
      {folded.length > 0 && (
        <details>
          <summary>{counted('moreSentences', folded.length)}</summary>
          <Quotes quotes={folded} onShow={onShow} />
        </details>
      )}
    </div>
  );
}

/** Sentences one below the other. */
export function Quotes({ quotes, onShow }: { quotes: readonly Quote[]; onShow: OnShow }) {
  return (
    <>
      {quotes.map((quote) => (
        <QuoteFigure key={`${quote.report} ${quote.sentence.start}`} quote={quote} onShow={onShow} />
      ))}
    </>
  );
}
