/** What the reports agree on, and the reports themselves by origin. */
import { cardWords, fromWords, linkOf, whenceWords } from '../view/cards.ts';
import { aboutPieces, said } from '../view/engine-words.ts';
import { ENGLISH, Pieces, Reason } from '../view/english.tsx';
import { counted, text } from '../view/text.ts';
import { Badge } from './badge.tsx';
import { Quotes } from './finding.tsx';
import type { OnShow } from './quote.tsx';
import type { AgreementRow, OriginRow } from './rows.ts';

/** Folded: what all say alike. */
export function Agreements({ rows, onShow }: { rows: readonly AgreementRow[]; onShow: OnShow }) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{text('agreedOn', rows.length)}</summary>
      {rows.map(({ about, value, quotes }, index) => (
        <div key={`${index} ${about}`} class="agreement">
          <h3>
            <Pieces
              pieces={
                value === undefined ? aboutPieces(about) : said('labelled', [aboutPieces(about), { words: value, english: true }])
              }
            />
          </h3>
          <Quotes quotes={quotes} onShow={onShow} />
        </div>
      ))}
    </details>
  );
}

/** The reports by origin. `open`: unfolded, as what a search left is to be seen. */
export function Reports({ rows, open }: { rows: readonly OriginRow[]; open: boolean }) {
  if (rows.length === 0) return null;
  const reports = rows.flatMap((row) => row.reports).length;
  return (
    <details open={open}>
      <summary>
        {rows.length < reports
          ? text('countedAs', counted('otherReports', reports), rows.length)
          : counted('otherReports', reports)}
      </summary>
      {rows.length < reports && <p class="quiet origins-explained">{text('originsExplained')}</p>}
      {rows.map((row) => (
        <div key={row.letter} class="origin">
          <h3 class="badged">
            <Badge origin={row.letter} /> {counted('reportsOfOrigin', row.reports.length)}
          </h3>
          {row.notes.map((note) => (
            <p key={note} class="quiet">
              <Reason words={note} />
            </p>
          ))}
          <ul>
            {row.reports.map((report) => (
              <ReportItem key={report.id} report={report} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function ReportItem({ report: { card, reasons } }: { report: OriginRow['reports'][number] }) {
  const link = linkOf(card);
  const words = card.title === undefined ? cardWords(card) : whenceWords(card);
  return (
    <li>
      {card.title && <p {...ENGLISH}>{card.title}</p>}
      <p class="quiet">
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            {words}
          </a>
        ) : (
          words
        )}
      </p>
      {card.source && (
        <p class="quiet" {...ENGLISH}>
          {card.source}
        </p>
      )}
      {card.from && <p class="quiet from">{fromWords(card)}</p>}
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>
            <Reason words={reason} />
          </li>
        ))}
      </ul>
    </li>
  );
}
