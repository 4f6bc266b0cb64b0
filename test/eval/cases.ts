/** Cases: one event told by several reports, with what a careful reader lists. The format is described in test/cases/FORMAT.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Case, GoldAgreement, GoldConflict } from '../../src/measure/case.ts';
import type { Report } from '../../src/model.ts';

/** Cases whose texts nobody reads while working on the rules: their scores show what the rules do on unseen events. */
export const SET_ASIDE: readonly string[] = [
  'aubrenne-strike',
  'chandrapali-bridge',
  'cyclone-irsa',
  'jasmine-residence',
  'oduya-ruling',
  'talvio-earnings',
  'tern-launch-failure',
  'verrano-march',
  'winter-garden-raids',
];

interface GoldFile {
  reports: { id: string; file: string; outlet?: string | null; published?: string | null; headline?: string | null }[];
  conflicts: GoldConflict[];
  agreements?: GoldAgreement[];
}

/** Reads the case in `folder`; throws where `gold.json` or one of its reports is missing. */
export function readCase(folder: string): Case {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as GoldFile;
  const reports = gold.reports.map(({ id, file, headline, published, outlet }): Report => {
    const text = readFileSync(join(folder, file), 'utf8');
    return {
      id,
      text,
      ...(headline && text.startsWith(headline) && { title: headline }),
      ...(published && { published }),
      ...(outlet && { outlet }),
    };
  });
  return { name: basename(folder), reports, conflicts: gold.conflicts, agreements: gold.agreements ?? [] };
}

/** Every case under `test/cases`, and the Aleppo case where `shared` (a folder beside the checkout) is given and holds it, by name. */
export function readCases(shared?: string): Case[] {
  const own = readdirSync('test/cases').map((name) => join('test/cases', name));
  return [...own, ...(shared === undefined ? [] : [join(shared, 'cases/aleppo')])]
    .filter((folder) => existsSync(join(folder, 'gold.json')))
    .map(readCase)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
