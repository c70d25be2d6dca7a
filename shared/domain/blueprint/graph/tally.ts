import type { Id } from "@shared/base/ids.ts";

/** How often ids are named by others that come and go. */
export class Tally {
  readonly #counts = new Map<Id, number>();

  /** None is named at all. */
  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  has(id: Id): boolean {
    return this.#counts.has(id);
  }

  /** Of one that named these ids and names those now. */
  change(from: readonly Id[], to: readonly Id[]): void {
    if (from === to) return;
    for (const id of to) this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    for (const id of from) {
      const left = (this.#counts.get(id) ?? 0) - 1;
      if (left > 0) this.#counts.set(id, left);
      else this.#counts.delete(id);
    }
  }
}
