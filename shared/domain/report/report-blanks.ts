import type { ReadModel } from "../core/model.ts";
import { blueprintDifference } from "../redesign/difference.ts";
import { isOutOfDate } from "../simulation/kept/kept-of.ts";
import { carriedIdeas } from "./carried-ideas.ts";
import { reportFormat } from "./format.ts";
import { hasBlock } from "./layout.ts";
import { FIGURE_NAMES } from "./named-figures.ts";
import type { Report } from "./records.ts";
import { relatedPairs } from "./related-pairs.ts";
import { figureNames } from "./rich-text.ts";
import { simulatedJourneys } from "./simulated-journeys.ts";
import { planDocumentOf } from "./sister-reports.ts";

export const REPORT_BLANKS = [
  "clientName",
  "preparedFor",
  "date",
  "consultant",
  "summary",
  "request",
  "plan",
  "planSite",
  "planDates",
  "planOwner",
  "hypotheses",
  "planDocument",
  "evidence",
  "simulation",
  "simulationOld",
  "openIdeas",
  "unnamedChanges",
  "unknownFigures",
] as const;
export type ReportBlank = (typeof REPORT_BLANKS)[number];

/** What a reader would miss in a report as it stands. */
export function reportBlanks(model: ReadModel, report: Report): ReportBlank[] {
  const engagement = model.all("engagement")[0];
  const plan = model.get("prototypePlan", report.planId);
  const isWhole = hasBlock(report, "plan");
  const isPlan = isWhole || hasBlock(report, "planInShort");
  const isSummed = hasBlock(report, "summary") || hasBlock(report, "executive");
  const isBlank = (text: string | undefined): boolean => (text ?? "").trim() === "";
  const blank: Readonly<Record<ReportBlank, boolean>> = {
    clientName: isBlank(engagement?.clientName),
    preparedFor: isBlank(report.preparedFor),
    date: isBlank(report.date),
    consultant: isBlank(engagement?.consultantFirm) && isBlank(engagement?.consultantName),
    summary: isSummed && isBlank(report.summary),
    request: isSummed && isBlank(report.request),
    plan: isWhole && !plan,
    planSite: isPlan && plan !== undefined && isBlank(plan.site),
    planDates: isPlan && plan !== undefined && (isBlank(plan.startDate) || isBlank(plan.endDate)),
    planOwner: isPlan && plan !== undefined && isBlank(plan.owner),
    hypotheses: isPlan && plan !== undefined && plan.hypotheses.length === 0,
    planDocument: !isWhole && isPlan && plan !== undefined && planDocumentOf(model, report) === null,
    evidence:
      hasBlock(report, "opportunities") &&
      model
        .all("opportunity")
        .some(({ evidence, evidenceLinks }) => isBlank(evidence) && evidenceLinks.length === 0),
    ...simulationBlanks(model, report),
    ...ideaBlanks(model, report),
    unknownFigures: model
      .by("reportText", "reportId", report.id)
      .some(({ text }) => figureNames(text).some((name) => !FIGURE_NAMES.has(name))),
  };
  return REPORT_BLANKS.filter((key) => blank[key]);
}

/** Journeys that are meant to be simulated, of which nothing is kept or what is kept would come out otherwise today. */
function simulationBlanks(model: ReadModel, report: Report): Record<"simulation" | "simulationOld", boolean> {
  const told = simulatedJourneys(model, report, relatedPairs(model, report));
  return {
    simulation: told.some(({ kept }) => kept === undefined),
    simulationOld: told.some(({ kept }) => kept !== undefined && isOutOfDate(model, kept)),
  };
}

/** Ideas and changes that do not know each other. */
function ideaBlanks(model: ReadModel, report: Report): Record<"openIdeas" | "unnamedChanges", boolean> {
  const [asIs, toBe] = [model.get("blueprint", report.asIsId), model.get("blueprint", report.toBeId)];
  if (!hasBlock(report, "opportunities") || !asIs || !toBe)
    return { openIdeas: false, unnamedChanges: false };
  const engagement = model.all("engagement")[0];
  const { open, unnamed } = carriedIdeas({
    model,
    difference: blueprintDifference(model, asIs.id, toBe.id),
    related: relatedPairs(model, report),
    format: reportFormat(engagement?.language ?? "en", engagement?.currency ?? ""),
  });
  return {
    openIdeas: open.length > 0,
    unnamedChanges: unnamed.length > 0,
  };
}
