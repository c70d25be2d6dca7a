import { UserError } from "@shared/base/result.ts";
import type { ModdleElement } from "bpmn-moddle";
import type { AccountLine } from "../account.ts";
import {
  type Bounds,
  type BpmnSource,
  centreOf,
  type SourceFlow,
  type SourceGroup,
  type SourceLane,
  type SourceNode,
} from "./bpmn-source.ts";
import { elementWords, kept, oneLine } from "./names.ts";
import { listOf, type ParsedBpmn, partOf, textOf, typeOf } from "./parse-bpmn.ts";
import { readNode } from "./read-node.ts";

const FLOW_NODE = /(?:Task|Event|Gateway|SubProcess|Transaction|CallActivity)$/;
const DATA = new Set(["DataObjectReference", "DataStoreReference"]);
/** Definitions that others point at; they say nothing about the service. */
const SILENT = new Set(["Collaboration", "Process", "DataStore", "Category", "DataObject", "SequenceFlow"]);

/** One part of the file as plain values: lanes, nodes, flows, groups, and what is left behind here already. */
export function collectSource(parsed: ParsedBpmn, partId: string): BpmnSource {
  const root = parsed.roots.find(({ id, $type }) => id === partId && /(Collaboration|Process)$/.test($type));
  if (!root) throw new UserError("The file holds no process and no collaboration.");
  return new Collector(parsed).collect(root);
}

class Collector {
  readonly #parsed: ParsedBpmn;
  readonly #turned: boolean;
  readonly #lanes: SourceLane[] = [];
  readonly #nodes = new Map<string, SourceNode>();
  readonly #flows: SourceFlow[] = [];
  readonly #groups: SourceGroup[] = [];
  readonly #account: AccountLine[] = [];
  readonly #annotations = new Map<string, string>();
  #organisation = 0;

  constructor(parsed: ParsedBpmn) {
    this.#parsed = parsed;
    const pools = [...parsed.shapes.values()].filter(({ horizontal }) => horizontal !== undefined);
    this.#turned = pools.length > 0 && pools.every(({ horizontal }) => horizontal === false);
  }

