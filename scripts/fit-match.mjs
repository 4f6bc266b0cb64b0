/**
 * Fits the weights of the matching features (src/engine/match/weights.ts) by logistic regression and prints them.
 *
 *   node scripts/fit-match.mjs REPORTS.jsonl
 *
 * Each line holds `{ dataset, event_id, doc_id, title, date, text }`. Pairs of the development half alone are used; all pairs of a data set together weigh
 * as much as those of another of equal size, counted by its pairs of one event. `daysApart` is held at its value: the data sets label whole stories
 * (a year of missile tests) as one event, which a reader would not.
 */
import { readFileSync } from 'node:fs';
import { moduleOf } from './module-of.mjs';

const SETS = ['news-cluster', 'ecbplus', 'basil', 'gva'];
const HELD = { daysApart: -1 };
// Pairs below this similarity are no candidates.
const LEAST_WORDS = 0.1;
const RIDGE = 1;

const input = process.argv[2];
if (!input) {
  console.error('usage: node scripts/fit-match.mjs REPORTS.jsonl');
  process.exit(2);
}

const engine = await moduleOf(`
  export { names } from './src/engine/name/names.ts';
  export { sentences } from './src/engine/text/sentences.ts';
  export { matchKeys } from './src/engine/match/keys.ts';
  export { indexReports } from './src/engine/match/reports-index.ts';
  export { matchFeatures } from './src/engine/match/features.ts';
  export { halfOf } from './test/engine/match/halves.ts';
`);

const sets = new Map(SETS.map((set) => [set, []]));
for (const line of readFileSync(input, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const row = JSON.parse(line);
  sets.get(row.dataset)?.push(reading(row));
}
const pairs = [...sets.values()].flatMap(pairsOf);
const free = Object.keys(pairs[0].features).filter((name) => !(name in HELD));
const weights = regress(
  pairs.map(({ features, same, weight }) => ({
    x: [1, ...free.map((name) => features[name])],
    held: Object.entries(HELD).reduce((sum, [name, value]) => sum + value * features[name], 0),
    y: same ? 1 : 0,
    weight,
  })),
);
console.log(`BIAS ${weights[0].toFixed(1)}`);
for (const [i, name] of free.entries()) console.log(`${name}: ${weights[i + 1].toFixed(1)}`);
for (const [name, value] of Object.entries(HELD)) console.log(`${name}: ${value} (held)`);

function reading({ event_id: event, doc_id: id, title, date, text: body }) {
  const text = title && !body.startsWith(title) ? `${title}\n\n${body}` : body;
  const report = { id, text, ...(title && { title }), ...(date && { published: date }) };
  const sentences = engine.sentences(text, title?.length ?? 0);
  const names = engine.names(text, sentences);
  return { event, version: 1, report, sentences, names, quantities: [], keys: engine.matchKeys(report, sentences, names) };
}

function pairsOf(readings) {
  const index = engine.indexReports(readings);
  const dev = readings.flatMap(({ event }, i) => (engine.halfOf(event) === 'dev' ? [i] : []));
  const found = [];
  for (const a of dev)
    for (const b of dev) {
      if (a >= b) continue;
      const features = engine.matchFeatures(index.profileOf(a), index.profileOf(b), index.rarity);
      if (features.words >= LEAST_WORDS) found.push({ features, same: readings[a].event === readings[b].event });
    }
  const weight = 1000 / found.filter(({ same }) => same).length;
  return found.map((pair) => ({ ...pair, weight }));
}

/** Weighted ridge logistic regression by Newton's method; the first weight is the bias and is not shrunk. */
function regress(rows) {
  const size = rows[0].x.length;
  const w = new Array(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const gradient = w.map((value, k) => (k === 0 ? 0 : RIDGE * value));
    const hessian = w.map((_, k) => w.map((__, l) => (k === l && k > 0 ? RIDGE : 0)));
    for (const { x, held, y, weight } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * w[k], held)));
      for (let k = 0; k < size; k++) {
        gradient[k] += (p - y) * weight * x[k];
        for (let l = 0; l < size; l++) hessian[k][l] += p * (1 - p) * weight * x[k] * x[l];
      }
    }
    const step = solve(hessian, gradient);
    for (let k = 0; k < size; k++) w[k] -= step[k];
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return w;
}

/** Gauss–Jordan elimination with pivoting. */
function solve(matrix, vector) {
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  for (let i = 0; i < rows.length; i++) {
    let pivot = i;
    for (let r = i; r < rows.length; r++) if (Math.abs(rows[r][i]) > Math.abs(rows[pivot][i])) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let r = 0; r < rows.length; r++) {
      if (r === i) continue;
      const factor = rows[r][i] / rows[i][i];
      for (let c = i; c < rows[r].length; c++) rows[r][c] -= factor * rows[i][c];
    }
  }
  return rows.map((row, i) => row[rows.length] / row[i]);
}
