import { beforeAfterContent } from "@shared/domain/simulation/picture/before-after.ts";
import { describe, expect, it } from "vitest";

const DAY = 1440;
const bars = [
  { name: "As is", half: 14 * DAY, nine: 21 * DAY },
  { name: "To be <two days>", half: DAY, nine: 2 * DAY },
];
const limit = { minutes: 14 * DAY, name: "Promised in two weeks" };
const svgOf = (content: ReturnType<typeof beforeAfterContent>, width = 664) => content.draw({ width }).svg;
const widths = (svg: string) =>
  [...svg.matchAll(/<rect x="0" y="\d+" width="([\d.]+)" height="26"/g)].map(([, width]) => Number(width));

describe("before and after as bars", () => {
  it("says from how long to how long, and draws each bar as long as its time", () => {
    const content = beforeAfterContent(bars, null);
    expect(content.title).toBe("Nine of ten clients: from 21 days to 2 days");
    const svg = svgOf(content);
    // For each version the ground, nine of ten, and half of them.
    const [, nine = 0, half = 0, , after = 0, halfAfter = 0] = widths(svg);
    expect(half / nine).toBeCloseTo(14 / 21, 2);
    expect(after / nine).toBeCloseTo(2 / 21, 2);
    expect(halfAfter / nine).toBeCloseTo(1 / 21, 2);
    expect(svg).toContain("To be &lt;two days&gt;");
  });

  it("draws the promise through all of them where one is made", () => {
    const svg = svgOf(beforeAfterContent(bars, limit));
    const [, nine = 0] = widths(svg);
    const place = Number(/x1="([\d.]+)" y1="[\d.]+" x2="\1"[^>]*stroke-dasharray="4 4"/.exec(svg)?.[1]);
    expect(place / nine).toBeCloseTo(14 / 21, 2);
    expect(svg).toContain("Promised in two weeks");
    expect(svgOf(beforeAfterContent(bars, null))).not.toContain("stroke-dasharray");
  });

  it("tells of one version alone what nine of ten wait for, and has its figures behind it", () => {
    const content = beforeAfterContent(bars.slice(0, 1), null);
    expect(content.title).toBe("“As is”: nine of ten clients are through within 21 days");
    expect(content.table.rows).toEqual([["As is", "14 days", "21 days"]]);
  });

  it("stays within its width with the longest label", () => {
    const long = [{ name: "x".repeat(300), half: 1, nine: 1_000_000 }];
    for (const [, x, words] of svgOf(beforeAfterContent(long, limit), 400).matchAll(
      /x="([\d.]+)"[^>]*>([^<]*)</g,
    ))
      expect(Number(x), words).toBeLessThan(400);
  });
});
