import { linesOfText } from "@renderer/canvas/painter/lines-of-text.ts";
import { coloursOfHalf } from "@renderer/canvas/painter/paint-pair.ts";
import { changedAreas, type Scene, type ScreenTheme } from "@renderer/canvas/painter/scene.ts";
import { moveSteps } from "@shared/domain/blueprint/commands/move-steps.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { LayoutCache } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { indexOf } from "@shared/domain/blueprint/layout/layout-index.ts";
import type { BlueprintLayout, Box } from "@shared/domain/blueprint/layout/types.ts";
import { PICTURE_THEMES } from "@shared/domain/blueprint/picture/palette.ts";
import type { ElementProblems } from "@shared/domain/diagnostics/problem-index.ts";
import { HEAT_STEPS } from "@shared/domain/scoring/heat.ts";
import { softened } from "@shared/drawing/syllables.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeMap } from "../../bench/canvas/make-map.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

/** Letters of ten pixels each. */
const ruler = { font: "", measureText: (text: string) => ({ width: text.length * 10 }) };
const lines = (text: string, width: number, most = 2) => linesOfText(ruler, text, "10px X", width, most);

describe("words on a painted card", () => {
  it("break at spaces", () => {
    expect(lines("ask for price", 80)).toEqual(["ask for", "price"]);
  });

  it("break inside of a word that is wider than the card, with a hyphen and where it is spoken in two", () => {
    expect(lines("Versicherungsnehmerinnen", 140)).toEqual(["Versicherungs-", "nehmerinnen"]);
    expect(lines("Bestandsführungssystem", 130)).toEqual(["Bestandsfüh-", "rungssystem"]);
  });

  it("show a hyphen only where a long word does not fit its line", () => {
    expect(softened("Versicherungsnehmerinnen")).toBe(
      ["Ver", "si", "che", "rungs", "neh", "me", "rin", "nen"].join("\u00AD"),
    );
    expect(softened("Needs an advertisement")).toBe("Needs an advertisement");
  });

  it("end in an ellipsis when there is no room for all of them", () => {
    expect(lines("ask for the price and wait", 80)).toEqual(["ask for", "the pri…"]);
  });

  it("never stand out of the card, and leave nothing out without saying so", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (text, letters, most) => {
          const broken = lines(text, letters * 10, most);
          expect(broken.length).toBeLessThanOrEqual(most);
          for (const line of broken) expect(line.length).toBeLessThanOrEqual(letters);
          const whole = text.trim().replace(/[\s-]+/g, "");
          const shown = broken.join("").replace(/[\s-]+/g, "");
          expect(shown.endsWith("…") || shown === whole).toBe(true);
        },
      ),
    );
  });
});

const NONE = new Set<string>();
const HEAT = Object.fromEntries(
  HEAT_STEPS.map((step) => [step, { fill: `fill ${step}`, ink: `ink ${step}` }]),
) as ScreenTheme["heat"];
const THEME = { ...PICTURE_THEMES.light, accent: "#0B6BCB", faint: "#8A929B", font: "Inter", heat: HEAT };
const sceneOf = (
  layout: BlueprintLayout,
  selected: ReadonlySet<string> = NONE,
  problems: Scene["problems"] = undefined,
): Scene => ({
  layout,
  figures: FIGURES,
  numbers: NUMBERS,
  critical: NONE,
  changes: undefined,
  selected,
  dimmed: undefined,
  insides: undefined,
  problems,
  theme: THEME,
});
const FIGURES = new Map<string, { gap: number; n: number }>();
const NUMBERS = new Map<string, number>();
const covers = (areas: readonly Box[] | "all", box: Box) =>
  areas === "all" ||
  areas.some(
    (area) =>
      area.x <= box.x &&
      area.y <= box.y &&
      area.x + area.width >= box.x + box.width &&
      area.y + area.height >= box.y + box.height,
  );

