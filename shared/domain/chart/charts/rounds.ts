import type { Id } from "@shared/base/ids.ts";
import type { ChartChoices } from "@shared/drawing/chart.ts";
import { SHEET_KINDS, type SheetKind } from "../../scoring/records.ts";
import { roundsContent } from "../../scoring/rounds/rounds-content.ts";
import { defineChart } from "../chart-kind.ts";
import { placeNames } from "./verbatims.ts";

/** Which rounds are drawn, as a pin keeps it. */
export const roundsChoices = (rubricId: Id, kind: SheetKind): ChartChoices => ({ rubric: rubricId, kind });

/** Rounds of one rubric and kind of sheet, as lines. */
export const roundsChart = defineChart({
  measure: "rounds",
  args: (choices) => ({
    rubricId: String(choices.rubric ?? ""),
    kind: SHEET_KINDS.find((kind) => kind === choices.kind) ?? "mystery-shop",
  }),
  content: (report, { model }) => report && roundsContent(report, placeNames(model)),
});
