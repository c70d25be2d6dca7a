import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { ElementSize } from "@shared/domain/core/record.ts";
import { RECORD_TYPES, type RecordTypeName, recordType } from "@shared/domain/records.ts";
import type { EditorInput } from "../registry/parts.ts";
import type { Services } from "../services/services.ts";
import { messages } from "./messages.ts";

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

const typesOf = (wanted: ElementSize): RecordTypeName[] =>
  (Object.keys(RECORD_TYPES) as RecordTypeName[]).filter((type) => {
    const { element } = RECORD_TYPES[type];
    return element !== undefined && (element.size ?? "thing") === wanted;
  });
/** What can be named and found, the biggest things first. */
const ELEMENTS: readonly RecordTypeName[] = [...typesOf("frame"), ...typesOf("thing"), ...typesOf("part")];

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
    name: plainName(model, id) || messages.unnamed(plain),
    where: element.where?.(record, nameOf) ?? "",
  };
}

/** Every element of the engagement. */
export const elementNames = (model: ReadModel): ElementName[] =>
  ELEMENTS.flatMap((type) => model.all(type).flatMap(({ id }) => elementName(model, id) ?? []));

/** The editor that shows a record, as the feature says that has it; null where the inspector is all there is of it. */
export function editorOf(
  { registry }: Pick<Services, "registry">,
  model: ReadModel,
  id: Id,
): EditorInput | null {
  const record = model.find(id);
  return (record && registry.openers.get(record.type)?.(record, model)) ?? null;
}

/** Opens an element where it lives, selects it and shows what the inspector knows of it. */
export async function openElement(services: Services, id: Id): Promise<void> {
  const { commands, editors, selection } = services;
  const model = services.session()?.model;
  const input = model ? editorOf(services, model, id) : null;
  if (input) editors.open(input);
  selection.set([id], "element");
  await commands.run("workbench.inspector.show");
}
