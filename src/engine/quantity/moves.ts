/** By how much something moved, as against where it came to be: "rose $1.85 to $84.10", "lost 2.4 percent to 31.7". */
import { type Line, lowerAt } from './line.ts';

/** Verbs, as they tell of what has happened, and particles right before the amount of a move. */
const MOVED = new Set(
  `rose fell gained lost climbed dropped jumped slipped slid dipped added shed eased plunged tumbled surged soared slumped sank advanced
  declined increased decreased grew strengthened weakened edged ticked up down raised cut lowered lifted trimmed`.split(/\s+/),
);
/** The same verbs of what is to come, which go before a range as often: "may rise 2 to 5 per cent". */
const MOVING = new Set('rise fall gain lose climb drop jump slip add ease plunge surge increase decrease grow go'.split(' '));
/** From this ratio on two amounts behind such a verb are a move and its end; below they may be a range: "fell 2 to 3 per cent". */
const APART = 3;
/** No range is as wide as this. */
const FAR_APART = 10;

/** Whether the amount that begins at token `first` tells by how much something moved. */
export const isMove = (line: Line, first: number): boolean => MOVED.has(verbBefore(line, first));

const verbBefore = (line: Line, first: number): string =>
  lowerAt(line, lowerAt(line, first - 1) === 'by' ? first - 2 : first - 1);

/** Whether "`low` to `high`" from token `first` on is a move and where it ended, and no range. */
export const isMoveTo = (line: Line, first: number, low: number, high: number): boolean =>
  high >= APART * low && (isMove(line, first) || (high >= FAR_APART * low && MOVING.has(verbBefore(line, first))));

/** The end of a text before the amount of a move. */
export const MOVED_BEFORE = new RegExp(
  `\\b(?:${[...MOVED].join('|')}|rise|fall|drop|gain|jump)(?: (?:by|of|about|around|nearly|almost|over|some|just|another))* $`,
  'i',
);
