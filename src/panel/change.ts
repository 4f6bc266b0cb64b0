/** What became of a count between two reports. */
import type { Marks } from './strip-marks.ts';

/** Whether the later of two counts is the higher one; undefined where there are more than two, or their order is not known. */
export function change({ marks }: Marks): 'raised' | 'lowered' | undefined {
  const own = marks.filter((mark) => mark.own);
  const others = marks.filter(({ own: isOwn, agrees }) => !isOwn && !agrees);
  const [a, b] = [own[0], others[0]];
  if (own.length !== 1 || !a || !b || others.some(({ at }) => at !== b.at) || a.at === b.at) return undefined;
  if (a.time === undefined || b.time === undefined || a.time === b.time) return undefined;
  const [earlier, later] = a.time < b.time ? [a, b] : [b, a];
  return later.at > earlier.at ? 'raised' : 'lowered';
}
