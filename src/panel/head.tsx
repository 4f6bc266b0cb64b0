/** The head of a check: the article, and what was found in a few words. */
import type { CheckView } from '../model.ts';
import { dateWords, nameWords, outletWords } from '../view/cards.ts';
import { ENGLISH } from '../view/english.tsx';
import { noteWords } from '../view/problems.ts';
import { counts, differenceSentences, reportsSentence } from '../view/summary.ts';
import { listWords, text } from '../view/text.ts';
import { Badge } from './badge.tsx';
import { originRows } from './rows.ts';

/** What the reader has put aside is not counted: `view` is without it. */
export function Head({ view }: { view: CheckView }) {
  const found = counts(view);
  const { article } = view.check;
  return (
    <header>
      <p class="name">Crossread</p>
      {article.title === undefined ? <h1>{text('noHeadline')}</h1> : <h1 {...ENGLISH}>{article.title}</h1>}
      <p class="quiet">{text('outletAndDate', outletWords(view.reports[article.id] ?? {}), dateWords(article.published))}</p>
      <p class="found">{differenceSentences(found).join(' ')}</p>
      <p>{reportsSentence(found)}</p>
      <Origins view={view} />
      {found.reports === 0 && <p class="quiet">{text('corpusOnly')}</p>}
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
    <>
      <ul class="origins">
        {rows.slice(0, MOST_ORIGINS).map(({ letter, reports }) => (
          <li key={letter}>
            <Badge origin={letter} /> {listWords([...new Set(reports.map(({ card }) => nameWords(card)))])}
          </li>
        ))}
        {rows.length > MOST_ORIGINS && <li>…</li>}
      </ul>
      {rows.some(({ reports }) => reports.length > 1) && <p class="quiet origins-explained">{text('originsExplained')}</p>}
    </>
  );
}
