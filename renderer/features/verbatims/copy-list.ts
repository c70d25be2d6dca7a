import type { VerbatimEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { writeCells } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";

/** Rows under their heads, for a spreadsheet. */
export function listText(
  entries: readonly VerbatimEntry[],
  touchPointName: (id: string | null) => string,
): string {
  const heads = [
    messages.text,
    messages.kind,
    messages.touchPoint,
    messages.sentiment,
    messages.incident,
    messages.tags,
    messages.date,
    messages.channel,
    messages.segment,
  ];
  const rows = entries.map((entry) => [
    entry.text,
    messages.kinds[entry.kind],
    touchPointName(entry.touchPointId),
    // A spreadsheet reads a plain sign as a number.
    entry.sentiment === null ? "" : numberText(entry.sentiment, 0).replace("−", "-"),
    entry.incident === null ? "" : messages[entry.incident],
    entry.tags.join(", "),
    entry.date,
    entry.channel,
    entry.segment,
  ]);
  return writeCells([heads, ...rows]);
}
