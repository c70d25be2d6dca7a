import type { Id } from "@shared/base/ids.ts";
import type { ChartContent } from "@shared/drawing/chart.ts";
import type { Drawing } from "@shared/drawing/drawing.ts";
import type { MapWords } from "../blueprint/picture/legend-messages.ts";
import type { MarkFigure, PictureThemeName } from "../blueprint/picture/palette.ts";
import type { ReadModel } from "../core/model.ts";
import type { PlanFigures } from "../plan/figures.ts";
import type { ChangeKind, Difference } from "../redesign/difference.ts";
import type { AskedScope } from "../scoring/scope.ts";
import type { Scorecard } from "../scoring/scorecard.ts";
import type { ReportFormat } from "./format.ts";
import type { ReportWords } from "./languages/english.ts";
import type { PinnedChart, Report } from "./records.ts";
import type { RelatedPair } from "./related-pairs.ts";

export interface BlueprintPictureOptions {
  readonly figures?: ReadonlyMap<Id, MarkFigure>;
  readonly changes?: ReadonlyMap<Id, ChangeKind>;
  readonly theme?: PictureThemeName;
  readonly words?: MapWords;
}
/** Draws a blueprint. */
export type BlueprintPicture = (
  model: ReadModel,
  blueprintId: Id,
  options?: BlueprintPictureOptions,
) => Drawing;

/** A chart that was pinned, with the figures of the moment; null where it has nothing to show. */
export interface PinnedContent {
  readonly pinned: PinnedChart;
  readonly content: ChartContent | null;
}

/** How many cases an event log tells of, by its data set. */
export type CaseCounts = readonly { readonly datasetId: Id; readonly cases: number }[];

/** What has been figured for a report, beside its scorecard. */
export interface ReportFigures {
  /** In their order. */
  readonly charts: readonly PinnedContent[];
  readonly caseCounts: CaseCounts;
  readonly planFigures: PlanFigures;
  /** Whose answers its scorecard is of. */
  readonly scope: AskedScope;
}

/** What every chapter gets. */
export interface ChapterInputs extends ReportFigures {
  readonly model: ReadModel;
  readonly report: Report;
  readonly scorecard: Scorecard | null;
  readonly difference: Difference | null;
  /** Other journeys that the proposed ideas change too. */
  readonly related: readonly RelatedPair[];
  readonly picture: BlueprintPicture;
  readonly format: ReportFormat;
  readonly words: ReportWords;
  /** Of intervals, printed, e.g. “95 %”. */
  readonly confidence: string;
  readonly smallSample: number;
}
