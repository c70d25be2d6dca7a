import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import type { ColumnReader } from "@shared/domain/core/columns.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { Model, type ReadModel } from "@shared/domain/core/model.ts";
import { computeCaseCounts } from "@shared/domain/measure/case-counts.ts";
import { computePlanFigures } from "@shared/domain/plan/plan-figures.ts";
import { newReport } from "@shared/domain/report/new-report.ts";
import type { Report, ReportKind } from "@shared/domain/report/records.ts";
import { reportLocale } from "@shared/domain/report/report-locale.ts";
import { scopeOfReport } from "@shared/domain/report/segment-scope.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { segmentChoices } from "@shared/domain/scoring/survey-answers.ts";
import { writingIn } from "@shared/drawing/figure-text.ts";
import type { PdfOptions } from "../pdf/make-pdf.ts";
import type { ReportFont } from "../report-html/fonts.ts";
import type { ReportFileInputs } from "./report-file.ts";
import type { ReportFormatType } from "./report-formats.ts";
import { reportLogo, reportModel } from "./report-model.ts";
import { reportPdf } from "./report-pdf.ts";

export interface ExportReportInputs extends PdfOptions {
  readonly contents: EngagementContents;
  /** Which report record; or the kind: its first record, else one with the usual choices. */
  readonly report: { readonly id: string } | { readonly kind: ReportKind };
  readonly fonts: readonly ReportFont[];
  readonly made?: Date;
}

export type ExportReportAsInputs = Omit<ExportReportInputs, keyof PdfOptions> &
  Pick<ReportFileInputs, "rasterise">;

/** One report of an engagement as a PDF: the same way from the screen, the command line and the tests. */
export async function exportReport({
  contents,
  report,
  made = new Date(),
  ...options
}: ExportReportInputs): Promise<Uint8Array> {
  return reportPdf({ ...builtReport(contents, report, made), ...options, made });
}

/** The same in a format that needs nothing that prints. */
export async function exportReportAs(
  format: ReportFormatType,
  { contents, report, made = new Date(), ...options }: ExportReportAsInputs,
): Promise<Uint8Array> {
  const write = await format.load();
  return write({ ...builtReport(contents, report, made), ...options, made });
}

/** The report model of a record of the engagement, with the logo of its cover. */
export function builtReport(contents: EngagementContents, choice: ExportReportInputs["report"], made: Date) {
  const model = new Model(contents.records);
  const report = chooseReport(model, choice, made);
  const readColumn: ColumnReader = (datasetId, column) => contents.columns.get(datasetId)?.[column] ?? null;
  const locale = reportLocale(model, report);
  const charts = model
    .all("pinnedChart")
    .sort(byOrder)
    .map((pinned) => ({
      pinned,
      content: writingIn(locale, () => drawnHere(model, readColumn, pinned)),
    }));
  const scope = scopeOfReport(model, report, segmentChoices(model, readColumn));
  const built = reportModel(model, report, computeScorecard(model, readColumn, scope), {
    scope,
    charts,
    caseCounts: computeCaseCounts(model, readColumn),
    planFigures: computePlanFigures(model, readColumn, report.planId),
  });
  const logo = reportLogo(model, built, (id) => contents.assets.get(id) ?? null);
  return { report: built, logo };
}

function chooseReport(model: ReadModel, choice: ExportReportInputs["report"], made: Date): Report {
  if ("id" in choice) {
    const report = model.get("report", choice.id);
    if (!report) throw new UserError(`There is no report with the id “${choice.id}”.`);
    return report;
  }
  const held = model
    .all("report")
    .filter((report) => report.kind === choice.kind)
    .sort(byOrder)[0];
  const date = made.toISOString().slice(0, 10);
  return held ?? { ...newReport(model, choice.kind, date), id: choice.kind, type: "report", order: "a0" };
}
