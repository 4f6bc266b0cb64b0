/** Figures for which the article cites a report that does not give them. */
import { nameWords } from '../view/cards.ts';
import { About } from '../view/english.tsx';
import { text } from '../view/text.ts';
import { Quotes } from './finding.tsx';
import type { CitationRow } from './further-rows.ts';
import type { OnShow } from './quote.tsx';

/** The article's sentence, and what the cited report gives instead. */
export function Citations({ rows, onShow }: { rows: readonly CitationRow[]; onShow: OnShow }) {
  return (
    <>
      {rows.map(({ about, card, quotes, instead }) => (
        <article key={`${about} ${quotes[0]?.sentence.start}`} class="finding">
          <h3>
            <About words={about} />
          </h3>
          <p class="relation">{text('citedWithout', nameWords(card))}</p>
          <Quotes quotes={quotes} onShow={onShow} />
          {instead.length > 0 && (
            <>
              <p class="quiet">{text('citedInstead')}</p>
              <Quotes quotes={instead} onShow={onShow} />
            </>
          )}
        </article>
      ))}
    </>
  );
}
