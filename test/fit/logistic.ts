/** Logistic regression with a small ridge, by Newton's method: deterministic, no step size to choose. */

/** A fitted model: log-odds = bias + weights · features. */
export interface Model {
  bias: number;
  weights: number[];
}

/** Fits rows of features to labels. `ridge` of each weight (not of the bias) pulls it towards zero; `weight` of each row counts its errors. */
export function regress(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  importance: readonly number[],
  ridge: readonly number[],
): Model {
  const size = (rows[0]?.length ?? 0) + 1;
  let beta = new Array<number>(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const gradient = new Array<number>(size).fill(0);
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const [r, row] of rows.entries()) {
      const x = [1, ...row];
      const p = sigmoid(x.reduce((sum, value, i) => sum + value * at(beta, i), 0));
      const w = at(importance, r);
      const error = w * ((labels[r] ? 1 : 0) - p);
      const curve = w * Math.max(p * (1 - p), 1e-6);
      for (let i = 0; i < size; i++) {
        const xi = at(x, i);
        if (xi === 0) continue;
        gradient[i] = at(gradient, i) + error * xi;
        const line = hessian[i];
        if (line !== undefined) for (let j = 0; j < size; j++) line[j] = at(line, j) + curve * xi * at(x, j);
      }
    }
    for (let i = 1; i < size; i++) {
      gradient[i] = at(gradient, i) - at(ridge, i - 1) * at(beta, i);
      const line = hessian[i];
      if (line !== undefined) line[i] = at(line, i) + at(ridge, i - 1);
    }
    const step = solve(hessian, gradient);
    beta = beta.map((b, i) => b + at(step, i));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return { bias: at(beta, 0), weights: beta.slice(1) };
}

/** Probability that the model gives to a row. */
export const predict = (model: Model, row: readonly number[]): number =>
  sigmoid(model.bias + row.reduce((sum, x, i) => sum + x * at(model.weights, i), 0));

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const at = (list: readonly number[], i: number): number => list[i] ?? 0;

// Gaussian elimination with partial pivoting.
function solve(matrix: number[][], right: number[]): number[] {
  const m = matrix.map((row, i) => [...row, at(right, i)]);
  const n = m.length;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(at(m[r] ?? [], c)) > Math.abs(at(m[pivot] ?? [], c))) pivot = r;
    [m[c], m[pivot]] = [m[pivot] ?? [], m[c] ?? []];
    const top = m[c] ?? [];
    if (Math.abs(at(top, c)) < 1e-12) continue;
    for (let r = 0; r < n; r++) {
      const row = m[r];
      if (r === c || row === undefined) continue;
      const factor = at(row, c) / at(top, c);
      if (factor !== 0) for (let k = c; k <= n; k++) row[k] = at(row, k) - factor * at(top, k);
    }
  }
  return m.map((row, i) => (Math.abs(at(row, i)) < 1e-12 ? 0 : at(row, n) / at(row, i)));
}
