import type { BlockId } from "./block-ids.ts";
import type { Report } from "./records.ts";
import { TEMPLATES } from "./templates.ts";

type Composed = Pick<Report, "kind" | "layout">;

/** Blocks and own texts by their ids, in their order: what was composed, or else what the template has. */
export const layoutOf = ({ kind, layout }: Composed): readonly string[] =>
  layout.length > 0 ? layout : TEMPLATES[kind];

export const hasBlock = (report: Composed, block: BlockId): boolean => layoutOf(report).includes(block);
