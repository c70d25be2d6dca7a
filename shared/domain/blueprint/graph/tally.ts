/** How often something is named by others that come and go. */
export class Tally {
  readonly #counts = new Map<string, number>();

  /** Nothing is named at all. */
  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  get names(): Iterable<string> {
    return this.#counts.keys();
  }

  has(name: string): boolean {
    return this.#counts.has(name);
  }

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  take(name: string): void {
    const left = (this.#counts.get(name) ?? 0) - 1;
    if (left > 0) this.#counts.set(name, left);
    else this.#counts.delete(name);
  }
}
