import type { Id } from "@shared/base/ids.ts";
import type { BlueprintLayout } from "../layout/types.ts";
import type { ChangeKind } from "./draw-step.ts";
import type { MapWords } from "./legend-messages.ts";
import type { PairKey } from "./pair-figure.ts";
import type { HeatKey, MarkFigure, PictureThemeName } from "./palette.ts";

export interface PictureOptions {
  /** What it says of itself; in English without. */
  readonly words?: MapWords;
  /** What marks show by touch-point id: the gap, or what `heatKey` says; without, they show the number only. */
  readonly figures?: ReadonlyMap<Id, MarkFigure>;
  readonly heatKey?: HeatKey;
  /** Whom the halves of the cards show, where two groups stand side by side. */
  readonly sides?: PairKey;
  /** Whose figures they are, and when they were drawn. */
  readonly about?: string;
  /** Marks of a difference, by record id. */
  readonly changes?: ReadonlyMap<Id, ChangeKind>;
  /** Steps that a filter has put into the background. */
  readonly dimmed?: ReadonlySet<Id>;
  /** Where the inside of a step is found, by step id: the address of a place in the same document. */
  readonly insides?: ReadonlyMap<Id, string>;
  /** A small picture for each picture of a step, by asset id: a data: address. */
  readonly thumbnails?: ReadonlyMap<Id, string>;
  readonly stageIds?: readonly Id[];
  /** The places, where they are not the map's own: two maps that lie over each other share theirs. */
  readonly layout?: BlueprintLayout;
  readonly theme?: PictureThemeName;
  /** How large it will be shown; from afar whole cards have their heat and marks are larger, as on the canvas. */
  readonly scale?: number;
}
