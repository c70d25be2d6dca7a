import type { AccountLine } from "../account.ts";
import type { BpmnSource, SourceFlow, SourceNode } from "./bpmn-source.ts";
import { elementWords, kept, oneLine } from "./names.ts";

export interface Untangled {
  readonly nodes: readonly SourceNode[];
  readonly flows: readonly JoinedFlow[];
  readonly account: readonly AccountLine[];
}
/** A flow between nodes that become steps. */
export interface JoinedFlow extends Omit<SourceFlow, "type"> {
  readonly type: SourceFlow["type"] | "recovery";
}

/** More ways through one gateway than this are no help on a map: it then stays a step. */
const MOST_WAYS = 40;
const START = "StartEvent";
const END = "EndEvent";

/**
 * What BPMN draws and a blueprint does not: subprocesses are opened, gateways that only fork or merge, links and
 * blank inner events are passed through, and an event at an activity's edge becomes a way of recovery.
 */
export function untangle(source: BpmnSource, open: boolean): Untangled {
  return new Untangler(source).untangle(open);
}

class Untangler {
  readonly #nodes: Map<string, SourceNode>;
  #flows: JoinedFlow[];
  readonly #account: AccountLine[] = [];

  constructor({ nodes, flows }: BpmnSource) {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    this.#flows = [...flows];
  }

  untangle(open: boolean): Untangled {
    const opened = new Set<string>();
    // Outer ones stand before what lies in them.
    for (const node of [...this.#nodes.values()]) {
      if (!this.#nodes.has(node.id) || !/(?:SubProcess|Transaction)$/.test(node.type)) continue;
      if (open && node.expanded) {
        this.#open(node);
        opened.add(node.id);
      } else this.#close(node);
    }
    this.#joinLinks();
    this.#recover();
    const ways = new Ways(this.#flows);
    for (const node of [...this.#nodes.values()])
      if (this.#isPassed(node, opened.size > 0, ways)) this.#pass(node, ways);
    this.#flows = ways.all();
    return { nodes: [...this.#nodes.values()], flows: this.#flows, account: this.#account };
  }

  #inner(id: string): SourceNode[] {
    return [...this.#nodes.values()].filter(({ inside }) => inside === id);
  }

  #open(node: SourceNode): void {
    const inner = this.#inner(node.id).filter(({ byEvent, attachedTo }) => !byEvent && attachedTo === null);
    const led = new Set(this.#sequences().map(({ to }) => to));
    const leads = new Set(this.#sequences().map(({ from }) => from));
    const acts = inner.filter(({ type }) => !type.startsWith("Data"));
    const starts = acts.filter(({ type }) => type === START);
    const ends = acts.filter(({ type }) => type === END);
    const first = (starts.length > 0 ? starts : acts.filter(({ id }) => !led.has(id))).slice(0, MOST_WAYS);
    const last = (ends.length > 0 ? ends : acts.filter(({ id }) => !leads.has(id))).slice(0, MOST_WAYS);
    const [entry] = acts;
    if (!entry) return;
    const into = first.length > 0 ? first : [entry];
    const outOf = last.length > 0 ? last : [entry];
    this.#flows = this.#flows.flatMap((flow): JoinedFlow[] => {
      const single = flow.type !== "sequence";
      if (flow.to === node.id)
        return (single ? into.slice(0, 1) : into).map(({ id }) => ({ ...flow, to: id }));
      if (flow.from === node.id)
        return (single ? outOf.slice(-1) : outOf).map(({ id }) => ({ ...flow, from: id }));
      return [flow];
    });
    for (const event of this.#nodes.values()) {
      if (event.attachedTo === node.id)
        this.#nodes.set(event.id, { ...event, attachedTo: into[0]?.id ?? entry.id });
    }
    for (const child of this.#inner(node.id)) this.#nodes.set(child.id, { ...child, inside: node.inside });
    this.#nodes.delete(node.id);
    const what = node.byEvent ? "event subprocess" : "subprocess";
    this.#note(what, node.name, "its frame; its steps stand in the lane");
    if (node.notes !== "") this.#note(what, node.name, `its description: ${node.notes}`);
  }

  /** One step for all that lies in it. */
  #close(node: SourceNode): void {
    const gone = new Set<string>();
    const collect = (id: string) => {
      for (const child of this.#inner(id)) {
        gone.add(child.id);
        collect(child.id);
      }
    };
    collect(node.id);
    if (gone.size === 0) return;
    for (const id of gone) this.#nodes.delete(id);
    this.#flows = this.#flows
      .map((flow) => ({
        ...flow,
        from: gone.has(flow.from) ? node.id : flow.from,
        to: gone.has(flow.to) ? node.id : flow.to,
      }))
      .filter(({ from, to, type }) => from !== to || (type !== "sequence" && type !== "data"));
    this.#note(
      "subprocess",
      node.name,
      `${gone.size === 1 ? "1 element" : `${gone.size} elements`} inside it`,
    );
  }

  /** What leaves through a link goes on where the link of that name comes back. */
  #joinLinks(): void {
    const links = [...this.#nodes.values()].filter(({ link }) => link !== "");
    for (const thrown of links.filter(({ type }) => type === "IntermediateThrowEvent")) {
      const caught = links.find(
        ({ type, link }) => type === "IntermediateCatchEvent" && link === thrown.link,
      );
      if (caught)
        this.#flows.push({
          type: "sequence",
          name: "",
          condition: "",
          from: thrown.id,
          to: caught.id,
          attributes: {},
        });
      else this.#note("link", thrown.link, "there is no other end of that name");
    }
  }

  /** An event at an activity's edge: what it leads to is how the activity is won back; messages go to the activity. */
  #recover(): void {
    for (const event of [...this.#nodes.values()]) {
      const host = this.#nodes.get(event.attachedTo ?? "");
      if (!host) continue;
      const label = event.name || eventWords(event);
      let ways = 0;
      this.#flows = this.#flows.flatMap((flow): JoinedFlow[] => {
        if (flow.from !== event.id && flow.to !== event.id) return [flow];
        const ends = {
          from: flow.from === event.id ? host.id : flow.from,
          to: flow.to === event.id ? host.id : flow.to,
        };
        if (flow.type !== "sequence") return ends.from === ends.to ? [] : [{ ...flow, ...ends }];
        ways++;
        return [{ ...flow, ...ends, type: "recovery", name: joinedText(label, flow.name) }];
      });
      this.#nodes.delete(event.id);
      const became = ways === 0 ? "nothing follows from it" : "it is the name of a recovery flow now";
      this.#note("boundary event", label, `${became}, at “${host.name}”`);
    }
  }

  #isPassed(node: SourceNode, anyOpened: boolean, ways: Ways): boolean {
    if (node.attributes[kept("kind")] !== undefined) return false;
    if (node.link !== "") return true;
    if (node.name !== "") return false;
    const ins = ways.into(node.id).filter(({ type }) => type === "sequence").length;
    const outs = ways.outOf(node.id).filter(({ type }) => type === "sequence").length;
    if (ins * outs > MOST_WAYS) return false;
    if (node.type === "ParallelGateway") return true;
    if (node.type.endsWith("Gateway")) return outs <= 1;
    const blank = node.events.length === 0 && (node.type === START || node.type === END);
    return blank && anyOpened && ins > 0 && outs > 0;
  }

  #pass(node: SourceNode, ways: Ways): void {
    const before = ways.into(node.id);
    const after = ways.outOf(node.id);
    const from = before.map((flow) => this.#nodes.get(flow.from)?.name ?? "").find((name) => name !== "");
    for (const flow of new Set([...before, ...after])) {
      ways.remove(flow);
      if (flow.type === "message")
        this.#note("message flow", flow.name, `ends at a ${elementWords(node.type)} that is no step`);
    }
    for (const first of before) {
      for (const last of after) {
        if (first.type === "message" || last.type === "message" || first.from === last.to) continue;
        ways.add({
          ...last,
          type: first.type === "recovery" ? "recovery" : last.type,
          name: joinedText(first.name, last.name),
          condition: joinedText(first.condition, last.condition),
          from: first.from,
        });
      }
    }
    this.#nodes.delete(node.id);
    const where = from === undefined ? "" : `, after “${from}”`;
    this.#note(elementWords(node.type), node.link || node.name, `its ways run straight through${where}`);
  }

  #sequences(): JoinedFlow[] {
    return this.#flows.filter(({ type }) => type === "sequence");
  }

