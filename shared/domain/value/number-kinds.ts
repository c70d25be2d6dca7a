/** What a number of a value case is counted in. A share is kept as 0 to 1, money in the engagement's currency. */
export type ValueUnit = "count" | "money" | "share" | "minutes" | "years";

/** Numbers that every value case has once, in the order in which they are read. */
export const SINGLE_KINDS = [
  "clients",
  "margin",
  "retentionBefore",
  "retentionAfter",
  "discount",
  "acquisition",
  "years",
] as const;
/** Numbers that come with a line of their own: a cost once, a cost of every year, and work that is saved. */
export const LINE_KINDS = ["oneOff", "running", "saving"] as const;
export type LineKind = (typeof LINE_KINDS)[number];
/** What a line of saved work is made of. */
export const SAVING_KINDS = ["savedMinutes", "cases", "rate"] as const;

export const NUMBER_KINDS = [...SINGLE_KINDS, "oneOff", "running", ...SAVING_KINDS] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

export const UNIT_OF: Readonly<Record<NumberKind, ValueUnit>> = {
  clients: "count",
  margin: "money",
  retentionBefore: "share",
  retentionAfter: "share",
  discount: "share",
  acquisition: "money",
  years: "years",
  oneOff: "money",
  running: "money",
  savedMinutes: "minutes",
  cases: "count",
  rate: "money",
};

/** Without these the rest says nothing; the others may be left open and count as none. */
export const NEEDED_KINDS: readonly NumberKind[] = [
  "clients",
  "margin",
  "retentionBefore",
  "retentionAfter",
  "discount",
];

/** A line is of the kind of its numbers. */
export const lineKindOf = (kind: NumberKind): LineKind | null =>
  kind === "oneOff" || kind === "running"
    ? kind
    : (SAVING_KINDS as readonly NumberKind[]).includes(kind)
      ? "saving"
      : null;

/** Whether a value can stand there. Margins and saved minutes may be negative. */
export function isAllowed(kind: NumberKind, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (kind === "retentionBefore" || kind === "retentionAfter") return value >= 0 && value <= 1;
  if (kind === "discount") return value >= 0 && value <= 10;
  if (kind === "years") return Number.isInteger(value) && value >= 1 && value <= 50;
  if (kind === "margin" || kind === "savedMinutes") return true;
  return value >= 0;
}
