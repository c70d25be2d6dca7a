import { parseNumber } from "../recode.ts";
import type { Workshop } from "./workshop.ts";

/** What a pasted block would do; nothing is written yet. */
export interface RatingPaste {
  /** Participants that the block names and the workshop does not hold yet. */
  readonly added: readonly string[];
  readonly cells: readonly PastedRating[];
}

export interface PastedRating {
  readonly row: number;
  /** Place among the participants, those of `added` after the ones that are there. */
  readonly column: number;
  readonly rating: number | null;
}

/** Why nothing was pasted. Rows and columns of the block count from 1. */
export type PasteProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "not-a-rating"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "too-many-rows"; readonly rows: number; readonly room: number }
  | { readonly kind: "too-many-columns"; readonly columns: number; readonly room: number }
  | { readonly kind: "unknown-touch-point"; readonly row: number; readonly text: string }
  | { readonly kind: "same-name"; readonly text: string };

/**
 * Reads a block of cells for a place in the grid. A first row of words names participants: they are found by name or
 * added. A first column of words names touch points, by name. Without them the block goes right and down from the
 * place. A blank cell is “not rated”. Anything that does not fit refuses the whole block.
 */
export function readRatings(
  block: readonly (readonly string[])[],
  place: { readonly row: number; readonly column: number },
  workshop: Workshop,
): RatingPaste | PasteProblem {
  const lines = block.map((line) => line.map((cell) => cell.trim()));
  while (lines.length > 0 && lines.at(-1)?.every((cell) => cell === "")) lines.pop();
  const first = lines[0];
  if (!first) return { kind: "empty" };
  const named = first.some(isWord);
  const bodyFrom = named ? 1 : 0;
  const body = lines.slice(bodyFrom);
  const labelled = body.length > 0 && body.every((line) => isWord(line[0] ?? ""));
  const cellsFrom = labelled ? 1 : 0;
  const width = Math.max(...lines.map(filledWidth)) - cellsFrom;
  if (body.length === 0 || width <= 0) return { kind: "empty" };
  const columns = named
    ? namedColumns(first.slice(cellsFrom, cellsFrom + width), workshop)
    : openColumns(width, place.column, workshop);
  if ("kind" in columns) return columns;
  const rows = labelled ? labelledRows(body, bodyFrom, workshop) : openRows(body, place.row, workshop);
  if ("kind" in rows) return rows;
  const { minimum, maximum } = workshop.rubric;
  const cells: PastedRating[] = [];
  for (const [down, line] of body.entries()) {
    for (const [right, column] of columns.places.entries()) {
      const text = line[right + cellsFrom] ?? "";
      const rating = text === "" ? null : parseNumber(text);
      if (text !== "" && (rating === null || rating < minimum || rating > maximum)) {
        return { kind: "not-a-rating", row: down + bodyFrom + 1, column: right + cellsFrom + 1, text };
      }
      cells.push({ row: rows.places[down] ?? 0, column, rating });
    }
  }
  return { added: columns.added, cells };
}

const isWord = (text: string): boolean => text !== "" && parseNumber(text) === null;
const filledWidth = (line: readonly string[]): number => line.findLastIndex((cell) => cell !== "") + 1;
const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

type Columns = { readonly places: number[]; readonly added: string[] };

function namedColumns(names: readonly string[], { participants }: Workshop): Columns | PasteProblem {
  const added: string[] = [];
  const places: number[] = [];
  for (const [index, given] of names.entries()) {
    const name = given === "" ? `Participant ${index + 1}` : given;
    const held = participants.findIndex(({ sheet }) => sameName(sheet.observer, name));
    const place = held < 0 ? participants.length + added.length : held;
    if (added.some((one) => sameName(one, name)) || places.includes(place)) {
      return { kind: "same-name", text: name };
    }
    if (held < 0) added.push(name);
    places.push(place);
  }
  return { places, added };
}

function openColumns(width: number, from: number, { participants }: Workshop): Columns | PasteProblem {
  const room = participants.length - from;
  if (width > room) return { kind: "too-many-columns", columns: width, room };
  return { places: Array.from({ length: width }, (_, index) => from + index), added: [] };
}

type Rows = { readonly places: number[] };

function labelledRows(
  body: readonly (readonly string[])[],
  skipped: number,
  { rows }: Workshop,
): Rows | PasteProblem {
  const places: number[] = [];
  for (const [index, line] of body.entries()) {
    const text = line[0] ?? "";
    const place = rows.findIndex(({ touchPoint }) => sameName(touchPoint.name, text));
    if (place < 0) return { kind: "unknown-touch-point", row: index + skipped + 1, text };
    if (places.includes(place)) return { kind: "same-name", text };
    places.push(place);
  }
  return { places };
}

function openRows(body: readonly unknown[], from: number, { rows }: Workshop): Rows | PasteProblem {
  const room = rows.length - from;
  if (body.length > room) return { kind: "too-many-rows", rows: body.length, room };
  return { places: body.map((_, index) => from + index) };
}
