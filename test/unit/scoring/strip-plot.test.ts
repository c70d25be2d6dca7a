import { StripPlot } from "@renderer/features/score-sheets/workshop/StripPlot.tsx";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

const drawn = (ratings: readonly number[]): string =>
  renderToStaticMarkup(
    createElement(StripPlot, {
      label: "Desk",
      ratings,
      scale: { minimum: 1, maximum: 5 },
      mean: null,
      names: null,
    }),
  );
const all = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(`<circle[^>]* ${attribute}="([^"]+)"`, "g"))].map(([, value]) => value ?? "");

describe("the ratings of a workshop along their scale", () => {
  const twelve = drawn(Array.from({ length: 12 }, () => 4));
  const one = drawn([4]);

  it("stand at the same place in every row, however many agree", () => {
    expect(new Set(all(twelve, "cx"))).toEqual(new Set(["75%"]));
    expect(all(one, "cx")).toEqual(["75%"]);
    // A box of its own would shrink the scale of a high row.
    expect(twelve).not.toContain("viewBox");
  });
  it("stay whole within the row and can be counted where twelve agree", () => {
    const heights = all(twelve, "cy").map((value) => Number.parseFloat(value));
    const [radius = 0] = all(twelve, "r").map((value) => Number.parseFloat(value));
    const row = Number.parseFloat(/height:([\d.]+)em/.exec(twelve)?.[1] ?? "");
    expect(new Set(heights).size).toBe(12);
    expect(Math.min(...heights) - radius).toBeGreaterThanOrEqual(0);
    expect(row).toBeLessThanOrEqual(7);
    const steps = heights.slice(1).map((height, index) => (heights[index] ?? 0) - height);
    for (const step of steps) expect(step).toBeGreaterThanOrEqual(2 * radius - 0.01);
  });
  it("of one person take one line", () => {
    expect(Number.parseFloat(/height:([\d.]+)em/.exec(one)?.[1] ?? "")).toBeLessThan(1.5);
  });
});
