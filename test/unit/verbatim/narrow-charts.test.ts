import { incidentsSvg, paretoSvg } from "@shared/domain/verbatim/picture/verbatim-charts.ts";
import { describe, expect, it } from "vitest";

const NARROWEST = 280;
const words = { count: "Complaints", cumulative: "together", satisfying: "Good", dissatisfying: "Bad" };
const numbersOf = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(` ${attribute}="(-?[\\d.]+)"`, "g"))].map(([, value]) => Number(value));

describe("a chart of verbatims in the narrowest place", () => {
  const pareto = paretoSvg(
    [
      { name: "Getting the money back", count: 18, cumulative: 0.6 },
      { name: "Seeing it printed", count: 12, cumulative: 1 },
    ],
    { width: NARROWEST, title: "", words },
  ).svg;
  it("has bars as long as their counts", () => {
    const [most = 0, other = 0] = [...pareto.matchAll(/<rect [^>]*width="([\d.]+)"[^>]*height="12"/g)].map(
      ([, width]) => Number(width),
    );
    expect(most).toBeGreaterThan(60);
    expect(other / most).toBeCloseTo(12 / 18, 1);
  });
  it("has a line that runs to the right as the share grows", () => {
    const [first = 0, second = 0] = numbersOf(pareto, "cx");
    expect(second).toBeGreaterThan(first);
  });
  it("has bars on both sides of its line", () => {
    const { svg } = incidentsSvg([{ name: "Seeing it printed", satisfying: 4, dissatisfying: 6 }], {
      width: NARROWEST,
      title: "",
      words,
    });
    for (const width of numbersOf(svg, "width").filter((one) => one !== NARROWEST))
      expect(width).toBeGreaterThan(30);
  });
});
