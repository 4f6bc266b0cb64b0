/** `npm run eval`: the engine against what careful readers list, beside the figures on record. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadEngine } from './engine.ts';
import { accept, type FiguresOnRecord, regressions } from './measures.ts';
import { type Options, parseOptions, USAGE } from './options.ts';
import { runPart, type Section } from './parts.ts';
import { withAccuracy } from './readme.ts';
import { table } from './table.ts';

const RECORD = 'test/eval/record.json';
const README = 'README.md';

async function main(options: Options): Promise<boolean> {
  const record = JSON.parse(readFileSync(RECORD, 'utf8')) as FiguresOnRecord;
  const engine = loadEngine();
  const sections: Section[] = [];
  for (const part of options.parts) {
    const began = performance.now();
    const result = await runPart(part, engine, options);
    for (const line of result.verbose) if (options.verbose) console.log(line);
    for (const { heading, columns, rows } of result.sections) console.log(`\n${table(heading, columns, rows, record)}`);
    console.log(
      result.skipped
        ? `\n${part}: skipped, ${result.skipped}`
        : `(${part}: ${((performance.now() - began) / 1000).toFixed(1)} s)`,
    );
    sections.push(...result.sections);
  }
  if (options.only !== undefined) return true;
  const measures = sections.flatMap(({ rows }) => rows.flatMap((row) => row.measures));
  if (options.accept) {
    const accepted = accept(measures, record);
    writeFileSync(RECORD, `${JSON.stringify(accepted, null, 2)}\n`);
    writeFileSync(README, withAccuracy(readFileSync(README, 'utf8'), accepted));
    console.log(`\n${RECORD} and the table in ${README} written`);
    return true;
  }
  const worse = regressions(measures, record);
  console.log(
    worse.length === 0
      ? '\nNothing is worse than the record.'
      : `\nWorse than the record:\n${worse.map((line) => `  ${line}`).join('\n')}`,
  );
  return worse.length === 0;
}

let options: Options | undefined;
try {
  options = parseOptions(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exitCode = 2;
}
if (options && !(await main(options))) process.exitCode = 1;
