import type { ReportModel } from "@shared/domain/report/report-model.ts";
import type { ReportFont } from "../report-html/fonts.ts";

/** Draws an SVG as PNG, so many pixels wide and high; null where there is nothing that draws. */
export type Rasterise = (svg: string, width: number, height: number) => Promise<Uint8Array | null>;

/** What a file of a report is made from, whatever its format. */
export interface ReportFileInputs {
  readonly report: ReportModel;
  readonly fonts: readonly ReportFont[];
  readonly logo: { readonly bytes: Uint8Array; readonly mediaType: string } | null;
  readonly made: Date;
  /** Draws an SVG as PNG where something can draw, for formats that want one behind it. */
  readonly rasterise?: Rasterise;
}
