import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import type { PictureOptions } from "@shared/domain/blueprint/picture/picture-options.ts";
import { Model } from "@shared/domain/core/model.ts";
import { gapKey } from "@shared/domain/measure/heat/gap-key.ts";
import { drawingSvg } from "@shared/drawing/drawing-svg.ts";
import { withFooter } from "@shared/drawing/with-footer.ts";
import { describe, expect, it } from "vitest";
import { wordedBlueprint } from "../../builders/worded-blueprint.ts";

const model = new Model(wordedBlueprint(60));
const TITLE = "Journey & more · As is";
const alone = (options: PictureOptions = {}) => {
  const drawing = drawBlueprint(model, "b", options);
  const footed = withFooter(drawing, TITLE);
  const below = footed.pieces.filter(({ y }) => y >= drawing.height).map(({ svg }) => svg);
  return { drawing, footed, below: below.join("") };
};
const heatKey = gapKey({ minimum: 1, maximum: 5 }, []);
const figures = (n: number) => new Map([["t0", { gap: -1.2, n }]]);

describe("a map that stands alone", () => {
  it("has its title below it, and no key where it shows no figures", () => {
    const { drawing, footed, below } = alone();
    expect(below).toContain(">Journey &amp; more · As is</text>");
    expect(below).not.toContain("Gap:");
    expect(footed.height).toBeGreaterThan(drawing.height);
    expect(drawingSvg(footed)).toContain(below);
  });

  it("has the heat scale where it shows figures, and says what a hatch is where one is drawn", () => {
    const many = alone({ figures: figures(500), heatKey }).below;
    expect(many.match(/<rect[^>]*width="18"/g)).toHaveLength(9);
    expect(many).toContain("points of 1–5: −1.3</text>");
    expect(many).toContain("+1.3</text>");
    expect(many).not.toContain("few answers");
    expect(alone({ figures: figures(1) }).below).toContain("few answers");
  });

  it("says nothing of what colours mean where whoever gave the figures did not", () => {
    const { below } = alone({ figures: figures(1) });
    expect(below).toContain("few answers");
    expect(below).not.toContain("Gap");
    expect(alone({ figures: figures(500) }).drawing.key).toBeUndefined();
  });

  it("has no colours in its key where the marks have none", () => {
    const { below } = alone({ figures: figures(1), heatKey, theme: "print" });
    expect(below).not.toMatch(/<rect[^>]*width="18"/);
    expect(below).toContain("few answers");
  });

  it("is wide enough for a long title", () => {
    const drawing = drawBlueprint(model, "b", { figures: figures(1), heatKey });
    const long = withFooter(drawing, "Very long ".repeat(200));
    expect(long.width).toBeGreaterThan(drawing.width);
    expect(long.height).toBe(withFooter(drawing, "").height);
  });
});
