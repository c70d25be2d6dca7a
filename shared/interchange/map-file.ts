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

const WRITERS: Readonly<
  Record<MapFormat, (model: ReadModel, blueprintId: Id) => Uint8Array | Promise<Uint8Array>>
> = {
  bpmn: writeBpmn,
  xlsx(model, blueprintId) {
    const { name, journeyId } = model.need("blueprint", blueprintId);
    const journey = model.get("journey", journeyId)?.name ?? "";
    return writeXlsxFile(mapSheets(mapContentOf(model, blueprintId), { journey, blueprint: name }));
  },
  csv: (model, blueprintId) => writeCsv(oneTable(mapContentOf(model, blueprintId))),
  grid: (model, blueprintId) => writeCsv(gridTable(mapContentOf(model, blueprintId))),
};

/** A blueprint as a file for other programs. */
export const writeMapFile = async (
  model: ReadModel,
  blueprintId: Id,
  format: MapFormat,
): Promise<Uint8Array> => WRITERS[format](model, blueprintId);
