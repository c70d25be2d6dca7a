import type { MapContent } from "@shared/domain/blueprint/map-content.ts";
import { withoutBullet } from "@shared/domain/blueprint/pasted-table.ts";
import type { AccountLine } from "../account.ts";
import { cellText, columnLetters, isBlank, placeText, type Sheet } from "./cells.ts";
import { GrowingMap } from "./growing-map.ts";

const LABELS: readonly (readonly ["band" | "lane" | "role", RegExp])[] = [
  ["band", /^(?:band|level|layer|ebene)$/i],
  ["role", /^(?:role|rolle|subtitle)$/i],
  ["lane", /^(?:lane|swim ?lane|actor|who|line|bahn|akteur|wer)s?$/i],
];

export interface GridOptions {
  /** Join the steps of a lane from left to right. */
  readonly join: boolean;
}

/**
 * Cells as people draw a map in a spreadsheet: a row for each lane, a column for each step; the first row names the
 * stages (a blank one belongs to the stage on its left, as merged cells are). Lines of one cell are steps below each other.
 */
export function readGrid(
  sheet: Sheet,
  { join }: GridOptions,
): { content: MapContent; account: AccountLine[] } {
  const account: AccountLine[] = [];
  const first = sheet.rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
  const head = sheet.rows[first] ?? [];
  const labels = labelsOf(head);
  const firstCell = head.findIndex((_, index) => !labels.has(index));
  const isHead = isBlank(head[0]) || [...labels.values()].some((label) => label !== null);
  const stages = stageNames(isHead ? head : [], labels, Math.max(...sheet.rows.map((row) => row.length)));
  const map = new GrowingMap();
  // Stages come in the order of the head, whichever row uses them first.
  for (const [index, { name, column }] of stages.entries()) if (!labels.has(index)) map.place(name, column);
  let lane: number | null = null;
  for (const [index, row] of sheet.rows.entries()) {
    if (index < first || (isHead && index === first) || row.every(isBlank)) continue;
    const said = (wanted: string) =>
      cellText(row[[...labels].find(([, label]) => label === wanted)?.[0] ?? -1]).trim();
    const name = said("lane") || cellText(labels.get(0) === null || labels.size === 1 ? row[0] : null).trim();
    // A row without a lane's name goes on with the lane above it.
    if (name !== "" || lane === null) lane = map.lane(name || "Lane 1", said("band"), said("role"));
    if (lane === null) {
      account.push({
        element: `Row ${index + 1}`,
        name,
        note: "there are more lanes than a map holds; left out",
      });
      continue;
    }
    let before: number | null = null;
    for (const [column, cell] of row.entries()) {
      if (labels.has(column) || isBlank(cell)) continue;
      const stage = stages[column];
      const place = map.place(stage?.name ?? "Stage 1", stage?.column ?? Math.max(0, column - firstCell));
      for (const line of cellText(cell).split(/\r?\n/)) {
        const title = withoutBullet(line);
        if (title === "") continue;
        if (title.length > 500) {
          const element = placeText(sheet.name, index + 1, columnLetters(column));
          account.push({
            element,
            name: title.slice(0, 80),
            note: "is longer than 500 characters; the rest is cut off",
          });
        }
        const step = map.addStep({ lane, ...place }, { title: title.slice(0, 500) });
        if (join && before !== null) map.join(before, step);
        before = step;
      }
    }
  }
  return { content: map.content(), account };
}

/** Columns that name the lane and do not hold steps; the first always does. */
function labelsOf(head: Sheet["rows"][number]): Map<number, "band" | "lane" | "role" | null> {
  const labels = new Map<number, "band" | "lane" | "role" | null>();
  for (const [index, cell] of head.slice(0, 4).entries()) {
    const word = LABELS.find(([, words]) => words.test(cellText(cell).trim()))?.[0];
    if (word === undefined) break;
    labels.set(index, word);
  }
  if (![...labels.values()].includes("lane") && labels.size > 0) {
    const [at] = labels.keys();
    labels.set(at ?? 0, "lane");
  }
  if (labels.size === 0) labels.set(0, null);
  return labels;
}

/** By column: the stage that it lies in, and which column of it. */
function stageNames(head: Sheet["rows"][number], labels: ReadonlyMap<number, unknown>, width: number) {
  const places: { name: string; column: number }[] = [];
  const columns = new Map<string, number>();
  let name = "";
  for (let index = 0; index < width; index++) {
    if (labels.has(index)) {
      places.push({ name: "", column: 0 });
      continue;
    }
    const given = cellText(head[index]).trim();
    if (given !== "") name = given.slice(0, 500);
    const stage = name || "Stage 1";
    const column = columns.get(stage) ?? 0;
    columns.set(stage, column + 1);
    places.push({ name: stage, column });
  }
  return places;
}
