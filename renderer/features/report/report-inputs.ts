import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { Report } from "@shared/domain/report/records.ts";
import { reportLocale } from "@shared/domain/report/report-locale.ts";
import { scopeOfReport } from "@shared/domain/report/segment-scope.ts";
import { reportLogo, reportModel } from "@shared/interchange/report/report-model.ts";
import { pinnedCharts } from "../../platform/charts/pinned-charts.ts";
import { reportFonts } from "../../platform/fonts/report-fonts.ts";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { calculatorFor } from "../../platform/workers/calculators.ts";
import { messages } from "./messages.ts";

/** The report that is meant: by id, by its open editor, else the first. */
export function meantReport(services: Services, session: EngagementSession, id: unknown): Report {
  const ids = [id, services.editors.active()?.recordId];
  const all = session.model.all("report").sort(byOrder);
  const report = ids.flatMap((candidate) => all.find((entry) => entry.id === candidate) ?? [])[0] ?? all[0];
  if (!report) throw new UserError(messages.noReport);
  return report;
}

/** What its file is made from. */
export async function inputsOf(session: EngagementSession, record: Report) {
  const calculator = calculatorFor(session);
  const scope = scopeOfReport(session.model, record, await calculator.ask("segmentChoices", {}));
  const card = await calculator.ask("scorecard", scope);
  const [charts, caseCounts, planFigures] = await Promise.all([
    pinnedCharts(session, reportLocale(session.model, record)),
    calculator.ask("caseCounts", {}),
    calculator.ask("planFigures", { planId: record.planId }),
  ]);
  const report = reportModel(session.model, record, card, {
    charts,
    caseCounts,
    planFigures,
    scope,
  });
  const bytes = report.cover.logoId === null ? null : await session.readAsset(report.cover.logoId);
  return { report, logo: reportLogo(session.model, report, () => bytes), fonts: await reportFonts() };
}

/** A name that every file system takes: “Title, Redesign proposal.pdf”. */
export function fileNameOf(record: Report, extension: string): string {
  const kind = messages.kinds[record.kind];
  const name = `${record.title || kind}, ${kind}`.replace(/[^\p{L}\p{N} ,_-]/gu, "").trim();
  return `${name || messages.untitled}.${extension}`;
}
