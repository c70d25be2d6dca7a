import type { Id } from "@shared/base/ids.ts";
import { wilson } from "@shared/statistics/proportion.ts";
import type { VerbatimEntry } from "./read-verbatims.ts";
import { VERBATIM_KINDS, type VerbatimKind, type VerbatimMapping } from "./records.ts";

/** How many verbatims there are of something, and of what sort. */
export interface VerbatimCounts {
  /** Touch point id, channel, segment, month (YYYY-MM) or tag; "" where none is said. */
  readonly key: string;
  readonly count: number;
  readonly kinds: Readonly<Record<VerbatimKind, number>>;
  /** Whose sentiment somebody judged or the source told, and how many of these are below 0. */
  readonly judged: number;
  readonly negative: number;
  readonly satisfying: number;
  readonly dissatisfying: number;
  readonly pinned: number;
  readonly untriaged: number;
  /** Complaints out of collections whose clients are counted: what a rate can be made of. */
  readonly countedComplaints: number;
}

export interface VerbatimFigures {
  readonly whole: VerbatimCounts;
  /** Most verbatims first; months from the earliest to the last, none left out between. */
  readonly touchPoints: readonly VerbatimCounts[];
  readonly channels: readonly VerbatimCounts[];
  readonly segments: readonly VerbatimCounts[];
  readonly months: readonly VerbatimCounts[];
  readonly tags: readonly VerbatimCounts[];
  /** Clients of all collections that say how many they were; null when none does. */
  readonly clients: number | null;
}

type Tally = { -readonly [K in keyof VerbatimCounts]: VerbatimCounts[K] } & {
  kinds: Record<VerbatimKind, number>;
};

const newTally = (key: string): Tally => ({
  key,
  count: 0,
  kinds: Object.fromEntries(VERBATIM_KINDS.map((kind) => [kind, 0])) as Record<VerbatimKind, number>,
  judged: 0,
  negative: 0,
  satisfying: 0,
  dissatisfying: 0,
  pinned: 0,
  untriaged: 0,
  countedComplaints: 0,
});

type Counted = readonly Pick<VerbatimMapping, "datasetId" | "clients">[];

/** Counts a verbatim at a time, so that the caller can stop in between. */
export class VerbatimCounter {
  readonly #clients: ReadonlyMap<Id, number>;
  readonly #whole = newTally("");
  readonly #touchPoints = new Map<string, Tally>();
  readonly #channels = new Map<string, Tally>();
  readonly #segments = new Map<string, Tally>();
  readonly #months = new Map<string, Tally>();
  readonly #tags = new Map<string, Tally>();

