import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { type AnyRecord, type RecordTypeName, recordType } from "@shared/domain/records.ts";
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

/** What can be named, found and opened, the biggest things first. */
const ELEMENTS = [
  "journey",
  "blueprint",
  "touchPoint",
  "segment",
  "opportunity",
  "idea",
  "prototypePlan",
  "report",
  "rubric",
  "scoreSheet",
  "dataset",
  "stage",
  "lane",
  "step",
  "note",
  "flow",
] as const satisfies readonly RecordTypeName[];
type ElementType = (typeof ELEMENTS)[number];
type ElementRecord = Extract<AnyRecord, { type: ElementType }>;

const isElement = (record: AnyRecord | undefined): record is ElementRecord =>
  record !== undefined && (ELEMENTS as readonly string[]).includes(record.type);

/** Null for what is gone, and for records that nobody points at, such as a score. */
export function elementName(model: ReadModel, id: Id): ElementName | null {
  const record = model.find(id);
  if (!isElement(record)) return null;
  const { type } = record;
  const plain = recordType(type).noun;
  const noun = plain.charAt(0).toLocaleUpperCase() + plain.slice(1);
  return {
    id,
    type,
    noun,
    name: nameOf(model, record) || messages.unnamed(plain),
    where: whereOf(model, record),
  };
}

/** Every element of the engagement. */
export const elementNames = (model: ReadModel): ElementName[] =>
  ELEMENTS.flatMap((type) => model.all(type).flatMap(({ id }) => elementName(model, id) ?? []));

function nameOf(model: ReadModel, record: ElementRecord): string {
  switch (record.type) {
    case "blueprint":
      return blueprintName(model, record.id);
    case "step":
    case "opportunity":
    case "idea":
    case "report":
      return record.title;
    case "flow": {
      if (record.label !== "") return record.label;
      const title = (id: Id) => model.get("step", id)?.title ?? "";
      return `${title(record.fromId)} → ${title(record.toId)}`;
    }
    case "note":
      return record.text.split("\n")[0]?.slice(0, 80) ?? "";
    case "scoreSheet":
      return messages.sheet(record.observer, record.date);
    default:
      return record.name;
  }
}

function whereOf(model: ReadModel, record: ElementRecord): string {
  switch (record.type) {
    case "step":
    case "flow":
    case "lane":
    case "stage":
    case "note":
      return blueprintName(model, record.blueprintId);
    case "touchPoint":
      return record.stage;
    case "scoreSheet":
      return model.get("rubric", record.rubricId)?.name ?? "";
    default:
      return "";
  }
}

function blueprintName(model: ReadModel, id: Id): string {
  const blueprint = model.get("blueprint", id);
  const journey = model.get("journey", blueprint?.journeyId);
  return journey ? `${journey.name}: ${blueprint?.name ?? ""}` : (blueprint?.name ?? "");
}

/** The editor that shows an element; null where the inspector is all there is of it. */
export function editorOf(model: ReadModel, id: Id): EditorInput | null {
  const record = model.find(id);
  if (!isElement(record)) return null;
  switch (record.type) {
    case "blueprint":
      return { editor: "blueprint", recordId: id };
    case "step":
    case "flow":
    case "lane":
    case "stage":
    case "note":
      return { editor: "blueprint", recordId: record.blueprintId };
    case "touchPoint":
      return { editor: "touch-points" };
    case "opportunity":
    case "idea":
      return { editor: "opportunities" };
    case "segment":
      return { editor: "persona", recordId: id };
    case "prototypePlan":
      return { editor: "prototype-plan", recordId: id };
    case "report":
      return { editor: "report", recordId: id };
    case "rubric":
      return { editor: "rubric", recordId: id };
    case "scoreSheet":
      return { editor: "score-sheet", recordId: id };
    default:
      return null;
  }
}

/** Opens an element where it lives, selects it and shows what the inspector knows of it. */
export async function openElement(services: Services, id: Id): Promise<void> {
  const { commands, editors, registry, selection } = services;
  const model = services.session()?.model;
  const input = model ? editorOf(model, id) : null;
  if (input && registry.editors.has(input.editor)) editors.open(input);
  selection.set([id], "element");
  await commands.run("workbench.inspector.show");
}
