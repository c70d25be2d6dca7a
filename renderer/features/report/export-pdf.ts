import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { Report } from "@shared/domain/report/records.ts";
import { reportLogo, reportModel } from "@shared/interchange/report/report-model.ts";
import { renderReport } from "@shared/interchange/report-html/render-report.ts";
import { pinnedCharts } from "../../platform/charts/pinned-charts.ts";
import { reportFonts } from "../../platform/fonts/report-fonts.ts";
import { makeAndSave } from "../../platform/services/save-file.ts";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { calculatorFor } from "../../platform/workers/calculators.ts";
import { messages } from "./messages.ts";

const KIND = { description: messages.pdf, extensions: ["pdf"] };

/** The report that is meant: by id, by its open editor, else the first. */
function meantReport(services: Services, session: EngagementSession, id: unknown): Report {
  const ids = [id, services.editors.active()?.recordId];
  const all = session.model.all("report").sort(byOrder);
  const report = ids.flatMap((candidate) => all.find((entry) => entry.id === candidate) ?? [])[0] ?? all[0];
  if (!report) throw new UserError(messages.noReport);
  return report;
}

async function inputsOf(session: EngagementSession, record: Report) {
  const card = await calculatorFor(session).ask("scorecard", { segments: [] });
  const calculator = calculatorFor(session);
  const [charts, caseCounts, planFigures] = await Promise.all([
    pinnedCharts(session),
    calculator.ask("caseCounts", {}),
    calculator.ask("planFigures", { planId: record.planId }),
  ]);
  const report = reportModel(session.model, record, card, { charts, caseCounts, planFigures });
  const bytes = report.cover.logoId === null ? null : await session.readAsset(report.cover.logoId);
  return { report, logo: reportLogo(session.model, report, () => bytes), fonts: await reportFonts() };
}

const fileNameOf = (title: string): string =>
  `${title.replace(/[^\p{L}\p{N} ,_-]/gu, "").trim() || messages.untitled}.pdf`;

/** On the desktop the finished PDF, with progress and Cancel; in a browser its print dialog, and what that leaves out. */
export async function exportReportPdf(services: Services, id?: unknown): Promise<void> {
  const session = services.session();
  if (!session) return;
  const record = meantReport(services, session, id);
  const { host, notices } = services;
  if (!host.print.canMakePdf) {
    const inputs = await inputsOf(session, record);
    notices.show({ kind: "info", text: messages.printHint, sticky: true });
    await host.print.printHtml(renderReport({ ...inputs, pages: new Map() }));
    return;
  }
  const title = record.title || messages.kinds[record.kind];
  const file = {
    name: fileNameOf(`${title}, ${messages.kinds[record.kind]}`),
    kind: KIND,
    told: messages.exported,
  };
  await makeAndSave(services, file, messages.exporting(title), async ({ report: onProgress, signal }) => {
    const inputs = await inputsOf(session, record);
    const { reportPdf } = await import("@shared/interchange/report/report-pdf.ts");
    const engine = host.print.htmlToPdf.bind(host.print);
    return reportPdf({ ...inputs, engine, signal, onProgress: (share) => onProgress(share) });
  });
}
