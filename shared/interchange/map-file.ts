import type { Id } from "@shared/base/ids.ts";
import { mapContentOf } from "@shared/domain/blueprint/map-content.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { type BpmnOptions, type BpmnReading, readBpmn } from "./bpmn/read-bpmn.ts";
import { writeBpmn } from "./bpmn/write-bpmn.ts";
import type { MapFormat } from "./map-formats.ts";
import { gridTable, mapSheets, oneTable } from "./sheet/map-tables.ts";
import { readSheetFile, type SheetOptions, type SheetReading } from "./sheet/read-sheet.ts";
import { writeCsv } from "./sheet/write-csv.ts";
import { writeXlsxFile } from "./sheet/xlsx-file.ts";

/** A file of another program as a map, and how it was read. */
export type MapReading =
  | ({ readonly kind: "bpmn" } & BpmnReading)
  | ({ readonly kind: "sheet" } & SheetReading);
export interface MapReadOptions {
  readonly bpmn?: BpmnOptions;
  readonly sheet?: SheetOptions;
}

/** What a file begins with says what it is, whatever it is called. */
export async function readMapFile(bytes: Uint8Array, options: MapReadOptions = {}): Promise<MapReading> {
  return isXml(bytes)
    ? { kind: "bpmn", ...(await readBpmn(bytes, options.bpmn)) }
    : { kind: "sheet", ...(await readSheetFile(bytes, options.sheet)) };
}

function isXml(bytes: Uint8Array): boolean {
  // Byte-order marks and the second halves of UTF-16 signs aside.
  const head = bytes.subarray(0, 400).filter((byte) => byte !== 0 && byte < 0x80);
  return new TextDecoder().decode(head).trimStart().startsWith("<");
}

/** A blueprint as a file for other programs. */
export async function writeMapFile(
  model: ReadModel,
  blueprintId: Id,
  format: MapFormat,
): Promise<Uint8Array> {
  if (format === "bpmn") return writeBpmn(model, blueprintId);
  const content = mapContentOf(model, blueprintId);
  if (format === "grid") return writeCsv(gridTable(content));
  if (format === "csv") return writeCsv(oneTable(content));
  const blueprint = model.need("blueprint", blueprintId);
  const journey = model.get("journey", blueprint.journeyId)?.name ?? "";
  return writeXlsxFile(mapSheets(content, { journey, blueprint: blueprint.name }));
}