  #note(element: string, name: string, note: string): void {
    this.#account.push({ element, name, note });
  }
}

/** Flows by their ends, so that a long chain of gateways costs no more than its length. */
class Ways {
  readonly #flows = new Set<JoinedFlow>();
  readonly #into = new Map<string, Set<JoinedFlow>>();
  readonly #outOf = new Map<string, Set<JoinedFlow>>();

  constructor(flows: readonly JoinedFlow[]) {
    for (const flow of flows) this.add(flow);
  }
  add(flow: JoinedFlow): void {
    this.#flows.add(flow);
    within(this.#into, flow.to).add(flow);
    within(this.#outOf, flow.from).add(flow);
  }
  remove(flow: JoinedFlow): void {
    this.#flows.delete(flow);
    this.#into.get(flow.to)?.delete(flow);
    this.#outOf.get(flow.from)?.delete(flow);
  }
  into = (id: string): readonly JoinedFlow[] => [...(this.#into.get(id) ?? [])];
  outOf = (id: string): readonly JoinedFlow[] => [...(this.#outOf.get(id) ?? [])];
  all = (): JoinedFlow[] => [...this.#flows];
}

function within(map: Map<string, Set<JoinedFlow>>, id: string): Set<JoinedFlow> {
  const held = map.get(id) ?? new Set();
  map.set(id, held);
  return held;
}

const joinedText = (first: string, second: string): string =>
  oneLine([first, second].filter(Boolean).join(", "));

const eventWords = ({ events }: SourceNode): string =>
  elementWords(events[0] ?? "Event").replace(" event definition", "");
