import type { MapStepFields } from "@shared/domain/blueprint/map-content.ts";
import { STEP_KINDS, type StepKind } from "@shared/domain/blueprint/records.ts";
import type { Duration } from "@shared/domain/core/fields.ts";
import type { SourceNode } from "./bpmn-source.ts";
import { kept, keptText } from "./names.ts";
import { BPMN_KINDS } from "./step-kinds.ts";

const APPROVES =
  /\b(?:approv(?:e|es|ed|al|als|ing)|authori[sz]\w*|sign[- ]?off|consent\w*|countersign\w*)\b|genehmig|freigabe|freigeb|bewillig|zustimm|goedkeur|approuv|autoris/iu;

export function kindOfNode({ type, name, attributes }: SourceNode): StepKind {
  const known = STEP_KINDS.find((kind) => kind === attributes[kept("kind")]);
  if (known) return known;
  if (type === "StartEvent") return "start";
  if (type === "EndEvent") return "end";
  if (type === "IntermediateCatchEvent" || type === "ReceiveTask") return "wait";
  if (type.endsWith("Gateway")) return "decision";
  if (type.startsWith("Data")) return "document";
  return APPROVES.test(name) ? "approval" : "action";
}

export function fieldsOfNode(node: SourceNode): Partial<MapStepFields> {
  const kind = kindOfNode(node);
  const isKept = node.attributes[kept("kind")] !== undefined;
  const title = isKept
    ? (keptText(node.attributes, "title") ?? node.name)
    : node.name || BPMN_KINDS[kind].unnamed;
  const minutes = minutesOf(node.timer);
  const waitTime: Duration | null =
    minutes === null ? null : { kind: "fixed", value: minutes, source: "assumed" };
  return { kind, title: title.slice(0, 500), notes: node.notes.slice(0, 100_000), waitTime };
}

/** An ISO 8601 duration in minutes; a month counts 30 days, a year 365. Null when it is none. */
export function minutesOf(text: string): number | null {
  const found =
    /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
      text,
    );
  if (!found || !/\d/.test(text)) return null;
  const day = 24 * 60;
  const units = [365 * day, 30 * day, 7 * day, day, 60, 1, 1 / 60];
  const minutes = units.reduce((sum, unit, index) => sum + Number(found[index + 1] ?? 0) * unit, 0);
  return Number.isFinite(minutes) ? minutes : null;
}