describe("what is painted again", () => {
  const open = () => {
    const { session } = sessionInMemory(makeMap(600));
    const cache = new LayoutCache(session.model, "b");
    session.onChange.on((diff) => cache.note(diff));
    return { session, cache };
  };

  it("is nothing, when nothing changed", () => {
    const { cache } = open();
    expect(changedAreas(sceneOf(cache.read()), sceneOf(cache.read()))).toEqual([]);
  });

  it("is the card, when a step is renamed", () => {
    const { session, cache } = open();
    const before = cache.read();
    session.run(updateSteps, { stepIds: ["x300"], patch: { title: "Ask" } });
    const areas = changedAreas(sceneOf(before), sceneOf(cache.read()));
    if (areas === "all") throw new Error("all of it");
    const box = indexOf(cache.read()).step("x300");
    expect(box && covers(areas, box)).toBe(true);
    expect(Math.max(...areas.map((area) => area.width))).toBeLessThan(300);
  });

  it("is the card whose problems are others, and nothing where they are the same", () => {
    const layout = open().cache.read();
    const found = (message: string): ElementProblems => ({
      worst: "warning",
      problems: [{ ruleId: "a/rule", subjectId: "x300", at: "x300", severity: "warning", message }],
    });
    const held = found("Nobody owns it.");
    const before = sceneOf(layout, NONE, new Map([["x300", held]]));
    expect(changedAreas(before, sceneOf(layout, NONE, new Map([["x300", held]])))).toEqual([]);
    const [box, other] = [indexOf(layout).step("x300"), indexOf(layout).step("x301")];
    for (const after of [undefined, new Map([["x300", found("Nobody answers.")]])]) {
      const areas = changedAreas(before, sceneOf(layout, NONE, after));
      expect(areas).toHaveLength(1);
      expect(box && covers(areas as Box[], box)).toBe(true);
      expect(other && covers(areas as Box[], other)).toBe(false);
    }
  });

  it("is where a step was and where it is, with its flows", () => {
    const { session, cache } = open();
    const before = cache.read();
    const was = before.steps.find((box) => box.step.id === "x300");
    session.run(moveSteps, { moves: [{ stepId: "x300", laneId: "l0", stageId: "s0", column: 2 }] });
    const after = cache.read();
    const areas = changedAreas(sceneOf(before), sceneOf(after));
    const is = indexOf(after).step("x300");
    expect(was && is && covers(areas, was) && covers(areas, is)).toBe(true);
    const held = new Set(before.flows);
    for (const path of after.flows)
      if (!held.has(path))
        for (const point of path.points) expect(covers(areas, { ...point, width: 0, height: 0 })).toBe(true);
  });

  it("is what was chosen and what is", () => {
    const { cache } = open();
    const layout = cache.read();
    const areas = changedAreas(sceneOf(layout, new Set(["x5"])), sceneOf(layout, new Set(["x6"])));
    for (const id of ["x5", "x6"]) {
      const box = indexOf(layout).step(id);
      expect(box && covers(areas, box)).toBe(true);
    }
    expect(areas).toHaveLength(2);
  });

  it("is everything, when another theme is chosen or the figures come", () => {
    const { cache } = open();
    const scene = sceneOf(cache.read());
    expect(changedAreas(scene, { ...scene, theme: { ...THEME } })).toBe("all");
    expect(changedAreas(scene, { ...scene, figures: new Map(FIGURES) })).toBe("all");
  });
});

describe("the halves of a card", () => {
  const half = { text: "+1.0", n: "n 24", few: false, heat: "p1" } as const;
  it("are painted in the heat of the theme, not in that of paper", () => {
    expect(coloursOfHalf(half, THEME)).toEqual({ fill: "fill p1", ink: "ink p1" });
  });
  it("are as the card itself where there is no figure", () => {
    expect(coloursOfHalf({ ...half, heat: null }, THEME).fill).toBe(THEME.card);
  });
});
