export interface Aged {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly revision: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LAST = 10;

/** What to keep: the ten of the highest revisions, then the newest of every hour for a day, of every day for a month. */
export function keptSnapshots(snapshots: readonly Aged[], now: number): Set<string> {
  const sorted = [...snapshots].sort((a, b) => b.revision - a.revision || b.at - a.at);
  const kept = new Set(sorted.slice(0, LAST).map((snapshot) => snapshot.id));
  const byTime = [...snapshots].sort((a, b) => b.at - a.at);
  const taken = new Set<string>();
  for (const { id, at } of byTime) {
    // Of a clock that was set back: as far away as the others, and thinned as they are.
    const age = Math.abs(now - at);
    const slot =
      age < DAY ? `hour ${Math.floor(at / HOUR)}` : age < 31 * DAY ? `day ${Math.floor(at / DAY)}` : null;
    if (slot === null || taken.has(slot)) continue;
    taken.add(slot);
    kept.add(id);
  }
  return kept;
}
