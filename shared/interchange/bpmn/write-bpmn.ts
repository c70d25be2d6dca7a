import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import type { BlueprintLayout, LaneBox, StepBox } from "@shared/domain/blueprint/layout/types.ts";
import type { Flow } from "@shared/domain/blueprint/records.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { BpmnModdle, type ModdleElement } from "bpmn-moddle";
import type { Bounds } from "./bpmn-source.ts";
import { FRONTSTAGE_NAMESPACE, FRONTSTAGE_PREFIX, kept, oneLine, soundTexts } from "./names.ts";
import { labelOf, leadToShapes, shapeOf } from "./shapes.ts";
import { stepElement } from "./step-element.ts";

/** Width of the strip in which BPMN writes the name of a pool, and of a lane. */
const STRIP = 30;

/**
 * A blueprint as a BPMN 2.0 file with its picture: what the client sees and does in one pool, the organisation in
 * another, stages as named groups. What BPMN has no word for goes along in attributes of our own.
 */
export async function writeBpmn(model: ReadModel, blueprintId: Id): Promise<Uint8Array> {
  const blueprint = model.need("blueprint", blueprintId);
  const layout = layoutBlueprint(model, blueprintId);
  if (layout.lanes.length === 0)
    throw new UserError("The blueprint has no lanes yet; there is nothing to write.");
  const organisation = oneLine(model.all("engagement")[0]?.clientName) || "Organisation";
  const writer = new Writer(layout, organisation);
  const definitions = writer.write(oneLine(blueprint.name));
  const { xml } = await writer.moddle.toXML(definitions, { format: true });
  return new TextEncoder().encode(xml);
}

interface Pool {
  readonly key: string;
  readonly name: string;
  readonly lanes: readonly LaneBox[];
  readonly process: ModdleElement;
  readonly participant: ModdleElement;
}
type Parts = Record<string, unknown>;

class Writer {
  readonly moddle = new BpmnModdle();
  readonly #layout: BlueprintLayout;
  readonly #pools: readonly Pool[];
  readonly #elements = new Map<Id, ModdleElement>();
  readonly #boxes = new Map<Id, StepBox>();
  readonly #shapes: ModdleElement[] = [];
  readonly #edges: ModdleElement[] = [];
  readonly #led: ReadonlySet<Id>;
  readonly #leads: ReadonlySet<Id>;

