import type { ReadModel } from "@shared/domain/core/model.ts";
import {
  evidenceLines,
  reachOf,
  type TracedChange,
  type TraceReach,
  tracedChanges,
} from "@shared/domain/redesign/trace.ts";
import { traceMessages as words } from "./messages.ts";

export interface TraceRow {
  readonly key: string;
  readonly traced: TracedChange;
  readonly reach: TraceReach;
  readonly ideas: string;
  readonly opportunities: string;
  readonly evidence: string;
}

export function traceRows(model: ReadModel): TraceRow[] {
  return tracedChanges(model).map((traced) => {
    const { toBe, change, reasons } = traced;
    const opportunities = [...new Set(reasons.flatMap((reason) => reason.opportunities))];
    return {
      key: `${toBe.id} ${change.key}`,
      traced,
      reach: reachOf(traced),
      ideas: reasons.map(({ idea }) => idea.title).join("; "),
      opportunities: opportunities.map(({ title }) => title).join("; "),
      evidence: opportunities.flatMap(evidenceLines).join("; "),
    };
  });
}

/** As a spreadsheet takes it, the heads first. */
export const traceTable = (rows: readonly TraceRow[]): readonly (readonly string[])[] => [
  Object.values(words.columns),
  ...rows.map(({ traced: { toBe, change }, ideas, opportunities, evidence }) => [
    toBe.name,
    words.kinds[change.kind],
    change.title,
    ideas,
    opportunities,
    evidence,
  ]),
];
