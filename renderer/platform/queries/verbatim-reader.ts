import { Emitter } from "@shared/base/emitter.ts";
import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { Diff } from "@shared/domain/core/diff.ts";
import {
  type CollectionReader,
  columnPlaces,
  openCollection,
  overlayRecords,
  RowPlaces,
  readableCollections,
  type UnreadCollection,
  type VerbatimEntry,
} from "@shared/domain/verbatim/read-verbatims.ts";
import type { EngagementSession } from "../store/session.ts";
import { inSlices } from "./slices.ts";

export interface VerbatimState {
  /** While a collection is read again, what was read before stays. */
  readonly entries: readonly VerbatimEntry[];
  readonly unread: readonly UnreadCollection[];
  readonly reading: boolean;
  /** Why nothing could be read; null when nothing is wrong. */
  readonly problem: string | null;
}

const NOTHING: VerbatimState = { entries: [], unread: [], reading: true, problem: null };

/** All verbatims of one engagement: columns are read once and in slices, what is judged is laid over them at once. */
export class VerbatimReader {
  readonly changed = new Emitter<void>();
  readonly #session: EngagementSession;
  readonly #stop: () => void;
  #rows: readonly VerbatimEntry[] = [];
  #places = new RowPlaces();
  #read: AbortController | null = null;
  state: VerbatimState = NOTHING;

  constructor(session: EngagementSession) {
    this.#session = session;
    this.#stop = session.onChange.on((diff) => {
      if (touches(diff, ["verbatimMapping", "dataset"])) void this.#readRows();
      else if (touches(diff, ["verbatim"])) this.#overlay({});
    });
    void this.#readRows();
  }

  dispose(): void {
    this.#read?.abort();
    this.#stop();
  }

  async #readRows(): Promise<void> {
    this.#read?.abort();
    const read = new AbortController();
    this.#read = read;
    // Whoever made it hears of it only afterwards.
    await Promise.resolve();
    this.#overlay({ reading: true });
    try {
      const { rows, places, unread, whole } = await readAll(this.#session, read.signal);
      if (!whole) return;
      this.#rows = rows;
      this.#places = places;
      this.#overlay({ reading: false, problem: null, unread });
    } catch (error) {
      if (read.signal.aborted) return;
      this.#overlay({ reading: false, problem: error instanceof Error ? error.message : String(error) });
    }
  }

  #overlay(change: Partial<VerbatimState>): void {
    const entries = overlayRecords(this.#rows, this.#places, this.#session.model.all("verbatim"));
    this.state = { ...this.state, ...change, entries };
    this.changed.emit();
  }
}

async function readAll(session: EngagementSession, signal: AbortSignal) {
  const rows: VerbatimEntry[] = [];
  const places = new RowPlaces();
  const unread: UnreadCollection[] = [];
  for (const { mapping, dataset } of readableCollections(session.model)) {
    const columns = new Map<number, DatasetColumn | null>();
    for (const place of Object.values(columnPlaces(mapping, dataset))) {
      if (place >= 0 && !columns.has(place)) columns.set(place, await session.readColumn(dataset.id, place));
    }
    const opened = openCollection(mapping, dataset, (_, place) => columns.get(place) ?? null);
    if (isUnread(opened)) {
      unread.push(opened);
      continue;
    }
    const take = (row: number) => {
      const entry = opened.read(row);
      if (entry) places.add(dataset, row, rows.push(entry) - 1);
    };
    if (!(await inSlices(opened.rowCount, take, signal))) return { rows, places, unread, whole: false };
  }
  return { rows, places, unread, whole: !signal.aborted };
}

const isUnread = (opened: CollectionReader | UnreadCollection): opened is UnreadCollection => "why" in opened;

const touches = (diff: Diff, types: readonly string[]): boolean =>
  diff.added.some(({ type }) => types.includes(type)) ||
  diff.removed.some(({ type }) => types.includes(type)) ||
  diff.updated.some(([, { type }]) => types.includes(type));

let current: { session: EngagementSession; reader: VerbatimReader } | null = null;

/** The reader of the open engagement; opening another one ends it. */
export function verbatimReaderFor(session: EngagementSession): VerbatimReader {
  if (current?.session !== session) {
    current?.reader.dispose();
    current = { session, reader: new VerbatimReader(session) };
  }
  return current.reader;
}
