import type { ReportFileInputs } from "../report/report-file.ts";
import { renderReport } from "./render-report.ts";

/** The report as one HTML file that is read in any browser: nothing is asked of a network, no script runs, links work. */
export const reportPage = async ({ report, fonts, logo }: ReportFileInputs): Promise<Uint8Array> =>
  new TextEncoder().encode(renderReport({ report, fonts, logo, pages: new Map(), readOn: "screen" }));
