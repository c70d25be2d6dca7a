import type { Id } from "@shared/base/ids.ts";
import { elementName } from "@shared/domain/core/element-name.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { openElement } from "../queries/element-names.ts";
import type { Services } from "../services/services.ts";
import { messages } from "./messages.ts";

/** The element that a person looks at to see a record: itself, or what it says something about. */
function elementOf(record: AnyRecord): Id {
  switch (record.type) {
    case "experience":
      return record.stepId;
    case "comment":
      return record.targetId;
    case "link":
      return record.sourceId;
    case "suppression":
      return record.elementId;
    case "prediction":
      return record.touchPointId;
    case "score":
      return record.sheetId;
    default:
      return record.id;
  }
}

/** What a record is called, or what it is about. */
export function nameOfRecord(model: ReadModel, id: Id): string {
  const record = model.find(id);
  return (record && elementName(model, elementOf(record))?.name) ?? "";
}

/** Under which head a record is listed: its blueprint with the journey, else what kind of thing it is. */
export function groupOf(model: ReadModel, record: AnyRecord): string {
  const element = model.find(elementOf(record));
  const blueprintId =
    element?.type === "blueprint"
      ? element.id
      : element && "blueprintId" in element
        ? element.blueprintId
        : null;
  const blueprint = blueprintId === null ? null : elementName(model, blueprintId);
  return blueprint?.name ?? messages.kinds[record.type] ?? messages.elsewhere;
}

/** Shows a record where it is edited, and selects it. */
export function showRecord(services: Services, id: Id): void {
  const record = services.session()?.model.find(id);
  if (record) void openElement(services, elementOf(record));
}
