/** "Why do you think so?": how sure the engine is, what spoke for and against it, and how the numbers were read, in plain words. */
import { useState } from 'preact/hooks';
import { aboutWords, said } from '../view/engine-words.ts';
import { Pieces, Reason } from '../view/english.tsx';
import { text } from '../view/text.ts';
import type { FindingRow } from './rows.ts';
import type { StripMark } from './strip-marks.ts';
import { Table } from './strip-table.tsx';
import { quoted, TraceList } from './trace.tsx';

/** A fold: the engine's trace, or the rule; the intervals that the words stand for, and the table behind the picture. */
export function Why({ row }: { row: FindingRow }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="trace" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text('whyAsk')}</summary>
      {open && <Told row={row} />}
    </details>
  );
}

// Of hundreds of findings few are asked: what nobody sees is not drawn.
function Told({ row }: { row: FindingRow }) {
  const { picture } = row;
  const traces = row.traces();
  return (
    <>
      {traces.length > 0 ? <TraceList rows={traces} /> : <Rule row={row} />}
      {picture && (
        <>
          <Table marks={picture} about={aboutWords(row.about)} />
          {areApart(picture.marks) && <p>{text('notOverlap')}</p>}
        </>
      )}
    </>
  );
}

/** What was not weighed: the rule holds or does not. */
function Rule({ row }: { row: FindingRow }) {
  const compared = row.sides.map(({ value }) => `“${value}”`);
  return (
    <>
      <p>{text('traceRule')}</p>
      {row.reasons.length > 0 && (
        <ul>
          {row.reasons.map((reason) => (
            <li key={reason}>
              <Reason words={reason} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Pieces pieces={said('traceRuleWords', [quoted(compared)])} />
      </p>
    </>
  );
}

/** The article's interval and that of every report that differs share no value. */
function areApart(marks: readonly StripMark[]): boolean {
  const [own, ...others] = marks.filter(({ agrees }) => !agrees);
  return own !== undefined && others.every((other) => isBelow(own, other) || isBelow(other, own));
}

function isBelow(a: StripMark, b: StripMark): boolean {
  if (a.high === null || b.low === null) return false;
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}
