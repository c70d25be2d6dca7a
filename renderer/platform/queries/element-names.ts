import type { Id } from "@shared/base/ids.ts";
import { type ElementName, elementName } from "@shared/domain/core/element-name.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { ElementSize } from "@shared/domain/core/record.ts";
import { RECORD_TYPES, type RecordTypeName } from "@shared/domain/records.ts";
import type { EditorInput } from "../registry/parts.ts";
import type { Services } from "../services/services.ts";

const typesOf = (wanted: ElementSize): RecordTypeName[] =>
  (Object.keys(RECORD_TYPES) as RecordTypeName[]).filter((type) => {
    const { element } = RECORD_TYPES[type];
    return element !== undefined && (element.size ?? "thing") === wanted;
  });
/** What can be named and found, the biggest things first. */
const ELEMENTS: readonly RecordTypeName[] = [...typesOf("frame"), ...typesOf("thing"), ...typesOf("part")];

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
