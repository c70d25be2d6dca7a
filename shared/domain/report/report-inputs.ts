import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { ChangeKind, Difference } from "../redesign/difference.ts";
import type { ReportFormat } from "./format.ts";
import type { Report } from "./records.ts";

/** The part of a scorecard that reports print. */
export interface ReportScorecard {
  readonly touchPoints: readonly ReportFigures[];
  readonly nps: ReportInterval | null;
  readonly csat: ReportInterval | null;
  readonly ces: ReportInterval | null;
  readonly overallGap: ReportMean | null;
}
export interface ReportMean {
  readonly n: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}
export interface ReportInterval {
  readonly n: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
export interface ReportFigures {
  readonly touchPointId: Id;
  readonly number: number;
  readonly expectation: ReportMean | null;
  readonly perception: ReportMean | null;
  readonly gap: ReportMean | null;
  readonly small: boolean;
  readonly minimum: number;
  readonly maximum: number;
}

export interface BlueprintPictureOptions {
  readonly figures?: ReadonlyMap<Id, { gap: number | null; n: number }>;
  readonly changes?: ReadonlyMap<Id, ChangeKind>;
  readonly stageIds?: readonly Id[];
  readonly theme?: "light" | "dark";
}
/** Draws a blueprint as a standalone SVG. */
export type BlueprintPicture = (
  model: ReadModel,
  blueprintId: Id,
  options?: BlueprintPictureOptions,
) => { svg: string; width: number; height: number };

/** What every chapter gets. */
export interface ChapterInputs {
  readonly model: ReadModel;
  readonly report: Report;
  readonly scorecard: ReportScorecard | null;
  readonly difference: Difference | null;
  readonly picture: BlueprintPicture;
  readonly format: ReportFormat;
  /** Of intervals, printed, e.g. “95 %”. */
  readonly confidence: string;
  readonly smallSample: number;
}
