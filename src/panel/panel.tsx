/** The panel: the differences, then what all agree on, then the reports. */
import { useState } from 'preact/hooks';
import type { CheckView, PageState } from '../model.ts';
import { cardWords, dateWords, fromWords, linkOf, outletWords } from '../view/cards.ts';
import { About, ENGLISH, Reason } from '../view/english.tsx';
import { Keep } from '../view/keep.tsx';
import { noteWords } from '../view/problems.ts';
import { counts, differenceSentences, reportsSentence } from '../view/summary.ts';
import { counted, text } from '../view/text.ts';
import { FindingArticle, Quotes } from './finding.tsx';
import { Further } from './further.tsx';
import { OpenTabs } from './open-tabs.tsx';
import type { OnShow } from './quote.tsx';
import { RevisionSection } from './revision.tsx';
import {
  type AgreementRow,
  agreementRows,
  type FindingRow,
  type OriginRow,
  originRows,
  otherFindings,
  ownFindings,
} from './rows.ts';
import { isLong, leftWords, type Rows, searched } from './search.ts';
import type { Told } from './told.ts';

/** What the panel is given. */
export interface PanelProps {
  told: Told;
  /** The tab of the article. */
  tab: number;
  onShow: OnShow;
  /** Saves the report in the library. */
  onKeep: () => void;
  /** Called with what a screen reader shall be told of a search. */
  onSay: (words: string) => void;
}

/** The whole panel. */
export function Panel({ told, tab, onShow, onKeep, onSay }: PanelProps) {
  return (
    <main class="fresh" aria-busy={told.busy}>
      {told.view ? (
        <Check key={told.view.check.article.id} view={told.view} tab={tab} onShow={onShow} onKeep={onKeep} onSay={onSay} />
      ) : (
        <Plain says={told.says} todo={told.todo} />
      )}
    </main>
  );
}

function Plain({ says, todo }: { says: string; todo: string }) {
  return (
    <header>
      <p class="name">Crossread</p>
      <h1>{says}</h1>
      {todo && <p>{todo}</p>}
    </header>
  );
}

function Check({ view, tab, onShow, onKeep, onSay }: { view: CheckView } & Omit<PanelProps, 'told'>) {
  const [query, setQuery] = useState('');
  const all = rowsOf(view);
  const long = isLong(all);
  const left = long ? searched(all, query) : all;
  const search = (words: string): void => {
    setQuery(words);
    onSay(words.trim() === '' ? text('searchCleared') : leftWords(searched(all, words), all));
  };
  const narrowed = left !== all;
  return (
    <>
      <Head view={view} />
      <Keep kept={view.kept} onKeep={onKeep} />
      <RevisionSection view={view} onShow={onShow} />
      {long && <Search query={query} says={narrowed ? leftWords(left, all) : ''} onSearch={search} />}
      <Findings title={text('whatDiffers')} rows={left.findings} onShow={onShow} />
      <Findings title={text('againstItself')} rows={left.own} onShow={onShow} />
      <Further view={view} onShow={onShow} />
      <Agreements rows={left.agreements} onShow={onShow} />
      <Reports rows={left.origins} open={narrowed} />
      <OpenTabs tab={tab} />
    </>
  );
}

function rowsOf(view: CheckView): Rows {
  return {
    findings: otherFindings(view),
    own: ownFindings(view),
    agreements: agreementRows(view),
    origins: originRows(view),
  };
}

function Search({ query, says, onSearch }: { query: string; says: string; onSearch: (query: string) => void }) {
  return (
    <search>
      <label for="query">{text('searchLabel')}</label>
      <input
        id="query"
        type="search"
        value={query}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault(); // one browser would clear it by itself, the other close the panel
          onSearch('');
        }}
      />
      {says !== '' && <p class="quiet">{says}</p>}
    </search>
  );
}

function Head({ view }: { view: CheckView }) {
  const found = counts(view);
  const { article } = view.check;
  return (
    <header>
      <p class="name">Crossread</p>
      {article.title === undefined ? <h1>{text('noHeadline')}</h1> : <h1 {...ENGLISH}>{article.title}</h1>}
      <p class="quiet">{text('outletAndDate', outletWords(view.reports[article.id] ?? {}), dateWords(article.published))}</p>
      <p>{[reportsSentence(found), ...differenceSentences(found)].join(' ')}</p>
      {found.reports === 0 && <p class="quiet">{text('corpusOnly')}</p>}
      {view.notes.map((note) => (
        <p key={note.code} class="quiet">
          {noteWords(note)}
        </p>
      ))}
    </header>
  );
}

function Findings({ title, rows, onShow }: { title: string; rows: readonly FindingRow[]; onShow: OnShow }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {rows.map((row, index) => (
        <FindingArticle key={`${index} ${row.about}`} row={row} onShow={onShow} />
      ))}
    </section>
  );
}

function Agreements({ rows, onShow }: { rows: readonly AgreementRow[]; onShow: OnShow }) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{text('agreedOn', rows.length)}</summary>
      {rows.map(({ about, quotes }, index) => (
        <div key={`${index} ${about}`} class="agreement">
          <h3>
            <About words={about} />
          </h3>
          <Quotes quotes={quotes} onShow={onShow} />
        </div>
      ))}
    </details>
  );
}

/** `open`: unfolded, as what a search left is to be seen. */
function Reports({ rows, open }: { rows: readonly OriginRow[]; open: boolean }) {
  if (rows.length === 0) return null;
  const reports = rows.flatMap((row) => row.reports).length;
  return (
    <details open={open}>
      <summary>{text('reportsAndOrigins', counted('otherReports', reports), counted('origins', rows.length))}</summary>
      {rows.map((row) => (
        <div key={row.number} class="origin">
          <h3>{text('originNumber', row.number)}</h3>
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
  return (
    <li>
      {card.title && <p {...ENGLISH}>{card.title}</p>}
      <p class="quiet">
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            {cardWords(card)}
          </a>
        ) : (
          cardWords(card)
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

/** What a screen reader is told when the panel changes. */
export function announcement(state: PageState | undefined, told: Told): string {
  if (!told.view) return [told.says, told.todo].join(' ').trim();
  return state?.step === 'reading' ? text('readingAgain') : differenceSentences(counts(told.view)).join(' ');
}
