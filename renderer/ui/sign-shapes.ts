/** The three signs of how bad something is, each a form of its own: told apart in grey and where the system colours. */
export type SignKind = "error" | "warning" | "hint";

interface SignShape {
  /** Outline in a square of 16. */
  readonly outline: string;
  /** Drawn on it in strokes of 1.75. */
  readonly glyph: string;
}

/** An octagon with a cross, a triangle with an exclamation mark, an open circle with an i. */
export const SIGN_SHAPES: Readonly<Record<SignKind, SignShape>> = {
  error: { outline: "M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z", glyph: "M5.5 5.5l5 5M10.5 5.5l-5 5" },
  warning: { outline: "M8 .8L15.8 15H.2z", glyph: "M8 6v4.2M8 12.4v.2" },
  hint: { outline: "M8 1.2a6.8 6.8 0 1 1 0 13.6a6.8 6.8 0 1 1 0-13.6z", glyph: "M8 7.4v4M8 4.6v.2" },
};
