import { readdirSync, readFileSync } from "node:fs";
import { PICTURE_THEMES } from "@shared/domain/blueprint/picture/palette.ts";
import { pictogramAt } from "@shared/domain/blueprint/picture/step-shape.ts";
import { STEP_KINDS } from "@shared/domain/blueprint/records.ts";
import { STEP_KIND_FACTS } from "@shared/domain/blueprint/step-kinds.ts";
import { describe, expect, it } from "vitest";

const folder = new URL("../../../renderer/canvas/", import.meta.url);
const css = readdirSync(folder)
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

describe("what the kinds of steps differ in", () => {
  it("is told to the style sheets as form and hue, never as a kind", () => {
    expect(css).not.toMatch(/\.step-card[^{]*data-kind/);
  });

  it.each(STEP_KINDS)("has a rule in the style sheets for the form and the hue of %s", (kind) => {
    const { outline, hue, hasEdge } = STEP_KIND_FACTS[kind];
    if (outline !== "card") expect(css).toContain(`[data-outline="${outline}"]`);
    // A card has the accent unless it says otherwise.
    if (hasEdge && hue !== "accent") expect(css).toContain(`.step-card[data-hue="${hue}"]`);
  });

  it.each(STEP_KINDS)("gives %s a pictogram on paper where its card has one", (kind) => {
    const drawn = pictogramAt(kind, 0, 0, PICTURE_THEMES.light);
    expect(drawn === "").toBe(STEP_KIND_FACTS[kind].pictogram === null);
  });
});
