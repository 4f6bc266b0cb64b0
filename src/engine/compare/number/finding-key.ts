/** What a finding is known by in later runs. */
import type { Finding } from '../../../model.ts';

/** The same for the same difference in every run: what is counted and the values that differ, whichever report tells them first. */
export function findingKey({ kind, about, sides }: Finding): string {
  const [own, ...others] = sides.map(({ value }) => value);
  return [kind, about, own, ...others.toSorted()].join('|');
}
