import type { Id } from "@shared/base/ids.ts";
import type { Box, Point } from "../../blueprint/layout/types.ts";
import type { JourneyRow, Stage, Step } from "../../blueprint/records.ts";

/** Sizes in pixels at 100 %; a 4 px grid. */
export interface JourneySizes {
  readonly column: number;
  readonly rowHead: number;
  readonly stageHead: number;
  /** Room at the right of the curves for their names. */
  readonly names: number;
  readonly pad: number;
  readonly stage: number;
  readonly body: number;
  readonly line: number;
  readonly small: number;
  readonly smallLine: number;
  /** Height of one point of the −2 … +2 scale. */
  readonly unit: number;
  readonly thumb: { readonly width: number; readonly height: number };
  readonly marker: number;
  readonly stroke: number;
  readonly diamond: number;
}

export interface StageHead extends Box {
  readonly stage: Stage;
  readonly lines: readonly string[];
}
/** One client step from top to bottom; a stage without one has a column to type its first into. */
export interface JourneyColumn {
  readonly key: string;
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly stage: Stage;
  readonly step: Step | null;
  /** No chosen segment comes here. */
  readonly dim: boolean;
}
export interface RowBox {
  readonly key: string;
  readonly row: JourneyRow;
  /** Whose words they are; null: all clients. */
  readonly segmentId: Id | null;
  readonly y: number;
  readonly height: number;
  /** The first of the lines that belong to one row. */
  readonly first: boolean;
  readonly name: readonly string[];
  /** Of a segment's line in a row that several share. */
  readonly voice: JourneyVoice | null;
  readonly voiceName: readonly string[];
}
/** The pinned quotes of a cell: where their lines begin, which of them say who, and the words for who does not see them. */
export interface PinnedPart {
  readonly from: number;
  readonly by: ReadonlySet<number>;
  readonly words: readonly string[];
}
export interface CellBox extends Box {
  readonly rowKey: string;
  readonly columnKey: string;
  readonly row: JourneyRow;
  readonly stepId: Id;
  readonly segmentId: Id | null;
  readonly lines: readonly string[];
  /** Lines from here on are what clients said and somebody pinned; absent where nothing is. */
  readonly pinned?: PinnedPart | undefined;
  /** It is the step's word for all clients, not the segment's own. */
  readonly inherited: boolean;
  readonly dim: boolean;
}
/** Somebody whose way is drawn: a segment with its colour, marker and dash (0 … 4), or all clients. */
export interface JourneyVoice {
  readonly key: string;
  readonly segmentId: Id | null;
  readonly name: string;
  readonly style: number | null;
}
export interface CardBox extends Box {
  readonly step: Step;
  readonly lines: readonly string[];
  readonly dim: boolean;
}
export interface JourneyWay {
  readonly key: string;
  readonly fromId: Id;
  readonly toId: Id;
  readonly kind: "next" | "ahead" | "back";
  /** Through the organisation, not by the client's own next step. */
  readonly through: boolean;
  readonly points: readonly Point[];
  readonly label: string;
  readonly labelAt: Point & { readonly width: number };
}
export interface CurvePoint extends Point {
  readonly stepId: Id;
  readonly column: number;
  readonly value: number;
  readonly inherited: boolean;
  readonly momentOfTruth: boolean;
}
export interface JourneyCurve {
  readonly key: string;
  readonly voice: JourneyVoice;
  /** Of the blueprint that is laid beside (the to-be of an as-is, or the other way round). */
  readonly beside: boolean;
  readonly name: string;
  readonly points: readonly CurvePoint[];
  readonly nameLines: readonly string[];
  readonly nameAt: Point;
}
export interface EmotionBox {
  readonly y: number;
  readonly height: number;
  readonly zero: number;
  readonly unit: number;
}
export interface FigureBox extends Box {
  readonly columnKey: string;
  readonly voice: JourneyVoice;
  readonly gap: number | null;
  /** Brought to 1–7, for its colour. */
  readonly heat: number | null;
  readonly text: string;
  readonly below: readonly string[];
  readonly small: boolean;
}
export interface ThumbBox extends Box {
  readonly columnKey: string;
  readonly assetId: Id;
  readonly name: string;
}
/** What was measured at a touch point, as the figures row shows it. */
export interface JourneyFigure {
  readonly gap: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly small: boolean;
  readonly minimum: number;
  readonly maximum: number;
  /** By observers' sheets: no sample of clients, so no interval. */
  readonly observed: boolean;
}
export interface JourneyLayout {
  readonly sizes: JourneySizes;
  readonly width: number;
  readonly height: number;
  readonly voices: readonly JourneyVoice[];
  readonly stages: readonly StageHead[];
  readonly columns: readonly JourneyColumn[];
  readonly rows: readonly RowBox[];
  readonly cells: readonly CellBox[];
  readonly cards: readonly CardBox[];
  readonly ways: readonly JourneyWay[];
  readonly emotion: EmotionBox | null;
  readonly curves: readonly JourneyCurve[];
  readonly figures: readonly FigureBox[];
  readonly thumbs: readonly ThumbBox[];
  /** Client steps of the blueprint beside that no column here stands for. */
  readonly unpaired: readonly Step[];
}
