/** Which of several reports belong to one event with the first: average-link clustering of a few. */

/** A pair's logit counts at most this much either way, so that one near copy cannot outweigh many doubtful pairs. */
const CLIP = 4;
/**
 * Two groups of this many reports or more may be twin events (two arrests, two quakes of one region): what binds them must then reach the
 * threshold plus this share of what holds the looser group together.
 */
const MANY = 3;
const CONTRAST = 0.5;

interface Group {
  members: number[];
  /** Sum of the logits of all pairs inside. */
  inner: number;
}

/**
 * Positions that end in one group with position 0 when the two closest groups are joined again and again, as long as the mean logit between them
 * exceeds `threshold`. Neighbours decide with: a short report is drawn in by those that it resembles, a twin event stays apart with its own reports.
 * `logit` is symmetric. The result leaves out 0 and is in ascending order; the mean logit of each to the rest of the group stands beside it.
 */
export function gather(
  size: number,
  logit: (a: number, b: number) => number,
  threshold: number,
): { position: number; link: number }[] {
  const pairs = Array.from({ length: size }, () => new Float64Array(size));
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const value = Math.max(-CLIP, Math.min(CLIP, logit(a, b)));
      (pairs[a] as Float64Array)[b] = value; // a and b are below `size`
      (pairs[b] as Float64Array)[a] = value;
    }
  const links = pairs.map((row) => row.slice());
  const groups = new Map(Array.from({ length: size }, (_, i): [number, Group] => [i, { members: [i], inner: 0 }]));
  for (;;) {
    const closest = closestGroups(groups, links, threshold);
    if (closest === undefined) break;
    unite(groups, links, closest);
  }
  const members = [...groups.values()].find((group) => group.members.includes(0))?.members ?? [0];
  return members
    .filter((position) => position !== 0)
    .map((position) => ({
      position,
      link: members.reduce((sum, other) => sum + (pairs[position]?.[other] ?? 0), 0) / (members.length - 1),
    }))
    .sort((a, b) => a.position - b.position);
}

function closestGroups(
  groups: ReadonlyMap<number, Group>,
  links: readonly Float64Array[],
  threshold: number,
): [number, number] | undefined {
  const alive = [...groups];
  let best = Number.NEGATIVE_INFINITY;
  let pair: [number, number] | undefined;
  alive.forEach(([a, own], i) => {
    for (let j = i + 1; j < alive.length; j++) {
      const [b, other] = alive[j] as [number, Group]; // j is below its length
      const link = links[a]?.[b] ?? 0;
      if (link <= best || link <= threshold || link <= threshold + contrast(own, other)) continue;
      best = link;
      pair = [a, b];
    }
  });
  return pair;
}

function contrast(a: Group, b: Group): number {
  if (a.members.length < MANY || b.members.length < MANY) return 0;
  return CONTRAST * Math.max(0, Math.min(mean(a), mean(b)));
}

const mean = ({ members, inner }: Group): number => inner / ((members.length * (members.length - 1)) / 2);

function unite(groups: Map<number, Group>, links: readonly Float64Array[], [kept, gone]: [number, number]): void {
  const a = groups.get(kept) as Group; // both were found among the groups
  const b = groups.get(gone) as Group;
  a.inner += b.inner + (links[kept]?.[gone] ?? 0) * a.members.length * b.members.length;
  for (const other of groups.keys()) {
    if (other === kept || other === gone) continue;
    const sum = (links[kept]?.[other] ?? 0) * a.members.length + (links[gone]?.[other] ?? 0) * b.members.length;
    const value = sum / (a.members.length + b.members.length);
    (links[kept] as Float64Array)[other] = value; // positions below `size`
    (links[other] as Float64Array)[kept] = value;
  }
  a.members.push(...b.members);
  groups.delete(gone);
}
