import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { removeElements } from "@shared/domain/blueprint/commands/remove-elements.ts";
import { removeMap } from "@shared/domain/blueprint/commands/remove-map.ts";
import { updateLane } from "@shared/domain/blueprint/commands/update-lane.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import {
  freeCorner,
  grownHeight,
  NOTE_SIZE,
  notePlace,
  placeNotes,
} from "@shared/domain/blueprint/layout/place-notes.ts";
import { addNotes } from "@shared/domain/notes/commands/add-notes.ts";
import { moveNotes } from "@shared/domain/notes/commands/move-notes.ts";
import { updateNotes } from "@shared/domain/notes/commands/update-notes.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ServiceBuilder } from "../../builders/service.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const { width, height } = NOTE_SIZE;
const note = (fields: object = {}) => ({
  laneId: "client",
  stageId: "s1",
  x: 12,
  y: 8,
  width,
  height,
  text: "Ask the desk",
  colour: "yellow" as const,
  ...fields,
});
const map = () => {
  const { session } = sessionInMemory(
    new ServiceBuilder().blueprint("b").step("b", "ask", "client").step("b", "pay", "client").records,
  );
  const layout = () => layoutBlueprint(session.model, "b");
  const boxes = () => placeNotes(layout(), session.model.by("note", "blueprintId", "b"));
  return { session, model: session.model, layout, boxes };
};

describe("a sticky note", () => {
  test("belongs to the blueprint of its lane, and is one undo", () => {
    const { session, model } = map();
    const [id = ""] = session.run(addNotes, { notes: [note()] });
    expect(model.need("note", id)).toMatchObject({ blueprintId: "b", text: "Ask the desk" });
    session.undo();
    expect(model.get("note", id)).toBeUndefined();
  });

  test("goes with its lane: another band, another place, the same distance from the corner", () => {
    const { session, model, boxes, layout } = map();
    session.run(addNotes, { notes: [note({ laneId: "frontstage" })] });
    const before = boxes()[0];
    session.run(updateLane, { laneId: "frontstage", band: "support" });
    const after = boxes()[0];
    const lane = layout().lanes.find((box) => box.lane.id === "frontstage");
    expect(after?.y).not.toBe(before?.y);
    expect((after?.y ?? 0) - (lane?.y ?? 0)).toBe(8);
    expect(model.all("note")).toHaveLength(1);
  });

  test.each(["lane", "stage", "blueprint"])("goes with its %s, and comes back with it", (what) => {
    const { session, model } = map();
    session.run(addNotes, { notes: [note()] });
    if (what === "blueprint") session.run(removeMap, { id: "b" });
    else session.run(removeElements, { ids: [what === "lane" ? "client" : "s1"] });
    expect(model.all("note")).toEqual([]);
    session.undo();
    expect(model.all("note")).toHaveLength(1);
  });

  test("is deleted together with steps, in one undo", () => {
    const { session, model } = map();
    const ids = session.run(addNotes, { notes: [note(), note({ y: 40 })] });
    session.run(removeElements, { ids: [ids[0] ?? "", "ask"] });
    expect([model.all("note").length, model.all("step").length]).toEqual([1, 1]);
    session.undo();
    expect([model.all("note").length, model.all("step").length]).toEqual([2, 2]);
  });

  test("stays with the as-is when a to-be is branched from it", () => {
    const { session, model } = map();
    session.run(addNotes, { notes: [note()] });
    const toBe = session.run(branchBlueprint, { blueprintId: "b", name: "To be" });
    expect(model.by("note", "blueprintId", toBe)).toEqual([]);
    expect(model.by("note", "blueprintId", "b")).toHaveLength(1);
  });

  test("nudged by several presses goes back in one undo; two drags are two", () => {
    const { session, model } = map();
    const [id = ""] = session.run(addNotes, { notes: [note()] });
    const to = (x: number) => [{ noteId: id, laneId: "client", stageId: "s1", x, y: 8 }];
    for (const x of [28, 44, 60]) session.run(moveNotes, { moves: to(x), nudge: true });
    session.undo();
    expect(model.need("note", id).x).toBe(12);
    session.run(moveNotes, { moves: to(100) });
    session.run(moveNotes, { moves: to(200) });
    session.undo();
    expect(model.need("note", id).x).toBe(100);
  });

  test("takes words, a colour and a size, and refuses one that is too small to hold a word", () => {
    const { session, model } = map();
    const ids = session.run(addNotes, { notes: [note(), note()] });
    session.run(updateNotes, { ids, patch: { colour: "rose" } });
    expect(model.all("note").map(({ colour }) => colour)).toEqual(["rose", "rose"]);
    expect(() => session.run(updateNotes, { ids, patch: { width: 10 } })).toThrow();
  });

  test("grows with its words as far as a note may, and never shrinks by itself", () => {
    const { session, model } = map();
    const [id = ""] = session.run(addNotes, { notes: [note()] });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (needed) => {
        const before = model.need("note", id).height;
        session.run(updateNotes, { ids: [id], patch: { height: grownHeight(before, needed) } });
        const after = model.need("note", id).height;
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after === 2000 || after >= needed).toBe(true);
      }),
    );
  });
});

describe("the place of a note", () => {
  const { layout } = map();
  const shown = layout();

  test("read back from the map is the corner that it was put at, wherever that is", () => {
    const any = fc.integer({ min: -2000, max: 4000 });
    fc.assert(
      fc.property(any, any, fc.integer({ min: 64, max: 600 }), (x, y, wide) => {
        const place = notePlace(shown, { x, y }, { width: wide, height });
        const full = { ...note({ ...place, width: wide }), id: "n", type: "note" as const, blueprintId: "b" };
        expect(placeNotes(shown, [full])[0]).toMatchObject({ x, y });
      }),
    );
  });

  test("is in the lane that its middle is in", () => {
    for (const { lane, ...box } of shown.lanes) {
      const corner = { x: 300, y: box.y + box.height / 2 - height / 2 };
      expect(notePlace(shown, corner)?.laneId).toBe(lane.id);
    }
  });

  test("chosen beside a step hides neither a step nor another note while there is room", () => {
    const [step] = shown.steps;
    if (!step) throw new Error("no step");
    const at = freeCorner(shown, [], step);
    const hides = shown.steps.some(
      (box) =>
        at.x < box.x + box.width &&
        box.x < at.x + width &&
        at.y < box.y + box.height &&
        box.y < at.y + height,
    );
    expect(hides).toBe(false);
  });

  test("chosen again and again never stacks two notes at one corner", () => {
    const { session, layout, boxes } = map();
    const [step] = layout().steps;
    if (!step) throw new Error("no step");
    for (let count = 0; count < 12; count++) {
      const place = notePlace(layout(), freeCorner(layout(), boxes(), step));
      session.run(addNotes, { notes: [note({ ...place })] });
    }
    expect(new Set(boxes().map(({ x, y }) => `${x} ${y}`)).size).toBe(12);
  });
});
