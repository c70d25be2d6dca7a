import type { Id } from "@shared/base/ids.ts";
import type { ChartTable } from "@shared/drawing/chart.ts";
import type { ChartFigures } from "@shared/drawing/chart-figures.ts";
import type { Drawing } from "@shared/drawing/drawing.ts";
import type { ReportKind } from "./records.ts";

/** A whole report as data: every figure computed, every word chosen. HTML, slides or text are made from it. */
export interface ReportModel {
  readonly kind: ReportKind;
  readonly kindName: string;
  /** BCP 47. */
  readonly language: string;
  readonly cover: ReportCover;
  /** Without a cover, what it says stands in short above the first chapter. */
  readonly hasCover: boolean;
  readonly hasContents: boolean;
  /** Behind every page; "" = none. */
  readonly watermark: string;
  readonly chapters: readonly Chapter[];
}

export interface ReportCover {
  readonly title: string;
  readonly subtitle: string;
  readonly clientName: string;
  /** #RRGGBB; "" = the house colour. */
  readonly clientColour: string;
  readonly logoId: Id | null;
  readonly preparedFor: string;
  readonly date: string;
  readonly version: string;
  readonly confidentiality: string;
  readonly consultantName: string;
  readonly consultantFirm: string;
}

export interface Chapter {
  /** Letters, digits and dashes; the target of the contents. */
  readonly id: string;
  readonly title: string;
  /** Short, or of little weight: it begins below the chapter before it and opens no page. */
  readonly flows?: boolean;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /** `wide`: on landscape pages of its own. */
  readonly page: "text" | "wide";
  /** All of it on one page. */
  readonly together?: boolean;
  /** Begins a page. */
  readonly newPage?: boolean;
  readonly blocks: readonly Block[];
}

export type Tone = "good" | "bad" | "neutral";
export interface RichCell {
  readonly text: string;
  readonly strong?: boolean;
  readonly italic?: boolean;
  readonly muted?: boolean;
  readonly tone?: Tone;
  /** A patch of the heat scale beside the number. */
  readonly heat?: number;
  /** A second line in small type. */
  readonly note?: string;
  /** In place of the text: a wording with what goes struck and what comes underlined. */
  readonly difference?: readonly { readonly kind: "same" | "added" | "removed"; readonly text: string }[];
  /** The wording that goes, to the letter: a difference sets what both share as the new one does. */
  readonly wordingBefore?: string;
}
export type Cell = string | RichCell;

/** How a figure comes of others of its table, counted from 0: their sum, the first less or by the second, their product. */
export interface Reckoned {
  readonly how: "sum" | "difference" | "product" | "quotient";
  readonly of: readonly number[];
}

export interface Column {
  readonly title: string;
  readonly align?: "right";
  /** Share of the width, in percent. */
  readonly width?: number;
  /** Of which columns its figures come, where they do. */
  readonly reckoned?: Reckoned;
}

/** Words of one look. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly italic?: boolean;
  /** The name of a figure that there is not. */
  readonly missing?: boolean;
}
export interface RichLine {
  readonly kind: "paragraph" | "point" | "counted";
  readonly runs: readonly Run[];
}

export interface KeyFigure {
  readonly label: string;
  readonly before?: string;
  readonly value: string;
  /** What the value is where nobody has measured it: “predicted”, “target”. */
  readonly standing?: string;
  readonly note: string;
}

export interface JourneyColumn {
  readonly stage: string;
  readonly title: string;
  readonly touchPoint: number | null;
  readonly gap: number | null;
  /** The gap brought to 1–7, for its colour. */
  readonly heat: number | null;
  readonly channel: string;
  readonly thoughts: string;
  readonly feeling: number | null;
  readonly quote: string;
  readonly pain: string;
  readonly gain: string;
  readonly momentOfTruth: boolean;
}

export interface Picture {
  readonly svg: string;
  /** In the SVG's own pixels. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

export type Block =
  | { readonly kind: "paragraph"; readonly text: string; readonly style?: "lead" | "note" | "missing" }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "rich"; readonly lines: readonly RichLine[] }
  | { readonly kind: "key-figures"; readonly figures: readonly KeyFigure[] }
  | {
      readonly kind: "table";
      readonly label: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** The first cell of each row is its head. */
      readonly rowHeads?: boolean;
      readonly caption?: string;
      /** Rows whose figures come of those of other rows. */
      readonly reckonedRows?: ReadonlyMap<number, Reckoned>;
    }
  | {
      readonly kind: "matrix";
      readonly title: string;
      readonly subtitle: string;
      readonly points: readonly {
        readonly number: number;
        readonly title: string;
        readonly impact: number;
        readonly effort: number;
        readonly chosen: boolean;
      }[];
    }
  | {
      readonly kind: "chart";
      readonly title: string;
      readonly subtitle: string;
      readonly picture: Picture;
      /** What the picture draws, for formats with charts of their own; without: the picture is all there is. */
      readonly figures?: ChartFigures;
      /** The figures behind the picture. */
      readonly table?: ChartTable;
    }
  | { readonly kind: "journey"; readonly columns: readonly JourneyColumn[]; readonly caption: string }
  | {
      readonly kind: "map";
      /** Of the whole: whoever prints it cuts it for the page. */
      readonly drawing: Drawing;
      readonly label: string;
      readonly caption: string;
    }
  | {
      readonly kind: "rule";
      readonly items: readonly { readonly tone: Tone; readonly title: string; readonly text: string }[];
    }
  | {
      readonly kind: "signatures";
      readonly parties: readonly { readonly party: string; readonly name: string }[];
    };
