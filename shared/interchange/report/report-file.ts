import type { ReportModel } from "@shared/domain/report/report-model.ts";
import type { ReportFont } from "../report-html/fonts.ts";

/** What a file of a report is made from, whatever its format. */
export interface ReportFileInputs {
  readonly report: ReportModel;
  readonly fonts: readonly ReportFont[];
  readonly logo: { readonly bytes: Uint8Array; readonly mediaType: string } | null;
  readonly made: Date;
}
