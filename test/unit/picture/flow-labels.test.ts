import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";

const model = new Model(areaNewspaperSample().records);

describe("the words of a flow", () => {
  it("are painted above the lines of all flows, so that none runs through them", () => {
    const { pieces } = drawBlueprint(model, "refund");
    const words = pieces.findIndex(({ svg }) => svg.includes(">no 12 %<"));
    expect(words).toBeGreaterThan(0);
    const line = /<path [^>]*stroke-width="(1.5|2)"/;
    const isFlow = ({ ids, svg }: (typeof pieces)[number]) => ids?.length === 2 && line.test(svg);
    expect(pieces.filter(isFlow).length).toBe(model.by("flow", "blueprintId", "refund").length);
    expect(pieces.slice(words).some(isFlow)).toBe(false);
  });
});

describe("the sign of a change", () => {
  it("lies below the triangle of a fail point on the same card", () => {
    const quotes = model
      .by("step", "blueprintId", "booking-to-be")
      .find(({ failPoint }) => failPoint !== null);
    if (!quotes) throw new Error("the sample has a fail point in its to-be");
    const { pieces } = drawBlueprint(model, "booking-to-be", { changes: new Map([[quotes.id, "changed"]]) });
    const card = pieces.find(({ ids }) => ids?.length === 1 && ids[0] === quotes.id)?.svg ?? "";
    const triangle = Number(/d="M[\d.]+ [-\d.]+L[\d.]+ ([-\d.]+)H/.exec(card)?.[1]);
    const [, baseline, size] = /y="([\d.]+)" font-size="(14)"[^>]*>~</.exec(card) ?? [];
    expect(Number(baseline) - Number(size)).toBeGreaterThanOrEqual(triangle);
  });
});
