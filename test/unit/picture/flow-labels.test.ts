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

describe("a flow of a difference", () => {
  it("bears the sign of its change, and what is new is the thickest: it is told without colours", () => {
    const flows = model.by("flow", "blueprintId", "refund");
    const changes = new Map(
      flows.map(({ id }, index) => [id, index % 2 === 0 ? "added" : "changed"] as const),
    );
    const { pieces, legend } = drawBlueprint(model, "refund", { changes });
    const signs = pieces.flatMap(({ words, svg }) => (words ? [/>([+~])[^<]*<\/text>/.exec(svg)?.[1]] : []));
    expect(signs.filter((sign) => sign === "+")).toHaveLength(Math.ceil(flows.length / 2));
    expect(signs.filter((sign) => sign === "~")).toHaveLength(Math.floor(flows.length / 2));
    const lines = pieces.filter(({ ids, words }) => ids?.length === 2 && !words).map(({ svg }) => svg);
    expect(lines.filter((svg) => svg.includes('stroke-width="3"'))).toHaveLength(Math.ceil(flows.length / 2));
    expect(legend?.().map(({ name }) => name)).toEqual(expect.arrayContaining(["added", "changed"]));
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
