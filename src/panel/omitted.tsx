/** Sentences that only other reports tell, or only the article. */
import { counted, text } from '../view/text.ts';
import { Quotes } from './finding.tsx';
import type { OmissionRow } from './further-rows.ts';
import { type OnShow, QuoteFigure } from './quote.tsx';

/** One sentence below the other, each with how many origins tell it where these are several. */
export function Omitted({ rows, onShow }: { rows: readonly OmissionRow[]; onShow: OnShow }) {
  return (
    <ul class="omitted">
      {rows.map(({ quote, also, origins }) => (
        <li key={`${quote.report} ${quote.sentence.start}`} class="omission">
          {origins > 1 && <p class="relation">{counted('toldByOrigins', origins)}</p>}
          <QuoteFigure quote={quote} onShow={onShow} />
          {also.length > 0 && (
            <details>
              <summary>{text('toldAlso', also.length)}</summary>
              <Quotes quotes={also} onShow={onShow} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
