import type { EngagementContents } from "@shared/domain/core/contents.ts";
import {
  type ExportReportInputs,
  exportReport,
  exportReportAs,
} from "@shared/interchange/report/export-report.ts";
import type { ReportFormatType } from "@shared/interchange/report/report-formats.ts";
import type { Printer } from "./command.ts";
import { reportFonts } from "./report-fonts.ts";

/** One report as a PDF; the printer is opened for it and closed behind it. */
export async function printReport(
  contents: EngagementContents,
  report: ExportReportInputs["report"],
  openPrinter: () => Promise<Printer>,
): Promise<Uint8Array> {
  const printer = await openPrinter();
  try {
    return await exportReport({ contents, report, fonts: reportFonts(), engine: printer.pdf });
  } finally {
    await printer.close();
  }
}

/** One report in a format that is not printed. */
export const writeReport = (
  contents: EngagementContents,
  report: ExportReportInputs["report"],
  format: ReportFormatType,
): Promise<Uint8Array> => exportReportAs(format, { contents, report, fonts: reportFonts() });
