/** The engine's own trace of a finding, in plain words: how likely the figures are one, and what spoke for and against it. */
import type { CheckView, Ground, Place, Span, Trace } from '../model.ts';
import { nameWords } from '../view/cards.ts';
import { type EnginePiece, said } from '../view/engine-words.ts';
import { Pieces } from '../view/english.tsx';
import { listPieces, type MessageKey, numberWords, text } from '../view/text.ts';

/** What to say where a ground speaks for one quantity, and where against it. */
const WORDS: Record<Ground, { for?: MessageKey; against?: MessageKey }> = {
  words: { for: 'traceWords' },
  event: { for: 'traceEvent', against: 'traceEventAgainst' },
  things: { for: 'traceThings', against: 'traceThingsAgainst' },
  few: { for: 'traceFew' },
  figures: { for: 'traceFigures' },
  headline: { for: 'traceHeadline' },
  names: { for: 'traceNames', against: 'traceNamesAgainst' },
  frame: { against: 'traceFrameAgainst' },
  part: { against: 'tracePartAgainst' },
  position: { for: 'tracePosition', against: 'tracePositionAgainst' },
  distance: { against: 'traceDistanceAgainst' },
  third: { for: 'traceThird' },
  digits: { for: 'traceDigits' },
  unit: { against: 'traceUnitAgainst' }, // that two counts of people have one unit tells nobody anything
  kind: { for: 'traceKind', against: 'traceKindAgainst' },
};

/** From these probabilities on, and what is said of them. */
const LIKELIHOODS: readonly (readonly [number, MessageKey])[] = [
  [0.9, 'traceSure'],
  [0.65, 'traceLikely'],
];

/** An estimate is never quite certain, whatever rounding makes of it. */
const SUREST = 0.99;

/** One pair of figures, ready to be told. */
export interface TraceRow {
  /** The two figures as written, and who gives the other one: nobody else where both are the article's. */
  pair: readonly string[];
  likelihood: string;
  /** Words that stand around both. */
  shared: string[];
  speaksFor: string[];
  speaksAgainst: string[];
}

// The likeliest pairs tell how the others were judged.
const MOST = 3;

/** The likeliest pairs of a finding, one for each report. */
export function traceRows({ check, reports, sentences }: CheckView, traces: readonly Trace[]): TraceRow[] {
  const own = check.article.id;
  const best = new Map<string, Trace>();
  for (const trace of traces.toSorted((a, b) => b.same - a.same)) if (!best.has(trace.b.report)) best.set(trace.b.report, trace);
  const outlet = ({ report }: Place): string[] => (report === own ? [] : [nameWords(reports[report] ?? {})]);
  // The sentence itself before the others that are known of its report.
  const sentencesBy = ({ report, start, end }: Place): string[] => {
    const holds = (one: Span): boolean => one.start <= start && end <= one.end;
    return (sentences[report] ?? []).toSorted((a, b) => Number(holds(b)) - Number(holds(a))).map((one) => one.text);
  };
  return [...best.values()].slice(0, MOST).map((trace) => ({
    pair: [trace.a.text, trace.b.text, ...outlet(trace.b)],
    likelihood: likelihoodWords(trace, own),
    shared: asWritten(trace.words, [...sentencesBy(trace.a), ...sentencesBy(trace.b)]),
    speaksFor: groundWords(trace, 'for'),
    speaksAgainst: groundWords(trace, 'against'),
  }));
}

// What may stand behind the part that a word has in common with its lemma.
const ENDING = /^(?:s|es|d|ed|ing|n|en|ies|ied|\p{L}ed|\p{L}ing)?$/u;
// "Hay’at", but not the "’s" of "army’s".
const WORD = /\p{L}+(?:['’](?!s\b)\p{L}+)*/gu;

/** Lemmas as the sentences write them, those of the first before those of the next, each once; a lemma that none of them has stays. */
function asWritten(lemmas: readonly string[], sentences: readonly string[]): string[] {
  const tokens = sentences.flatMap((sentence) => sentence.match(WORD) ?? []);
  const found = lemmas.map(
    (lemma) => tokens.find((token) => plain(token) === lemma) ?? tokens.find((token) => isFormOf(plain(token), lemma)) ?? lemma,
  );
  return [...new Set(found)];
}

const plain = (token: string): string => token.toLowerCase().replaceAll('’', "'");

function isFormOf(token: string, lemma: string): boolean {
  const stem = token.startsWith(lemma) ? lemma : lemma.slice(0, -1);
  return stem.length > 2 && token.startsWith(stem) && ENDING.test(token.slice(stem.length));
}

function likelihoodWords({ same, b }: Trace, own: string): string {
  const [, key] = LIKELIHOODS.find(([least]) => same >= least) ?? [0, b.report === own ? 'traceEven' : 'tracePossible'];
  return text(key, numberWords(Math.min(same, SUREST), { style: 'percent', maximumFractionDigits: 0 }));
}

function groundWords({ grounds, words }: Trace, side: 'for' | 'against'): string[] {
  return grounds.flatMap(({ ground, share }) => {
    if (share > 0 !== (side === 'for') || (ground === 'words' && words.length > 0)) return [];
    const key = WORDS[ground][side];
    return key === undefined ? [] : [text(key)];
  });
}

/** The rows, one below the other. */
export function TraceList({ rows }: { rows: readonly TraceRow[] }) {
  return (
    <>
      {rows.map(({ pair, likelihood, shared, speaksFor, speaksAgainst }) => (
        <div key={pair.join('|')} class="pair">
          <p>
            <Pieces
              pieces={said(
                pair.length > 2 ? 'tracePair' : 'tracePairOwn',
                pair.map((words) => ({ words, english: true })),
              )}
            />
          </p>
          <p>{likelihood}</p>
          {shared.length + speaksFor.length + speaksAgainst.length === 0 && <p>{text('traceNothing')}</p>}
          {shared.length + speaksFor.length > 0 && (
            <>
              <p>{text('traceFor')}</p>
              <ul class="for">
                {shared.length > 0 && (
                  <li>
                    <Pieces pieces={said('traceSharedWords', [quoted(shared)])} />
                  </li>
                )}
                <Items items={speaksFor} />
              </ul>
            </>
          )}
          {speaksAgainst.length > 0 && (
            <>
              <p>{text('traceAgainst')}</p>
              <ul class="against">
                <Items items={speaksAgainst} />
              </ul>
            </>
          )}
        </div>
      ))}
    </>
  );
}

/** Words of articles, joined as the reader's language joins them. */
export const quoted = (all: readonly string[]): EnginePiece[] =>
  listPieces(all).map(({ words, item }) => ({ words, english: item }));

function Items({ items }: { items: readonly string[] }) {
  return (
    <>
      {items.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </>
  );
}
