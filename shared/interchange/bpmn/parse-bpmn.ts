import { UserError } from "@shared/base/result.ts";
import { BpmnModdle, type ModdleElement } from "bpmn-moddle";
import type { Bounds, BpmnPart } from "./bpmn-source.ts";
import { bpmnFault } from "./fault-words.ts";
import { guardedXml } from "./guard-xml.ts";
import { oneLine } from "./names.ts";

/** A file as bpmn-moddle understands it, with the shapes of all its diagrams. */
export interface ParsedBpmn {
  readonly roots: readonly ModdleElement[];
  readonly shapes: ReadonlyMap<string, Shape>;
  /** What the reader could not make sense of: an attribute, an element, a reference that leads nowhere. */
  readonly warnings: readonly string[];
}
export interface Shape {
  readonly bounds: Bounds;
  readonly expanded: boolean | undefined;
  readonly horizontal: boolean | undefined;
}

export async function parseBpmn(bytes: Uint8Array): Promise<ParsedBpmn> {
  const xml = guardedXml(bytes);
  const { rootElement, warnings } = await read(xml);
  const roots = listOf(rootElement, "rootElements");
  const shapes = new Map<string, Shape>();
  for (const diagram of listOf(rootElement, "diagrams")) {
    for (const shape of listOf(partOf(diagram, "plane"), "planeElement")) {
      const id = partOf(shape, "bpmnElement")?.id;
      const bounds = boundsOf(shape);
      if (id === undefined || !bounds || shapes.has(id)) continue;
      shapes.set(id, { bounds, expanded: flag(shape.isExpanded), horizontal: flag(shape.isHorizontal) });
    }
  }
  return { roots, shapes, warnings: warnings.map(({ message }) => warned(message)) };
}

function warned(message: string): string {
  const { text, place } = bpmnFault(oneLine(message));
  return place === undefined ? text : `${place}: ${text}`;
}

async function read(xml: string) {
  try {
    return await new BpmnModdle().fromXML(xml);
  } catch (error) {
    const reason = oneLine(error instanceof Error ? error.message : String(error));
    if (/unexpected element|failed to parse document as <bpmn:Definitions>/i.test(reason)) {
      throw new UserError("This XML file is no BPMN 2.0 file: it does not begin with BPMN definitions.");
    }
    const { text, place } = bpmnFault(reason);
    throw new UserError(`The BPMN file cannot be read: ${text}`, place);
  }
}

/** The diagrams that one can choose from, the fullest first: collaborations, and processes that stand alone. */
export function partsOf({ roots }: ParsedBpmn): BpmnPart[] {
  const collaborations = roots.filter(({ $type }) => $type === "bpmn:Collaboration");
  const processes = roots.filter(({ $type }) => $type === "bpmn:Process");
  const inPool = new Set(
    collaborations
      .flatMap((one) => listOf(one, "participants"))
      .map((pool) => partOf(pool, "processRef")?.id),
  );
  const parts = [
    ...collaborations.map((one) => {
      const pools = listOf(one, "participants");
      const steps = pools.reduce((sum, pool) => sum + countNodes(partOf(pool, "processRef")), 0);
      const name =
        oneLine(one.name) ||
        pools
          .map((pool) => oneLine(pool.name))
          .filter(Boolean)
          .join(", ");
      return { id: one.id ?? "", name: name.slice(0, 120) || "Collaboration", steps };
    }),
    ...processes
      .filter(({ id }) => !inPool.has(id))
      .map((one) => ({ id: one.id ?? "", name: oneLine(one.name) || "Process", steps: countNodes(one) })),
  ];
  return parts.sort((a, b) => b.steps - a.steps);
}

const countNodes = (container: ModdleElement | undefined): number =>
  listOf(container, "flowElements").filter(({ $type }) => $type !== "bpmn:SequenceFlow").length;

function boundsOf(shape: ModdleElement): Bounds | null {
  const given = partOf(shape, "bounds");
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) =>
    Number(given?.[name] ?? Number.NaN),
  );
  const sound = [x, y, width, height].every((value) => value !== undefined && Math.abs(value) < 1e7);
  return sound ? { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 } : null;
}

const flag = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);

/** Parts of an element that come in a list; empty where there is none. */
export function listOf(element: ModdleElement | undefined, field: string): readonly ModdleElement[] {
  const value = element?.[field];
  return Array.isArray(value) ? value : [];
}

/** A part or a resolved reference. */
export function partOf(element: ModdleElement | undefined, field: string): ModdleElement | undefined {
  const value = element?.[field];
  return typeof value === "object" && value !== null && "$type" in value
    ? (value as ModdleElement)
    : undefined;
}

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
export const typeOf = ({ $type }: ModdleElement): string => $type.replace(/^.*:/, "");
