import type { Report, ReportKind } from "./records.ts";

/** Chapters that stand in a report by choice, and whether one stands there while nobody has chosen. */
const OPTIONAL_PARTS = { strategy: true, problems: false } as const;
export type OptionalPart = keyof typeof OPTIONAL_PARTS;

export const hasPart = ({ parts }: Pick<Report, "parts">, part: OptionalPart): boolean =>
  parts[part] ?? OPTIONAL_PARTS[part];

/** What may be chosen in a report of this kind: a plan is not about where the whole service is meant to go. */
export const partsOf = (kind: ReportKind): OptionalPart[] =>
  (Object.keys(OPTIONAL_PARTS) as OptionalPart[]).filter(
    (part) => part !== "strategy" || kind === "redesign-proposal",
  );
