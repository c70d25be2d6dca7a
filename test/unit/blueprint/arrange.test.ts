import { arrangeSteps } from "@shared/domain/blueprint/commands/arrange-steps.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import type { EngagementDocument } from "@shared/domain/core/document.ts";
import { array, assert, boolean, constantFrom, nat, property, record, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const LANES = ["client", "frontstage", "backstage", "support"] as const;
const arranged = (builder: BlueprintBuilder): EngagementDocument => {
  const document = builder.build();
  document.run(arrangeSteps, { blueprintId: "b" });
  return document;
};
const columns = ({ model }: EngagementDocument) =>
  Object.fromEntries(model.all("step").map(({ id, column }) => [id, column]));

describe("arranging a map", () => {
  it("puts a lane’s steps one after the other along their flows, whatever places they had", () => {
    const builder = new BlueprintBuilder()
      .step("pay", "client", "s1", 0)
      .step("ask", "client", "s1", 4)
      .step("leave", "client", "s1", 9)
      .flow("ask", "pay")
      .flow("pay", "leave");
    expect(columns(arranged(builder))).toEqual({ ask: 0, pay: 1, leave: 2 });
  });

  it("stands an answer below the question, and what the client hears next a column on", () => {
    const builder = new BlueprintBuilder()
      .step("ask", "client", "s1", 3)
      .step("look", "frontstage", "s1", 7)
      .step("price", "backstage", "s1", 1)
      .step("tell", "frontstage", "s1", 2)
      .step("hear", "client", "s1", 0)
      .flow("ask", "look")
      .flow("look", "price")
      .flow("price", "tell")
      .flow("tell", "hear");
    expect(columns(arranged(builder))).toEqual({ ask: 0, look: 0, price: 0, tell: 1, hear: 1 });
  });

  it("stacks the alternatives of a decision in one cell and goes on behind them", () => {
    const document = arranged(
      new BlueprintBuilder()
        .step("decide", "backstage", "s1", 0, { kind: "decision" })
        .step("grant", "backstage", "s1", 1)
        .step("refuse", "backstage", "s1", 5)
        .step("file", "backstage", "s1", 2)
        .flow("decide", "grant")
        .flow("decide", "refuse")
        .flow("grant", "file")
        .flow("refuse", "file"),
    );
    expect(columns(document)).toEqual({ decide: 0, grant: 1, refuse: 1, file: 2 });
    const rows = layoutBlueprint(document.model, "b").steps.map(({ step, row }) => `${step.id} ${row}`);
    expect(rows).toEqual(["decide 0", "grant 0", "refuse 1", "file 0"]);
  });

  it("opens a loop at the flow that leads back", () => {
    const builder = new BlueprintBuilder()
      .step("write", "backstage", "s1", 2)
      .step("check", "backstage", "s1", 0)
      .step("send", "backstage", "s1", 1)
      .step("begin", "backstage", "s1", 3)
      .flow("begin", "write")
      .flow("write", "check")
      .flow("check", "write")
      .flow("check", "send");
    expect(columns(arranged(builder))).toEqual({ begin: 0, write: 1, check: 2, send: 3 });
  });

  it("keeps lanes, stages, and the order of steps that nothing joins; what leads on stands just before it", () => {
    const document = arranged(
      new BlueprintBuilder()
        .step("a", "client", "s1", 2)
        .step("b1", "client", "s1", 5)
        .step("start", "client", "s2", 0)
        .step("middle", "client", "s2", 1)
        .step("end", "client", "s2", 2)
        .step("rates", "support", "s2", 0)
        .flow("start", "middle")
        .flow("middle", "end")
        .flow("rates", "end"),
    );
    const { a = -1, b1 = -1, ...rest } = columns(document);
    expect(a).toBeLessThan(b1);
    expect(rest).toEqual({ start: 0, middle: 1, end: 2, rates: 2 });
    expect(document.model.get("step", "rates")).toMatchObject({ laneId: "support", stageId: "s2" });
  });

  it("can be told to arrange one stage only, and refuses an empty map", () => {
    const document = new BlueprintBuilder()
      .step("a", "client", "s1", 3)
      .step("b1", "client", "s1", 1)
      .step("c", "client", "s2", 4)
      .flow("a", "b1")
      .build();
    document.run(arrangeSteps, { blueprintId: "b", stageIds: ["s1"] });
    expect(columns(document)).toEqual({ a: 0, b1: 1, c: 4 });
    const empty = new BlueprintBuilder().build();
    expect(() => empty.run(arrangeSteps, { blueprintId: "b" })).toThrow("There are no steps to arrange.");
  });
});

const step = record({ lane: constantFrom(...LANES), stage: constantFrom("s1", "s2"), column: nat(8) });
const graph = (loops: boolean) =>
  record({
    steps: array(step, { minLength: 2, maxLength: 24 }),
    flows: array(tuple(nat(23), nat(23), boolean()), { maxLength: 40 }),
  }).map(({ steps, flows }) => {
    const builder = new BlueprintBuilder();
    const joined = new Map<string, readonly [string, string]>();
    for (const [index, { lane, stage, column }] of steps.entries())
      builder.step(`x${index}`, lane, stage, column);
    for (const [one, other] of flows) {
      const [from, to] = loops ? [one, other] : [Math.min(one, other), Math.max(one, other)];
      if (from === to || Math.max(from, to) >= steps.length) continue;
      joined.set(`${from} ${to}`, [`x${from}`, `x${to}`]);
    }
    for (const [from, to] of joined.values()) builder.flow(from, to);
    return { builder, joined: [...joined.values()] };
  });

describe("whatever the map is", () => {
  it("without loops, every flow of a stage leads to the right, straight up or down, and never into its own cell", () => {
    assert(
      property(graph(false), ({ builder, joined }) => {
        const { model } = arranged(builder);
        for (const [fromId, toId] of joined) {
          const [from, to] = [model.need("step", fromId), model.need("step", toId)];
          if (from.stageId !== to.stageId) continue;
          expect(to.column - from.column).toBeGreaterThanOrEqual(from.laneId === to.laneId ? 1 : 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("with loops too, lanes and stages stay, a stage is no wider than it has steps, and one undo takes it back", () => {
    assert(
      property(graph(true), ({ builder }) => {
        const document = builder.build();
        const before = document.model.all("step");
        const { diff } = document.run(arrangeSteps, { blueprintId: "b" });
        for (const { id, laneId, stageId } of before) {
          const now = document.model.need("step", id);
          expect([now.laneId, now.stageId]).toEqual([laneId, stageId]);
          expect(now.column).toBeLessThan(before.filter((step) => step.stageId === stageId).length + 9);
        }
        document.undo(diff);
        expect(document.model.all("step")).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it("an arranged map stays as it is when it is arranged again", () => {
    assert(
      property(graph(false), ({ builder }) => {
        const document = arranged(builder);
        expect(document.run(arrangeSteps, { blueprintId: "b" }).result).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
