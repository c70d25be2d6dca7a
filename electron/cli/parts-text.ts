import type { DocumentPart } from "@shared/interchange/simulation/document-part.ts";
import { textTable } from "./table.ts";

/** The parts of a result as a person reads them in a terminal: a blank line between two of them. */
export const partsText = (parts: readonly DocumentPart[]): string =>
  parts.map((part) => linesOf(part).join("\n")).join("\n\n");

function linesOf({ title, sentences = [], columns = [], list = [] }: DocumentPart): string[] {
  const table = columns.map(({ title, isNumeric, cells }) => {
    const align = isNumeric ? ("right" as const) : ("left" as const);
    return { title, align, cells };
  });
  return [title, ...sentences, ...textTable(table), ...list.map((entry) => `  ${entry}`)];
}
