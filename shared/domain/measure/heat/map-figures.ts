import type { Id } from "@shared/base/ids.ts";
import type { PairKey } from "../../blueprint/picture/pair-figure.ts";
import type { HeatKey, MarkFigure } from "../../blueprint/picture/palette.ts";
import type { AskedScope } from "../../scoring/scope.ts";

/** What the marks of a map can be warmed by. */
export const HEAT_KINDS = ["gap", "n", "complaints", "waiting", "agreement"] as const;
export type HeatKind = (typeof HEAT_KINDS)[number];

export interface MapHeatQuestion {
  readonly scope: AskedScope;
  /** The map whose steps say how long is waited; null = the maps of today. */
  readonly blueprintId: Id | null;
}

/** What the marks of a map show, and what their colours mean. */
export interface MapFigures {
  readonly kind: HeatKind;
  /** By touch point; one without a figure is left out. */
  readonly marks: ReadonlyMap<Id, MarkFigure>;
  /** Null where nothing is shown. */
  readonly key: HeatKey | null;
  /** Whom the halves show where two groups stand side by side. */
  readonly sides?: PairKey;
  /** Why nothing is shown and what would help; "" where something is. */
  readonly empty: string;
}
