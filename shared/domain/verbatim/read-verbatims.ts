import { foldText } from "@shared/base/folded-text.ts";
import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import type { Dataset } from "../scoring/records.ts";
import {
  dayComesFirst,
  readDate,
  readDateNumber,
  readKind,
  readSentiment,
  readThrough,
  sentimentOfNumbers,
} from "./read-cells.ts";
import type { Verbatim, VerbatimMapping } from "./records.ts";

/** What a verbatim says of itself, whether or not it is a record yet. */
export type VerbatimRow = Omit<Verbatim, "id" | "type" | "order">;

/** One verbatim of the engagement. */
export interface VerbatimEntry extends VerbatimRow {
  /** The same before and after it became a record. */
  readonly key: string;
  /** Its record; null while nobody judged it. */
  readonly id: Id | null;
  /** Its text as it is searched. */
  readonly folded: string;
}

/** A collection as it can be read: a row at a time, so that the caller can stop in between. */
export interface CollectionReader {
  readonly mapping: VerbatimMapping;
  readonly dataset: Dataset;
  readonly rowCount: number;
  /** Null where the row says nothing. */
  read(row: number): VerbatimEntry | null;
}

/** A collection that cannot be read, and why. */
export interface UnreadCollection {
  readonly mapping: VerbatimMapping;
  readonly column: string;
  /** The column is not in the table, or its data is not on this machine. */
  readonly why: "no-column" | "no-data";
}

export const rowKey = (datasetId: Id, row: number): string => `${datasetId}#${row}`;
/** What tells a verbatim from others: its row where it has one, so that a judgement does not change it. */
export const verbatimKey = ({ id, datasetId, row }: Pick<Verbatim, "id" | "datasetId" | "row">): string =>
  datasetId === null || row === null ? id : rowKey(datasetId, row);

/** The columns of a mapping by their place in the data set; −1 where the data set lacks one. */
export const columnPlaces = (mapping: VerbatimMapping, dataset: Dataset) => {
  const place = (name: string) => (name === "" ? -1 : dataset.columns.findIndex((one) => one.name === name));
  const { text, date, channel, segment, sentiment, kind, touchPoint } = mapping;
  return {
    text: place(text),
    date: place(date),
    channel: place(channel),
    segment: place(segment),
    sentiment: place(sentiment),
    kind: place(kind),
    touchPoint: place(touchPoint),
  };
};

/** Collections in their order; of several that read one data set the first counts, a row being one verbatim. */
export function readableCollections(model: ReadModel): { mapping: VerbatimMapping; dataset: Dataset }[] {
  const seen = new Set<Id>();
  return model
    .all("verbatimMapping")
    .sort(byOrder)
    .flatMap((mapping) => {
      const dataset = model.get("dataset", mapping.datasetId);
      if (!dataset || seen.has(dataset.id)) return [];
      seen.add(dataset.id);
      return [{ mapping, dataset }];
    });
}

/** Collections that are not counted because an earlier one reads the same data set, with the one that counts. */
export function repeatedCollections(
  model: ReadModel,
): { mapping: VerbatimMapping; counted: VerbatimMapping }[] {
  const first = new Map(readableCollections(model).map(({ mapping }) => [mapping.datasetId, mapping]));
  return model
    .all("verbatimMapping")
    .sort(byOrder)
    .flatMap((mapping) => {
      const counted = first.get(mapping.datasetId);
      return counted && counted.id !== mapping.id ? [{ mapping, counted }] : [];
    });
}

/** A record's limits; a text that is longer ends with a sign that says so. */
const TEXT = 100_000;
const whole = (text: string) => (text.length > TEXT ? `${text.slice(0, TEXT - 1)}…` : text);
const LINE = 500;
const line = (text: string) => text.replaceAll(/\s+/g, " ").trim().slice(0, LINE);

