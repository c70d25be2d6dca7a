import type { BlockId } from "@shared/domain/report/block-ids.ts";
import type { ReportKind } from "@shared/domain/report/records.ts";
import { TEMPLATES } from "@shared/domain/report/templates.ts";

export type BlockChoices = Partial<Record<BlockId, boolean>>;

/** The template of a kind with these blocks in it (at the end, where it has them not) or out of it. */
export function layoutWith(choices: BlockChoices, kind: ReportKind = "redesign-proposal"): string[] {
  const chosen = Object.entries(choices);
  const kept: string[] = TEMPLATES[kind].filter((id) => choices[id] !== false);
  return [...kept, ...chosen.flatMap(([id, isIn]) => (isIn && !kept.includes(id) ? [id] : []))];
}
