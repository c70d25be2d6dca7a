import { PLAIN_SIMULATION } from "@shared/domain/blueprint/records.ts";
import { leftOut } from "@shared/interchange/left-out.ts";
import { MAP_FORMATS } from "@shared/interchange/map-formats.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const minutes = (value: number) => ({ kind: "fixed", value, source: "assumed" }) as const;
const of = (builder: BlueprintBuilder) => {
  const { model } = builder.build();
  return Object.fromEntries(MAP_FORMATS.map((format) => [format, leftOut(model, "b", format)]));
};

describe("what a file for other programs leaves out", () => {
  it("is nothing that the blueprint has not", () => {
    expect(of(new BlueprintBuilder(1).step("x", "client", "s1", 0))).toEqual({
      bpmn: [],
      xlsx: [],
      csv: [],
      grid: [],
    });
  });

  it("is named: fields of steps for BPMN and the grid, what stands around the map for all", () => {
    const builder = new BlueprintBuilder(1)
      .step("x", "client", "s1", 0, { role: "Clerk", cost: 0, notes: "Slow", pictureIds: ["p"] })
      .step("y", "client", "s1", 1, { kind: "decision", workTime: minutes(5) })
      .flow("x", "y");
    expect(of(builder)).toEqual({
      bpmn: ["roles", "work times", "costs", "pictures"],
      xlsx: ["pictures"],
      csv: ["pictures"],
      grid: ["flows", "kinds of steps", "roles", "work times", "costs", "notes of steps", "pictures"],
    });
  });

  it("names what only a simulation needs, for every format", () => {
    const builder = new BlueprintBuilder(1)
      .step("x", "client", "s1", 0, { poolId: "pool", simulation: PLAIN_SIMULATION })
      .step("y", "client", "s1", 1)
      .flow("x", "y", { shares: [{ segmentId: "seg", probability: 1 }] });
    const left = ["resource pools", "what a simulation needs", "shares of single segments"];
    expect(of(builder)).toEqual({ bpmn: left, xlsx: left, csv: left, grid: ["flows", ...left] });
  });

  it("does not count waiting that BPMN has a timer for", () => {
    const waiting = (kind: "wait" | "action") =>
      of(new BlueprintBuilder(1).step("x", "client", "s1", 0, { kind, waitTime: minutes(60) })).bpmn;
    expect([waiting("wait"), waiting("action")]).toEqual([[], ["waiting times"]]);
  });
});
