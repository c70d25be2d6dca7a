import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { EditorInput } from "../registry/contribution.ts";
import type { Services } from "../services/services.ts";
import { messages } from "./messages.ts";

/** What a record is called, without where it stands. */
export function nameOfRecord(model: ReadModel, record: AnyRecord | undefined): string {
  if (!record) return "";
  if (record.type === "flow") {
    const end = (id: Id) => model.get("step", id)?.title || messages.untitled;
    return `${end(record.fromId)} → ${end(record.toId)}`;
  }
  if (record.type === "experience") return nameOfRecord(model, model.find(record.stepId));
  if (record.type === "score") return nameOfRecord(model, model.find(record.touchPointId));
  if ("title" in record && record.title !== "") return record.title;
  if ("name" in record && record.name !== "") return record.name;
  return messages.untitled;
}

/** The blueprint that a record is on, at whatever remove; null for the others. */
export function blueprintOf(model: ReadModel, record: AnyRecord | undefined): Id | null {
  if (!record) return null;
  if (record.type === "blueprint") return record.id;
  if (record.type === "experience") return blueprintOf(model, model.find(record.stepId));
  if (record.type === "comment") return blueprintOf(model, model.find(record.targetId));
  return "blueprintId" in record ? record.blueprintId : null;
}

/** Under which head a record is listed: its blueprint with the journey, else what kind of thing it is. */
export function groupOf(model: ReadModel, record: AnyRecord): string {
  const blueprint = model.get("blueprint", blueprintOf(model, record));
  if (blueprint) {
    const journey = model.get("journey", blueprint.journeyId)?.name;
    return journey === undefined ? blueprint.name : `${journey}: ${blueprint.name}`;
  }
  return messages.kinds[record.type] ?? messages.elsewhere;
}

const EDITORS: Readonly<Partial<Record<AnyRecord["type"], { editor: string; own: boolean }>>> = {
  touchPoint: { editor: "touch-points", own: false },
  opportunity: { editor: "opportunities", own: false },
  idea: { editor: "opportunities", own: false },
  prototypePlan: { editor: "prototype-plan", own: true },
  report: { editor: "report", own: true },
  scoreSheet: { editor: "score-sheet", own: true },
};

/** Shows a record where it is edited, and selects it. */
export function showRecord(services: Services, id: Id): void {
  const model = services.session()?.model;
  const record = model?.find(id);
  if (!model || !record) return;
  const input = editorOf(model, record);
  if (input && services.registry.editors.has(input.editor)) services.editors.open(input);
  const selected =
    record.type === "experience" ? record.stepId : record.type === "comment" ? record.targetId : id;
  services.selection.set([selected], "search");
}

function editorOf(model: ReadModel, record: AnyRecord): EditorInput | null {
  const recordId = blueprintOf(model, record);
  if (recordId !== null) return { editor: "blueprint", recordId };
  const known = EDITORS[record.type];
  return known ? { editor: known.editor, ...(known.own && { recordId: record.id }) } : null;
}
