import type { Id } from "@shared/base/ids.ts";
import type { Flow, Lane, Stage, Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { RecordBase } from "../core/record.ts";

/** A record that stands on a blueprint and has its counterpart on another one. */
export type Part = Step | Flow | Lane | Stage;
export const PART_TYPES = ["step", "flow", "lane", "stage"] as const;
export type PartType = (typeof PART_TYPES)[number];

export const isPart = (record: RecordBase): record is Part =>
  (PART_TYPES as readonly string[]).includes(record.type);

/** What a record is, and where it comes from: nothing that one blueprint has of another. */
const OWN_FIELDS: ReadonlySet<string> = new Set(["id", "type", "blueprintId", "originId"]);
/** Where a record stands on the sheet: no change of the service, it goes along where the other side left it alone. */
const PLACE_FIELDS: ReadonlySet<string> = new Set(["order", "column", "columns"]);
/** Fields that name another part of the same blueprint. */
const REFERENCE_FIELDS: ReadonlySet<string> = new Set(["laneId", "stageId", "fromId", "toId"]);

export const isFollowed = (field: string): boolean => !OWN_FIELDS.has(field);
export const isPlace = (field: string): boolean => PLACE_FIELDS.has(field);
export const isReference = (field: string): boolean => REFERENCE_FIELDS.has(field);

/** A record's fields by their names. */
export type Fields = Readonly<Record<string, unknown>>;
export const fieldsOf = (part: Part): Fields => part as unknown as Fields;

export const partOf = (model: ReadModel, id: Id | null): Part | undefined => {
  const record = id === null ? undefined : model.find(id);
  return record && isPart(record) ? record : undefined;
};
