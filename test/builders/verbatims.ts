import { foldText } from "@shared/base/folded-text.ts";
import { orderKeys } from "@shared/base/order.ts";
import type { ColumnReader, DatasetColumn } from "@shared/domain/core/columns.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import type { VerbatimMapping } from "@shared/domain/verbatim/records.ts";

/** A column of words as a data set keeps it. */
export function textColumn(cells: readonly string[]): DatasetColumn {
  const codes = new Map<string, number>([["", 0]]);
  const values = Uint32Array.from(cells, (cell) => {
    if (!codes.has(cell)) codes.set(cell, codes.size);
    return codes.get(cell) ?? 0;
  });
  return { values, dictionary: [...codes.keys()] };
}

export const numberColumn = (cells: readonly number[]): DatasetColumn => ({
  values: Float64Array.from(cells),
  dictionary: null,
});

/** A table of what clients said: its records and what reads its columns. */
export function collection(
  columns: Readonly<Record<string, DatasetColumn>>,
  mapping: Partial<VerbatimMapping> = {},
  id = "letters",
): { records: AnyRecord[]; readColumn: ColumnReader; columns: DatasetColumn[] } {
  const names = Object.keys(columns);
  const data = Object.values(columns);
  const plain = { date: "", channel: "", segment: "", sentiment: "", kind: "", touchPoint: "" };
  const dataset: AnyRecord = {
    id,
    type: "dataset",
    name: "Letters",
    purpose: "comments",
    fileName: "letters.csv",
    sheet: "",
    encoding: "utf-8",
    delimiter: ",",
    importedOn: "",
    rowCount: data[0]?.values.length ?? 0,
    columns: names.map((name) => ({
      name,
      label: "",
      kind: columns[name]?.dictionary ? ("text" as const) : ("number" as const),
    })),
    dropped: [],
    pseudonymous: [],
    order: "a0",
  };
  const reading: AnyRecord = {
    id: `${id}-reading`,
    type: "verbatimMapping",
    name: "Letters",
    datasetId: id,
    text: "Text",
    ...plain,
    usualKind: "complaint",
    touchPoints: [],
    clients: null,
    order: "a0",
    ...mapping,
  };
  return {
    records: [dataset, reading],
    readColumn: (datasetId, column) => (datasetId === id ? (data[column] ?? null) : null),
    columns: data,
  };
}

/** Touch points by id and name, in their order. */
export const touchPoints = (names: Readonly<Record<string, string>>): AnyRecord[] => {
  const keys = orderKeys(Object.keys(names).length);
  return Object.entries(names).map(([id, name], index) => ({
    id,
    type: "touchPoint",
    name,
    stage: "",
    channel: "",
    class: null,
    classReason: "",
    owner: "",
    promise: "",
    feedbackChannel: "",
    reach: null,
    order: keys[index] ?? "z",
  }));
};

/** A verbatim as it is read, a complaint that says nothing more. */
export const verbatim = (fields: Partial<VerbatimEntry> & { key: string }): VerbatimEntry => ({
  id: null,
  datasetId: null,
  row: null,
  text: "",
  folded: foldText(fields.text ?? "", false),
  date: "",
  channel: "",
  segment: "",
  kind: "complaint",
  touchPointId: null,
  tags: [],
  sentiment: null,
  incident: null,
  pinned: false,
  triaged: false,
  ...fields,
});