/** Opens a collection whose columns the caller has loaded. */
export function openCollection(
  mapping: VerbatimMapping,
  dataset: Dataset,
  readColumn: ColumnReader,
): CollectionReader | UnreadCollection {
  const places = columnPlaces(mapping, dataset);
  if (places.text < 0) return { mapping, column: mapping.text, why: "no-column" };
  const column = (place: number) => (place < 0 ? null : readColumn(dataset.id, place));
  const texts = column(places.text);
  if (!texts) return { mapping, column: mapping.text, why: "no-data" };
  const dates = column(places.date);
  const sentiments = column(places.sentiment);
  const dayFirst = dayComesFirst(dates);
  const touchPoints = new Map(mapping.touchPoints.map(({ name, touchPointId }) => [name, touchPointId]));
  const said = readThrough(
    texts,
    null,
    (cell) => {
      const text = whole(cell.trim());
      return text === "" ? null : { text, folded: foldText(text, false) };
    },
    (value) => ({ text: String(value), folded: String(value) }),
  );
  const lineOf = (place: number) => readThrough(column(place), "", line, String);
  const date = readThrough(dates, "", (text) => readDate(text, dayFirst), readDateNumber);
  const channel = lineOf(places.channel);
  const segment = lineOf(places.segment);
  const usual = mapping.usualKind;
  const kind = readThrough(
    column(places.kind),
    usual,
    (text) => readKind(text) ?? usual,
    () => usual,
  );
  const sentiment = readThrough(sentiments, null, readSentiment, sentimentOfNumbers(sentiments));
  const touchPointId = readThrough(
    column(places.touchPoint),
    null,
    (name) => touchPoints.get(name) ?? null,
    (value) => touchPoints.get(String(value)) ?? null,
  );
  return {
    mapping,
    dataset,
    rowCount: dataset.rowCount,
    read: (row) => {
      const words = said(row);
      if (!words) return null;
      return {
        key: rowKey(dataset.id, row),
        id: null,
        folded: words.folded,
        datasetId: dataset.id,
        row,
        text: words.text,
        date: date(row),
        channel: channel(row),
        segment: segment(row),
        kind: kind(row),
        touchPointId: touchPointId(row),
        tags: NO_TAGS,
        sentiment: sentiment(row),
        incident: null,
        pinned: false,
        triaged: false,
      };
    },
  };
}

const NO_TAGS: string[] = [];

const entries = new WeakMap<Verbatim, VerbatimEntry>();
/** A record as an entry; worked out once for each state of the record. */
export function entryOf(record: Verbatim): VerbatimEntry {
  const held = entries.get(record);
  if (held) return held;
  const { type: _type, order: _order, ...fields } = record;
  const entry = { ...fields, key: verbatimKey(record), folded: foldText(record.text, false) };
  entries.set(record, entry);
  return entry;
}

/** An entry as the command takes a row in that nobody judged yet. */
export function rowOfEntry(entry: VerbatimEntry): VerbatimRow {
  const { key: _key, id: _id, folded: _folded, ...row } = entry;
  return row;
}

/** Where the rows of each data set stand in a list, without a key for each of them. */
export class RowPlaces {
  readonly #places = new Map<Id, Int32Array>();

  add(dataset: Dataset, row: number, place: number): void {
    let held = this.#places.get(dataset.id);
    if (!held) {
      held = new Int32Array(dataset.rowCount).fill(-1);
      this.#places.set(dataset.id, held);
    }
    held[row] = place;
  }

  /** −1 when it stands nowhere. */
  find({ datasetId, row }: Pick<Verbatim, "datasetId" | "row">): number {
    return datasetId === null || row === null ? -1 : (this.#places.get(datasetId)?.[row] ?? -1);
  }
}

/**
 * All verbatims: the rows of every collection, in their place what was judged of them, and at the end those that were
 * written down by hand or whose table is gone.
 */
export function overlayRecords(
  rows: readonly VerbatimEntry[],
  places: RowPlaces,
  records: readonly Verbatim[],
): VerbatimEntry[] {
  const all = rows.slice();
  const rest: Verbatim[] = [];
  for (const record of records) {
    const place = places.find(record);
    if (place < 0) rest.push(record);
    else all[place] = entryOf(record);
  }
  for (const record of rest.sort(byOrder)) all.push(entryOf(record));
  return all;
}

/** Everything at once, where nothing waits for it (tests, command line). */
export function readVerbatims(
  model: ReadModel,
  readColumn: ColumnReader,
): { entries: VerbatimEntry[]; unread: UnreadCollection[] } {
  const rows: VerbatimEntry[] = [];
  const places = new RowPlaces();
  const unread: UnreadCollection[] = [];
  for (const { mapping, dataset } of readableCollections(model)) {
    const opened = openCollection(mapping, dataset, readColumn);
    if ("why" in opened) {
      unread.push(opened);
      continue;
    }
    for (let row = 0; row < opened.rowCount; row++) {
      const entry = opened.read(row);
      if (entry) places.add(dataset, row, rows.push(entry) - 1);
    }
  }
  return { entries: overlayRecords(rows, places, model.all("verbatim")), unread };
}
