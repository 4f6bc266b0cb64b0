/** How the drawings are to be read: once, folded, with the very signs that they are made of. */
import { type MessageKey, text } from '../view/text.ts';
import { Badge } from './badge.tsx';
import { Bar } from './strip.tsx';

type Sample = Parameters<typeof Bar>[0]['mark'];

const POINT: Sample = {
  own: false,
  origin: 'A',
  value: '',
  low: 0.5,
  high: 0.5,
  lowOpen: false,
  highOpen: false,
  reports: ['a', 'b'],
};

/** Every sign with its words, on a scale from 0 to 1. */
const SIGNS: readonly (readonly [MessageKey, Sample])[] = [
  ['keyOwn', { ...POINT, own: true, origin: '', reports: ['a'] }],
  ['keyPoint', POINT],
  ['keyBar', { ...POINT, low: 0.15, high: 0.85, highOpen: true }],
  ['keyArrow', { ...POINT, low: 0.15, high: null, lowOpen: true }],
];

const scale = { place: (amount: number): number => amount };

/** A fold with one line for each sign. */
export function Key() {
  return (
    <details class="key">
      <summary>{text('keyTitle')}</summary>
      <ul>
        {SIGNS.map(([words, mark]) => (
          <li key={words}>
            <svg aria-hidden="true">
              {mark.own && <rect class="reach" width="100%" height="100%" />}
              <Bar mark={mark} scale={scale} y="50%" />
            </svg>
            <span>{text(words)}</span>
          </li>
        ))}
        <li>
          <Badge origin="A" />
          <span>{text('keyLetter')}</span>
        </li>
      </ul>
    </details>
  );
}
