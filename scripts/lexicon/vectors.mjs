/** Distils GloVe's vectors: one a lemma (the mean of its forms), centred, turned to principal axes and cut to a few of them, a character a component. */

// Forms beyond this place in GloVe's order are too rare to move the mean.
const FORMS = 100_000;
// The largest directions of the mean-free vectors tell how frequent a word is, not what it means (Mu and Viswanath, "All-but-the-Top", 2018).
const DROPPED = 3;
const DIMENSIONS = 50;

/** `words`: the lemmas in the table's order; `readings`: form → [{ lemma, weight }]. Gives a unit vector or undefined for each word. */
export function distil(glove, words, readings) {
  return principal(lemmaVectors(glove, words, readings), DROPPED, DIMENSIONS);
}

/** `{ dimensions, rows }` as `table.ts` describes it. */
export function packVectors(vectors) {
  return { dimensions: DIMENSIONS, rows: vectors.map(pack).join('') };
}

/** The mean over a lemma's forms, each by its frequency (Zipf: 1 / rank) and by how much of it is that lemma. */
export function lemmaVectors(glove, words, readings) {
  const idOf = new Map(words.map((word, id) => [word, id]));
  const sums = words.map(() => undefined);
  for (const [rank, form] of glove.words.slice(0, FORMS).entries()) {
    const share = new Map();
    for (const { lemma, weight } of readings(form)) share.set(lemma, (share.get(lemma) ?? 0) + weight);
    for (const [lemma, weight] of share) add(sums, idOf.get(lemma), unit(glove.vectors[form].slice(0, 100)), weight / (rank + 1));
  }
  // A lemma whose forms are all rare keeps its own vector where GloVe has one.
  return words.map((word, id) => {
    if (sums[id] === undefined && glove.vectors[word]) return unit(glove.vectors[word].slice(0, 100));
    return sums[id] && unit(sums[id]);
  });
}

function add(sums, id, vector, weight) {
  if (id === undefined) return;
  sums[id] ??= new Float64Array(100);
  for (let i = 0; i < 100; i++) sums[id][i] += vector[i] * weight;
}

function unit(vector) {
  const size = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
  return Float64Array.from(vector, (x) => x / size);
}

/** The vectors in their principal axes without the `dropped` largest, cut to `dimensions`, each of length 1; undefined stays undefined. */
export function principal(vectors, dropped, dimensions) {
  const known = vectors.filter((vector) => vector !== undefined);
  const size = known[0].length;
  const mean = new Float64Array(size);
  for (const vector of known) for (let i = 0; i < size; i++) mean[i] += vector[i] / known.length;
  const centred = vectors.map((vector) => vector?.map((x, i) => x - mean[i]));
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of centred)
    if (vector)
      for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) covariance[i][j] += (vector[i] * vector[j]) / known.length;
  const axes = eigenvectors(covariance).slice(dropped, dropped + dimensions);
  return centred.map((vector) => vector && unit(axes.map((axis) => axis.reduce((sum, x, i) => sum + x * vector[i], 0))));
}

/** Eigenvectors of a symmetric matrix, largest eigenvalue first, by Jacobi's rotations. */
function eigenvectors(matrix) {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = a.map((_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a[p][q]) < 1e-14) continue;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        rotate(a, v, p, q, c, t * c);
      }
  return Array.from(a, (_, i) => i)
    .sort((x, y) => a[y][y] - a[x][x])
    .map((i) => Float64Array.from(v, (row) => row[i]));
}

function rotate(a, v, p, q, c, s) {
  for (let k = 0; k < a.length; k++) {
    const [kp, kq] = [a[k][p], a[k][q]];
    a[k][p] = c * kp - s * kq;
    a[k][q] = s * kp + c * kq;
  }
  for (let k = 0; k < a.length; k++) {
    const [pk, qk] = [a[p][k], a[q][k]];
    a[p][k] = c * pk - s * qk;
    a[q][k] = s * pk + c * qk;
    const [vp, vq] = [v[k][p], v[k][q]];
    v[k][p] = c * vp - s * vq;
    v[k][q] = s * vp + c * vq;
  }
}

// A component of a unit vector in 50 dimensions is seldom beyond ±0.5: 45 steps each way, in printable characters that JSON need not escape.
const STEPS = 45;
const REACH = 0.5;

function pack(vector) {
  if (!vector) return character(0).repeat(DIMENSIONS);
  return Array.from(vector, (x) => character(Math.round(Math.max(-1, Math.min(1, x / REACH)) * STEPS))).join('');
}

/** −45 … 45 → codes 35 … 125; the backslash (92) stands as "!" (33). */
function character(step) {
  const code = step + 80;
  return code === 92 ? '!' : String.fromCharCode(code);
}
