import type { Id } from "@shared/base/ids.ts";
import type { Dataset } from "../scoring/records.ts";
import type { VerbatimEntry, VerbatimRow } from "./read-verbatims.ts";
import type { VerbatimMapping } from "./records.ts";

/** What a row is known by, beside its text. */
export const KNOWN_BY = ["date", "channel", "segment"] as const;
export type KnownBy = (typeof KNOWN_BY)[number];
const NOTHING: ReadonlySet<KnownBy> = new Set();

type Said = Pick<VerbatimEntry, "text" | KnownBy>;

/** What a row says, whichever table it stands in, but for what is hidden. */
const sayingOf = (said: Said, hidden: ReadonlySet<KnownBy>): string =>
  [said.text, ...KNOWN_BY.map((field) => (hidden.has(field) ? "" : said[field]))].join("\u0000");

/**
 * What tables of verbatims hold as pseudonyms. These are drawn anew with every import, so that nobody can turn them back
 * or try a name on them: two tables cannot be compared by such a column, and rows are known by the others.
 */
export function hiddenFields(
  collections: readonly { mapping: Pick<VerbatimMapping, KnownBy>; dataset: Pick<Dataset, "pseudonymous"> }[],
): ReadonlySet<KnownBy> {
  return new Set(
    collections.flatMap(({ mapping, dataset }) =>
      KNOWN_BY.filter((field) => mapping[field] !== "" && dataset.pseudonymous.includes(mapping[field])),
    ),
  );
}

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
/** So many characters are not written twice by chance; a date counts as some of them. */
const TELLING = 16;
const DATE_TELLS = 8;
/** So many different telling texts show it whatever else both hold; of fewer, most of what both hold must tell. */
const ENOUGH = 3;
/** Short texts show it where all of them stand in the same order and they are not only the same few. */
const DIFFERENT = 3;

const isTelling = ({ text, date }: VerbatimEntry, hidden: ReadonlySet<KnownBy>): boolean =>
  text.length + (date === "" || hidden.has("date") ? 0 : DATE_TELLS) >= TELLING;

/** Of one table, or of what two hold: rows, different sayings, and how many of these tell. */
interface Held {
  rows: number;
  different: number;
  telling: number;
}
const nothingHeld = (): Held => ({ rows: 0, different: 0, telling: 0 });

/**
 * Finds the tables that were brought in again, in part or as a whole, a verbatim at a time in the order of the
 * collections. A row is known by what it says, when, where and of whom; the k-th of equal rows is the k-th of the
 * other. What everybody writes ("good", "no") shows nothing: most of the earlier table must stand in the later one,
 * and so must most of its texts that are too long to be written twice by chance. Short texts show it only where both
 * tables say the same from the first row to the last.
 */
export class AgainFinder {
  /** Of each saying, how often each table has it. */
  readonly #counts = new Map<string, Map<Id, number>>();
  readonly #tables = new Map<Id, Held & { order: number }>();
  readonly #shared = new Map<Id, Map<Id, Held>>();

  constructor(readonly hidden: ReadonlySet<KnownBy> = NOTHING) {}

  /** Whether another table has this row, too. */
  add(entry: VerbatimEntry): boolean {
    const { datasetId } = entry;
    if (datasetId === null || entry.row === null) return false;
    const key = sayingOf(entry, this.hidden);
    const held = this.#counts.get(key) ?? new Map<Id, number>();
    const here = (held.get(datasetId) ?? 0) + 1;
    this.#counts.set(key, held.set(datasetId, here));
    const isTold = isTelling(entry, this.hidden);
    const count = (one: Held) => {
      one.rows++;
      if (here > 1) return;
      one.different++;
      if (isTold) one.telling++;
    };
    const table = this.#tables.get(datasetId) ?? { ...nothingHeld(), order: 0 };
    this.#tables.set(datasetId, table);
    count(table);
    table.order = withNext(table.order, key);
    let isHeld = false;
    for (const [other, times] of held) {
      if (other === datasetId || times < here) continue;
      isHeld = true;
      const shared = this.#shared.get(datasetId) ?? new Map<Id, Held>();
      this.#shared.set(datasetId, shared);
      const both = shared.get(other) ?? nothingHeld();
      shared.set(other, both);
      count(both);
    }
    return isHeld;
  }

