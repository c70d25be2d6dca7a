import type { ReadModel } from "../core/model.ts";
import { NO_FIGURES } from "../plan/figures.ts";
import { blueprintDifference } from "../redesign/difference.ts";
import type { Scorecard } from "../scoring/scorecard.ts";
import { appendixChapter } from "./chapters/appendix.ts";
import { differenceChapter } from "./chapters/difference.ts";
import { evidenceChapter } from "./chapters/evidence.ts";
import { opportunitiesChapter } from "./chapters/opportunities.ts";
import { planChapter } from "./chapters/plan.ts";
import { policiesChapter } from "./chapters/policies.ts";
import { problemsChapter } from "./chapters/problems.ts";
import { recoveryChapter } from "./chapters/recovery.ts";
import { rolloutChapter } from "./chapters/rollout.ts";
import { scheduleChapter } from "./chapters/schedule.ts";
import { scorecardChapter } from "./chapters/scorecard.ts";
import { todayChapter } from "./chapters/service.ts";
import { simulationChapter } from "./chapters/simulation.ts";
import { standardsChapter } from "./chapters/standards.ts";
import { strategyChapter } from "./chapters/strategy.ts";
import { summaryChapter } from "./chapters/summary.ts";
import { valueChapter } from "./chapters/value.ts";
import { reportFormat } from "./format.ts";
import { reportMessages } from "./messages.ts";
import type { Report } from "./records.ts";
import { relatedPairs } from "./related-pairs.ts";
import type { BlueprintPicture, ChapterInputs, ReportFigures } from "./report-inputs.ts";
import type { Chapter, ReportModel } from "./report-model.ts";
import { proposalOf } from "./sister-reports.ts";

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
  const format = reportFormat(engagement?.language ?? "en", engagement?.currency ?? "");
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
    confidence: format.percent(engagement?.confidence ?? 0.95),
    smallSample: engagement?.smallSample ?? 30,
  };
  return {
    kind: report.kind,
    kindName: reportMessages.kinds[report.kind],
    language: format.language,
    cover: {
      title: report.title || engagement?.name || reportMessages.untitled,
      subtitle: report.subtitle || reportMessages.kinds[report.kind],
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
    chapters: chapters(inputs).filter((chapter) => chapter !== null),
  };
}

function chapters(inputs: ChapterInputs): (Chapter | null)[] {
  if (inputs.report.kind === "prototype-plan") {
    const isTold = proposalOf(inputs.model, inputs.report) !== null;
    return [
      summaryChapter(inputs),
      planChapter(inputs),
      scheduleChapter(inputs),
      differenceChapter(inputs),
      isTold ? null : appendixChapter(inputs),
      problemsChapter(inputs),
    ];
  }
  return [
    summaryChapter(inputs),
    strategyChapter(inputs),
    todayChapter(inputs),
    scorecardChapter(inputs),
    evidenceChapter(inputs),
    standardsChapter(inputs),
    policiesChapter(inputs),
    recoveryChapter(inputs),
    opportunitiesChapter(inputs),
    differenceChapter(inputs),
    simulationChapter(inputs),
    planChapter(inputs),
    rolloutChapter(inputs),
    scheduleChapter(inputs),
    valueChapter(inputs),
    appendixChapter(inputs),
    problemsChapter(inputs),
  ];
}
