/** How common a match key is in news at large, so that two reports alone can be weighed. */
import table from './background.generated.json' with { type: 'json' };

/** Reports of the corpus that weigh as much as the table: up to here the table decides, far beyond it the corpus's own counts do. */
export const BACKGROUND_REPORTS = 1000;

/** Share of a key that the table does not hold: below the rarest that it does. */
const UNSEEN = 2 ** -10.5;

let shares: Map<string, number> | undefined;

/** Share of news reports that hold the key, 0 to 1, never 0. From `scripts/background.mjs`. */
export function backgroundShare(key: string): number {
  if (shares === undefined) {
    shares = new Map();
    for (const [band, keys] of table.bands.entries())
      for (const one of keys.split(' ')) if (one !== '') shares.set(one, 2 ** (-band / table.perPower));
  }
  return shares.get(key) ?? UNSEEN;
}
