import type { Report, ReportKind } from "./records.ts";

/** Chapters that stand in a report by choice, and whether one stands there while nobody has chosen. */
const OPTIONAL_PARTS = {
  strategy: true,
  policies: true,
  standards: true,
  recovery: true,
  simulation: true,
  simulationSheet: true,
  rollout: true,
  schedule: true,
  value: true,
  problems: false,
} as const;
export type OptionalPart = keyof typeof OPTIONAL_PARTS;

export const hasPart = ({ parts }: Pick<Report, "parts">, part: OptionalPart): boolean =>
  parts[part] ?? OPTIONAL_PARTS[part];

/** Those that a report of this kind can hold: a plan is about its trial, and not about the whole service. */
export const partsOf = (kind: ReportKind): OptionalPart[] =>
  kind === "redesign-proposal" ? (Object.keys(OPTIONAL_PARTS) as OptionalPart[]) : ["schedule", "problems"];