  collect(root: ModdleElement): BpmnSource {
    if (typeOf(root) === "Process") this.#takeProcess(root, oneLine(root.name) || "Process");
    else this.#takeCollaboration(root);
    this.#takeArtifacts(root);
    for (const message of this.#parsed.warnings) this.#note("file", "", message);
    for (const other of this.#parsed.roots) {
      if (!SILENT.has(typeOf(other)))
        this.#note(elementWords(typeOf(other)), other.name, "a definition for machines");
    }
    return {
      lanes: this.#lanes,
      nodes: [...this.#nodes.values()],
      flows: this.#flows.filter((flow) => this.#endsHold(flow)),
      groups: this.#groups,
      account: this.#account,
    };
  }

  #takeCollaboration(root: ModdleElement): void {
    const pools = listOf(root, "participants");
    const several = pools.length > 1;
    for (const [index, pool] of pools.entries()) {
      this.#organisation = index;
      const name = oneLine(pool.name) || oneLine(partOf(pool, "processRef")?.name) || "Pool";
      const process = partOf(pool, "processRef");
      if (partOf(pool, "participantMultiplicity")) this.#note("pool", name, "its multiplicity");
      const shows = ["flowElements", "laneSets"].some((field) => listOf(process, field).length > 0);
      if (process && shows) this.#takeProcess(process, name, pool, several);
      else this.#takeBlankPool(root, pool, name);
    }
    for (const flow of listOf(root, "messageFlows")) {
      const from = this.#endOf(flow, "sourceRef");
      const to = this.#endOf(flow, "targetRef");
      this.#flows.push({ ...plainFlow(flow), type: "message", from, to });
    }
    for (const field of [
      "conversations",
      "conversationLinks",
      "conversationAssociations",
      "choreographyRef",
    ]) {
      for (const one of listOf(root, field))
        this.#note(elementWords(typeOf(one)), one.name, "no part of a blueprint");
    }
  }

  /** A pool that shows nothing inside: a step for each message that comes to it or leaves it. */
  #takeBlankPool(root: ModdleElement, pool: ModdleElement, name: string): void {
    const lane = this.#addLane(pool, name, "");
    const messages = listOf(root, "messageFlows").filter(
      (flow) => partOf(flow, "sourceRef") === pool || partOf(flow, "targetRef") === pool,
    );
    for (const flow of messages) {
      const sends = partOf(flow, "sourceRef") === pool;
      const other = partOf(flow, sends ? "targetRef" : "sourceRef");
      const over = this.#boundsOf(other?.id);
      const within = this.#boundsOf(pool.id);
      const bounds = over && within ? { ...over, y: within.y, height: within.height } : over;
      const title = oneLine(flow.name) || oneLine(partOf(flow, "messageRef")?.name) || oneLine(other?.name);
      this.#nodes.set(blankEnd(flow, pool), {
        ...readNode(flow, { lane, inside: null, bounds, expanded: false }),
        id: blankEnd(flow, pool),
        type: sends ? "BlankSend" : "BlankReceive",
        name: title,
      });
    }
    const made = messages.length === 1 ? "1 step was made" : `${messages.length} steps were made`;
    this.#note("pool", name, `shows no process; ${made} of its messages`);
  }

  #takeProcess(process: ModdleElement, name: string, pool: ModdleElement = process, several = false): void {
    const leaves = listOf(process, "laneSets").flatMap((set) => leafLanes(set, []));
    const poolName = several || (leaves.length > 0 && pool !== process) ? name : "";
    const laneOf = new Map<string, number>();
    for (const { lane, path } of leaves) {
      const at = this.#addLane(
        lane,
        oneLine(lane.name) || path.at(-1) || name,
        leaves.length > 1 || several ? [...path].reverse().concat(poolName).filter(Boolean).join(" · ") : "",
      );
      for (const node of listOf(lane, "flowNodeRef")) if (node.id !== undefined) laneOf.set(node.id, at);
    }
    const own = this.#lanes.length - leaves.length;
    const placed = leaves.map((_, index) => own + index);
    let rest = -1;
    this.#takeElements(process, null, (id, bounds) => {
      const given = laneOf.get(id) ?? this.#laneAround(placed, bounds);
      if (given !== undefined) return given;
      if (rest < 0) rest = this.#addLane(pool, name, "");
      return rest;
    });
    if (pool !== process) this.#takeArtifacts(process);
  }

  #takeElements(
    container: ModdleElement,
    inside: string | null,
    laneFor: (id: string, bounds: Bounds | null) => number,
  ): void {
    for (const element of listOf(container, "flowElements")) {
      const type = typeOf(element);
      const id = element.id ?? "";
      if (type === "SequenceFlow") {
        const from = partOf(element, "sourceRef")?.id ?? "";
        this.#flows.push({
          ...plainFlow(element),
          type: "sequence",
          from,
          to: partOf(element, "targetRef")?.id ?? "",
        });
        if (element.name && partOf(element, "conditionExpression"))
          this.#note("sequence flow", element.name, `its condition ${oneLine(plainFlow(element).condition)}`);
      } else if (FLOW_NODE.test(type) || DATA.has(type)) {
        const bounds = this.#boundsOf(id);
        const parent = inside === null ? undefined : this.#nodes.get(inside);
        const lane = parent ? parent.lane : laneFor(id, bounds);
        const inner = listOf(element, "flowElements");
        const expanded = inner.length > 0 && this.#parsed.shapes.get(id)?.expanded !== false;
        this.#nodes.set(id, readNode(element, { lane, inside, bounds, expanded }));
        this.#takeAssociations(element);
        this.#noteMarks(element);
        if (inner.length > 0) {
          this.#takeElements(element, id, laneFor);
          this.#takeArtifacts(element);
        }
      } else if (!SILENT.has(type)) this.#note(elementWords(type), element.name, "no part of a blueprint");
    }
  }

  #takeAssociations(element: ModdleElement): void {
    const id = element.id ?? "";
    for (const [field, into] of [
      ["dataInputAssociations", true],
      ["dataOutputAssociations", false],
    ] as const) {
      for (const association of listOf(element, field)) {
        const data = into ? listOf(association, "sourceRef")[0] : partOf(association, "targetRef");
        const ends = into ? { from: data?.id ?? "", to: id } : { from: id, to: data?.id ?? "" };
        this.#flows.push({ ...plainFlow(association), type: "data", ...ends });
      }
    }
  }

  #noteMarks(element: ModdleElement): void {
    const loop = partOf(element, "loopCharacteristics");
    const words = elementWords(typeOf(element));
    if (loop)
      this.#note(
        words,
        element.name,
        `its mark for ${elementWords(typeOf(loop)).replace(" characteristics", "")}`,
      );
    if (element.isForCompensation === true) this.#note(words, element.name, "its mark for compensation");
    const called = element.calledElement;
    if (typeof called === "string" && called !== "")
      this.#note(words, element.name, `the process that it calls, ${called}`);
  }

  #takeArtifacts(container: ModdleElement): void {
    const artifacts = listOf(container, "artifacts");
    for (const one of artifacts)
      if (typeOf(one) === "TextAnnotation") this.#annotations.set(one.id ?? "", textOf(one.text));
    const used = new Set<string>();
    for (const one of artifacts.filter((entry) => typeOf(entry) === "Association")) {
      const ends = [partOf(one, "sourceRef")?.id ?? "", partOf(one, "targetRef")?.id ?? ""];
      const text = ends.find((id) => this.#annotations.has(id));
      const node = this.#nodes.get(ends.find((id) => id !== text) ?? "");
      if (text === undefined || !node) {
        const from = partOf(one, "sourceRef")?.name;
        this.#note(
          "association",
          from,
          text === undefined ? "a line that is no flow" : "its text stands at no step",
        );
        continue;
      }
      used.add(text);
      const notes = [node.notes, this.#annotations.get(text) ?? ""].filter(Boolean).join("\n");
      this.#nodes.set(node.id, { ...node, notes });
    }
    for (const one of artifacts) {
      const type = typeOf(one);
      if (type === "Group") this.#takeGroup(one);
      else if (type === "TextAnnotation" && !used.has(one.id ?? ""))
        this.#note("text annotation", textOf(one.text), "stands at no step");
    }
  }

  #takeGroup(group: ModdleElement): void {
    const name = oneLine(textOf(partOf(group, "categoryValueRef")?.value));
    const bounds = this.#boundsOf(group.id);
    const isStage = group.$attrs[kept("stage")] !== undefined;
    if ((name !== "" || isStage) && bounds) this.#groups.push({ name, bounds, attributes: group.$attrs });
    else this.#note("group", name, name === "" ? "has no name" : "has no place");
  }

  #addLane(element: ModdleElement, name: string, pool: string): number {
    const bounds = this.#boundsOf(element.id);
    const around = pool === name ? "" : pool;
    const organisation = this.#organisation;
    const lane = { id: element.id ?? "", name, pool: around, organisation, bounds };
    return this.#lanes.push({ ...lane, attributes: element.$attrs }) - 1;
  }

  #laneAround(lanes: readonly number[], bounds: Bounds | null): number | undefined {
    if (!bounds) return lanes[0];
    const { y } = centreOf(bounds);
    const around = lanes.find((index) => {
      const lane = this.#lanes[index]?.bounds;
      return lane && y >= lane.y && y <= lane.y + lane.height;
    });
    return around ?? lanes[0];
  }

  #boundsOf(id: string | undefined): Bounds | null {
    const bounds = this.#parsed.shapes.get(id ?? "")?.bounds;
    if (!bounds) return null;
    const { x, y, width, height } = bounds;
    return this.#turned ? { x: y, y: x, width: height, height: width } : bounds;
  }

  /** A message that ends at a pool’s edge ends at the step that was made for it. */
  #endOf(flow: ModdleElement, field: string): string {
    const end = partOf(flow, field);
    return end && this.#nodes.has(blankEnd(flow, end)) ? blankEnd(flow, end) : (end?.id ?? "");
  }

  #endsHold({ type, from, to, name }: SourceFlow): boolean {
    const holds = this.#nodes.has(from) && this.#nodes.has(to);
    if (!holds) this.#note(`${type} flow`, name, "one of its ends is not among the steps");
    return holds;
  }

  #note(element: string, name: string | undefined, note: string): void {
    this.#account.push({ element, name: oneLine(name), note });
  }
}

const blankEnd = (flow: ModdleElement, pool: ModdleElement): string => `${flow.id} at ${pool.id}`;

function plainFlow(element: ModdleElement) {
  const condition = textOf(partOf(element, "conditionExpression")?.body);
  return { name: oneLine(element.name), condition, attributes: element.$attrs };
}

/** Lanes without lanes in them, with the names of those that they lie in. */
function leafLanes(
  set: ModdleElement,
  path: readonly string[],
): { lane: ModdleElement; path: readonly string[] }[] {
  return listOf(set, "lanes").flatMap((lane) => {
    const inner = partOf(lane, "childLaneSet");
    const below = inner ? leafLanes(inner, [...path, oneLine(lane.name)].filter(Boolean)) : [];
    return below.length > 0 ? below : [{ lane, path }];
  });
}
