/** The numbers of a finding as a picture: every origin's value on one scale, or over time where a count was revised. */
import { amountWords } from '../view/amounts.ts';
import { dateWords } from '../view/cards.ts';
import { listWords, text } from '../view/text.ts';
import { Badge, hueOf } from './badge.tsx';
import type { Marks, StripMark } from './strip-marks.ts';
import { type Scale, scaleOf } from './strip-scale.ts';
import { Timeline, timed } from './timeline.tsx';

const ROW = 1.75; // rem, as in the style sheet

/** The picture; `Table` tells the same. `about`: what is counted, in words. */
export function Strip({ marks, about }: { marks: Marks; about: string }) {
  const said = text('labelled', about, listWords(marks.marks.map((mark) => text('labelled', whoOf(mark), mark.value))));
  return (
    <figure class="strip">
      {marks.revised && timed(marks.marks) ? <Timeline marks={marks} said={said} /> : <Lanes marks={marks} said={said} />}
    </figure>
  );
}

function Lanes({ marks: { measure, marks }, said }: { marks: Marks; said: string }) {
  const scale = scaleOf(measure.dimension, marks);
  return (
    <div class="lanes">
      <ol aria-hidden="true">
        {marks.map((mark, index) => (
          <li key={index} class={mark.own ? 'own' : ''}>
            <Badge origin={mark.origin} />
            <bdi lang="en">{mark.value}</bdi>
            {mark.reports.length > 1 && <span class="quiet">×{mark.reports.length}</span>}
          </li>
        ))}
      </ol>
      <svg role="img" aria-label={said} style={{ height: `${marks.length * ROW + 1.2}rem` }}>
        {scale.ticks.map((tick) => (
          <g key={tick} class="tick">
            <line x1={share(scale.place(tick))} x2={share(scale.place(tick))} y1="0" y2={`${marks.length * ROW}rem`} />
            <text x={share(scale.place(tick))} y={`${marks.length * ROW + 0.9}rem`} text-anchor={anchorOf(scale.place(tick))}>
              {amountWords(measure, tick)}
            </text>
          </g>
        ))}
        {marks.map((mark, index) => (
          <Lane key={index} mark={mark} scale={scale} y={(index + 0.5) * ROW} />
        ))}
      </svg>
      {scale.logarithmic && <p class="quiet">{text('stripLogarithmic')}</p>}
    </div>
  );
}

const share = (part: number): string => `${(part * 100).toFixed(2)}%`;
const anchorOf = (part: number): 'start' | 'middle' | 'end' => (part < 0.12 ? 'start' : part > 0.85 ? 'end' : 'middle');

/** A bar from bound to bound: a stroke closes it, a ring leaves the bound out, an arrow has no end; a number alone is a point. */
function Lane({ mark, scale, y }: { mark: StripMark; scale: Scale; y: number }) {
  const from = mark.low === null ? 0 : scale.place(mark.low);
  const to = mark.high === null ? 1 : scale.place(mark.high);
  const point = mark.low !== null && mark.low === mark.high;
  return (
    <g class={`mark ${hueOf(mark.origin)}`}>
      <title>{mark.value}</title>
      {point ? (
        <At x={from} y={y}>
          {mark.reports.length > 1 && <circle cx="4" cy="-3" r="5" class="copy" />}
          {mark.own ? <path d="M0-7 7 0 0 7-7 0Z" /> : <circle r="5.5" />}
        </At>
      ) : (
        <>
          <line class="bar" x1={share(from)} x2={share(to)} y1={`${y}rem`} y2={`${y}rem`} />
          <End x={from} y={y} open={mark.lowOpen} endless={mark.low === null} turn={180} />
          <End x={to} y={y} open={mark.highOpen} endless={mark.high === null} turn={0} />
        </>
      )}
    </g>
  );
}

function End({ x, y, open, endless, turn }: { x: number; y: number; open: boolean; endless: boolean; turn: number }) {
  return (
    <At x={x} y={y}>
      {endless ? (
        <path d="M-7-6 1 0-7 6Z" transform={`rotate(${turn})`} />
      ) : open ? (
        <circle class="ring" r="4.5" />
      ) : (
        <line class="bar" y1="-7" y2="7" />
      )}
    </At>
  );
}

/** A place on the scale; what stands in it keeps its size. */
function At({ x, y, children }: { x: number; y: number; children: preact.ComponentChildren }) {
  return (
    <svg x={share(x)} y={`${y}rem`} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}

/** "This article", "B (Coast Daily)". */
function whoOf({ own, origin, outlets }: StripMark): string {
  if (own) return text('thisArticle');
  return origin === '' ? listWords(outlets) : `${origin} (${listWords(outlets)})`;
}

/** The same as the picture, as a table. */
export function Table({ marks: { measure, marks }, about }: { marks: Marks; about: string }) {
  const bound = (amount: number | null): string => (amount === null ? text('unbounded') : amountWords(measure, amount));
  return (
    <table>
      <caption class="unseen">{about}</caption>
      <thead>
        <tr>
          {[text('columnReport'), text('columnValue'), text('columnFrom'), text('columnTo'), text('columnDate')].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {marks.map((mark, index) => (
          <tr key={index}>
            <th scope="row">
              {whoOf(mark)}
              {mark.reports.length > 1 && ` (${text('copiesOfOne', mark.reports.length)})`}
            </th>
            <td>
              <bdi lang="en">{mark.value}</bdi>
            </td>
            <td>{mark.lowOpen ? text('above', bound(mark.low)) : bound(mark.low)}</td>
            <td>{mark.highOpen ? text('below', bound(mark.high)) : bound(mark.high)}</td>
            <td>{dateWords(mark.time === undefined ? undefined : new Date(mark.time).toISOString())}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
