/** What the signs of a drawing mean: those alone that stand in it, and not the points, which have their words beside them. */
import { type MessageKey, text } from '../view/text.ts';
import { Bar, type Drawn, isPoint } from './bar.tsx';
import type { StripMark } from './strip-marks.ts';
import type { Scale } from './strip-scale.ts';

type Ends = Pick<StripMark, 'low' | 'high' | 'lowOpen' | 'highOpen'>;

/** The message for a mark; none for a point. */
export function signOf({ low, high, lowOpen, highOpen }: Ends): MessageKey | undefined {
  if (low === null) return high === null ? undefined : highOpen ? 'signLess' : 'signMost';
  if (high === null) return lowOpen ? 'signMore' : 'signLeast';
  return low === high ? undefined : 'signRange';
}

/** Each sign of these marks once, in their order, with a mark that has it. */
export function signsOf<M extends Ends>(marks: readonly M[]): [MessageKey, M][] {
  const found = new Map<MessageKey, M>();
  for (const mark of marks) {
    const sign = signOf(mark);
    if (sign !== undefined && !found.has(sign)) found.set(sign, mark);
  }
  return [...found];
}

// Every sample is as long as any other: only its ends tell something.
const SAMPLE_SCALE = { place: (amount: number): number => amount };
const sampleOf = ({ low, high, lowOpen, highOpen }: Ends): Drawn => ({
  own: true,
  origin: '',
  value: '',
  low: low === null ? null : 0.2,
  high: high === null ? null : 0.8,
  lowOpen,
  highOpen,
  reports: [],
});

/** One short line below the drawing; nothing where it has points alone. */
export function Key({ marks, scale }: { marks: readonly StripMark[]; scale: Pick<Scale, 'place'> }) {
  const signs = signsOf(marks.filter((mark) => !isPoint(mark, scale)));
  if (signs.length === 0) return null;
  return (
    <ul class="key quiet">
      {signs.map(([words, mark]) => (
        <li key={words}>
          <svg aria-hidden="true">
            <Bar mark={sampleOf(mark)} scale={SAMPLE_SCALE} y="50%" />
          </svg>
          {text(words)}
        </li>
      ))}
    </ul>
  );
}
