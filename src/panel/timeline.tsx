/** A count that was revised: value over time. */
import { amountWords } from '../view/amounts.ts';
import { dayWords, direction, shortDayWords } from '../view/text.ts';
import { hueOf } from './badge.tsx';
import type { Marks, StripMark } from './strip-marks.ts';
import { scaleOf, timeScale } from './strip-scale.ts';

/** A mark whose time is known. */
type Timed = StripMark & { time: number };

const isTimed = (mark: StripMark): mark is Timed => mark.time !== undefined;

/** Whether all marks have a time, at least two of them different. */
export function timed(marks: readonly StripMark[]): boolean {
  return marks.every(isTimed) && new Set(marks.map(({ time }) => time)).size > 1;
}

const HEIGHT = 6; // rem of the plot
/** Marks keep this share of the plot from its edges. */
const INSET = 0.24;

// Nearer than this share of the plot, the words of two points would lie upon each other.
const NEAR = 0.25;

/** The words stand below a point where the line to the next one would cross them above it, or where those of the point before lie in their way. */
function isBelow(points: readonly Timed[], index: number, x: (point: Timed) => number): boolean {
  const [before, point, next] = [points[index - 1], points[index], points[index + 1]];
  if (!point) return false;
  if (next && next.at > point.at) return true;
  return before !== undefined && x(point) - x(before) < NEAR && !isBelow(points, index - 1, x);
}

const inset = (part: number): number => INSET + part * (1 - 2 * INSET);
const share = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** Value over the date of publication, joined in the order of time. All marks must have a time. */
export function Timeline({ marks: { measure, marks }, said }: { marks: Marks; said: string }) {
  const points = marks.filter(isTimed).toSorted((a, b) => a.time - b.time);
  const scale = scaleOf(measure.dimension, points);
  const when = timeScale(points.map(({ time }) => time));
  const x = ({ time }: Timed): number => inset(when(time));
  const y = ({ at }: Timed): number => 1 - inset(scale.place(at));
  return (
    <div class="timeline" role="img" aria-label={said}>
      <svg aria-hidden="true" style={{ height: `${HEIGHT}rem` }}>
        <line class="base" x1="0" x2="100%" y1="100%" y2="100%" />
        {datesOf(points).map((point) => (
          <line key={point.time} class="base" x1={share(x(point))} x2={share(x(point))} y1="95%" y2="100%" />
        ))}
        {points.slice(1).map((point, index) => {
          const before = points[index] ?? point;
          return (
            <line
              key={index}
              class="path"
              x1={share(x(before))}
              y1={share(y(before))}
              x2={share(x(point))}
              y2={share(y(point))}
            />
          );
        })}
        {points.map((point, index) => (
          <g key={index} class={`mark ${hueOf(point.origin)}`}>
            <svg x={share(x(point))} y={share(y(point))} overflow="visible" aria-hidden="true">
              {point.own ? <path d="M0-7 7 0 0 7-7 0Z" /> : <circle r="5.5" />}
              <text
                y={isBelow(points, index, x) ? 20 : -11}
                text-anchor={x(point) > 0.75 ? 'end' : x(point) < 0.25 ? 'start' : 'middle'}
              >
                {`${point.origin} ${amountWords(measure, point.at)}`.trim()}
              </text>
            </svg>
            <title>{`${amountWords(measure, point.at)}, ${dayWords(point.time)}`}</title>
          </g>
        ))}
      </svg>
      <svg aria-hidden="true" class="axis dates">
        {datesOf(points).map((point) => (
          <text key={point.time} {...placeOf(point, datesOf(points), x(point))} y="1.15rem">
            {shortDayWords(point.time)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Of two dates, each begins at its edge of the plot: in the narrowest panel they would lie upon each other. */
function placeOf(point: Timed, dates: readonly Timed[], at: number): { x: string; 'text-anchor': 'start' | 'middle' | 'end' } {
  if (dates.length < 2) return { x: share(at), 'text-anchor': 'middle' };
  const first = point === dates[0];
  // Words from right to left start at their right.
  return { x: share(first ? 0 : 1), 'text-anchor': first === (direction() === 'ltr') ? 'start' : 'end' };
}

/** The points below which a date is written: the first and the last, of several on one day the first. */
function datesOf(points: readonly Timed[]): Timed[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  return shortDayWords(first.time) === shortDayWords(last.time) ? [first] : [first, last];
}
