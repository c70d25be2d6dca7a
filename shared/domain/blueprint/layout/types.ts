import type { Id } from "@shared/base/ids.ts";
import type { Band, Flow, Lane, Stage, Step } from "../records.ts";

/** Sizes in pixels at 100 % zoom; a 4 px grid. */
export const SIZE = {
  card: { width: 168, height: 64 },
  /** Free width between two columns of cards; flows run here. */
  gutter: 32,
  /** Free height above and below the cards of a lane; flows run here too. */
  pad: 16,
  rowGap: 24,
  laneHead: 112,
  stageHead: 36,
  /** Between two bands: the line, its name and the touch-point marks. */
  bandGap: 32,
  mark: 20,
} as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface LaneBox extends Box {
  readonly lane: Lane;
}
export interface StageBox extends Box {
  readonly stage: Stage;
  readonly firstColumn: number;
  readonly columns: number;
}
export interface StepBox extends Box {
  readonly step: Step;
  /** Column over the whole blueprint, 0-based. */
  readonly column: number;
  readonly row: number;
  readonly laneIndex: number;
}
export interface FlowPath {
  readonly flow: Flow;
  readonly points: readonly Point[];
  /** The middle of its words, where no card and no other flow is in their way. */
  readonly label: Point;
}
export type LineName = "interaction" | "visibility" | "internal";
export interface LineShape {
  readonly name: LineName;
  readonly y: number;
}
export interface MarkShape extends Point {
  readonly touchPointId: Id;
  readonly stepId: Id;
}
export interface BandBox extends Box {
  readonly band: Band;
}
/** Everything that a painter needs; three painters draw from it and none measures. */
export interface BlueprintLayout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly BandBox[];
  readonly lanes: readonly LaneBox[];
  readonly stages: readonly StageBox[];
  readonly steps: readonly StepBox[];
  readonly flows: readonly FlowPath[];
  readonly lines: readonly LineShape[];
  readonly marks: readonly MarkShape[];
}
