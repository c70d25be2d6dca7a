import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { notShownWhy } from "@shared/domain/engagement/picture-bytes.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import type { Report } from "@shared/domain/report/records.ts";
import type { ReportFigures } from "@shared/domain/report/report-inputs.ts";
import type { ReportModel } from "@shared/domain/report/report-model.ts";
import type { Scorecard } from "@shared/domain/scoring/scorecard.ts";

/** The report model with the product's own pictures; the preview shows the same. */
export const reportModel = (
  model: ReadModel,
  report: Report,
  scorecard: Scorecard | null,
  figures: Partial<ReportFigures> = {},
): ReportModel => buildReport({ model, report, scorecard, ...figures, picture: drawBlueprint });

export function reportLogo(
  model: ReadModel,
  report: ReportModel,
  bytesOf: (id: string) => Uint8Array | null,
) {
  const asset = model.get("asset", report.cover.logoId);
  const bytes = asset && bytesOf(asset.id);
  return asset && bytes && notShownWhy(asset, bytes) === null ? { bytes, mediaType: asset.mediaType } : null;
}
