/** One difference: what differs and why, its numbers as a picture, and the sentences side by side. */
import { useContext, useId } from 'preact/hooks';
import { aboutWords, type EnginePiece } from '../view/engine-words.ts';
import { ENGLISH, Pieces } from '../view/english.tsx';
import { counted, listWords, text } from '../view/text.ts';
import { ActingContext } from './acting.ts';
import { Actions } from './actions.tsx';
import { Badge } from './badge.tsx';
import { titlePieces } from './brief.ts';
import { type OnShow, QuoteFigure } from './quote.tsx';
import type { Quote } from './quotes.ts';
import type { FindingRow, SideRow } from './rows.ts';
import { Strip } from './strip.tsx';
import { Why } from './why.tsx';

/** One difference. It is an article with a heading, so that a screen reader can jump from one to the next. */
export function FindingArticle({ row, onShow }: { row: FindingRow; onShow: OnShow }) {
  const heading = useId();
  const acting = useContext(ActingContext);
  const judgement = acting.judgementOf(row.key);
  if (judgement.verdict === 'other') return <PutAside row={row} />;
  const bare = row.kind === 'claim' && isReadTwice(row.sides);
  return (
    <article class="finding" aria-labelledby={heading} data-finding={row.key} tabIndex={-1}>
      {!row.isPlain && <p class="relation">{row.relation}</p>}
      <h3 id={heading}>
        <Pieces pieces={titlePieces(row)} />
      </h3>
      <Sentences sentences={[...row.brief, ...row.alone]} />
      {row.why.length > 0 && <Sentences label={text('whyLabel')} sentences={row.why} />}
      {row.picture && <Strip marks={row.picture} about={aboutWords(row.about)} />}
      <Besides row={row} />
      <div class="evidence">
        {row.sides.map((side, index) => (
          <SideBlock
            key={`${index} ${side.value}`}
            side={side}
            pictured={row.picture !== undefined}
            sourced={row.oneSource}
            alone={row.alone.length > 0}
            clause={row.kind === 'claim'}
            bare={bare}
            agreeing={index === 0 ? row.agreeing : []}
            onShow={onShow}
          />
        ))}
      </div>
      <Why row={row} />
      <Actions row={row} judgement={judgement} />
    </article>
  );
}

/** Who gives what, and why: enough for somebody who reads nothing else. */
function Sentences({ label, sentences }: { label?: string; sentences: readonly EnginePiece[][] }) {
  if (sentences.length === 0) return null;
  return (
    <p class="brief">
      {label !== undefined && <b>{label} </b>}
      {sentences.map((pieces, index) => (
        <span key={index}>
          <Pieces pieces={pieces} />{' '}
        </span>
      ))}
    </p>
  );
}

/** What the picture leaves open: one letter at two values, and which reports tell nothing. */
function Besides({ row: { letters, silent } }: { row: FindingRow }) {
  if (letters.length + silent.length === 0) return null;
  return (
    <ul class="besides quiet">
      {letters.map((pieces, index) => (
        <li key={index}>
          <Pieces pieces={pieces} />
        </li>
      ))}
      {silent.length > 0 && (
        <li>{silent.length > MOST_SILENT ? counted('silentMany', silent.length) : text('silent', listWords(silent))}</li>
      )}
    </ul>
  );
}

// More names than this say less than their number.
const MOST_SILENT = 3;

/** What the reader holds for no difference: a line, and the way back. */
function PutAside({ row }: { row: FindingRow }) {
  const { onJudge } = useContext(ActingContext);
  return (
    <article class="finding aside" data-finding={row.key} tabIndex={-1}>
      <h3>
        <Pieces pieces={titlePieces(row)} />
      </h3>
      <p class="quiet">
        {text('judgedOther')}{' '}
        <button type="button" class="plain link" onClick={() => onJudge(row.key, ({ note }) => (note ? { note } : {}))}>
          {text('undo')}
        </button>
      </p>
    </article>
  );
}

interface SideProps {
  side: SideRow;
  pictured: boolean;
  /** Its source was told above. */
  sourced: boolean;
  /** So was that its reports are not independent. */
  alone: boolean;
  /** Sentences of other reports that fit the article's figure: they stand with its own. */
  agreeing: readonly Quote[];
  /** It is no figure or name, but words of a sentence. */
  clause: boolean;
  /** Those words are marked in the sentence, and told there alone. */
  bare: boolean;
  onShow: OnShow;
}

function SideBlock({ side, pictured, sourced, alone, agreeing, clause, bare, onShow }: SideProps) {
  const shown = side.quotes.slice(0, side.shown);
  const folded = side.quotes.slice(side.shown);
  // A chain of several is told here alone.
  const source = side.source && !(pictured && sourced && side.chain.length < 2) ? text('sourceIs', side.source) : '';
  // The picture has the outlets, and so have the captions.
  const who = side.own ? text('thisArticle') : pictured ? '' : listWords(side.outlets);
  const origins = alone && side.letters.length === 1 ? '' : originsWords(side);
  const told = [who, source].filter((words) => words !== '');
  return (
    <div class={side.own ? 'side own' : 'side'}>
      <p class={pictured ? 'head pictured' : 'head'}>
        {side.own ? <Badge origin="" /> : side.letters.map((letter) => <Badge key={letter} origin={letter} />)}
        {!bare && (
          <bdi class={clause ? 'value clause' : 'value'} {...ENGLISH}>
            {side.value}
          </bdi>
        )}
        <span class="quiet">{told.length > 1 ? text('pairOf', who, source) : told[0]}</span>
        {origins !== '' && <span class="quiet origins-told">{origins}</span>}
      </p>
      <Quotes quotes={shown} onShow={onShow} />
      {folded.length > 0 && (
        <details>
          <summary>{counted('moreSentences', folded.length)}</summary>
          <Quotes quotes={folded} onShow={onShow} />
        </details>
      )}
      {agreeing.length > 0 && (
        <details>
          <summary>{counted('agreeingReports', new Set(agreeing.map(({ report }) => report)).size)}</summary>
          <Quotes quotes={agreeing} onShow={onShow} />
        </details>
      )}
    </div>
  );
}

// Of this many characters, a clause fills more than a line of the narrowest panel.
const MOST_TWICE = 30;

/** Every side's words are marked in its first sentence, and those of one are long: nobody wants to read them twice. */
function isReadTwice(sides: readonly SideRow[]): boolean {
  const isMarked = ({ value, quotes: [first] }: SideRow): boolean =>
    first?.pieces.some(({ text: words, marked }) => marked && words.toLowerCase() === value.toLowerCase()) ?? false;
  return sides.every(isMarked) && sides.some(({ value }) => value.length > MOST_TWICE);
}

/** How far several reports confirm one another: not at all where they have one origin. */
function originsWords({ reports, letters }: SideRow): string {
  if (reports.length < 2) return '';
  return letters.length === 1 ? counted('reportsOfOrigin', reports.length) : counted('toldByOrigins', letters.length);
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
