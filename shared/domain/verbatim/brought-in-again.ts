import type { Id } from "@shared/base/ids.ts";
import type { VerbatimEntry } from "./read-verbatims.ts";

/** What a row says, whichever table it stands in. */
const saying = ({ text, date, channel, segment }: VerbatimEntry): string =>
  [text, date, channel, segment].join("\u0000");

/** A table whose rows, or most of them, stand in a later one too. */
export interface BroughtInAgain {
  readonly earlierId: Id;
  readonly laterId: Id;
  /** Rows of the earlier one, and how many of them the later one holds. */
  readonly rows: number;
  readonly found: number;
}

/** Fewer shared rows than this are two tables in which people say the same, e.g. two waves full of "no". */
const MOSTLY = 0.5;

/**
 * Finds the tables that were brought in again, in part or as a whole, a verbatim at a time in the order of the
 * collections. A row is known by what it says, when, where and of whom; the k-th of equal rows is the k-th of the other.
 */
export class AgainFinder {
  /** Of each saying, how often each table has it. */
  readonly #counts = new Map<string, Map<Id, number>>();
  readonly #rows = new Map<Id, number>();
  readonly #shared = new Map<Id, Map<Id, number>>();

  /** Whether another table has this row, too. */
  add(entry: VerbatimEntry): boolean {
    const { datasetId } = entry;
    if (datasetId === null || entry.row === null) return false;
    this.#rows.set(datasetId, (this.#rows.get(datasetId) ?? 0) + 1);
    const key = saying(entry);
    const held = this.#counts.get(key) ?? new Map<Id, number>();
    const here = (held.get(datasetId) ?? 0) + 1;
    this.#counts.set(key, held.set(datasetId, here));
    let isHeld = false;
    for (const [other, count] of held) {
      if (other === datasetId || count < here) continue;
      isHeld = true;
      const shared = this.#shared.get(datasetId) ?? new Map<Id, number>();
      this.#shared.set(datasetId, shared.set(other, (shared.get(other) ?? 0) + 1));
    }
    return isHeld;
  }

  found(): BroughtInAgain[] {
    return [...this.#shared].flatMap(([laterId, others]) =>
      [...others].flatMap(([earlierId, found]) => {
        const rows = this.#rows.get(earlierId) ?? 0;
        return found >= rows * MOSTLY ? [{ earlierId, laterId, rows, found }] : [];
      }),
    );
  }
}

/** A judged verbatim and the row of the later table that says the same. */
export interface Move {
  readonly id: Id;
  readonly row: number;
}

/**
 * Where what was judged of an earlier table stands in a later one: nowhere for a row that is not there or that was
 * judged there too. First every verbatim is taken in, then each is followed, in the same order.
 */
export class JudgementFollower {
  readonly moves: Move[] = [];
  /** Judged verbatims that have no row of their own there. */
  left = 0;
  readonly #rows = new Map<string, VerbatimEntry[]>();
  readonly #passed = new Map<string, number>();

  constructor(
    readonly earlierId: Id,
    readonly laterId: Id,
  ) {}

  take(entry: VerbatimEntry): void {
    if (entry.datasetId !== this.laterId) return;
    const key = saying(entry);
    const held = this.#rows.get(key);
    if (held) held.push(entry);
    else this.#rows.set(key, [entry]);
  }

  follow(entry: VerbatimEntry): void {
    if (entry.datasetId !== this.earlierId) return;
    const key = saying(entry);
    const nth = this.#passed.get(key) ?? 0;
    this.#passed.set(key, nth + 1);
    if (entry.id === null) return;
    const there = this.#rows.get(key)?.[nth];
    if (there?.id === null && there.row !== null) this.moves.push({ id: entry.id, row: there.row });
    else this.left++;
  }
}
