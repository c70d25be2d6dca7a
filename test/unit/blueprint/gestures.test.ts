import { flowNear, laneShift, placeAt, stageIndexAt, stepAt } from "@renderer/canvas/geometry.ts";
import { detailAt, headWidth, openingZoom, typeAt, zoomedAbout, zoomToFit } from "@renderer/canvas/view.ts";
import { addStep } from "@shared/domain/blueprint/commands/add-step.ts";
import { duplicateSteps } from "@shared/domain/blueprint/commands/duplicate-steps.ts";
import { moveLane } from "@shared/domain/blueprint/commands/move-lane.ts";
import { copySteps } from "@shared/domain/blueprint/commands/paste-steps.ts";
import { placeStepOnFlow } from "@shared/domain/blueprint/commands/place-step-on-flow.ts";
import { updateFailPoints } from "@shared/domain/blueprint/commands/update-fail-points.ts";
import { updateFlow } from "@shared/domain/blueprint/commands/update-flow.ts";
import { flowText, readFlowText } from "@shared/domain/blueprint/flow-text.ts";
import { layoutBlueprint, sortedLanes } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { outgoingTotal, placeOfStep, touchPointAt } from "@shared/domain/blueprint/queries.ts";
import { NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import type { EngagementDocument } from "@shared/domain/core/document.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const joins = (document: EngagementDocument) =>
  document.model
    .all("flow")
    .map(({ fromId, toId }) => `${fromId} → ${toId}`)
    .sort();
const layoutOf = (document: EngagementDocument) => layoutBlueprint(document.model, "b");

describe("a step dropped on a flow", () => {
  const asked = () =>
    new BlueprintBuilder()
      .step("ask", "client", "s1", 0)
      .step("pay", "client", "s1", 1)
      .step("quote", "frontstage", "s1", 0)
      .flow("ask", "pay", { label: "yes" });

  it("goes between its ends, keeps the label before it, and pushes what stood there aside", () => {
    const document = asked().build();
    const place = { stepId: "quote", laneId: "client", stageId: "s1", column: 0 };
    const { diff } = document.run(placeStepOnFlow, { flowId: "ask-to-pay", ...place });
    expect(joins(document)).toEqual(["ask → quote", "quote → pay"]);
    expect(document.model.get("flow", "ask-to-pay")?.label).toBe("yes");
    const columns = ["ask", "quote", "pay"].map((id) => document.model.get("step", id)?.column);
    expect(columns).toEqual([0, 1, 2]);
    document.undo(diff);
    expect(joins(document)).toEqual(["ask → pay"]);
  });

  it("is not joined to the same step twice", () => {
    const document = asked().flow("ask", "quote").build();
    const place = { stepId: "quote", laneId: "client", stageId: "s1", column: 1 };
    document.run(placeStepOnFlow, { flowId: "ask-to-pay", ...place });
    expect(joins(document)).toEqual(["ask → quote", "quote → pay"]);
  });

  it("finds the flow by where it is, never one of its own", () => {
    const layout = layoutOf(asked().build());
    const [first, second] = [layout.steps.find((box) => box.step.id === "ask"), layout.flows[0]];
    const [start] = second?.points ?? [];
    if (!first || !start) throw new Error("nothing is laid out");
    const onIt = { x: start.x + 16, y: start.y + 8 };
    expect(flowNear(layout, onIt, "quote")).toBe("ask-to-pay");
    expect(flowNear(layout, onIt, "ask")).toBeNull();
    expect(flowNear(layout, { x: onIt.x, y: onIt.y + 30 }, "quote")).toBeNull();
    expect(stepAt(layout, { x: first.x + 4, y: first.y + 4 })?.step.id).toBe("ask");
  });
});

describe("other gestures", () => {
  it("a step made where a flow ended is joined to where the flow began, in one commit", () => {
    const document = new BlueprintBuilder().step("ask", "client", "s1", 0).build();
    const place = { laneId: "backstage", stageId: "s2", column: 0, title: "Look up" };
    const id = document.run(addStep, { ...place, fromId: "ask" }).result;
    expect(joins(document)).toEqual([`ask → ${id}`]);
  });

  it("copies dragged elsewhere stand there, and the originals stay", () => {
    const document = new BlueprintBuilder().step("ask", "client", "s1", 0).build();
    const places = [{ stepId: "ask", laneId: "frontstage", stageId: "s2", column: 3 }];
    const [copy = ""] = document.run(duplicateSteps, { stepIds: ["ask"], places }).result;
    expect(document.model.get("step", copy)).toMatchObject({
      laneId: "frontstage",
      stageId: "s2",
      column: 3,
    });
    expect(document.model.get("step", "ask")).toMatchObject({ laneId: "client", stageId: "s1", column: 0 });
  });

  it("a lane dropped two places further passes both, but never leaves its band", () => {
    const document = new BlueprintBuilder()
      .lane("desk", "frontstage", "a5")
      .lane("phone", "frontstage", "a6")
      .build();
    const layout = layoutOf(document);
    const bottom = layout.height;
    expect(laneShift(layout, "frontstage", bottom)).toBe(2);
    expect(laneShift(layout, "phone", 0)).toBe(-2);
    document.run(moveLane, { laneId: "frontstage", by: 2 });
    const names = sortedLanes(document.model, "b").map((lane) => lane.id);
    expect(names).toEqual(["evidence", "client", "desk", "phone", "frontstage", "backstage", "support"]);
    expect(moveLane.canRun?.(document.model, { laneId: "desk", by: 3 })).toBeDefined();
  });

  it("a stage is dropped at a place among the others", () => {
    const layout = layoutOf(new BlueprintBuilder(3).build());
    expect(stageIndexAt(layout, "s1", layout.width)).toBe(2);
    expect(stageIndexAt(layout, "s3", 0)).toBe(0);
    expect(placeAt(layout, layout.width + 500, 0)?.stage.stage.id).toBe("s3");
  });

  it("a flow is joined to another step, never to where it begins", () => {
    const document = new BlueprintBuilder()
      .step("ask", "client", "s1", 0)
      .step("pay", "client", "s1", 1)
      .step("print", "client", "s1", 2)
      .flow("ask", "pay")
      .build();
    document.run(updateFlow, { flowId: "ask-to-pay", patch: { toId: "print" } });
    expect(joins(document)).toEqual(["ask → print"]);
    const self = { flowId: "ask-to-pay", patch: { toId: "ask" } };
    expect(() => document.run(updateFlow, self)).toThrow("cannot flow into itself");
  });
});

describe("what a flow says", () => {
  it.each([
    ["no 38 %", { label: "no", probability: 0.38 }],
    ["62%", { label: "", probability: 0.62 }],
    ["over 100 %", { label: "over", probability: 1 }],
    ["sure, 12,5 %", { label: "sure,", probability: 0.125 }],
    ["150 %", { label: "150 %", probability: null }],
    ["yes", { label: "yes", probability: null }],
  ])("“%s” is read as it is written", (text, said) => {
    expect(readFlowText(text)).toEqual(said);
    expect(readFlowText(flowText(said))).toEqual(said);
  });

  it("the ways out of a decision are added up, and those without a probability are counted", () => {
    const { model } = new BlueprintBuilder()
      .step("match", "backstage", "s1", 0, { kind: "decision" })
      .step("a", "backstage", "s1", 1)
      .step("b", "support", "s1", 1)
      .step("c", "client", "s1", 1)
      .flow("match", "a", { probability: 0.38 })
      .flow("match", "b", { probability: 0.5 })
      .flow("match", "c")
      .build();
    expect(outgoingTotal(model, "match")).toEqual({ total: 0.88, given: 2, all: 3 });
    expect(outgoingTotal(model, "a")).toBeNull();
  });
});

describe("the inspector's facts", () => {
  it("says where a step stands, counted stage by stage and lane by lane", () => {
    const { model } = new BlueprintBuilder()
      .step("later", "client", "s2", 0)
      .step("below", "frontstage", "s1", 0)
      .step("first", "client", "s1", 0)
      .build();
    expect(placeOfStep(model, model.need("step", "later"))).toEqual({
      lane: "client",
      stage: "Stage 2",
      number: 3,
      total: 3,
    });
    expect(placeOfStep(model, model.need("step", "first")).number).toBe(1);
  });

  it("a step of the organisation serves the touch point of the client step that it is joined to", () => {
    const { model } = new BlueprintBuilder()
      .touchPoint("rate")
      .step("ask", "client", "s1", 0, { touchPointId: "rate" })
      .step("quote", "frontstage", "s1", 0)
      .step("look", "backstage", "s1", 0)
      .flow("ask", "quote")
      .flow("quote", "look")
      .build();
    expect(touchPointAt(model, model.need("step", "quote"))).toBe("rate");
    expect(touchPointAt(model, model.need("step", "look"))).toBeNull();
  });

  it("changes one figure of several fail points and leaves each the rest of its own", () => {
    const point = {
      ...NO_RECOVERY,
      description: "old list",
      severity: 9,
      occurrence: 6,
      detection: 6,
      recovery: "",
    };
    const document = new BlueprintBuilder()
      .step("quote", "frontstage", "s1", 0, { failPoint: point })
      .step("call", "frontstage", "s1", 1)
      .build();
    document.run(updateFailPoints, { stepIds: ["quote", "call"], patch: { severity: 3 } });
    expect(document.model.get("step", "quote")?.failPoint).toEqual({ ...point, severity: 3 });
    expect(document.model.get("step", "call")?.failPoint).toMatchObject({ severity: 3, occurrence: 5 });
  });

  it("copies keep the distance that is seen, also where a stage is wider than its least width", () => {
    const { model } = new BlueprintBuilder()
      .step("a", "client", "s1", 0)
      .step("b", "client", "s1", 3)
      .step("c", "client", "s2", 0)
      .build();
    expect(copySteps(model, ["a", "c"]).steps.map((entry) => entry.offset)).toEqual([0, 4]);
  });
});

describe("the view", () => {
  const wide = layoutOf(new BlueprintBuilder(3).step("far", "client", "s3", 20).build());
  const narrow = layoutOf(new BlueprintBuilder().build());

  it("opens a small map whole, and a wide one where its cards can be read", () => {
    expect(openingZoom(narrow, { width: 1200, height: 800 })).toBe(1);
    expect(openingZoom(wide, { width: 800, height: 700 })).toBe(0.71);
    expect(openingZoom(wide, { width: 1290, height: 900 })).toBeCloseTo(0.98, 2);
    expect(zoomToFit(wide, { width: 800, height: 700 })).toBeLessThan(0.2);
  });

  it("fits the whole map beside heads that do not shrink with it", () => {
    for (const projected of [false, true]) {
      for (const area of [
        { width: 800, height: 700 },
        { width: 1290, height: 300 },
      ]) {
        const zoom = zoomToFit(wide, area, projected);
        const right = headWidth(zoom, projected) + (wide.width - SIZE.laneHead) * zoom;
        const foot = SIZE.stageHead + (wide.height - SIZE.stageHead) * zoom;
        expect(right).toBeLessThanOrEqual(area.width);
        expect(foot).toBeLessThanOrEqual(area.height);
        expect(Math.max(right - area.width, foot - area.height)).toBeGreaterThan(-40);
      }
    }
  });

  it("zooms about a point without losing the map from view", () => {
    const map = { width: 4000, height: 600 };
    const area = { width: 800, height: 700 };
    const home = { x: 0, y: 0, zoom: 1 };
    const far = { x: 0, y: 0, zoom: 0.2 };
    // The middle of the editor is below the map, which then stays at the top.
    expect(zoomedAbout(far, { x: 400, y: 350 }, home, map, area)).toEqual({ x: -1600, y: 0, zoom: 1 });
    const about = { x: 200, y: 60 };
    expect(zoomedAbout(far, about, home, map, area).x).toBe(-800);
    expect(zoomedAbout({ ...home, x: -3216 }, { x: 800, y: 0 }, home, map, area).x).toBe(-3216);
  });

  it("keeps letters at 11 px on the screen down to where the map opens, and drops what cannot be read", () => {
    expect(typeAt(1)).toEqual({ title: 13, small: 11 });
    expect(typeAt(0.71).title * 0.71).toBeGreaterThanOrEqual(10.9);
    expect(typeAt(0.3)).toEqual({ title: 16, small: 15 });
    expect([detailAt(0.71), detailAt(0.3), detailAt(0.1)]).toEqual(["all", "title", "block"]);
  });
});
