/** What a file that is brought in can hold. */
export const SOURCE_KINDS = ["survey", "scores", "workshop", "observation", "comments", "events"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
/** Surveys give every column a meaning; the others ask which column is which. */
export type TableSource = Exclude<SourceKind, "survey">;

interface ColumnUse {
  readonly id: string;
  /** Without it there is nothing to import. */
  readonly needed?: true;
}

/** What the columns of a source can be used for, in the order in which they are asked. */
export const COLUMN_USES = {
  scores: [
    { id: "touchPoint" },
    { id: "segment" },
    { id: "measure" },
    { id: "value" },
    { id: "deviation" },
    { id: "expectation" },
    { id: "expectationDeviation" },
    { id: "perception" },
    { id: "perceptionDeviation" },
    { id: "importance" },
    { id: "n" },
    { id: "wave" },
    { id: "date" },
  ],
  workshop: [
    { id: "participant" },
    { id: "touchPoint" },
    { id: "item" },
    { id: "score" },
    { id: "evidence" },
    { id: "date" },
  ],
  observation: [
    { id: "observer", needed: true },
    { id: "touchPoint", needed: true },
    { id: "item" },
    { id: "score", needed: true },
    { id: "expectation" },
    { id: "evidence" },
    { id: "date" },
    { id: "round" },
    { id: "segment" },
  ],
  comments: [
    { id: "text", needed: true },
    { id: "date" },
    { id: "channel" },
    { id: "segment" },
    { id: "touchPoint" },
    { id: "kind" },
    { id: "sentiment" },
  ],
  events: [
    { id: "case", needed: true },
    { id: "activity", needed: true },
    { id: "time", needed: true },
    { id: "start" },
    { id: "resource" },
    { id: "lifecycle" },
  ],
} as const satisfies Record<TableSource, readonly ColumnUse[]>;

export type UseOf<K extends TableSource> = (typeof COLUMN_USES)[K][number]["id"];
export type AnyUse = { [K in TableSource]: UseOf<K> }[TableSource];

/** Which column is used for what; “” or absent for a use that the file does not serve. */
export type Uses = Readonly<Partial<Record<AnyUse, string>>>;

/** Uses that are still without a column and cannot be. */
export const missingUses = (kind: TableSource, uses: Uses): AnyUse[] =>
  (COLUMN_USES[kind] as readonly (ColumnUse & { id: AnyUse })[])
    .filter(({ id, needed }) => needed && !uses[id])
    .map(({ id }) => id);
