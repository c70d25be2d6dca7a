import type { Id } from "@shared/base/ids.ts";
import type { MeasureId } from "../../redesign/measures.ts";
import { slowPartShare } from "../../redesign/slow-part.ts";
import type { ChapterInputs } from "../report-inputs.ts";

/** Of which cases a measure is the mean: a lead time that few of them make tells of nobody, and says so. */
export function meanText(
  { model, format, words: { summary: words } }: ChapterInputs,
  id: MeasureId,
  asIsId: Id,
): string {
  const share = id === "leadTime" ? slowPartShare(model, asIsId) : null;
  return share === null ? words.meanOfCases : words.slowPart(format.percent(share));
}
