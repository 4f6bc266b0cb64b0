/** Cases: one event told by several reports, with what a careful reader lists. The format is described in test/cases/FORMAT.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FindingKind, Place, Report } from '../../src/model.ts';

/** One of the differing values of an expected finding. `all`: a sum, met only by a side that holds every part. */
export interface GoldSide {
  value: string;
  spans: Place[];
  all?: boolean;
}

/** A difference that a careful reader lists. */
export interface GoldConflict {
  id: string;
  kind: FindingKind;
  about: string;
  sides: GoldSide[];
}

/** Compatible statements of one thing: reporting two of them as a conflict is the worst error. */
export interface GoldAgreement {
  about: string;
  spans: Place[];
}

/** One event with its reports and what is expected of them. */
export interface Case {
  /** Name of the folder. */
  name: string;
  reports: Report[];
  conflicts: GoldConflict[];
  agreements: GoldAgreement[];
}

/** Cases whose texts nobody reads while working on the rules: their scores show what the rules do on unseen events. */
export const SET_ASIDE: readonly string[] = [
  'aubrenne-strike',
  'cyclone-irsa',
  'jasmine-residence',
  'talvio-earnings',
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

/** Every case under `test/cases`, and the Aleppo case where `shared` (a folder beside the checkout) holds it, by name. */
export function readCases(shared: string): Case[] {
  const own = readdirSync('test/cases').map((name) => join('test/cases', name));
  return [...own, join(shared, 'cases/aleppo')]
    .filter((folder) => existsSync(join(folder, 'gold.json')))
    .map(readCase)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
