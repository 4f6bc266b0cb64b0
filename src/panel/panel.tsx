/** The panel: the differences, then what all agree on, then the reports. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckView, PageState } from '../model.ts';
import { Keep } from '../view/keep.tsx';
import { considered, counts, differenceSentences } from '../view/summary.ts';
import { spoken, text } from '../view/text.ts';
import { type Acting, ActingContext } from './acting.ts';
import { AS_GIVEN, arranged } from './arrange.ts';
import { Arranging } from './arranging.tsx';
import { FindingArticle } from './finding.tsx';
import { Further } from './further.tsx';
import { Glance } from './glance.tsx';
import { Head } from './head.tsx';
import { OpenTabs } from './open-tabs.tsx';
import type { OnShow } from './quote.tsx';
import { Agreements, Reports } from './reports.tsx';
import { RevisionSection } from './revision.tsx';
import { type AgreementRow, agreementRows, type FindingRow, originRows, otherFindings, ownFindings } from './rows.ts';
import { isLong, leftWords, type Rows, searched } from './search.ts';
import { Search } from './search-box.tsx';
import type { Told } from './told.ts';
import { type Form, MarksSwitch, TakeAlong } from './toolbar.tsx';

/** What the panel is given. */
export interface PanelProps {
  told: Told;
  /** The tab of the article. */
  tab: number;
  acting: Acting;
  /** The passages are marked in the page. */
  marks: boolean;
  onMarks: (visible: boolean) => void;
  onShow: OnShow;
  /** Stops the reading of the page, and begins it anew. */
  onStop: () => void;
  onAgain: () => void;
  /** Saves the report in the library. */
  onKeep: () => void;
  /** Called with what a screen reader shall be told of a search. */
  onSay: (words: string) => void;
  /** Takes these findings along. */
  onTake: (form: Form, rows: readonly FindingRow[]) => void;
}

/** The whole panel. */
export function Panel({ told, ...props }: PanelProps) {
  return (
    <main class="fresh" aria-busy={told.busy}>
      {told.progress !== undefined && told.view && <Waiting progress={told.progress} onStop={props.onStop} />}
      {told.view ? (
        <ActingContext.Provider value={props.acting}>
          <Check key={told.view.check.article.id} view={told.view} again={told.busy && told.progress === undefined} {...props} />
        </ActingContext.Provider>
      ) : (
        <Plain told={told} onStop={props.onStop} onAgain={props.onAgain} />
      )}
    </main>
  );
}

function Plain({ told, onStop, onAgain }: { told: Told } & Pick<PanelProps, 'onStop' | 'onAgain'>) {
  return (
    <header class={told.busy ? 'busy' : ''}>
      <p class="name">Crossread</p>
      <h1>{told.says}</h1>
      {told.todo && <p>{told.todo}</p>}
      {told.again && (
        <button type="button" class="keep" id="again" onClick={onAgain}>
          {text('readAgain')}
        </button>
      )}
      {told.progress !== undefined && <Waiting progress={told.progress} onStop={onStop} />}
    </header>
  );
}

/** What takes so long, and the way out. */
function Waiting({ progress, onStop }: { progress: string } & Pick<PanelProps, 'onStop'>) {
  return (
    <div class="waiting">
      <progress aria-label={progress} />
      <p class="quiet">{progress}</p>
      <button type="button" class="quietly" onClick={onStop}>
        {text('stop')}
      </button>
    </div>
  );
}

function Check({
  view,
  again,
  tab,
  acting,
  marks,
  onMarks,
  onShow,
  onKeep,
  onSay,
  onTake,
}: { view: CheckView; again: boolean } & Omit<PanelProps, 'told' | 'onStop' | 'onAgain'>) {
  const [query, setQuery] = useState('');
  const [arrangement, setArrangement] = useState(AS_GIVEN);
  const [beneath, onDrawn] = useBeneath();
  const language = spoken(); // the rows hold words of it
  const all = useMemo(() => rowsOf(view), [view, language]);
  const long = isLong(all);
  const found = useMemo(() => (long ? searched(all, query) : all), [all, long, query]);
  const findings = useMemo(() => arranged(found.findings, arrangement), [found, arrangement]);
  const search = (words: string): void => {
    setQuery(words);
    onSay(words.trim() === '' ? text('searchCleared') : leftWords(searched(all, words), all));
  };
  const narrowed = found !== all;
  const isConsidered = ({ key }: FindingRow): boolean => acting.judgementOf(key).verdict !== 'other';
  const some = all.findings.length + all.own.length > 0;
  const aside = new Set([...all.findings, ...all.own].filter((row) => !isConsidered(row)).map(({ finding }) => finding));
  return (
    <>
      <Head
        view={considered(view, (finding) => aside.has(finding))}
        again={again}
        lines={<Glance rows={all.findings.filter(isConsidered)} />}
      >
        {some && <MarksSwitch marks={marks} onMarks={onMarks} />}
      </Head>
      <RevisionSection view={view} onShow={onShow} />
      {long && <Search query={query} says={narrowed ? leftWords(found, all) : ''} onSearch={search} />}
      {long && <Arranging rows={all.findings} view={view} now={arrangement} onChange={setArrangement} />}
      <Findings title={text('whatDiffers')} rows={findings} onShow={onShow} onDrawn={onDrawn} />
      <Findings title={text('againstItself')} rows={found.own} onShow={onShow} onDrawn={onDrawn} />
      {beneath ? (
        <>
          <Further view={view} onShow={onShow} />
          <Agreements rows={found.agreements} onShow={onShow} />
          <Reports rows={found.origins} open={narrowed} />
          <OpenTabs tab={tab} />
          <div class="toolbar">
            <Keep kept={view.kept} onKeep={onKeep} />
            {some && <TakeAlong onTake={(form) => onTake(form, [...findings, ...found.own].filter(isConsidered))} />}
          </div>
          {all.findings.length > 1 && <p class="quiet keys">{text(long ? 'keysLegendSearch' : 'keysLegend')}</p>}
        </>
      ) : (
        <div aria-busy="true" />
      )}
    </>
  );
}

