/** Which of several reports belong to one event with the first: average-link clustering of a few. */

/** A pair's logit counts at most this much either way, so that one near copy cannot outweigh many doubtful pairs. */
const CLIP = 4;

/**
 * Positions that end in one group with position 0 when the two closest groups are joined again and again, as long as the mean logit between them
 * exceeds `threshold`. Neighbours decide with: a short report is drawn in by those that resemble it, a twin event by its own reports away.
 * `logit` is symmetric. The result is sorted and leaves out 0; the mean logit of each to the rest of the group stands beside it.
 */
export function gather(
  size: number,
  logit: (a: number, b: number) => number,
  threshold: number,
): { position: number; link: number }[] {
  const pairs = Array.from({ length: size }, (_, a) =>
    Float64Array.from({ length: size }, (_, b) => (a === b ? 0 : Math.max(-CLIP, Math.min(CLIP, logit(a, b))))),
  );
  const at = (matrix: readonly Float64Array[], a: number, b: number): number => matrix[a]?.[b] ?? 0;
  const links = pairs.map((row) => row.slice());
  const groups = new Map(Array.from({ length: size }, (_, i) => [i, [i]]));
  for (;;) {
    const closest = closestGroups([...groups.keys()], links, threshold);
    if (closest === undefined) break;
    const [kept, gone] = closest;
    const keptMembers = groups.get(kept) ?? [];
    const goneMembers = groups.get(gone) ?? [];
    for (const other of groups.keys()) {
      const mean =
        (at(links, kept, other) * keptMembers.length + at(links, gone, other) * goneMembers.length) /
        (keptMembers.length + goneMembers.length);
      (links[kept] as Float64Array)[other] = mean; // both are positions below `size`
      (links[other] as Float64Array)[kept] = mean;
    }
    keptMembers.push(...goneMembers);
    groups.delete(gone);
  }
  const members = [...groups.values()].find((group) => group.includes(0)) ?? [0];
  return members
    .filter((position) => position !== 0)
    .map((position) => ({
      position,
      link: members.reduce((sum, other) => sum + at(pairs, position, other), 0) / (members.length - 1),
    }))
    .sort((a, b) => a.position - b.position);
}

function closestGroups(
  alive: readonly number[],
  links: readonly Float64Array[],
  threshold: number,
): [number, number] | undefined {
  let best = threshold;
  let pair: [number, number] | undefined;
  for (let i = 0; i < alive.length; i++)
    for (let j = i + 1; j < alive.length; j++) {
      const a = alive[i] as number; // both indices are below its length
      const b = alive[j] as number;
      const link = links[a]?.[b] ?? 0;
      if (link > best) {
        best = link;
        pair = [a, b];
      }
    }
  return pair;
}
