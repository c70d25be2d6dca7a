/**
 * A map as what stands on it rather than as what is painted: for formats whose own forms can be moved and written in. All
 * in the drawing's own pixels, colours as #RRGGBB.
 */
export interface MapShapes {
  readonly lanes: readonly MapLane[];
  readonly stages: readonly { readonly name: string; readonly x: number; readonly width: number }[];
  /** Lines of interaction, visibility and internal interaction. */
  readonly lines: readonly { readonly name: string; readonly y: number; readonly stroke: Stroke }[];
  readonly cards: readonly MapCard[];
  readonly flows: readonly MapFlow[];
  readonly discs: readonly MapDisc[];
}

export type Stroke = "solid" | "dash" | "dot";

export interface MapLane {
  readonly name: string;
  readonly subtitle: string;
  readonly y: number;
  readonly height: number;
  readonly ground: string;
}

export interface MapCard {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Lines below the title. */
  readonly details: readonly string[];
  readonly outline: "pill" | "point" | "fold" | "shoulder" | "round" | "card";
  readonly stroke: Stroke;
  readonly fill: string;
  readonly line: string;
  /** Of its outline, in pixels. */
  readonly lineWidth: number;
  /** The colour of its kind at the left edge; null: none. */
  readonly edge: string | null;
  /** Told of it by a sign on its corner: “+”, “−”, “~”; “” where nothing has changed. */
  readonly change: string;
  /** It goes: its words are struck. */
  readonly isStruck: boolean;
  /** Signs on its upper edge. */
  readonly signs: readonly { readonly kind: "fail-point" | "moment-of-truth"; readonly title: string }[];
}

export interface MapFlow {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly text: string;
  /** “+”, “−”, “~”; “” where nothing has changed. */
  readonly change: string;
  readonly colour: string;
  readonly stroke: Stroke;
  /** Pixels. */
  readonly width: number;
  /** The middle of its words. */
  readonly label: { readonly x: number; readonly y: number };
}

export interface MapDisc {
  readonly cardId: string;
  readonly number: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly ink: string;
  /** A second ring around it. */
  readonly isCritical: boolean;
  /** The figure beside it; “” where there is none. */
  readonly beside: string;
}
