/** The head of a check: the article, and what was found in a few words. */
import type { CheckView } from '../model.ts';
import { dateWords, namesLine, outletWords } from '../view/cards.ts';
import { ENGLISH } from '../view/english.tsx';
import { Name } from '../view/name.tsx';
import { noteWords } from '../view/problems.ts';
import { counts, differenceSentences, reportsSentence } from '../view/summary.ts';
import { counted, text } from '../view/text.ts';
import { Badge } from './badge.tsx';
import { originRows } from './rows.ts';

/** What the reader has put aside is not counted: `view` is without it. `again`: the page is being read once more. */
export function Head({ view, again }: { view: CheckView; again: boolean }) {
  const found = counts(view);
  const { article } = view.check;
  const differs = found.numbers + found.claims + found.names + found.own > 0;
  const differences = differenceSentences(found).join(' ');
  return (
    <header>
      <Name again={again} />
      {article.title === undefined ? <h1>{text('noHeadline')}</h1> : <h1 {...ENGLISH}>{article.title}</h1>}
      <p class="quiet">{text('outletAndDate', outletWords(view.reports[article.id] ?? {}), dateWords(article.published))}</p>
      {differs && <p class="found">{differences}</p>}
      <p>{reportsSentence(found)}</p>
      {found.reports === 0 && <p class="quiet">{text('corpusOnly')}</p>}
      {!differs && <p>{differences}</p>}
      <Origins view={view} />
      {view.notes.map((note) => (
        <p key={note.code} class="quiet">
          {noteWords(note)}
        </p>
      ))}
    </header>
  );
}

// Beyond these the list of reports at the foot of the panel is the place to look.
const MOST_ORIGINS = 6;

/** The signs that stand for the origins below, each with its outlets. */
function Origins({ view }: { view: CheckView }) {
  const rows = originRows(view);
  if (rows.length === 0) return null;
  return (
    <ul class="origins">
      {rows.slice(0, MOST_ORIGINS).map(({ letter, reports }) => (
        <li key={letter} class="badged">
          <Badge origin={letter} />
          <span>
            {namesLine(reports.map(({ card }) => card))}
            {reports.length > 1 && <em> – {counted('reportsOfOrigin', reports.length)}</em>}
          </span>
        </li>
      ))}
      {rows.length > MOST_ORIGINS && <li>…</li>}
    </ul>
  );
}
