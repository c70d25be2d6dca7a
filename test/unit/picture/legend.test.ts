import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { legendSvg } from "@shared/drawing/legend-svg.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const model = new Model(areaNewspaperSample().records);
const namesOn = (id: string, options = {}) =>
  drawBlueprint(model, id, options).legend?.map(({ name }) => name) ?? [];

describe("the legend of a map", () => {
  it("names the signs that are on it", () => {
    expect(namesOn("refund")).toEqual(
      expect.arrayContaining(["fail point", "moment of truth", "critical touch point", "wait", "approval"]),
    );
    expect(namesOn("refund")).toEqual(expect.arrayContaining(["recovery", "note from a workshop"]));
  });

  it("names no sign that is not on it", () => {
    expect(namesOn("refund-to-be")).not.toContain("wait");
    const builder = new BlueprintBuilder(1);
    builder.step("a", "client", "s1", 0);
    expect(drawBlueprint(builder.build().model, "b").legend).toEqual([]);
  });

  it("names the signs of changes only where changes are marked", () => {
    const [first] = model.by("step", "blueprintId", "refund-to-be");
    if (!first) throw new Error("the sample has steps");
    const changes = new Map([[first.id, "added" as const]]);
    expect(namesOn("refund-to-be", { changes })).toContain("added");
    expect(namesOn("refund-to-be", { changes })).not.toContain("changed");
    expect(namesOn("refund-to-be")).not.toContain("added");
  });

  it("keeps to its width, in as many lines as that takes", () => {
    const ends: number[] = [];
    const entry = (name: string) => ({
      name,
      width: 100,
      paint: (x: number) => {
        ends.push(x + 100);
        return "";
      },
    });
    const drawing = { ...drawBlueprint(model, "refund"), legend: ["a", "b", "c"].map(entry) };
    const [one, several] = [legendSvg(drawing, 400), legendSvg(drawing, 250)];
    expect(several?.height).toBe(2 * (one?.height ?? 0));
    expect(ends.slice(0, 3).every((end) => end <= 400)).toBe(true);
    expect(ends.slice(3).every((end) => end <= 250)).toBe(true);
  });

  it("is left out where there is nothing to explain", () => {
    const builder = new BlueprintBuilder(1);
    builder.step("a", "client", "s1", 0);
    expect(legendSvg(drawBlueprint(builder.build().model, "b"), 500)).toBeNull();
  });
});
