export type Pen = CanvasRenderingContext2D;

/** How near the map is, for whoever paints a part of it. */
export interface Grain {
  readonly zoom: number;
  readonly detail: "all" | "title" | "block";
  /** One pixel of the screen, in units of the map. */
  readonly pixel: number;
  /** The outline of what is selected. */
  readonly ring: number;
  readonly title: number;
  readonly small: number;
  /** Sizes of a mark. */
  readonly mark: { readonly radius: number; readonly number: number; readonly letters: number };
}
