/** What the reports call one thing: a small table, without a word on which is right. */
import { cardWords } from '../view/cards.ts';
import { About, Reason } from '../view/english.tsx';
import { text } from '../view/text.ts';
import { Quotes } from './finding.tsx';
import type { WordingRow } from './further-rows.ts';
import type { OnShow } from './quote.tsx';

/** A table for each thing: who calls it what. */
export function Wordings({ rows, onShow }: { rows: readonly WordingRow[]; onShow: OnShow }) {
  return (
    <>
      {rows.map((row) => (
        <WordingTable key={row.about} row={row} onShow={onShow} />
      ))}
    </>
  );
}

function WordingTable({ row, onShow }: { row: WordingRow; onShow: OnShow }) {
  return (
    <div class="wording">
      <table>
        <caption>
          <About words={row.about} />
        </caption>
        <tbody>
          {row.words.map(({ own, cards, words }) => (
            <tr key={words} class={own ? 'own' : undefined}>
              <th scope="row">
                {own ? text('thisArticle') : cards.map((card, index) => <div key={index}>{cardWords(card)}</div>)}
              </th>
              <td lang="en" dir="ltr">
                {words}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {row.reasons.map((reason) => (
        <p key={reason} class="quiet">
          <Reason words={reason} />
        </p>
      ))}
      <details>
        <summary>{text('theSentences')}</summary>
        {row.words.map(({ words, quotes }) => (
          <Quotes key={words} quotes={quotes} onShow={onShow} />
        ))}
      </details>
    </div>
  );
}
