import { UserError } from "@shared/base/result.ts";
import type { MapContent } from "@shared/domain/blueprint/map-content.ts";
import type { AccountLine } from "../account.ts";
import { type Cell, cellText, isBlank, type Sheet } from "./cells.ts";
import { readCsvCells } from "./csv-file.ts";
import { guessColumns, headScore, type Target } from "./guess-columns.ts";
import { SHEET_LIMITS } from "./limits.ts";
import { WHAT, WHATS, type What } from "./map-tables.ts";
import { readGrid } from "./read-grid.ts";
import { columnName, readList } from "./read-list.ts";
import { type NamedTable, readTables, type Tables } from "./read-tables.ts";
import { readXlsxCells } from "./xlsx-file.ts";

/** Ours with all fields; a row for each step; rows of lanes with columns of steps. */
export const SHEET_FORMS = ["ours", "list", "grid"] as const;
export type SheetForm = (typeof SHEET_FORMS)[number];

export interface SheetOptions {
  readonly sheet?: string;
  readonly form?: SheetForm;
  /** Of a list: what each column means. */
  readonly columns?: readonly Target[];
  readonly join?: boolean;
}

/** A spreadsheet as a map that can still be changed before it is taken in. */
export interface SheetReading {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly forms: readonly SheetForm[];
  readonly form: SheetForm;
  readonly join: boolean;
  /** Of a list: the columns by name, what each means, and what its first cells hold. */
  readonly columns: readonly { readonly name: string; readonly target: Target; readonly sample: string }[];
  readonly content: MapContent;
  readonly account: readonly AccountLine[];
}

/** Reads a CSV or XLSX file and recognises its form. Throws a UserError that names the place. */
export async function readSheetFile(bytes: Uint8Array, options: SheetOptions = {}): Promise<SheetReading> {
  if (bytes.length > SHEET_LIMITS.bytes) {
    throw new UserError(`The file is larger than ${SHEET_LIMITS.bytes / 1e6} MB; a map is far smaller.`);
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UserError(
      "This is an old Excel file (XLS) or one with a password. Save it as XLSX without one.",
    );
  }
  const all = isZip ? readXlsxCells(bytes) : [readCsvCells(bytes)];
  const sheets = all.filter(({ rows }) => rows.some((row) => row.some((cell) => !isBlank(cell))));
  const [first] = sheets;
  if (!first) throw new UserError("The file holds no cell.");
  const ours = tablesOf(sheets);
  const chosen = sheets.find(({ name }) => name === options.sheet) ?? first;
  const head = headRow(chosen);
  const forms: SheetForm[] = [...(ours ? ["ours" as const] : []), "list", "grid"];
  const guessed: SheetForm = ours && options.sheet === undefined ? "ours" : head >= 0 ? "list" : "grid";
  const form = forms.find((entry) => entry === options.form) ?? guessed;
  const join = options.join ?? form === "list";
  const columns = listColumns(chosen, head, options.columns);
  const shown = { sheets: sheets.map(({ name }) => name), sheet: chosen.name, forms, form, join };
  const listed = columns.map(({ target }) => target);
  const made =
    form === "ours" && ours
      ? readTables(ours)
      : form === "list"
        ? readList(chosen, { head: Math.max(head, 0), columns: listed, join })
        : readGrid(chosen, { join });
  if (made.content.steps.length > 50_000) throw new UserError("The file holds more than 50 000 steps.");
  if (form === "list" && made.content.steps.length === 0 && listed.includes("Title")) {
    throw new UserError(
      "No row has a title.",
      `column “${columns.find(({ target }) => target === "Title")?.name}”`,
    );
  }
  return { ...shown, columns: form === "list" ? columns : [], ...made };
}

const HEAD_AMONG = 10;

/** The row that names the columns of a list, among the first ones; −1 when it looks like none. */
function headRow({ rows }: Sheet): number {
  const scores = rows.slice(0, HEAD_AMONG).map(headScore);
  const best = Math.max(0, ...scores);
  return best >= 2 ? scores.indexOf(best) : -1;
}

function listColumns(sheet: Sheet, head: number, given: readonly Target[] | undefined) {
  const at = Math.max(head, 0);
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const guessed = guessColumns(Array.from({ length: width }, (_, index) => sheet.rows[at]?.[index] ?? null));
  return guessed.map((target, index) => ({
    name: columnName(sheet, at, index),
    target: given?.[index] ?? target,
    sample: sheet.rows
      .slice(at + 1, at + 200)
      .map((row) => cellText(row[index]).trim())
      .filter(Boolean)
      .slice(0, 4)
      .join(" · ")
      .slice(0, 200),
  }));
}

/** The tables that Frontstage writes, out of a workbook or out of one table; null when they are not there. */
function tablesOf(sheets: readonly Sheet[]): Tables | null {
  const byName = (name: string) => sheets.find((sheet) => sheet.name === name);
  const steps = byName("Steps");
  const lanes = byName("Lanes");
  const stages = byName("Stages");
  if (
    steps &&
    lanes &&
    stages &&
    hasHead(steps, "Title") &&
    hasHead(lanes, "Band") &&
    hasHead(stages, "Columns")
  ) {
    return {
      Lane: wholeTable(lanes),
      Stage: wholeTable(stages),
      Step: wholeTable(steps),
      Flow: wholeTable(byName("Flows")),
    };
  }
  const [only] = sheets;
  if (!only || !hasHead(only, WHAT) || !hasHead(only, "Title") || !hasHead(only, "Lane no.")) return null;
  const all = wholeTable(only);
  const of = (what: What): NamedTable => ({
    sheet: all.sheet,
    rows: all.rows.filter(
      ({ cells }) => cellText(cells.get(WHAT)).trim().toLowerCase() === what.toLowerCase(),
    ),
  });
  return Object.fromEntries(WHATS.map((what) => [what, of(what)])) as Record<What, NamedTable>;
}

const hasHead = ({ rows }: Sheet, name: string): boolean =>
  (rows[0] ?? []).some((cell) => cellText(cell).trim() === name);

/** Rows by the names of the first one. */
function wholeTable(sheet: Sheet | undefined): NamedTable {
  const [head = [], ...body] = sheet?.rows ?? [];
  const names = head.map((cell) => cellText(cell).trim());
  const rows = body.flatMap((row, index) => {
    if (row.every((cell) => cell === null)) return [];
    const cells = new Map<string, Cell>();
    for (const [at, name] of names.entries()) if (!cells.has(name)) cells.set(name, row[at] ?? null);
    return [{ row: index + 2, cells }];
  });
  return { sheet: sheet?.name ?? "", rows };
}
