/** Readings for the tests of matching: what `read` makes, without the parts that matching does not look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchKeys } from '../../../src/engine/match/keys.ts';
import { names } from '../../../src/engine/name/names.ts';
import { quantities } from '../../../src/engine/quantity/quantities.ts';
import { sentences } from '../../../src/engine/text/sentences.ts';
import type { Reading, Report } from '../../../src/model.ts';

/** A reading of a report with its matching record. */
export function readingOf(report: Report): Reading {
  const { text, title, published } = report;
  const parts = sentences(text, title !== undefined && text.startsWith(title) ? title.length : 0);
  const found = names(text, parts);
  const numbers = quantities(text, parts, published === undefined ? {} : { published });
  return { version: 1, report, sentences: parts, quantities: numbers, names: found, keys: matchKeys(report, parts, found) };
}

/** The cases in test/cases that are open for work. */
const OPEN = [
  'belmaz-quake',
  'brackwater-verdict',
  'el-cedro-mine',
  'kasenga-flood',
  'kombari-coup',
  'larkin-falls-siege',
  'lindenplatz-knife',
  'maravera-spill',
  'ostrel-derailment',
  'ruvenia-rate-cut',
  'saint-aubrac-closure',
  'solvik-breach',
];

interface GoldReport {
  id: string;
  file: string;
  outlet: string | null;
  published: string | null;
  headline: string | null;
}

/** Readings of every open case; ids are `case/report`. */
export function caseReadings(): { name: string; readings: Reading[]; copies: string[][] }[] {
  const present = new Set(readdirSync('test/cases'));
  return OPEN.filter((name) => present.has(name)).map((name) => {
    const folder = join('test/cases', name);
    const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
      reports: GoldReport[];
      copies?: { reports: string[] }[];
    };
    const readings = gold.reports.map(({ id, file, outlet, published, headline }) =>
      readingOf({
        id: `${name}/${id}`,
        text: readFileSync(join(folder, file), 'utf8'),
        ...(headline !== null && { title: headline }),
        ...(published !== null && { published }),
        ...(outlet !== null && { outlet }),
      }),
    );
    return { name, readings, copies: (gold.copies ?? []).map(({ reports }) => reports.map((id) => `${name}/${id}`)) };
  });
}
