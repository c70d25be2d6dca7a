import { flowsOf, partsOfFlows, placesOf } from "@shared/domain/blueprint/graph/connected-parts.ts";
import { Model } from "@shared/domain/core/model.ts";
import { type CaseGraph, type CaseNode, caseGraph } from "@shared/domain/redesign/case-graph.ts";
import { caseTotal } from "@shared/domain/redesign/case-total.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutes, ServiceBuilder } from "../../builders/service.ts";

const timeOf = (step: { workTime: unknown }) => (step.workTime as { value: number }).value;
const total = (graph: CaseGraph, parallel: "max" | "sum") => caseTotal(graph, timeOf, parallel).value;

/** A way without loops: every step leads to later ones, by choice or all at once. */
const ways = fc
  .array(
    fc.record({
      time: fc.integer({ min: 0, max: 9 }),
      choice: fc.boolean(),
      leads: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 0, maxLength: 3 }),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((steps) => {
    const nodes = new Map<string, CaseNode>();
    steps.forEach(({ time, choice, leads }, at) => {
      const targets = [...new Set(leads.map((by) => at + by).filter((to) => to < steps.length))];
      const exclusive = choice && targets.length > 1;
      nodes.set(`s${at}`, {
        step: { title: `s${at}`, workTime: minutes(time) } as unknown as CaseNode["step"],
        split: exclusive ? "exclusive" : "parallel",
        next: targets.map((to) => ({ id: `s${to}`, probability: exclusive ? 1 / targets.length : 1 })),
      });
    });
    return { ok: true, startId: "s0", nodes } as const;
  });

/** Every outcome of every decision, one case after the other: slow, and plain to see. */
function byHand({ nodes }: { nodes: ReadonlyMap<string, CaseNode> }) {
  const ids = [...nodes.keys()];
  const decisions = ids.filter((id) => nodes.get(id)?.split === "exclusive");
  let sum = 0;
  let last = 0;
  const cases = decisions.reduce((count, id) => count * (nodes.get(id)?.next.length ?? 1), 1);
  for (let number = 0; number < cases; number++) {
    let rest = number;
    const taken = new Map(
      decisions.map((id) => {
        const next = nodes.get(id)?.next ?? [];
        const choice = next[rest % next.length];
        rest = Math.floor(rest / next.length);
        return [id, choice?.id];
      }),
    );
    const begin = new Map([["s0", 0]]);
    let end = 0;
    for (const id of ids) {
      const at = begin.get(id);
      const node = nodes.get(id);
      if (at === undefined || !node) continue;
      const done = at + timeOf(node.step);
      sum += timeOf(node.step) / cases;
      const next = node.next.map((step) => step.id).filter((to) => !taken.has(id) || taken.get(id) === to);
      for (const to of next) begin.set(to, Math.max(begin.get(to) ?? 0, done));
      end = Math.max(end, done);
    }
    last += end / cases;
  }
  return { sum, last };
}

describe("the total of one case", () => {
  it("is the mean over every outcome of every decision, each step once a case", () => {
    fc.assert(
      fc.property(ways, (graph) => {
        const { sum, last } = byHand(graph);
        expect(total(graph, "sum")).toBeCloseTo(sum, 9);
        expect(total(graph, "max")).toBeCloseTo(last, 9);
      }),
      { numRuns: 400 },
    );
  });

  it("counts what follows a meeting once, also where a third branch ends by itself", () => {
    const builder = new ServiceBuilder()
      .blueprint("b")
      .step("b", "start", "client", { kind: "start" })
      .step("b", "left", "frontstage", { workTime: minutes(2) })
      .step("b", "right", "backstage", { workTime: minutes(5) })
      .step("b", "note", "support", { workTime: minutes(3) })
      .step("b", "meet", "client", { workTime: minutes(7) })
      .chain("b", "start", "left", "meet")
      .chain("b", "start", "right", "meet")
      .flow("b", "start", "note");
    const graph = caseGraph(builder.model(), "b");
    const time = (step: { workTime: { kind: string } | null }) =>
      step.workTime ? timeOf(step as { workTime: unknown }) : 0;
    expect(caseTotal(graph, time, "sum").value).toBe(17);
    expect(caseTotal(graph, time, "max").value).toBe(12);
  });

  it("is never more than all steps together where nothing is done twice", () => {
    const model = new Model(areaNewspaperSample().records);
    for (const blueprint of model.all("blueprint")) {
      const all = model
        .by("step", "blueprintId", blueprint.id)
        .reduce((sum, step) => sum + (step.cost ?? 0), 0);
      const cost = caseTotal(caseGraph(model, blueprint.id), (step) => step.cost ?? 0, "sum");
      expect(cost.value).toBeGreaterThan(0);
      expect(cost.value).toBeLessThanOrEqual(all);
    }
  });

  it("tells forty decisions in a row apart without counting every way", () => {
    const nodes = new Map<string, CaseNode>();
    const add = (id: string, time: number, ...next: string[]) =>
      nodes.set(id, {
        step: { title: id, workTime: minutes(time) } as unknown as CaseNode["step"],
        split: next.length > 1 ? "exclusive" : "parallel",
        next: next.map((to) => ({ id: to, probability: 1 / next.length })),
      });
    for (let at = 0; at < 40; at++) {
      add(`d${at}`, 1, `a${at}`, `b${at}`);
      add(`a${at}`, 2, `d${at + 1}`);
      add(`b${at}`, 4, `d${at + 1}`);
    }
    add("d40", 1);
    const graph = { ok: true, startId: "d0", nodes } as const;
    expect(total(graph, "max")).toBeCloseTo(40 * (1 + 3) + 1, 9);
    expect(total(graph, "sum")).toBeCloseTo(40 * (1 + 3) + 1, 9);
  });

  it("goes through a loop with parallel work inside it as often as it is sent back", () => {
    const builder = new ServiceBuilder()
      .blueprint("b")
      .step("b", "start", "client", { kind: "start" })
      .step("b", "split", "backstage", { workTime: minutes(1) })
      .step("b", "short", "backstage", { workTime: minutes(2) })
      .step("b", "long", "support", { workTime: minutes(6) })
      .step("b", "look", "backstage", { kind: "decision", workTime: minutes(1) })
      .step("b", "done", "client", { workTime: minutes(4) })
      .chain("b", "start", "split", "short", "look")
      .chain("b", "split", "long", "look")
      .flow("b", "look", "split", { probability: 0.5 })
      .flow("b", "look", "done", { probability: 0.5 });
    const graph = caseGraph(builder.model(), "b");
    const time = (step: { workTime: { kind: string } | null }) =>
      step.workTime ? timeOf(step as { workTime: unknown }) : 0;
    expect(caseTotal(graph, time, "max").value).toBeCloseTo(2 * (1 + 6 + 1) + 4, 9);
    expect(caseTotal(graph, time, "sum").value).toBeCloseTo(2 * (1 + 2 + 6 + 1) + 4, 9);
  });
});

describe("the parts of a way", () => {
  it("stand behind those that they lead to, loops as one", () => {
    // a to b, b and c to each other, b to d, d to itself and to e.
    const { starts, to } = flowsOf(5, [[1], [2, 3], [1], [3, 4], []]);
    const parts = partsOfFlows(5, starts, to);
    expect(Array.from({ length: parts.count }, (_, part) => [...placesOf(parts, part)].sort())).toEqual([
      [4],
      [3],
      [1, 2],
      [0],
    ]);
  });
});
