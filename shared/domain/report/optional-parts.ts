import type { Report, ReportKind } from "./records.ts";

/** Chapters that stand in a report by choice, and whether one stands there while nobody has chosen. */
export const OPTIONAL_PARTS = { standards: true, recovery: true, policies: true, problems: false } as const;
export type OptionalPart = keyof typeof OPTIONAL_PARTS;

export const hasPart = ({ parts }: Pick<Report, "parts">, part: OptionalPart): boolean =>
  parts[part] ?? OPTIONAL_PARTS[part];

/** Those that a report of this kind can hold. */
export const partsOf = (kind: ReportKind): OptionalPart[] =>
  kind === "redesign-proposal" ? ["standards", "policies", "recovery", "problems"] : ["problems"];
