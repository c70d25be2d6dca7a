import { flowText } from "@shared/domain/blueprint/flow-text.ts";
import { runsThrough } from "@shared/domain/blueprint/layout/flow-words.ts";
import { labelPlaces, plateAt, plateOf } from "@shared/domain/blueprint/layout/label-places.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import {
  type BlueprintLayout,
  type FlowPath,
  type Point,
  SIZE,
  type StepBox,
} from "@shared/domain/blueprint/layout/types.ts";
import { BANDS } from "@shared/domain/blueprint/records.ts";
import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const layout = (builder: BlueprintBuilder) => layoutBlueprint(builder.build().model, "b");
const boxOf = (result: BlueprintLayout, id: string) => {
  const box = result.steps.find((entry) => entry.step.id === id);
  if (!box) throw new Error(`no ${id}`);
  return box;
};

/** Ids of the cards whose inside a flow runs through; touching an edge is no crossing. */
function crossed(path: FlowPath, steps: readonly StepBox[]): string[] {
  return steps
    .filter((box) =>
      path.points.some((end, index) => {
        const start = path.points[index - 1];
        if (!start) return false;
        const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
        const [top, bottom] = [Math.min(start.y, end.y), Math.max(start.y, end.y)];
        return (
          right > box.x + 1 &&
          left < box.x + box.width - 1 &&
          bottom > box.y + 1 &&
          top < box.y + box.height - 1
        );
      }),
    )
    .map((box) => box.step.id);
}

/** How many other flows run through the words of a flow, if those stood there. */
const metAt = (place: Point, path: FlowPath, flows: readonly FlowPath[]): number =>
  flows.filter(
    (other) => other !== path && runsThrough(other.points, plateAt(place, plateOf(path.flow).small)),
  ).length;

/** Ids of the cards that the words of a flow lie over: letters are 11 px high; a track may shift them by some pixels. */
function coveredBy({ flow, label }: FlowPath, steps: readonly StepBox[]): string[] {
  const half = { width: (flow.label.length * 6.4) / 2, height: 11 / 2 };
  const shift = 7;
  return steps
    .filter(
      (box) =>
        label.x + half.width > box.x &&
        label.x - half.width < box.x + box.width &&
        label.y + half.height - shift > box.y &&
        label.y - half.height + shift < box.y + box.height,
    )
    .map((box) => box.step.id);
}

describe("the layout of a blueprint", () => {
  it("puts the five bands under each other, and they meet on the three lines", () => {
    const result = layout(new BlueprintBuilder());
    expect(result.bands.map((band) => band.band)).toEqual([...BANDS]);
    expect(result.lines.map((line) => line.name)).toEqual(["interaction", "visibility", "internal"]);
    const [, client, frontstage] = result.bands;
    const [interaction] = result.lines;
    expect(interaction?.y).toBe((client?.y ?? 0) + (client?.height ?? 0));
    expect(interaction?.y).toBe(frontstage?.y);
  });

  it("keeps a lane at 96 and a stage at 200 at least", () => {
    const result = layout(new BlueprintBuilder());
    for (const { height } of result.lanes) expect(height).toBeGreaterThanOrEqual(96);
    for (const { width } of result.stages) expect(width).toBeGreaterThanOrEqual(200);
  });

  it("widens a stage for its columns and a lane for the cards that share a place", () => {
    const builder = new BlueprintBuilder()
      .step("a", "client", "s1", 2)
      .step("b1", "backstage", "s1", 0, { order: "a0" })
      .step("b2", "backstage", "s1", 0, { order: "a1" });
    const result = layout(builder);
    expect(result.stages[0]?.columns).toBe(3);
    expect(boxOf(result, "b2").y).toBe(boxOf(result, "b1").y + SIZE.card.height + SIZE.rowGap);
    expect(boxOf(result, "a").x).toBe(boxOf(result, "b1").x + 2 * (SIZE.card.width + SIZE.gutter));
  });

  it("runs there and back between two cards on tracks of their own", () => {
    const builder = new BlueprintBuilder()
      .step("ask", "client", "s1", 0)
      .step("answer", "frontstage", "s1", 0)
      .flow("ask", "answer")
      .flow("answer", "ask");
    const [first, second] = layout(builder).flows;
    expect(first?.points[0]?.x).not.toBe(second?.points[0]?.x);
  });

  it("puts the mark of a touch point on the line of interaction, in the column of its step", () => {
    const builder = new BlueprintBuilder()
      .touchPoint("t")
      .step("ask", "client", "s2", 0, { touchPointId: "t" });
    const result = layout(builder);
    const [mark] = result.marks;
    const box = boxOf(result, "ask");
    expect(mark?.y).toBe(result.lines[0]?.y);
    expect(mark?.x).toBe(box.x + box.width / 2);
  });

  it("shows only the stages that are asked for", () => {
    const builder = new BlueprintBuilder(3)
      .step("a", "client", "s1", 0)
      .step("c", "client", "s3", 0)
      .flow("a", "c");
    const result = layoutBlueprint(builder.build().model, "b", ["s3"]);
    expect(result.steps.map((box) => box.step.id)).toEqual(["c"]);
    expect(result.flows).toEqual([]);
  });

  it("has no words of a flow on another flow of the sample", () => {
    const model = new Model(areaNewspaperSample().records);
    for (const { id } of model.all("blueprint")) {
      const { flows } = layoutBlueprint(model, id);
      const said = flows.filter(({ flow }) => flowText(flow) !== "");
      for (const path of said) expect(metAt(path.label, path, flows), flowText(path.flow)).toBe(0);
    }
  });

  it("never runs a flow through a card, lets two cards overlap, or bends a flow askew", () => {
    const place = fc.record({
      lane: fc.constantFrom(...BANDS),
      stage: fc.constantFrom("s1", "s2", "s3"),
      column: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 2, maxLength: 24 }),
        fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 30 }),
        (places, joins) => {
          const builder = new BlueprintBuilder(3);
          for (const [index, { lane, stage, column }] of places.entries())
            builder.step(`x${index}`, lane, stage, column, { order: `a${index % 10}` });
          const seen = new Set<string>();
          for (const [from, to] of joins) {
            const key = `${from}|${to}`;
            if (from === to || from >= places.length || to >= places.length || seen.has(key)) continue;
            seen.add(key);
            builder.flow(`x${from}`, `x${to}`, { label: "rarely" });
          }
          const result = layout(builder);
          expect(result.flows).toHaveLength(seen.size);
          for (const path of result.flows) {
            expect(crossed(path, result.steps)).toEqual([]);
            expect(coveredBy(path, result.steps)).toEqual([]);
            const places = labelPlaces(path.points, plateOf(path.flow), result.lanes);
            const least = Math.min(...places.map((place) => metAt(place, path, result.flows)));
            expect(metAt(path.label, path, result.flows)).toBe(least);
            for (const [index, end] of path.points.entries()) {
              const start = path.points[index - 1];
              if (start) expect(start.x === end.x || start.y === end.y).toBe(true);
            }
          }
          const corners = new Set(result.steps.map((box) => `${box.x},${box.y}`));
          expect(corners.size).toBe(result.steps.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
