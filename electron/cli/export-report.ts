import { UserError } from "@shared/base/result.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { planSvg } from "@shared/interchange/picture/plan-svg.ts";
import {
  type ExportReportInputs,
  exportReport,
  exportReportAs,
} from "@shared/interchange/report/export-report.ts";
import type { Rasterise } from "@shared/interchange/report/report-file.ts";
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

/**
 * One report in a format that is not printed. Where it wants dots behind its vectors, a printer draws them; where there is
 * none, it is written without, and `onNoDots` is called.
 */
export async function writeReport(
  contents: EngagementContents,
  report: ExportReportInputs["report"],
  format: ReportFormatType,
  openPrinter: () => Promise<Printer>,
  onNoDots: () => void,
): Promise<Uint8Array> {
  const fonts = reportFonts();
  const printer = format.wantsDots ? await openIfAny(openPrinter, onNoDots) : null;
  try {
    const rasterise: Rasterise = async (svg, width, height) => {
      const bytes = await printer?.png(planSvg(svg, width, height, fonts));
      return bytes && bytes.length > 0 ? bytes : null;
    };
    return await exportReportAs(format, { contents, report, fonts, ...(printer && { rasterise }) });
  } finally {
    await printer?.close();
  }
}

async function openIfAny(openPrinter: () => Promise<Printer>, onNone: () => void): Promise<Printer | null> {
  try {
    return await openPrinter();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    onNone();
    return null;
  }
}
