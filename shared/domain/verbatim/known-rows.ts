import type { Id } from "@shared/base/ids.ts";
import { AgainFinder, JudgementFollower, type KnownBy, keptOnce, type Move } from "./brought-in-again.ts";
import { type CollectionReader, rowOfEntry, type VerbatimEntry, type VerbatimRow } from "./read-verbatims.ts";

/** A table of which most rows stand in the one that is to be brought in. */
export interface EarlierTable {
  readonly id: Id;
  readonly rows: number;
  readonly found: number;
  /** Where what was judged of it stands in the new one. */
  readonly moves: readonly Move[];
  /** What only that table holds and nobody judged: it stays, as verbatims of their own. */
  readonly kept: readonly VerbatimRow[];
}

/** What of a table that is to be brought in stands in the engagement already. */
export interface KnownRows {
  /** Its rows that say something. */
  readonly rows: number;
  /** How many of them are in. */
  readonly known: number;
  /** The others, 0-based and rising. */
  readonly fresh: Uint32Array;
  readonly earlier: readonly EarlierTable[];
  /** What rows could not be known by, being pseudonyms in one of the tables. */
  readonly hidden: ReadonlySet<KnownBy>;
}

/** Runs a step for each index, at once or with pauses; false when it was stopped. */
export type Each = (count: number, step: (index: number) => void) => Promise<boolean>;

/** Fewer known rows than this share are people who say the same, e.g. "no". */
const MOSTLY = 0.5;

/**
 * Compares a table that is not in yet with all verbatims that are. A row is known by its text, date, channel and segment;
 * the k-th of equal rows is the k-th of the other. Null when it was stopped, or when too little is alike to be asked about.
 */
export async function findKnownRows(
  entries: readonly VerbatimEntry[],
  table: CollectionReader,
  each: Each,
  hidden: ReadonlySet<KnownBy> = new Set(),
): Promise<KnownRows | null> {
  const finder = new AgainFinder(hidden);
  const laterId = table.dataset.id;
  const read: VerbatimEntry[] = [];
  const fresh: number[] = [];
  const held = await each(entries.length, (at) => void finder.add(entries[at] as VerbatimEntry));
  const taken = await each(table.rowCount, (row) => {
    const entry = table.read(row);
    if (!entry) return;
    read.push(entry);
    if (!finder.add(entry)) fresh.push(row);
  });
  if (!held || !taken) return null;
  const known = read.length - fresh.length;
  const found = finder.foundIn(laterId);
  if (known === 0 || (known < MOSTLY * read.length && found.length === 0)) return null;
  const earlier: EarlierTable[] = [];
  for (const { earlierId, rows, found: alike } of found) {
    const follower = new JudgementFollower(earlierId, laterId, hidden);
    const isTaken = await each(read.length, (at) => follower.take(read[at] as VerbatimEntry));
    const isFollowed = await each(entries.length, (at) => follower.follow(entries[at] as VerbatimEntry));
    if (!isTaken || !isFollowed) return null;
    earlier.push({
      id: earlierId,
      rows,
      found: alike,
      moves: follower.moves,
      kept: follower.kept.map(rowOfEntry),
    });
  }
  const kept = keptOnce(
    earlier.map((table) => table.kept),
    hidden,
  );
  return {
    rows: read.length,
    known,
    fresh: Uint32Array.from(fresh),
    earlier: earlier.map((table, at) => ({ ...table, kept: kept[at] ?? [] })),
    hidden,
  };
}
