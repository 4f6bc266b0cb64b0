/** The common scale of a picture: amounts to shares of its width. */
import { nice, ticks } from 'd3-array';
import type { Figure } from '../model.ts';
import type { StripMark } from './strip-marks.ts';

/** A scale: where an amount stands, 0 at the beginning and 1 at the end. */
export interface Scale {
  place(amount: number): number;
  /** Amounts that are worth a label. */
  ticks: number[];
  /** Each step is ten times the one before. */
  logarithmic: boolean;
}

/** What has a zero to begin at; of the others only distances count. */
const FROM_ZERO = new Set<Figure['dimension']>([
  'count',
  'money',
  'percent',
  'points',
  'fraction',
  'multiple',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'energy',
  'power',
  'data',
  'duration',
]);
/** Figures that lie this close together, least by most, would be one blot on a scale that begins at zero. */
const CLOSE = 0.7;
/** Figures this many times as large as others leave those no room. */
const FAR = 40;
/** Room around figures that do not begin at zero, as a share of their distance. */
const ROOM = 0.25;
/** Room behind the last figure. */
const MARGIN = 1.08;
/** The same where it goes on without end. */
const OPEN_MARGIN = 1.3;

/** The scale on which all these marks stand. */
export function scaleOf(dimension: Figure['dimension'], marks: readonly StripMark[]): Scale {
  const ends = marks.flatMap(({ low, high, at }) => [low, high, at].filter((end) => end !== null));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const amounts = marks.map(({ at }) => at).filter((at) => at > 0);
  const open = marks.some(({ high }) => high === null);
  const zero = FROM_ZERO.has(dimension) && least >= 0;
  if (zero && amounts.length === marks.length && Math.max(...amounts) > FAR * Math.min(...amounts))
    return logarithmic(Math.min(...amounts), most * (open ? OPEN_MARGIN : MARGIN));
  if (zero && least < CLOSE * most) return linear(0, most * (open ? OPEN_MARGIN : MARGIN), most);
  const room = (most - least || Math.abs(most) || 1) * ROOM;
  const from = least - room;
  return linear(zero ? Math.max(0, from) : from, most + room * (open ? 2 : 1), most);
}

/** About so many steps. */
const STEPS = 3;

/** `most`: the last figure. A scale that ends at a label before it would seem to end there: it goes on to the next one. */
function linear(least: number, end: number, most: number): Scale {
  const isShort = (ticks(least, end, STEPS).at(-1) ?? most) < most;
  const [from, to] = isShort ? nice(least, end, STEPS) : [least, end];
  return { place: (amount) => clamp((amount - from) / (to - from)), ticks: ticks(from, to, STEPS), logarithmic: false };
}

function logarithmic(least: number, most: number): Scale {
  const from = Math.floor(Math.log10(least));
  const last = Math.log10(most);
  const step = Math.max(1, Math.ceil((last - from) / 4));
  const to = from + step * Math.ceil((last - from) / step);
  const decades: number[] = [];
  for (let power = from; power <= to; power += step) decades.push(10 ** power);
  const place = (amount: number): number => (amount <= 0 ? 0 : clamp((Math.log10(amount) - from) / (to - from)));
  return { place, ticks: decades, logarithmic: true };
}

const clamp = (share: number): number => Math.max(0, Math.min(1, share));

/** The scale of time on which these moments stand, with room on both sides. */
export function timeScale(times: readonly number[]): (time: number) => number {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return (time) => (last === first ? 0.5 : (time - first) / (last - first));
}

/** How many signs of a label the scale is wide, by the width of the panel, and the class of those that are left out there. */
const LABEL_ROOM = [
  [13, 'not-narrow'],
  [20, 'not-middle'],
  [45, 'not-wide'],
] as const;
const LABEL_GAP = 1; // signs between two labels

/** A label of a scale, and where it stands, 0 at the beginning and 1 at the end. */
export interface Label {
  words: string;
  place: number;
}

/** Near an edge, how far depends on its length, a label begins or ends at its place. */
export function anchorOf({ words, place }: Label): 'start' | 'middle' | 'end' {
  const edge = Math.max(0.06, words.length * 0.025);
  return place < edge ? 'start' : place > Math.min(0.9, 1 - edge) ? 'end' : 'middle';
}

/**
 * For every label, at which widths of the panel it is left out, as classes: every second or third stays, as many as leave each other room, and both ends with
 * them: the scale is seen to reach beyond every figure. Where one alone has room, that is no zero.
 */
export function labelClasses(labels: readonly Label[]): string[] {
  const kept = LABEL_ROOM.map(([room, name]) => ({ name, at: keptAt(labels, room) }));
  return labels.map((_, index) => kept.flatMap(({ name, at }) => (at.includes(index) ? [] : [name])).join(' '));
}

function keptAt(labels: readonly Label[], room: number): number[] {
  const last = labels.length - 1;
  for (let step = 1; step <= last; step++) {
    if (last % step > 0) continue;
    const at = labels.flatMap((_, index) => (index % step === 0 ? [index] : []));
    const stays = labels.filter((_, index) => index % step === 0);
    if (!isTight(stays, room)) return at;
  }
  return [/^0\b/.test(labels[0]?.words ?? '') ? last : 0];
}

/** Two labels, one after the other, would lie upon each other. */
const isTight = (labels: readonly Label[], room: number): boolean =>
  labels.some((label, at) => {
    const next = labels[at + 1];
    return next !== undefined && extentOf(next, room).from - extentOf(label, room).to < LABEL_GAP;
  });

function extentOf(label: Label, room: number): { from: number; to: number } {
  const { length } = label.words;
  const from = label.place * room - { start: 0, middle: length / 2, end: length }[anchorOf(label)];
  return { from, to: from + length };
}
