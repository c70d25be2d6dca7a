/**
 * Eigenvalues and eigenvectors of symmetric matrices of one size: Householder's tridiagonal form, then implicit QL
 * (Bowdler, Martin, Reinsch & Wilkinson 1968, as EISPACK's tred2 and tql2). A thousand matrices of a bootstrap use
 * the same buffers.
 */
export class SymmetricEigen {
  readonly size: number;
  /** In no order. */
  readonly values: Float64Array;
  /** Row k (from k·size) is the eigenvector of values[k]. */
  readonly vectors: Float64Array;
  /** Beside the diagonal, from 1. */
  readonly #beside: Float64Array;

  constructor(size: number) {
    this.size = size;
    this.values = new Float64Array(size);
    this.vectors = new Float64Array(size * size);
    this.#beside = new Float64Array(size);
  }

  /** `matrix`: symmetric, size × size, row by row; not changed. */
  decompose(matrix: Float64Array): void {
    this.vectors.set(matrix);
    if (this.size === 0) return;
    reduce(this.vectors, this.values, this.#beside, this.size);
    accumulate(this.vectors, this.values, this.size);
    this.#beside[0] = 0;
    rotateAway(this.vectors, this.values, this.#beside, this.size);
  }
}

/** Tridiagonal form; `v` keeps the reflections, `d` their norms, `e` what lies beside the diagonal. */
function reduce(v: Float64Array, d: Float64Array, e: Float64Array, n: number): void {
  for (let j = 0; j < n; j++) d[j] = v[j * n + n - 1] as number;
  for (let i = n - 1; i > 0; i--) {
    let scale = 0;
    for (let k = 0; k < i; k++) scale += Math.abs(d[k] as number);
    if (scale === 0) {
      e[i] = d[i - 1] as number;
      for (let j = 0; j < i; j++) {
        d[j] = v[j * n + i - 1] as number;
        v[j * n + i] = 0;
        v[i * n + j] = 0;
      }
      d[i] = 0;
      continue;
    }
    let h = 0;
    for (let k = 0; k < i; k++) {
      d[k] = (d[k] as number) / scale;
      h += (d[k] as number) ** 2;
    }
    const last = d[i - 1] as number;
    const root = last > 0 ? -Math.sqrt(h) : Math.sqrt(h);
    e[i] = scale * root;
    h -= last * root;
    d[i - 1] = last - root;
    e.fill(0, 0, i);
    for (let j = 0; j < i; j++) {
      const f = d[j] as number;
      const column = j * n;
      v[i * n + j] = f;
      let g = (e[j] as number) + (v[column + j] as number) * f;
      for (let k = j + 1; k < i; k++) {
        g += (v[column + k] as number) * (d[k] as number);
        e[k] = (e[k] as number) + (v[column + k] as number) * f;
      }
      e[j] = g;
    }
    let sum = 0;
    for (let j = 0; j < i; j++) {
      e[j] = (e[j] as number) / h;
      sum += (e[j] as number) * (d[j] as number);
    }
    const half = sum / (h + h);
    for (let j = 0; j < i; j++) e[j] = (e[j] as number) - half * (d[j] as number);
    for (let j = 0; j < i; j++) {
      const f = d[j] as number;
      const g = e[j] as number;
      const column = j * n;
      for (let k = j; k < i; k++) {
        v[column + k] = (v[column + k] as number) - (f * (e[k] as number) + g * (d[k] as number));
      }
      d[j] = v[column + i - 1] as number;
      v[column + i] = 0;
    }
    d[i] = h;
  }
}

/** Turns the reflections in `v` into their product, and `d` into the diagonal. */
function accumulate(v: Float64Array, d: Float64Array, n: number): void {
  for (let i = 0; i < n - 1; i++) {
    v[i * n + n - 1] = v[i * n + i] as number;
    v[i * n + i] = 1;
    const h = d[i + 1] as number;
    const next = (i + 1) * n;
    if (h !== 0) {
      for (let k = 0; k <= i; k++) d[k] = (v[next + k] as number) / h;
      for (let j = 0; j <= i; j++) {
        const column = j * n;
        let g = 0;
        for (let k = 0; k <= i; k++) g += (v[next + k] as number) * (v[column + k] as number);
        for (let k = 0; k <= i; k++) v[column + k] = (v[column + k] as number) - g * (d[k] as number);
      }
    }
    v.fill(0, next, next + i + 1);
  }
  for (let j = 0; j < n; j++) {
    d[j] = v[j * n + n - 1] as number;
    v[j * n + n - 1] = 0;
  }
  v[n * n - 1] = 1;
}

const MOST_ROUNDS = 60;

/** QL with implicit shifts: makes what is beside the diagonal nought and turns the vectors along. */
function rotateAway(v: Float64Array, d: Float64Array, e: Float64Array, n: number): void {
  for (let i = 1; i < n; i++) e[i - 1] = e[i] as number;
  e[n - 1] = 0;
  let shift = 0;
  let size = 0;
  for (let l = 0; l < n; l++) {
    size = Math.max(size, Math.abs(d[l] as number) + Math.abs(e[l] as number));
    let m = l;
    while (m < n - 1 && Math.abs(e[m] as number) > Number.EPSILON * size) m++;
    for (let round = 0; m > l && round < MOST_ROUNDS; round++) {
      const g = d[l] as number;
      const beside = e[l] as number;
      const p = ((d[l + 1] as number) - g) / (2 * beside);
      const r = p < 0 ? -Math.sqrt(p * p + 1) : Math.sqrt(p * p + 1);
      d[l] = beside / (p + r);
      d[l + 1] = beside * (p + r);
      const h = g - (d[l] as number);
      for (let i = l + 2; i < n; i++) d[i] = (d[i] as number) - h;
      shift += h;
      chase(v, d, e, n, l, m);
      if (Math.abs(e[l] as number) <= Number.EPSILON * size) break;
    }
    d[l] = (d[l] as number) + shift;
    e[l] = 0;
  }
}

/** One implicit step on rows l … m. */
function chase(v: Float64Array, d: Float64Array, e: Float64Array, n: number, l: number, m: number): void {
  const second = d[l + 1] as number;
  const besideSecond = e[l + 1] as number;
  let p = d[m] as number;
  let c = 1;
  let c2 = 1;
  let c3 = 1;
  let s = 0;
  let s2 = 0;
  for (let i = m - 1; i >= l; i--) {
    c3 = c2;
    c2 = c;
    s2 = s;
    const beside = e[i] as number;
    const g = c * beside;
    const h = c * p;
    const r = Math.sqrt(p * p + beside * beside);
    e[i + 1] = s * r;
    s = beside / r;
    c = p / r;
    p = c * (d[i] as number) - s * g;
    d[i + 1] = h + s * (c * g + s * (d[i] as number));
    const low = i * n;
    const high = low + n;
    for (let k = 0; k < n; k++) {
      const one = v[low + k] as number;
      const other = v[high + k] as number;
      v[high + k] = s * one + c * other;
      v[low + k] = c * one - s * other;
    }
  }
  const end = (-s * s2 * c3 * besideSecond * (e[l] as number)) / second;
  e[l] = s * end;
  d[l] = c * end;
}
