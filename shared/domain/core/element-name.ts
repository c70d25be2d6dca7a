import type { Id } from "@shared/base/ids.ts";
import { type RecordTypeName, recordType } from "../records.ts";
import type { ReadModel } from "./model.ts";

/** What a person calls an element, and where it is. */
export interface ElementName {
  readonly id: Id;
  readonly type: RecordTypeName;
  /** “Step”, “Touch point”. */
  readonly noun: string;
  readonly name: string;
  /** Its blueprint, stage or journey; "" where there is none. */
  readonly where: string;
}

/** What a record is called by its type; "" where it is gone, unnamed, or nobody points at its like. */
const plainName = (model: ReadModel, id: Id | null): string => {
  const record = id === null ? undefined : model.find(id);
  const element = record && recordType(record.type).element;
  return (record && element?.name(record, (other) => plainName(model, other))) ?? "";
};

/** Null for what is gone, and for records that nobody points at, such as a score. */
export function elementName(model: ReadModel, id: Id): ElementName | null {
  const record = model.find(id);
  if (!record) return null;
  const { type } = record;
  const { noun: plain, element } = recordType(type);
  if (!element) return null;
  const noun = plain.charAt(0).toLocaleUpperCase() + plain.slice(1);
  const nameOf = (other: Id | null) => plainName(model, other);
  return {
    id,
    type,
    noun,
    name: plainName(model, id) || `${plain} without a name`,
    where: element.where?.(record, nameOf) ?? "",
  };
}
