import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { Difference } from "../redesign/difference.ts";
import { changeSentences } from "./change-sentences.ts";
import type { ReportFormat } from "./format.ts";

/** What the computed difference says about a touch point: sentences that a prediction may give as its reason. */
export function predictionReasons(
  model: ReadModel,
  difference: Difference,
  touchPointId: Id,
  format: ReportFormat,
): string[] {
  const isAt = (id: Id | null) => model.get("step", id)?.touchPointId === touchPointId;
  const own = difference.changes
    .filter((change) => change.type === "step" && isAt(change.toBeRecordId ?? change.asIsRecordId))
    .flatMap((change) =>
      changeSentences(model, change, format, "client").map((sentence) => `${change.title}: ${sentence}.`),
    );
  const lead = difference.measures.find(({ id }) => id === "leadTime");
  if (!lead || lead.before.value === null || lead.after.value === null) return own;
  const pair = format.measurePair("leadTime", lead.before.value, lead.after.value);
  if (pair.difference === "0") return own;
  const label = format.words.redesign.measures.leadTime;
  return [...own, format.words.difference.reason(label, pair.before, `${pair.after} ${pair.unit}`.trim())];
}
