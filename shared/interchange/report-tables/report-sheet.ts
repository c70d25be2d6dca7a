import type { Tone } from "@shared/domain/report/report-model.ts";
import type { PrintedNumber } from "./printed-number.ts";

/** A table of a report, apart from any file format. */
export interface ReportSheet {
  /** Its own among all of the report, whatever the case of its letters; a name that a spreadsheet takes. */
  readonly name: string;
  readonly title: string;
  readonly chapter: string;
  /** "" = before the first section of its chapter. */
  readonly section: string;
  /** How its figures are read; "" where there is nothing to say. */
  readonly caption: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface SheetColumn {
  readonly title: string;
  readonly isNumeric: boolean;
}

export interface SheetCell {
  readonly text: string;
  /** The text is this number and nothing else. */
  readonly number: PrintedNumber | null;
  /** A formula over cells of its own sheet, without “=”, which gives this number to its last place. */
  readonly formula?: string;
  readonly strong?: boolean;
  readonly italic?: boolean;
  readonly muted?: boolean;
  readonly tone?: Tone;
  /** A gap on a scale from 1 to 7, for its colour. */
  readonly heat?: number;
}

export const textCell = (text: string): SheetCell => ({ text, number: null });