  constructor(layout: BlueprintLayout, organisation: string) {
    this.#layout = layout;
    this.#led = new Set(layout.flows.map(({ flow }) => flow.toId));
    this.#leads = new Set(layout.flows.map(({ flow }) => flow.fromId));
    const isClient = ({ lane }: LaneBox) => lane.band === "evidence" || lane.band === "client";
    const clients = layout.lanes.filter(isClient);
    const own = clients.filter(({ lane }) => lane.band === "client");
    const clientName = own.length === 1 ? oneLine(own[0]?.lane.name) || "Client" : "Client";
    this.#pools = [
      this.#pool("Client", clientName, clients),
      this.#pool(
        "Organisation",
        organisation,
        layout.lanes.filter((box) => !isClient(box)),
      ),
    ].filter(({ lanes }) => lanes.length > 0);
  }

  write(name: string): ModdleElement {
    const poolOf = new Map(
      this.#pools.flatMap((pool) => pool.lanes.map((box) => [box.lane.id, pool] as const)),
    );
    for (const [index, box] of this.#layout.steps.entries()) {
      this.#addStep(box, `Step_${index + 1}`, poolOf.get(box.step.laneId));
    }
    const messages: ModdleElement[] = [];
    for (const [index, { flow, points }] of this.#layout.flows.entries()) {
      const from = this.#boxes.get(flow.fromId);
      const to = this.#boxes.get(flow.toId);
      const pool = from && poolOf.get(from.step.laneId);
      if (!from || !to || !pool) continue;
      const crosses = pool !== poolOf.get(to.step.laneId);
      const element = this.#flowElement(flow, `Flow_${index + 1}`, crosses);
      if (crosses) messages.push(element);
      else this.#join(pool, element);
      const ends = [shapeOf(from.step.kind, from), shapeOf(to.step.kind, to)] as const;
      const waypoint = leadToShapes(points, ...ends).map((point) => this.#di("dc:Point", { ...point }));
      const label = flow.label === "" ? {} : { label: this.#di("bpmndi:BPMNLabel") };
      this.#edges.push(
        this.#di("bpmndi:BPMNEdge", { id: `${element.id}_di`, bpmnElement: element, waypoint, ...label }),
      );
    }
    return this.#definitions(name, messages);
  }

  #pool(key: string, name: string, lanes: readonly LaneBox[]): Pool {
    const process = this.#make("Process", {
      id: `${key}_process`,
      name,
      isExecutable: false,
      flowElements: [],
    });
    const participant = this.#make("Participant", { id: `${key}_pool`, name, processRef: process });
    return { key, name, lanes, process, participant };
  }

  #addStep(box: StepBox, id: string, pool: Pool | undefined): void {
    if (!pool) return;
    const { step } = box;
    const element = stepElement(this.moddle, step, id, {
      stage: this.#layout.stages.findIndex(({ stage }) => stage.id === step.stageId),
      hasWayIn: this.#led.has(step.id),
      hasWayOut: this.#leads.has(step.id),
    });
    adopt(pool.process, element, "flowElements");
    this.#elements.set(step.id, element);
    this.#boxes.set(step.id, box);
    const bounds = shapeOf(step.kind, box);
    const named = bounds.width < box.width && step.title !== "";
    const label = named
      ? { label: this.#di("bpmndi:BPMNLabel", { bounds: this.#bounds(labelOf(bounds, box)) }) }
      : {};
    const marker = step.kind === "decision" ? { isMarkerVisible: true } : {};
    this.#shape(element, bounds, { ...label, ...marker });
  }

  #flowElement(flow: Flow, id: string, crosses: boolean): ModdleElement {
    const usual = crosses ? "information" : "sequence";
    return this.#make(crosses ? "MessageFlow" : "SequenceFlow", {
      id,
      name: oneLine(flow.label) || undefined,
      sourceRef: this.#elements.get(flow.fromId),
      targetRef: this.#elements.get(flow.toId),
      ...(flow.kind !== usual && { [kept("kind")]: flow.kind }),
      ...(flow.label !== oneLine(flow.label) && { [kept("label")]: flow.label }),
      ...(flow.probability !== null && { [kept("probability")]: String(flow.probability) }),
    });
  }

  #join({ process }: Pool, element: ModdleElement): void {
    adopt(process, element, "flowElements");
    for (const [field, end] of [
      ["outgoing", element.sourceRef],
      ["incoming", element.targetRef],
    ] as const) {
      const node = end as { get(name: string): ModdleElement[] };
      node.get(field).push(element);
    }
  }

  #definitions(name: string, messageFlows: readonly ModdleElement[]): ModdleElement {
    const collaboration = this.#make("Collaboration", { id: "Collaboration_1", name });
    const category = this.#make("Category", { id: "Stages", name: "Stages" });
    for (const { participant } of this.#pools) adopt(collaboration, participant, "participants");
    for (const flow of messageFlows) adopt(collaboration, flow, "messageFlows");
    const pools = this.#pools.map((pool, index) => this.#poolShapes(pool, index));
    const groups = this.#groups(collaboration, category);
    const planeElement = [...pools.flat(), ...groups, ...this.#shapes, ...this.#edges];
    const plane = this.#di("bpmndi:BPMNPlane", { id: "Plane_1", bpmnElement: collaboration, planeElement });
    const processes = this.#pools.map(({ process }) => process);
    return this.#make("Definitions", {
      id: "Definitions_1",
      targetNamespace: FRONTSTAGE_NAMESPACE,
      exporter: "Frontstage",
      [`xmlns:${FRONTSTAGE_PREFIX}`]: FRONTSTAGE_NAMESPACE,
      rootElements: [...(groups.length > 0 ? [category] : []), collaboration, ...processes],
      diagrams: [this.#di("bpmndi:BPMNDiagram", { id: "Diagram_1", plane })],
    });
  }

  /** The pool and its lanes, each down to where the next begins: in BPMN no gap lies between them. */
  #poolShapes({ key, lanes, process, participant }: Pool, poolIndex: number): ModdleElement[] {
    const set = this.#make("LaneSet", { id: `${key}_lanes`, lanes: [] });
    adopt(process, set, "laneSets");
    const top = lanes[0]?.y ?? 0;
    const lowest = lanes.at(-1);
    const height = (lowest ? lowest.y + lowest.height : top) - top;
    const width = this.#layout.width;
    const pool = this.#shapeOf(participant, { x: 0, y: top, width, height }, { isHorizontal: true });
    return [
      pool,
      ...lanes.map((box, index) => {
        const { lane } = box;
        const next = lanes[index + 1]?.y ?? top + height;
        const name = oneLine([lane.name, lane.subtitle].filter(Boolean).join(", "));
        const element = this.#make("Lane", {
          id: `Lane_${poolIndex + 1}_${index + 1}`,
          name: name || undefined,
          [kept("band")]: lane.band,
          [kept("name")]: lane.name,
          [kept("subtitle")]: lane.subtitle,
          flowNodeRef: this.#layout.steps
            .filter(({ step }) => step.laneId === lane.id)
            .map(({ step }) => this.#elements.get(step.id)),
        });
        adopt(set, element, "lanes");
        return this.#shapeOf(
          element,
          { x: STRIP, y: box.y, width: width - STRIP, height: next - box.y },
          { isHorizontal: true },
        );
      }),
    ];
  }

  #groups(collaboration: ModdleElement, category: ModdleElement): ModdleElement[] {
    const { stages, height } = this.#layout;
    return stages.map(({ stage, x, width }, index) => {
      const value = this.#make("CategoryValue", {
        id: `Stage_${index + 1}`,
        value: oneLine(stage.name) || undefined,
      });
      adopt(category, value, "categoryValue");
      const group = this.#make("Group", {
        id: `Group_${index + 1}`,
        categoryValueRef: value,
        [kept("stage")]: String(index),
        [kept("name")]: stage.name,
        [kept("columns")]: String(stage.columns),
      });
      adopt(collaboration, group, "artifacts");
      return this.#shapeOf(group, { x: x + 4, y: 0, width: width - 8, height: height + 4 });
    });
  }

  #shape(element: ModdleElement, bounds: Bounds, more: Parts = {}): void {
    this.#shapes.push(this.#shapeOf(element, bounds, more));
  }

  #shapeOf(element: ModdleElement, bounds: Bounds, more: Parts = {}): ModdleElement {
    const fields = { id: `${element.id}_di`, bpmnElement: element, bounds: this.#bounds(bounds), ...more };
    return this.#di("bpmndi:BPMNShape", fields);
  }

  #bounds({ x, y, width, height }: Bounds): ModdleElement {
    return this.#di("dc:Bounds", { x: Math.round(x), y: Math.round(y), width, height });
  }

  #make(type: string, fields: Parts): ModdleElement {
    return this.moddle.create(`bpmn:${type}`, soundTexts(fields));
  }

  #di(type: string, fields: Parts = {}): ModdleElement {
    return this.moddle.create(type, fields);
  }
}

function adopt(parent: ModdleElement, child: ModdleElement, field: string): void {
  const holder = parent as unknown as { get(name: string): ModdleElement[] };
  holder.get(field).push(child);
  (child as { $parent?: ModdleElement }).$parent = parent;
}
