import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { selectionOf } from "@shared/drawing/drawing-svg.ts";
import { describe, expect, it } from "vitest";

const model = new Model(areaNewspaperSample().records);
const blueprints = model.all("blueprint");

describe.each(blueprints.map((blueprint) => [blueprint.name, blueprint.id] as const))(
  "the shapes of “%s”",
  (_, id) => {
    const drawing = drawBlueprint(model, id);
    const shapes = drawing.shapes?.();
    if (!shapes) throw new Error("a blueprint has shapes");
    const sorted = (list: readonly string[]) => [...list].sort();

    it("are its steps where the picture has them, each with its own words", () => {
      const placed = shapes.cards.map(({ id: card, x, y, width, height }) => ({
        id: card,
        x,
        y,
        width,
        height,
      }));
      expect(placed).toEqual(drawing.blocks.map(({ colour: __, ...block }) => block));
      for (const card of shapes.cards) expect(card.title).toBe(model.get("step", card.id)?.title);
    });

    it("are all of its ways between cards that are there", () => {
      const flows = model.by("flow", "blueprintId", id);
      expect(sorted(shapes.flows.map((flow) => flow.id))).toEqual(sorted(flows.map((flow) => flow.id)));
      const cards = new Set(shapes.cards.map((card) => card.id));
      for (const { fromId, toId } of shapes.flows) expect(cards.has(fromId) && cards.has(toId)).toBe(true);
    });

    it("are its lanes and stages, in which all cards lie", () => {
      expect(shapes.lanes.length).toBe(model.by("lane", "blueprintId", id).length);
      expect(shapes.stages.length).toBe(model.by("stage", "blueprintId", id).length);
      for (const { y, height, x, width } of shapes.cards) {
        expect(shapes.lanes.some((lane) => y >= lane.y && y + height <= lane.y + lane.height)).toBe(true);
        expect(shapes.stages.some((stage) => x >= stage.x && x + width <= stage.x + stage.width)).toBe(true);
      }
    });

    it("are a disc for each step at a touch point, by its number in the register", () => {
      const steps = model.by("step", "blueprintId", id).filter(({ touchPointId }) => touchPointId !== null);
      for (const disc of shapes.discs) {
        const step = steps.find((one) => one.id === disc.cardId);
        expect(model.get("touchPoint", step?.touchPointId ?? null)?.name).toBe(disc.name);
        expect(disc.number).toBeGreaterThan(0);
      }
      expect(new Set(shapes.discs.map(({ name }) => name)).size).toBe(
        new Set(steps.map(({ touchPointId }) => touchPointId)).size,
      );
    });
  },
);

it("are left out of a picture of a selection, whose places are others", () => {
  const [blueprint] = blueprints;
  const drawing = drawBlueprint(model, blueprint?.id ?? "");
  const first = drawing.blocks[0]?.id ?? "";
  expect(selectionOf(drawing, new Set([first]), 10)).not.toHaveProperty("shapes");
});
