import { writingIn } from "@shared/drawing/figure-text.ts";
import type { ReadModel } from "../core/model.ts";
import { NO_FIGURES } from "../plan/figures.ts";
import { blueprintDifference } from "../redesign/difference.ts";
import type { Scorecard } from "../scoring/scorecard.ts";
import { reportFormat } from "./format.ts";
import { laidOut } from "./laid-out.ts";
import { reportWords } from "./languages/report-words.ts";
import type { Report } from "./records.ts";
import { relatedPairs } from "./related-pairs.ts";
import type { BlueprintPicture, ChapterInputs, ReportFigures } from "./report-inputs.ts";
import type { ReportModel } from "./report-model.ts";

export interface BuildReportInputs extends Partial<ReportFigures> {
  readonly model: ReadModel;
  readonly report: Report;
  readonly scorecard: Scorecard | null;
  readonly picture: BlueprintPicture;
}

/** Records in, a whole report as data out. Parts that the engagement does not hold are left out or say what is missing. */
export function buildReport({
  model,
  report,
  scorecard,
  picture,
  charts = [],
  caseCounts = [],
  planFigures = NO_FIGURES,
}: BuildReportInputs): ReportModel {
  const engagement = model.all("engagement")[0];
  const language = report.language || (engagement?.language ?? "en");
  const words = reportWords(language);
  const format = reportFormat(language, engagement?.currency ?? "", words);
  const asIs = model.get("blueprint", report.asIsId);
  const toBe = model.get("blueprint", report.toBeId);
  const inputs: ChapterInputs = {
    model,
    report,
    scorecard,
    charts,
    caseCounts,
    planFigures,
    difference: asIs && toBe ? blueprintDifference(model, asIs.id, toBe.id) : null,
    related: relatedPairs(model, report),
    picture,
    format,
    words,
    confidence: format.percent(engagement?.confidence ?? 0.95),
    smallSample: engagement?.smallSample ?? 30,
  };
  return {
    kind: report.kind,
    kindName: words.kinds[report.kind],
    language: format.language,
    cover: {
      title: report.title || engagement?.name || words.untitled,
      subtitle: report.subtitle || words.kinds[report.kind],
      clientName: engagement?.clientName ?? "",
      clientColour: engagement?.clientColour ?? "",
      logoId: engagement?.clientLogoId ?? null,
      preparedFor: report.preparedFor,
      date: format.date(report.date),
      version: engagement?.version ?? "",
      confidentiality: engagement?.confidentiality ?? "",
      consultantName: engagement?.consultantName ?? "",
      consultantFirm: engagement?.consultantFirm ?? "",
    },
    chapters: writingIn(format.language, () => laidOut(inputs)),
  };
}
