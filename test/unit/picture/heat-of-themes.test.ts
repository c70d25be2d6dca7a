import { readFileSync } from "node:fs";
import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import { drawKey } from "@shared/domain/blueprint/picture/draw-key.ts";
import { PICTURE_THEMES, type PictureThemeName } from "@shared/domain/blueprint/picture/palette.ts";
import { layoutJourneyMap } from "@shared/domain/journey-map/layout/layout-journey-map.ts";
import { journeyPieces } from "@shared/domain/journey-map/picture/journey-map-svg.ts";
import { gapKey } from "@shared/domain/measure/heat/gap-key.ts";
import { HEAT_COLOURS, HEAT_STEPS, type HeatStep, heatIsDark } from "@shared/domain/scoring/heat.ts";
import { contrast } from "@shared/interchange/report-html/colour.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const heat = gapKey({ minimum: 1, maximum: 7 }, []);
const NAMES = Object.keys(PICTURE_THEMES) as PictureThemeName[];
const dark = PICTURE_THEMES.dark.heat;

/** The tokens of the screen, as the style sheet gives them: the theme's own, else those of all. */
function tokenOf(name: string, theme: PictureThemeName): string {
  const sheet = readFileSync("renderer/ui/tokens.css", "utf8");
  const blocks = sheet
    .split(`:root[data-theme="${theme}"] {`)
    .slice(1)
    .map((text) => text.split("}")[0] ?? "");
  const value = [...blocks, sheet]
    .map((text) => new RegExp(`--${name}: ([^;]+);`).exec(text)?.[1])
    .find(Boolean);
  const other = /^var\(--(.+)\)$/.exec(value ?? "")?.[1];
  return other === undefined ? (value ?? "").toUpperCase() : tokenOf(other, theme);
}

describe("the heat of areas in a picture", () => {
  it.each(NAMES)("is that of the screen: %s", (name) => {
    for (const step of HEAT_STEPS) {
      const { fill, ink } = PICTURE_THEMES[name].heat[step];
      expect(fill).toBe(tokenOf(`heat-fill-${step}`, name));
      expect(ink).toBe(tokenOf(`heat-fill-ink${heatIsDark(step) ? "-light" : ""}`, name));
    }
  });
  it.each(NAMES)("can be read: ink on fill reaches 4.5 in %s", (name) => {
    for (const step of HEAT_STEPS) {
      const { fill, ink } = PICTURE_THEMES[name].heat[step];
      expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    }
  });

  const { model } = new BlueprintBuilder()
    .touchPoint("t")
    .step("a", "client", "s1", 0, { touchPointId: "t" })
    .build();
  const half = (heat: HeatStep) => ({ text: "−1.2", n: "n 84", few: false, heat });
  const pair = {
    halves: [half("n1"), half("p1")],
    difference: "",
    beside: "",
    apart: false,
    note: "",
  } as const;
  const pictureOf = (theme: PictureThemeName) =>
    blueprintSvg(model, "b", {
      theme,
      figures: new Map([["t", { gap: null, n: 0, pair }]]),
      sides: { first: "Agency", second: "Private", note: "" },
    }).svg;
  it("fills the halves of a card and their key in the theme of the picture", () => {
    for (const step of ["n1", "p1"] as const) {
      expect(pictureOf("dark")).toContain(`fill="${dark[step].fill}"`);
      expect(pictureOf("dark")).not.toContain(HEAT_COLOURS[step]);
      expect(pictureOf("light")).toContain(`fill="${HEAT_COLOURS[step]}"`);
    }
    const sides = { first: "Agency", second: "Private", note: "" };
    const key = drawKey(PICTURE_THEMES.dark, { few: false, heat, sides }).paint(0, 0);
    for (const step of HEAT_STEPS) expect(key).toContain(`fill="${dark[step].fill}"`);
  });
  it("leaves a disc as it is on the screen: in the colours of paper, with a key of the same", () => {
    const figures = new Map([["t", { gap: -1, n: 50 }]]);
    const { svg } = blueprintSvg(model, "b", { theme: "dark", figures });
    expect(svg).toContain(HEAT_COLOURS.n1);
    expect(drawKey(PICTURE_THEMES.dark, { few: false, heat }).paint(0, 0)).toContain(HEAT_COLOURS.n1);
    expect(svg).not.toContain(dark.n1.fill);
  });
  it("is on a journey map that of its theme, on the screen and in the file alike", () => {
    const figure = { gap: -1, n: 50, low: -1.2, high: -0.8, minimum: 1, maximum: 7 };
    const voice = new Map([["t", { ...figure, small: false, observed: false }]]);
    const everybody = layoutJourneyMap(model, "b", [], ["figures"]).voices[0]?.key ?? "";
    const layout = layoutJourneyMap(model, "b", [], ["figures"], { figures: new Map([[everybody, voice]]) });
    const drawn = (theme: PictureThemeName) =>
      journeyPieces(layout, theme)
        .columns.map(({ markup }) => markup)
        .join("");
    expect(drawn("dark")).toContain(`fill="${dark.n1.fill}"`);
    expect(drawn("dark")).not.toContain(HEAT_COLOURS.n1);
    expect(drawn("light")).toContain(`fill="${HEAT_COLOURS.n1}"`);
  });
});