  /** One for each earlier table: with the one that holds most of it, of equal ones the last. Most rows first. */
  found(): BroughtInAgain[] {
    const best = new Map<Id, BroughtInAgain>();
    for (const laterId of this.#shared.keys()) {
      for (const one of this.foundIn(laterId))
        if (one.found >= (best.get(one.earlierId)?.found ?? 0)) best.set(one.earlierId, one);
    }
    return [...best.values()].sort((one, other) => other.found - one.found);
  }

  /** Every earlier table that this one holds, whichever others hold it as well. */
  foundIn(laterId: Id): BroughtInAgain[] {
    return [...(this.#shared.get(laterId) ?? [])].flatMap(([earlierId, both]) => {
      const rows = this.#tables.get(earlierId)?.rows ?? 0;
      return this.#isAgain(earlierId, laterId, both) ? [{ earlierId, laterId, rows, found: both.rows }] : [];
    });
  }

  #isAgain(earlierId: Id, laterId: Id, both: Held): boolean {
    const [earlier, later] = [this.#tables.get(earlierId), this.#tables.get(laterId)];
    if (!earlier || !later || both.rows < earlier.rows * MOSTLY) return false;
    const isSame = earlier.rows === later.rows && earlier.order === later.order;
    if (isSame && earlier.different >= DIFFERENT) return true;
    return (
      both.telling > 0 &&
      both.telling >= earlier.telling * MOSTLY &&
      (both.telling >= ENOUGH || both.telling >= both.different * MOSTLY)
    );
  }
}

/** A number for the sayings so far and the next one: equal for equal ones in the same order, hardly ever else. */
function withNext(before: number, key: string): number {
  let hash = Math.imul(before, 31) + 17;
  for (let place = 0; place < key.length; place++) hash = (Math.imul(hash, 31) + key.charCodeAt(place)) | 0;
  return hash;
}

/** All at once, where nothing waits for it. */
export function broughtInAgain(
  entries: readonly VerbatimEntry[],
  hidden: ReadonlySet<KnownBy> = NOTHING,
): BroughtInAgain[] {
  const finder = new AgainFinder(hidden);
  for (const entry of entries) finder.add(entry);
  return finder.found();
}

/** A judged verbatim and the row of the later table that says the same. */
export interface Move {
  readonly id: Id;
  readonly row: number;
}

/**
 * Where what stands in an earlier table stands in a later one: nowhere for a row that is not there or that was judged
 * there too. First every verbatim is taken in, then each is followed, in the same order.
 */
export class JudgementFollower {
  readonly moves: Move[] = [];
  /** Nobody judged them, and the later table does not hold them: they must not go with the earlier one. */
  readonly kept: VerbatimEntry[] = [];
  /** Judged verbatims that have no row of their own there. */
  left = 0;
  readonly #rows = new Map<string, VerbatimEntry[]>();
  readonly #passed = new Map<string, number>();

  constructor(
    readonly earlierId: Id,
    readonly laterId: Id,
    readonly hidden: ReadonlySet<KnownBy> = NOTHING,
  ) {}

  take(entry: VerbatimEntry): void {
    if (entry.datasetId !== this.laterId) return;
    const key = sayingOf(entry, this.hidden);
    const held = this.#rows.get(key);
    if (held) held.push(entry);
    else this.#rows.set(key, [entry]);
  }

  follow(entry: VerbatimEntry): void {
    if (entry.datasetId !== this.earlierId) return;
    const key = sayingOf(entry, this.hidden);
    const nth = this.#passed.get(key) ?? 0;
    this.#passed.set(key, nth + 1);
    const there = this.#rows.get(key)?.[nth];
    if (entry.id === null) {
      if (!there) this.kept.push(entry);
    } else if (there?.id === null && there.row !== null) this.moves.push({ id: entry.id, row: there.row });
    else this.left++;
  }
}

/**
 * What several earlier tables hold and the later one does not, each row as often as the table that says it most: they
 * were brought in again among themselves, too.
 */
export function keptOnce<Row extends Said = VerbatimRow>(
  tables: readonly (readonly Row[])[],
  hidden: ReadonlySet<KnownBy> = NOTHING,
): Row[][] {
  const held = new Map<string, number>();
  return tables.map((rows) => {
    const here = new Map<string, number>();
    return rows.filter((row) => {
      const key = sayingOf(row, hidden);
      const nth = (here.get(key) ?? 0) + 1;
      here.set(key, nth);
      if (nth <= (held.get(key) ?? 0)) return false;
      held.set(key, nth);
      return true;
    });
  });
}
