/** Mean and spread of a stream of numbers in one pass (Welford), without losing digits. */
export class Moments {
  n = 0;
  mean = 0;
  #squares = 0;

  add(value: number): void {
    this.n++;
    const distance = value - this.mean;
    this.mean += distance / this.n;
    this.#squares += distance * (value - this.mean);
  }

  /** Sample variance (n − 1); null below two values. */
  get variance(): number | null {
    return this.n < 2 ? null : this.#squares / (this.n - 1);
  }
}

/** Moments of the values that are numbers; NaN = not answered and is left out. */
export function momentsOf(values: Iterable<number>): Moments {
  const moments = new Moments();
  for (const value of values) if (!Number.isNaN(value)) moments.add(value);
  return moments;
}
