/** The head of a check: the article, and what was found in a few words. */
import type { CheckView } from '../model.ts';
import { dateWords, namesLine, outletWords } from '../view/cards.ts';
import { type EnginePiece, said } from '../view/engine-words.ts';
import { ENGLISH, Pieces } from '../view/english.tsx';
import { Name } from '../view/name.tsx';
import { noteWords } from '../view/problems.ts';
import { type Counts, counts, differenceSentences, reportsSentence } from '../view/summary.ts';
import { text } from '../view/text.ts';
import { sentenceCase, sentenceOf } from '../view/wording.ts';
import { Badge } from './badge.tsx';
import { sourceOfNote } from './because.ts';
import { originRows } from './rows.ts';

/** What the head is given. */
export interface HeadProps {
  /** What the reader has put aside is not counted: it is without that. */
  view: CheckView;
  /** The page is being read once more. */
  again: boolean;
  /** Stands beside the name. */
  children?: preact.ComponentChildren;
  /** The differences in short: nothing is to stand between them and their number. */
  lines?: preact.ComponentChildren;
}

/** What was found first: the article itself, headline and all, stands beside the panel. */
export function Head({ view, again, children, lines }: HeadProps) {
  const found = counts(view);
  const [first, more, rest] = headWords(found);
  return (
    <header>
      <Name again={again}>{children}</Name>
      <h1>{first}</h1>
      {more !== '' && <p class="found">{more}</p>}
      {lines}
      <p class="known">{rest}</p>
      {found.reports === 0 && <p class="quiet">{text('corpusOnly')}</p>}
      <Origins view={view} />
      <About view={view} />
      {view.notes.map((note) => (
        <p key={note.code} class="quiet">
          {noteWords(note)}
        </p>
      ))}
    </header>
  );
}

/** The heading, what else was found, and which reports are known; where there is neither report nor difference, the heading says that no report is known. */
export function headWords(found: Counts): [heading: string, more: string, rest: string] {
  const [first = '', ...more] = differenceSentences(found);
  const reports = reportsSentence(found);
  return found.reports + found.own === 0 ? [reports, '', first] : [first, more.join(' '), reports];
}

/** Which article it is, for a panel that stands alone. */
function About({ view: { check, reports } }: { view: CheckView }) {
  const { id, title, published } = check.article;
  return (
    <p class="about quiet">
      <b>{sentenceCase(text('thisArticle'))}</b>
      {title === undefined ? text('noHeadline') : <bdi {...ENGLISH}>{title}</bdi>}
      <span class="whence">{text('outletAndDate', outletWords(reports[id] ?? {}), dateWords(published))}</span>
    </p>
  );
}

/** Whose figures they all have, and whether the article has them from there as well: then one letter may well stand on both sides. */
function sharedPieces({ check }: CheckView, notes: readonly string[]): EnginePiece[] {
  const source = notes.map(sourceOfNote).find((name) => name !== undefined);
  if (source === undefined) return said('shareOne', []);
  const isShared = check.copies.some(
    ({ reports, note }) => reports.includes(check.article.id) && sourceOfNote(sentenceOf(note)) === source,
  );
  return said(isShared ? 'shareFiguresToo' : 'shareFigures', [{ words: source, english: true }]);
}

// Beyond these the list of reports at the foot of the panel is the place to look.
const MOST_ORIGINS = 6;

/** The signs that stand for the origins below, each with its outlets. A and B are no parties: that is said before the first of them. */
function Origins({ view }: { view: CheckView }) {
  const rows = originRows(view);
  if (rows.length === 0) return null;
  return (
    <>
      <p class="letters quiet">{text('lettersExplained')}</p>
      <ul class="origins">
        {rows.slice(0, MOST_ORIGINS).map(({ letter, reports, notes }) => (
          <li key={letter} class="badged">
            <Badge origin={letter} />
            <span>
              {namesLine(reports.map(({ card }) => card))}
              {reports.length > 1 && (
                <em>
                  {' – '}
                  <Pieces pieces={sharedPieces(view, notes)} />
                </em>
              )}
            </span>
          </li>
        ))}
        {rows.length > MOST_ORIGINS && <li>…</li>}
      </ul>
    </>
  );
}
