import type { ModdleElement } from "bpmn-moddle";
import type { SourceNode } from "./bpmn-source.ts";
import { oneLine } from "./names.ts";
import { listOf, partOf, textOf, typeOf } from "./parse-bpmn.ts";

type Place = Pick<SourceNode, "lane" | "inside" | "bounds" | "expanded">;

/** An activity, event, gateway or data object in plain values. */
export function readNode(element: ModdleElement, place: Place): SourceNode {
  const definitions = listOf(element, "eventDefinitions");
  const link = definitions.find((definition) => typeOf(definition) === "LinkEventDefinition");
  const duration = definitions.map((definition) => partOf(definition, "timeDuration")?.body);
  const state = textOf(partOf(element, "dataState")?.name);
  const name = oneLine(element.name);
  return {
    ...place,
    id: element.id ?? "",
    type: typeOf(element),
    // A data object that is passed on shows its state in brackets, as the diagram does.
    name: state === "" || name.includes("[") ? name : `${name} [${oneLine(state)}]`,
    events: definitions.map(typeOf),
    timer: textOf(duration.find((body) => textOf(body) !== "")).trim(),
    notes: listOf(element, "documentation")
      .map(({ text }) => textOf(text).trim())
      .filter(Boolean)
      .join("\n"),
    attachedTo: partOf(element, "attachedToRef")?.id ?? null,
    byEvent: element.triggeredByEvent === true,
    link: link ? oneLine(link.name) || name : "",
    attributes: element.$attrs,
  };
}
