import type { ReadModel } from "@shared/domain/core/model.ts";
import type { BlockId } from "@shared/domain/report/block-ids.ts";
import type { Report, ReportKind } from "@shared/domain/report/records.ts";
import { TEMPLATES } from "@shared/domain/report/templates.ts";

export type BlockChoices = Partial<Record<BlockId, boolean>>;

/** The template of a kind with these blocks in it (at the end, where it has them not) or out of it. */
export function layoutWith(choices: BlockChoices, kind: ReportKind = "redesign-proposal"): string[] {
  const chosen = Object.entries(choices);
  const kept: string[] = TEMPLATES[kind].filter((id) => choices[id] !== false);
  return [...kept, ...chosen.flatMap(([id, isIn]) => (isIn && !kept.includes(id) ? [id] : []))];
}

/** The proposal of the sample with all that its template has, in full: the sample itself hands over a shorter one. */
export const wholeProposal = (model: ReadModel): Report => ({
  ...model.need("report", "report.proposal"),
  layout: [],
  detail: "full",
});
