import type { ChartFigures } from "./chart-figures.ts";
import type { ChartPalette } from "./palette.ts";

export interface PictureOptions {
  /** What the picture shows, for those who hear it. */
  readonly title: string;
  readonly width: number;
  readonly palette?: ChartPalette;
  readonly font?: string;
}
/** A standalone SVG; text is real text, and what comes out of the data is escaped. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What it draws, as numbers, where a usual chart can tell it. */
  readonly figures?: ChartFigures;
}

/** The figures behind a chart, as words; the first column names the row. */
export interface ChartTable {
  readonly columns: readonly string[];
  /** Columns of figures: they stand at the end, their heads over them. */
  readonly numeric?: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A chart without a screen: what it finds, what was measured, its figures, and how it is drawn at a width. */
export interface ChartContent {
  /** The finding, as a sentence. */
  readonly title: string;
  /** Measure, unit, n, dates. */
  readonly subtitle: string;
  readonly table: ChartTable;
  draw(options: Omit<PictureOptions, "title">): Picture;
}

/** What was chosen when a chart was drawn or pinned. */
export type ChartChoices = Readonly<Record<string, string | number | boolean>>;
