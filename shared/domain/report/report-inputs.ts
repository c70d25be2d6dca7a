import type { Id } from "@shared/base/ids.ts";
import type { MarkFigure, PictureThemeName } from "../blueprint/picture/palette.ts";
import type { ReadModel } from "../core/model.ts";
import type { ChangeKind, Difference } from "../redesign/difference.ts";
import type { Scorecard } from "../scoring/scorecard.ts";
import type { ReportFormat } from "./format.ts";
import type { Report } from "./records.ts";
import type { RelatedPair } from "./related-pairs.ts";

export interface BlueprintPictureOptions {
  readonly figures?: ReadonlyMap<Id, MarkFigure>;
  readonly changes?: ReadonlyMap<Id, ChangeKind>;
  readonly stageIds?: readonly Id[];
  readonly theme?: PictureThemeName;
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
  readonly scorecard: Scorecard | null;
  readonly difference: Difference | null;
  /** Other journeys that the proposed ideas change too. */
  readonly related: readonly RelatedPair[];
  readonly picture: BlueprintPicture;
  readonly format: ReportFormat;
  /** Of intervals, printed, e.g. “95 %”. */
  readonly confidence: string;
  readonly smallSample: number;
}
