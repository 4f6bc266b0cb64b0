/** One mark of a drawing. */
import { hueOf } from './badge.tsx';
import type { StripMark } from './strip-marks.ts';
import type { Scale } from './strip-scale.ts';

const share = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** What of a mark is drawn. */
export type Drawn = Pick<StripMark, 'own' | 'origin' | 'value' | 'low' | 'high' | 'lowOpen' | 'highOpen' | 'reports'>;

// On a narrower stretch of the scale the ends of a bar would lie upon each other: what rounding leaves open shows as a point.
const NARROWEST = 0.05;

/** A number alone, or one that leaves open next to nothing. */
export function isPoint({ low, high }: Pick<Drawn, 'low' | 'high'>, scale: Pick<Scale, 'place'>): boolean {
  return low !== null && high !== null && (low === high || scale.place(high) - scale.place(low) < NARROWEST);
}

/** A bar from bound to bound: a stroke closes it, a ring leaves the bound out, an arrow has no end; what is narrower than that is a point. */
export function Bar({ mark, scale, y }: { mark: Drawn; scale: Pick<Scale, 'place'>; y: string }) {
  const from = mark.low === null ? 0 : scale.place(mark.low);
  const to = mark.high === null ? 1 : scale.place(mark.high);
  return (
    <g class={`mark ${hueOf(mark.origin)}`}>
      <title>{mark.value}</title>
      {isPoint(mark, scale) ? (
        <At x={(from + to) / 2} y={y}>
          {mark.reports.length > 1 && <circle cx="4" cy="-3" r="5" class="copy" />}
          {mark.own ? <path d="M0-7 7 0 0 7-7 0Z" /> : <circle r="5.5" />}
        </At>
      ) : (
        <>
          <line class="bar" x1={share(from)} x2={share(to)} y1={y} y2={y} />
          <End x={from} y={y} open={mark.lowOpen} endless={mark.low === null} turn={180} />
          <End x={to} y={y} open={mark.highOpen} endless={mark.high === null} turn={0} />
        </>
      )}
    </g>
  );
}

function End({ x, y, open, endless, turn }: { x: number; y: string; open: boolean; endless: boolean; turn: number }) {
  return (
    <At x={x} y={y}>
      {endless ? (
        <path d="M-7-6 1 0-7 6Z" transform={`rotate(${turn})`} />
      ) : open ? (
        <circle class="ring" r="4.5" />
      ) : (
        <line class="bar" y1="-6" y2="6" />
      )}
    </At>
  );
}

/** A place on the scale; what stands in it keeps its size. */
function At({ x, y, children }: { x: number; y: string; children: preact.ComponentChildren }) {
  return (
    <svg x={share(x)} y={y} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}