  constructor(mappings: Counted) {
    this.#clients = new Map(
      mappings.flatMap(({ datasetId, clients }) => (clients !== null ? [[datasetId, clients] as const] : [])),
    );
  }

  add(entry: VerbatimEntry): void {
    const isCounted = entry.datasetId !== null && this.#clients.has(entry.datasetId);
    const count = (tally: Tally) => add(tally, entry, isCounted);
    count(this.#whole);
    count(tallyOf(this.#touchPoints, entry.touchPointId ?? ""));
    count(tallyOf(this.#channels, entry.channel));
    count(tallyOf(this.#segments, entry.segment));
    count(tallyOf(this.#months, entry.date.slice(0, 7)));
    if (entry.tags.length > 0) for (const tag of new Set(entry.tags)) count(tallyOf(this.#tags, tag));
  }

  figures(): VerbatimFigures {
    const clients = [...this.#clients.values()];
    return {
      whole: this.#whole,
      touchPoints: mostFirst(this.#touchPoints),
      channels: mostFirst(this.#channels),
      segments: mostFirst(this.#segments),
      months: withGaps(this.#months),
      tags: mostFirst(this.#tags),
      clients: clients.length === 0 ? null : clients.reduce((sum, one) => sum + one, 0),
    };
  }
}

/** Counts everything in one go. */
export function verbatimFigures(entries: readonly VerbatimEntry[], mappings: Counted): VerbatimFigures {
  const counter = new VerbatimCounter(mappings);
  for (const entry of entries) counter.add(entry);
  return counter.figures();
}

const mostFirst = (map: ReadonlyMap<string, Tally>): VerbatimCounts[] =>
  [...map.values()].sort((a, b) => b.count - a.count || a.key.localeCompare(b.key));

function tallyOf(map: Map<string, Tally>, key: string): Tally {
  const held = map.get(key);
  if (held) return held;
  const tally = newTally(key);
  map.set(key, tally);
  return tally;
}

function add(tally: Tally, entry: VerbatimEntry, isCounted: boolean): void {
  tally.count++;
  tally.kinds[entry.kind]++;
  if (entry.sentiment !== null) {
    tally.judged++;
    if (entry.sentiment < 0) tally.negative++;
  }
  if (entry.incident === "satisfying") tally.satisfying++;
  if (entry.incident === "dissatisfying") tally.dissatisfying++;
  if (entry.pinned) tally.pinned++;
  if (!entry.triaged) tally.untriaged++;
  if (isCounted && entry.kind === "complaint") tally.countedComplaints++;
}

/** A mistyped year must not make thousands of empty months. */
const MOST_MONTHS = 240;

/** Months in their order with those in which nobody said anything; those without a date are not among them. */
function withGaps(map: ReadonlyMap<string, Tally>): VerbatimCounts[] {
  const keys = [...map.keys()].filter((key) => key !== "").sort();
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return [];
  const number = (key: string) => Number(key.slice(0, 4)) * 12 + Number(key.slice(5)) - 1;
  const span = number(last) - number(first) + 1;
  if (span > MOST_MONTHS) return keys.flatMap((key) => map.get(key) ?? []);
  return Array.from({ length: span }, (_, index) => {
    const month = number(first) + index;
    const key = `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
    return map.get(key) ?? newTally(key);
  });
}

/** A share or a rate with what it rests on. */
export interface ShareOfVerbatims {
  /** Of `n`. */
  readonly count: number;
  readonly n: number;
  readonly share: number;
  /** Wilson's interval; null where more were counted than there are clients. */
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
}

/** Null when there is nothing to take a share of. */
export function shareOf(count: number, n: number, confidence: number): ShareOfVerbatims | null {
  if (n <= 0) return null;
  const interval = count <= n ? wilson(count, n, confidence) : null;
  return { count, n, share: count / n, low: interval?.low ?? null, high: interval?.high ?? null, confidence };
}

/** What verbatims are put together by. */
export type GroupedBy = "whole" | "touchPoint" | "channel" | "segment" | "tag";

/**
 * Complaints per client served, each complaint counted as one client's; ×1,000 for the screen. Of a touch point
 * or tag: by all clients. Null where nobody told how many there were, and always of a channel or segment: how many of the clients are
 * of it is not known, and by all clients its rate would only tell how large it is.
 */
export const complaintRate = (
  by: GroupedBy,
  counts: VerbatimCounts,
  clients: number | null,
  confidence: number,
): ShareOfVerbatims | null =>
  clients === null || by === "channel" || by === "segment"
    ? null
    : shareOf(counts.countedComplaints, clients, confidence);

/** Of those whose sentiment is known, how many are below 0. */
export const negativeShare = (counts: VerbatimCounts, confidence: number): ShareOfVerbatims | null =>
  shareOf(counts.negative, counts.judged, confidence);

export interface ParetoRow {
  readonly key: string;
  readonly count: number;
  readonly share: number;
  /** With all before it; 1 at the last. */
  readonly cumulative: number;
}

/** Complaints by group, most first, with how much of all of them the first ones are; groups without any are left out. */
export function complaintPareto(groups: readonly VerbatimCounts[]): ParetoRow[] {
  const some = groups
    .map(({ key, kinds }) => ({ key, count: kinds.complaint }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key));
  const all = some.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return some.map(({ key, count }) => {
    before += count;
    return { key, count, share: count / all, cumulative: before / all };
  });
}

/** Complaints at each touch point that has any, by its id: plain numbers, e.g. for heat on a map. */
export function complaintsByTouchPoint(entries: readonly VerbatimEntry[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { kind, touchPointId } of entries) {
    if (kind === "complaint" && touchPointId !== null)
      counts.set(touchPointId, (counts.get(touchPointId) ?? 0) + 1);
  }
  return counts;
}
