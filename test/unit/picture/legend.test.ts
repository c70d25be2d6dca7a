import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { PICTURE_THEMES } from "@shared/domain/blueprint/picture/palette.ts";
import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { computeScorecard, type Scorecard } from "@shared/domain/scoring/scorecard.ts";
import type { Area } from "@shared/drawing/drawing.ts";
import { drawingSvg } from "@shared/drawing/drawing-svg.ts";
import { legendSvg } from "@shared/drawing/legend-svg.ts";
import { blueprintMap, standingAlone } from "@shared/interchange/picture/map-document.ts";
import { pagesHtml } from "@shared/interchange/picture/page-html.ts";
import { planPages } from "@shared/interchange/picture/page-plan.ts";
import { reportModel } from "@shared/interchange/report/report-model.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const model = new Model(areaNewspaperSample().records);
const namesOn = (id: string, options = {}) =>
  drawBlueprint(model, id, options)
    .legend?.()
    .map(({ name }) => name) ?? [];

describe("the legend of a map", () => {
  it("names the signs that are on it", () => {
    expect(namesOn("refund")).toEqual(
      expect.arrayContaining(["fail point", "moment of truth", "critical touch point", "wait", "approval"]),
    );
    expect(namesOn("refund")).toEqual(
      expect.arrayContaining(["way back after a failure", "note from a workshop"]),
    );
  });

  it("names no sign that is not on it", () => {
    expect(namesOn("refund-to-be")).not.toContain("wait");
    const builder = new BlueprintBuilder(1);
    builder.step("a", "client", "s1", 0);
    expect(drawBlueprint(builder.build().model, "b").legend?.()).toEqual([]);
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
    const drawing = { ...drawBlueprint(model, "refund"), legend: () => ["a", "b", "c"].map(entry) };
    const [one, several] = [legendSvg(drawing, 400), legendSvg(drawing, 250)];
    expect(several?.height).toBe(2 * (one?.height ?? 0));
    expect(ends.slice(0, 3).every((end) => end <= 400)).toBe(true);
    expect(ends.slice(3).every((end) => end <= 250)).toBe(true);
  });

  it("explains on a part of a map only what lies in that part, in the colours that are there", () => {
    const drawing = drawBlueprint(model, "booking");
    const [first, second] = [
      { x: 0, y: 0, width: 1100, height: drawing.height },
      { x: 1300, y: 0, width: drawing.width, height: drawing.height },
    ];
    const names = (part: Area) => drawing.legend?.(part).map(({ name }) => name) ?? [];
    expect(names(first)).not.toContain("approval");
    expect(names(second)).toContain("approval");
    const notes = (part: Area) =>
      drawing
        .legend?.(part)
        .find(({ name }) => name.startsWith("note"))
        ?.paint(0, 0) ?? "";
    expect(notes(first)).toContain(PICTURE_THEMES.light.notes.yellow);
    expect(notes(first)).not.toContain(PICTURE_THEMES.light.notes.blue);
    expect(notes(second)).toContain(PICTURE_THEMES.light.notes.blue);
    expect(notes(second)).not.toContain(PICTURE_THEMES.light.notes.yellow);
  });

  it("stands below a map that is a file or a page, with whose figures it shows", () => {
    const about = "Survey of October 2026 · n 214 · 27 November 2026";
    const map = blueprintMap(model, "refund", { about });
    const svg = drawingSvg(standingAlone(map).drawing);
    for (const text of ["fail point", "approval", about]) expect(svg).toContain(`>${text}</text>`);
    for (const layout of ["own", "sheet", "tiles"] as const) {
      const pages = planPages([map], {
        ...{ layout, sheet: "A4", orientation: "auto", overlap: 1, tileScale: 0 },
      });
      const html = pagesHtml(pages, { title: "Refund", language: "en" }, []);
      expect(html, layout).toContain(about);
      expect(html, layout).toContain(">fail point</text>");
    }
  });

  it("gives in a report the ends of the heat on the scale that was asked", () => {
    const card = computeScorecard(model, () => null);
    const gap = { mean: -1.2, sd: 1, n: 60, low: -1.5, high: -0.9, confidence: 0.95 };
    const asked = (minimum: number, maximum: number): Scorecard => ({
      ...card,
      minimum,
      maximum,
      touchPoints: card.touchPoints.map((entry) => ({ ...entry, gap, minimum, maximum })),
    });
    const legendOf = (scorecard: Scorecard) => {
      const built = reportModel(model, model.need("report", "report.proposal"), scorecard);
      const blocks = built.chapters.flatMap(({ sections }) => sections.flatMap((one) => one.blocks));
      const maps = blocks.flatMap((block) => (block.kind === "map" ? [block.drawing] : []));
      return new Set(maps.map((map) => legendSvg(map, 2000)?.svg.match(/points of [^<]+/)?.[0]));
    };
    expect([...legendOf(asked(1, 5))]).toEqual(["points of 1–5: −1.3"]);
    expect([...legendOf(asked(1, 7))]).toEqual(["points of 1–7: −2"]);
    expect([...legendOf(asked(1, 100))]).toEqual(["points of 1–100: −33"]);
  });

  it("is left out where there is nothing to explain", () => {
    const builder = new BlueprintBuilder(1);
    builder.step("a", "client", "s1", 0);
    expect(legendSvg(drawBlueprint(builder.build().model, "b"), 500)).toBeNull();
  });
});
