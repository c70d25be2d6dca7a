import { grainAt } from "@renderer/canvas/painter/paint-area.ts";
import { paintMark } from "@renderer/canvas/painter/paint-mark.ts";
import { blockColours, paintStep } from "@renderer/canvas/painter/paint-step.ts";
import type { Pen } from "@renderer/canvas/painter/pen.ts";
import type { Scene } from "@renderer/canvas/painter/scene.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import type { Point } from "@shared/domain/blueprint/layout/types.ts";
import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import { lettersBeside, markSize, NEAR, ringAround } from "@shared/domain/blueprint/picture/distance.ts";
import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { drawStep } from "@shared/domain/blueprint/picture/draw-step.ts";
import { PICTURE_THEMES } from "@shared/domain/blueprint/picture/palette.ts";
import { NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import { gapKey } from "@shared/domain/measure/heat/gap-key.ts";
import { HEAT_COLOURS } from "@shared/domain/scoring/heat.ts";
import { textWidth } from "@shared/drawing/text.ts";
import { withFooter } from "@shared/drawing/with-footer.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

/** The sample's map, fitted whole into its editor at 1440 × 900. */
const WHOLE = 0.29;
const CARDS_APART = 64;

const { model } = new BlueprintBuilder()
  .touchPoint("t")
  .step("a", "client", "s1", 0, { touchPointId: "t" })
  .step("b", "client", "s1", 1)
  .build();
const figures = new Map([["t", { gap: -1, n: 50 }]]);
const dark = PICTURE_THEMES.dark;
const layout = layoutBlueprint(model, "b");
const scene: Scene = {
  layout,
  figures,
  numbers: new Map([["t", 1]]),
  critical: new Set(),
  changes: undefined,
  selected: new Set(),
  dimmed: undefined,
  insides: undefined,
  problems: undefined,
  theme: { ...dark, accent: "#5AA9F5", faint: "#737C87", font: "Inter" },
};
interface Stroke {
  readonly colour: string;
  readonly width: number;
}

/** What a pen fills and writes, and with which colour; where it draws rings. */
function noted(paint: (pen: Pen) => void) {
  const told = {
    fills: [] as string[],
    words: new Map<string, string>(),
    radii: [] as number[],
    corners: [] as Point[],
    strokes: [] as Stroke[],
  };
  const state: Record<string, unknown> = {};
  const acts: Record<string, (...args: never[]) => unknown> = {
    fill: () => told.fills.push(String(state.fillStyle)),
    fillRect: () => told.fills.push(String(state.fillStyle)),
    fillText: (text: string) => told.words.set(text, String(state.fillStyle)),
    moveTo: (x: number, y: number) => told.corners.push({ x, y }),
    lineTo: (x: number, y: number) => told.corners.push({ x, y }),
    stroke: () => told.strokes.push({ colour: String(state.strokeStyle), width: Number(state.lineWidth) }),
    strokeRect: () =>
      told.strokes.push({ colour: String(state.strokeStyle), width: Number(state.lineWidth) }),
    arc: (_x: number, _y: number, radius: number) => told.radii.push(radius),
    measureText: (text: string) => ({ width: text.length }),
  };
  const pen = new Proxy(state, {
    get: (held, name) => acts[String(name)] ?? held[String(name)] ?? (() => undefined),
  });
  paint(pen as unknown as Pen);
  return told;
}
const cardAt = (id: string, zoom: number) =>
  noted((pen) => {
    const box = layout.steps.find(({ step }) => step.id === id);
    if (box) paintStep(pen, box, scene, grainAt(zoom));
  });
const markAt = (zoom: number) =>
  noted((pen) => {
    for (const mark of layout.marks) paintMark(pen, mark, scene, grainAt(zoom));
  });

describe("a map that is seen whole", () => {
  it("has the heat of a touch point on its whole card, with words that can be read on it", () => {
    const card = cardAt("a", WHOLE);
    expect(card.fills[0]).toBe(dark.heat.n1.fill);
    expect([...card.words.values()]).toEqual([dark.heat.n1.ink]);
    expect(cardAt("a", NEAR).fills[0]).toBe(dark.card);
    expect(cardAt("b", WHOLE).fills[0]).toBe(dark.card);
  });
  it("has marks that keep a size that can be read, with their figures, and reach no card", () => {
    const [radius = 0] = markAt(WHOLE).radii;
    expect(2 * radius * WHOLE).toBeGreaterThan(16);
    expect(2 * radius).toBeLessThan(CARDS_APART);
    for (const zoom of [0.05, WHOLE, NEAR, 1]) {
      const ring = ringAround(markSize(zoom).radius);
      expect(2 * ring).toBeLessThan(CARDS_APART);
      expect(ring).toBeGreaterThan(markSize(zoom).radius);
    }
    expect([...markAt(WHOLE).words.keys()]).toEqual(["1", "−1.0"]);
    expect(markSize(WHOLE).number * WHOLE).toBeGreaterThan(9);
    expect(markAt(1).radii).toEqual([10]);
  });
  it("has words beside a mark that end before the next one", () => {
    for (const text of ["−1.6", "1,065", "3.2 days", "38 %"])
      expect(textWidth(text, Math.min(markSize(WHOLE).letters, lettersBeside(text)), 600)).toBeLessThan(127);
  });
  it("has no other colour, smaller still, that could be taken for one of the heat", () => {
    const box = layout.steps.find(({ step }) => step.id === "b");
    if (!box) throw new Error("no step");
    const [ground] = blockColours(box.step, scene);
    expect(ground).not.toBe(blockColours(box.step, { ...scene, figures: new Map() })[0]);
  });
  it("has signs that stand above their card, off its words, on the screen and in a file", () => {
    const box = layout.steps.find(({ step }) => step.id === "b");
    if (!box) throw new Error("no step");
    const point = { ...NO_RECOVERY, description: "", severity: 1, occurrence: 1, detection: 1, recovery: "" };
    const marked = { ...box, step: { ...box.step, momentOfTruth: true, failPoint: point } };
    const lowest = (zoom: number) =>
      Math.max(
        ...noted((pen) =>
          paintStep(pen, { ...marked, step: { ...marked.step, title: "" } }, scene, grainAt(zoom)),
        )
          .corners.filter(({ x, y }) => x > box.x + box.width / 2 && y < box.y + box.height / 2)
          .map(({ y }) => y),
      );
    expect(lowest(WHOLE)).toBeLessThanOrEqual(box.y + 1);
    expect(lowest(1)).toBeGreaterThan(box.y + 1);
    expect(drawStep(marked, dark, { far: true })).toContain(`L${box.x + box.width - 5} ${box.y}H`);
  });
  it("has an outline around what is selected that is seen at every zoom", () => {
    const chosen = { ...scene, selected: new Set(["b"]) };
    const box = layout.steps.find(({ step }) => step.id === "b");
    for (const zoom of [0.1, 0.2, WHOLE, 0.4, NEAR, 1, 2]) {
      const { strokes } = noted((pen) => box && paintStep(pen, box, chosen, grainAt(zoom)));
      const width = Math.max(...strokes.filter(({ colour }) => colour === "#5AA9F5").map((one) => one.width));
      expect(width * zoom).toBeGreaterThanOrEqual(2);
    }
  });
  it("is drawn in a file as on the screen: the same colours, sizes and key", () => {
    const { svg } = blueprintSvg(model, "b", { theme: "dark", figures, scale: WHOLE });
    expect(svg).toContain(`fill="${dark.heat.n1.fill}"`);
    expect(svg).toContain(`r="${markAt(WHOLE).radii[0]}"`);
    expect(svg).not.toContain(HEAT_COLOURS.n1);
    const heatKey = gapKey({ minimum: 1, maximum: 7 }, []);
    const { key } = drawBlueprint(model, "b", { theme: "dark", figures, heatKey, scale: WHOLE });
    expect(key?.paint(0, 0)).toContain(dark.heat.n1.fill);
  });
  it("is drawn so too where a page holds it in small, below its title", () => {
    const drawing = withFooter(drawBlueprint(model, "b", { theme: "dark", figures }), "Refund");
    const small = drawing.at?.(WHOLE);
    expect(small?.titles).toContain("Refund");
    expect([small?.width, small?.height]).toEqual([drawing.width, drawing.height]);
    expect(small?.pieces.map(({ svg }) => svg).join("")).toContain(dark.heat.n1.fill);
    expect(drawing.pieces.map(({ svg }) => svg).join("")).not.toContain(dark.heat.n1.fill);
  });
});
