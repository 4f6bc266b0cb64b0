/** "Why do you think so?": how the numbers were read, in plain words. */
import { amountWords } from '../view/amounts.ts';
import { aboutWords } from '../view/engine-words.ts';
import { text } from '../view/text.ts';
import type { FindingRow } from './rows.ts';
import { Table } from './strip.tsx';
import type { Marks, StripMark } from './strip-marks.ts';

/** A fold with the table behind the picture and the intervals that the words stand for; nothing where there is nothing to tell beyond the reasons. */
export function Why({ row }: { row: FindingRow }) {
  const { picture } = row;
  if (!picture) return null;
  const read = [...new Set(picture.marks.map((mark) => text('readAs', mark.value, intervalWords(picture.measure, mark))))];
  return (
    <details class="trace">
      <summary>{text('whyAsk')}</summary>
      <ul>
        {read.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {areApart(picture.marks) && <li>{text('notOverlap')}</li>}
      </ul>
      <Table marks={picture} about={aboutWords(row.about)} />
    </details>
  );
}

/** "90 to 100", "above 130". */
function intervalWords(measure: Marks['measure'], { low, high, lowOpen, highOpen, at }: StripMark): string {
  if (low === null && high === null) return amountWords(measure, at);
  if (high === null) return text(lowOpen ? 'above' : 'atLeast', amountWords(measure, low ?? at));
  if (low === null) return text(highOpen ? 'below' : 'atMost', amountWords(measure, high));
  if (low === high) return amountWords(measure, low);
  const from = amountWords(measure, low);
  const to = amountWords(measure, high);
  return text('fromTo', lowOpen ? text('above', from) : from, highOpen ? text('below', to) : to);
}

/** The article's interval and that of every other share no value. */
function areApart(marks: readonly StripMark[]): boolean {
  const [own, ...others] = marks;
  return own !== undefined && others.every((other) => isBelow(own, other) || isBelow(other, own));
}

function isBelow(a: StripMark, b: StripMark): boolean {
  if (a.high === null || b.low === null) return false;
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}
