import type { MeasureName } from "@shared/domain/measure/measures.ts";
import type { TableForm } from "@shared/interchange/sheet/write-table.ts";
import type { MirrorNews } from "./mirror-news.ts";

/** A measure whose answer is a table for a file. */
export type TableMeasure = "eventLogVariants";

export interface MeasureAsk {
  readonly kind: "ask";
  readonly ticket: number;
  readonly name: MeasureName;
  readonly args: unknown;
  /** Written there, so that a long table never holds up the page; without it the answer comes as it is. */
  readonly form?: TableForm;
}

export type MeasureRequest =
  | MirrorNews
  | MeasureAsk
  /** Nobody waits for the answer any more. */
  | { readonly kind: "cancel"; readonly ticket: number };

export type MeasureReply =
  /** Of a measure that takes long, now and then. */
  | { readonly ticket: number; readonly share: number }
  | { readonly ticket: number; readonly ok: true; readonly result: unknown }
  | { readonly ticket: number; readonly ok: false; readonly message: string };
