import { UserError } from "@shared/base/result.ts";
import { isScaled } from "@shared/domain/scoring/question-roles.ts";
import { QUESTION_ROLES } from "@shared/domain/scoring/records.ts";
import { z } from "zod";
import { parseSafeJson } from "../canonical-json.ts";
import { ENCODINGS } from "../csv/text-forms.ts";
import { type DataTable, TABLE_LIMITS, type TableOptions } from "../table/data-table.ts";
import type { ColumnPlan } from "./guess-mapping.ts";

const FORMAT = "frontstage-survey-mapping";
const ROLES = [...QUESTION_ROLES, "ignore"] as const;
const NPS_SCALE = { minimum: 0, maximum: 10 };
/** A segment's cells are no numbers; its scale is never looked at. */
const NO_SCALE = { minimum: 0, maximum: 1 };

const columnField = z.strictObject({
  column: z.string().min(1).max(500),
  role: z.enum(ROLES),
  /** By name: one of the register, or one to be made. */
  touchPoint: z.string().max(500).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  missing: z.array(z.string().max(200)).max(100).optional(),
  codes: z.record(z.string().max(200), z.number()).optional(),
  shift: z.number().optional(),
  reversed: z.boolean().optional(),
});
type MappedColumn = z.infer<typeof columnField>;

const mappingField = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  /** How the table is read; what is left out is detected. */
  file: z
    .strictObject({
      delimiter: z.string().length(1).optional(),
      encoding: z.enum(ENCODINGS).optional(),
      decimal: z.enum([".", ","]).optional(),
      header: z.boolean().optional(),
      headerRows: z.int().min(0).max(3).optional(),
      skippedRows: z.int().min(0).max(TABLE_LIMITS.rowsAbove).optional(),
      sheet: z.string().max(200).optional(),
    })
    .optional(),
  columns: z.array(columnField).max(5000),
});
export type MappingFile = z.infer<typeof mappingField>;

/** Reads a mapping; a problem names the entry and its column. */
export function readMappingFile(bytes: Uint8Array, name: string): MappingFile {
  const parsed = mappingField.safeParse(parseSafeJson(bytes, name));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const [part, index, ...rest] = issue?.path ?? [];
  const entry = part === "columns" && typeof index === "number";
  const place = entry ? [entryName(index), ...rest] : (issue?.path ?? []);
  throw new UserError(`${issue?.message ?? "This is no mapping"}.`, [name, ...place.map(String)].join(", "));
}

const entryName = (index: number): string => `column entry ${index + 1}`;

/** How the mapping wants its table to be read. */
export function csvOptionsOf({ file }: MappingFile): TableOptions {
  return Object.fromEntries(Object.entries(file ?? {}).filter(([, value]) => value !== undefined));
}

/**
 * A plan for every column of the table, in its order; columns that the mapping does not name are ignored. A column
 * that the table does not have, or that is named twice, is an error: nothing is left out unseen.
 */
export function plansOfMapping(
  mapping: MappingFile,
  table: Pick<DataTable, "names">,
  name: string,
): ColumnPlan[] {
  const byColumn = new Map<string, MappedColumn>();
  mapping.columns.forEach((column, index) => {
    const place = `${name}, ${entryName(index)}`;
    if (byColumn.has(column.column)) throw new UserError(`“${column.column}” is mapped twice.`, place);
    if (!table.names.includes(column.column)) {
      throw new UserError(
        `The table has no column “${column.column}”; it has: ${table.names.join(", ")}.`,
        place,
      );
    }
    byColumn.set(column.column, column);
  });
  return table.names.map((column) => {
    const mapped = byColumn.get(column);
    return mapped ? planOf(mapped, `${name}, column “${column}”`) : planOf({ column, role: "ignore" }, name);
  });
}

function planOf(mapped: MappedColumn, place: string): ColumnPlan {
  const { column, role, touchPoint = "", codes = {} } = mapped;
  const unscaled = !isScaled(role);
  const usual = role === "nps" ? NPS_SCALE : unscaled ? NO_SCALE : null;
  const minimum = mapped.minimum ?? usual?.minimum;
  const maximum = mapped.maximum ?? usual?.maximum;
  if (minimum === undefined || maximum === undefined) {
    throw new UserError("“minimum” and “maximum” are missing: the scale of its answers.", place);
  }
  return {
    column,
    role,
    subject: touchPoint.trim() === "" ? { kind: "none" } : { kind: "create", name: touchPoint.trim() },
    minimum,
    maximum,
    missing: mapped.missing ?? [],
    codes: Object.entries(codes).map(([from, to]) => ({ from, to })),
    shift: mapped.shift ?? 0,
    reversed: mapped.reversed ?? false,
  };
}

type ReadAs = Pick<
  DataTable,
  "kind" | "delimiter" | "encoding" | "decimal" | "header" | "headerRows" | "skippedRows" | "sheet"
>;

/** Plans as a mapping to read and to change: one line per column, only what is not the usual. */
export function writeMappingFile(
  plans: readonly ColumnPlan[],
  table: ReadAs,
  touchPointName: (id: string) => string,
): string {
  const lines = plans.map((plan) => `    ${JSON.stringify(mappedOf(plan, touchPointName))}`);
  return `{
  "format": "${FORMAT}",
  "version": 1,
  "file": ${JSON.stringify(fileOf(table))},
  "columns": [
${lines.join(",\n")}
  ]
}
`;
}

/** What must be said to read the table again as it was read now. */
function fileOf({ kind, delimiter, encoding, decimal, header, headerRows, skippedRows, sheet }: ReadAs) {
  return {
    ...(kind === "csv" && { delimiter, encoding }),
    ...(kind !== "xes" && { decimal, header }),
    ...(headerRows > 1 && { headerRows }),
    ...(skippedRows > 0 && { skippedRows }),
    ...(kind === "xlsx" && { sheet }),
  };
}

function mappedOf(plan: ColumnPlan, touchPointName: (id: string) => string): MappedColumn {
  const { column, role, subject, minimum, maximum, missing, codes, shift, reversed } = plan;
  const isWave = role === "wave" && missing.length > 0;
  if (!isScaled(role)) return { column, role, ...(isWave && { missing }) };
  const name =
    subject.kind === "existing" ? touchPointName(subject.id) : subject.kind === "create" && subject.name;
  return {
    column,
    role,
    ...(name ? { touchPoint: name } : {}),
    minimum,
    maximum,
    ...(missing.length > 0 ? { missing } : {}),
    ...(codes.length > 0 ? { codes: Object.fromEntries(codes.map(({ from, to }) => [from, to])) } : {}),
    ...(shift === 0 ? {} : { shift }),
    ...(reversed ? { reversed } : {}),
  };
}