/** Lists of findings: with other reports, and within the article. */
const LISTS = 2;

/** What stands beneath the findings is not to keep them waiting: false until every list was drawn once, true from the turn after it. */
function useBeneath(): [beneath: boolean, onDrawn: () => void] {
  const [beneath, setBeneath] = useState(false);
  const waiting = useRef(LISTS);
  const onDrawn = useCallback(() => {
    waiting.current--;
    if (waiting.current === 0) setTimeout(() => setBeneath(true));
  }, []);
  return [beneath, onDrawn];
}

function rowsOf(view: CheckView): Rows {
  let agreements: AgreementRow[] | undefined;
  return {
    findings: otherFindings(view),
    own: ownFindings(view),
    /** They stand beneath: worked out when they are asked for. */
    get agreements() {
      agreements ??= agreementRows(view);
      return agreements;
    },
    origins: originRows(view),
  };
}

// Drawing so many at once keeps the panel from answering for a few milliseconds only.
const CHUNK = 3;
/** As long as a turn has not taken longer, the next few are drawn in it: each turn has the browser lay out the whole panel once more. */
const TURN = 20; // milliseconds

interface FindingsProps {
  title: string;
  rows: readonly FindingRow[];
  onShow: OnShow;
  /** Called once, when the last of the first rows is drawn. */
  onDrawn: () => void;
}

/** Hundreds of findings are drawn a few at a time, so that the panel answers meanwhile. */
function Findings({ title, rows, onShow, onDrawn }: FindingsProps) {
  const [drawn, setDrawn] = useState(1);
  const chunks = useMemo(() => chunksOf(rows), [rows]);
  /** When the turn began in which drawing goes on: none but the first chunk is in the first. */
  const turn = useRef(Number.NEGATIVE_INFINITY);
  const told = useRef(false);
  // A layout effect: any other waits for the next picture of the screen, and the last finding with it for as many pictures as there are chunks.
  useLayoutEffect(() => {
    if (drawn >= chunks.length) {
      if (!told.current) onDrawn();
      told.current = true;
      return;
    }
    if (performance.now() - turn.current < TURN) return setDrawn(drawn + 1);
    const timer = setTimeout(() => {
      turn.current = performance.now();
      setDrawn(drawn + 1);
    });
    return () => clearTimeout(timer);
  }, [drawn, chunks]);
  if (rows.length === 0) return null;
  return (
    <section class={chunks.length > 1 ? 'long' : ''} aria-busy={drawn < chunks.length}>
      <h2>{title}</h2>
      {chunks.slice(0, drawn).map((chunk, index) => (
        <Chunk key={index} rows={chunk} onShow={onShow} />
      ))}
    </section>
  );
}

function Chunk({ rows, onShow }: Pick<FindingsProps, 'rows' | 'onShow'>) {
  // The same elements again are not compared: a chunk that is there costs nothing when the next one is drawn.
  const drawn = useMemo(
    () => rows.map((row, index) => <FindingArticle key={`${index} ${row.key}`} row={row} onShow={onShow} />),
    [rows, onShow],
  );
  return <>{drawn}</>;
}

function chunksOf(rows: readonly FindingRow[]): FindingRow[][] {
  const chunks: FindingRow[][] = [];
  for (let start = 0; start < rows.length; start += CHUNK) chunks.push(rows.slice(start, start + CHUNK));
  return chunks;
}

/** What a screen reader is told when the panel changes. */
export function announcement(state: PageState | undefined, told: Told): string {
  if (!told.view) return [told.says, told.todo].join(' ').trim();
  return state?.step === 'reading' ? text('readingAgain') : differenceSentences(counts(told.view)).join(' ');
}
