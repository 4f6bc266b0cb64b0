/**
 * Fits the weights of the pair features on the cases' own spans and on pairs of real reports that a reader judged, and prints how they do on events left out of the fit.
 * `npm run fit` prints; `npm run fit -- --accept` writes them into src/engine/compare/align/weights.ts. The set-aside cases are not looked at.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { AT, type Feature } from '../../src/engine/compare/align/feature-names.ts';
import { WEIGHTS } from '../../src/engine/compare/align/weights.ts';
import { readCases, SET_ASIDE } from '../eval/cases.ts';
import { eventReports, hasData, judgedPairs } from '../eval/data.ts';
import { loadEngine, loadTable } from '../eval/engine.ts';
import { type Model, predict, regress } from './logistic.ts';
import { type Example, examples, judgedExamples } from './pairs.ts';

const FEATURES = Object.keys(WEIGHTS) as Feature[];
const FILE = 'src/engine/compare/align/weights.ts';
/** Ridge on the weights: below 2 rare features grow and left-out events suffer; from 4 to 8 they hardly change. */
const RIDGE = 5;
/** The same for features that decide by what they mean, however few pairs have them. */
const FREE: Partial<Record<Feature, number>> = {
  ageNamed: 0.5,
  toll: 1,
  dimensionOnly: 1,
  told: 1,
  contextRank: 1,
  contextLead: 1,
  senseRank: 1,
  senseLead: 1,
  slip: 1,
  close: 1,
};
/** What a pair of equal figures counts beside a pair that differs: agreeing sentences are often copies, and too easy. */
const AGREEING = 0.3;
/** What a pair of real reports counts beside a pair of the cases: at 0 half of the findings on real reports are right, at .3 three in five, at 1 a few more for a fifth of the recall. */
const REAL = 0.3;

const row = (example: Example): number[] => FEATURES.map((name) => example.features[AT[name]] ?? 0);
const train = (list: readonly Example[]): Model =>
  regress(
    list.map(row),
    list.map((e) => e.same),
    list.map((e) => (e.real === true ? REAL : e.differ ? 1 : AGREEING)),
    FEATURES.map((name) => FREE[name] ?? RIDGE),
  );

/** Parts that the events are dealt into; each is predicted from the others. */
const FOLDS = 12;

function crossValidate(all: readonly Example[]): { example: Example; p: number }[] {
  const names = [...new Set(all.map((e) => e.case))];
  const part = new Map(names.map((name, i) => [name, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(all.filter((e) => part.get(e.case) !== fold));
    return all.filter((e) => part.get(e.case) === fold).map((example) => ({ example, p: predict(model, row(example)) }));
  }).flat();
}

function print(name: string, scored: readonly { example: Example; p: number }[]): void {
  const differ = scored.filter((s) => s.example.differ);
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const said = differ.filter((s) => s.p >= threshold);
    const right = said.filter((s) => s.example.same).length;
    const of = differ.filter((s) => s.example.same).length;
    console.log(
      `${name}: differing pairs, p >= ${threshold}: precision ${(right / said.length).toFixed(3)} recall ${(right / of).toFixed(3)} (${right} of ${said.length}, ${of} in all)`,
    );
  }
}

const engine = loadEngine();
const cases = readCases('../shared').filter((one) => !SET_ASIDE.includes(one.name));
const table = loadTable();
const real = hasData() ? judgedExamples(judgedPairs(), eventReports(), engine, table) : [];
const all = [...cases.flatMap((one) => examples(one, engine, table)), ...real];
console.log(`${all.length} pairs, ${all.filter((e) => e.same).length} of one quantity; ${real.length} of real reports`);
const scored = crossValidate(all);
print(
  'cases',
  scored.filter(({ example }) => example.real !== true),
);
print(
  'real reports',
  scored.filter(({ example }) => example.real === true),
);
const model = train(all);
console.log(`bias ${model.bias.toFixed(2)}`);
for (const [i, name] of FEATURES.entries())
  console.log(`${name.padEnd(20)} ${(model.weights[i] ?? 0).toFixed(2).padStart(6)}  ${WEIGHTS[name][1]}`);

if (process.argv.includes('--accept')) {
  let source = readFileSync(FILE, 'utf8').replace(/(BIAS = )[-\d.]+/, `$1${Number(model.bias.toFixed(2))}`);
  for (const [i, name] of FEATURES.entries())
    source = source.replace(new RegExp(`(\\b${name}: \\[)[-\\d.]+`), `$1${Number((model.weights[i] ?? 0).toFixed(2))}`);
  writeFileSync(FILE, source);
}
