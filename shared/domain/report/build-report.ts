import { writingIn } from "@shared/drawing/figure-text.ts";
import type { ReadModel } from "../core/model.ts";
import { NO_FIGURES } from "../plan/figures.ts";
import { blueprintDifference } from "../redesign/difference.ts";
import { NOTHING_CHOSEN } from "../scoring/scope.ts";
import type { Scorecard } from "../scoring/scorecard.ts";
import { reportFormat } from "./format.ts";
import { laidOut } from "./laid-out.ts";
import { reportWords } from "./languages/report-words.ts";
import { hasBlock } from "./layout.ts";
import type { Report } from "./records.ts";
import { relatedPairs } from "./related-pairs.ts";
import type { BlueprintPicture, ChapterInputs, ReportFigures } from "./report-inputs.ts";
import { languageOf } from "./report-locale.ts";
import type { ReportModel } from "./report-model.ts";

export interface BuildReportInputs extends Partial<ReportFigures> {
  readonly model: ReadModel;
  readonly report: Report;
  readonly scorecard: Scorecard | null;
  readonly picture: BlueprintPicture;
}

/** What the chapters are made from. */
export function chapterInputs({
  model,
  report,
  scorecard,
  picture,
  charts = [],
  caseCounts = [],
  planFigures = NO_FIGURES,
  scope = NOTHING_CHOSEN,
}: BuildReportInputs): ChapterInputs {
  const engagement = model.all("engagement")[0];
  const language = languageOf(model, report);
  const words = reportWords(language);
  const format = reportFormat(language, engagement?.currency ?? "", words);
  const asIs = model.get("blueprint", report.asIsId);
  const toBe = model.get("blueprint", report.toBeId);
  return {
    model,
    report,
    scorecard,
    charts,
    caseCounts,
    planFigures,
    scope,
    difference: asIs && toBe ? blueprintDifference(model, asIs.id, toBe.id) : null,
    related: relatedPairs(model, report),
    picture,
    format,
    words,
    confidence: format.percent(engagement?.confidence ?? 0.95),
    smallSample: engagement?.smallSample ?? 30,
  };
}

/** Records in, a whole report as data out. Parts that the engagement does not hold are left out or say what is missing. */
export function buildReport(build: BuildReportInputs): ReportModel {
  const inputs = chapterInputs(build);
  const { model, report, format, words } = inputs;
  const engagement = model.all("engagement")[0];
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
    hasCover: hasBlock(report, "cover"),
    hasContents: hasBlock(report, "contents"),
    watermark: report.watermark.trim(),
    chapters: writingIn(format.language, () => laidOut(inputs)),
  };
}
