import { beforeEach, describe, expect, it } from "vitest";
import { Context } from "../../../renderer/platform/services/context-service.ts";
import { Editors } from "../../../renderer/platform/services/editor-service.ts";
import { Selection } from "../../../renderer/platform/services/selection-service.ts";

const register = { editor: "touch-points" };
const blueprint = { editor: "blueprint", recordId: "as-is" };
const measures = { editor: "measures" };

let context: Context;
let editors: Editors;
let selection: Selection;
beforeEach(() => {
  context = new Context();
  editors = new Editors(context);
  selection = new Selection(context, (id) => id.split("-")[0]);
  editors.changed.on(() => {
    const { front, open } = editors.keys();
    selection.follow(front, open);
  });
  editors.open(blueprint);
  selection.set(["step-1"]);
});

describe("a selection belongs to the editor that it was made in", () => {
  it("is not that of an editor that is opened over it", () => {
    editors.open(measures);
    expect(selection.get()).toEqual([]);
    expect(context.get("selectionCount")).toBe(0);
    expect(context.get("selection")).toBe("");
  });

  it("is there again when its editor comes back to the front, and commands know its type", () => {
    editors.open(register);
    selection.set(["touchPoint-7"]);
    editors.open(blueprint);
    expect(selection.get()).toEqual(["step-1"]);
    expect(context.get("selection")).toBe("step");
    editors.open(register);
    expect(selection.get()).toEqual(["touchPoint-7"]);
    expect(context.get("selection")).toBe("touchPoint");
  });

  it("is told once for each change of what is selected in front", () => {
    const told: (readonly string[])[] = [];
    selection.changed.on((ids) => void told.push(ids));
    editors.open(register);
    editors.open(measures);
    editors.open(blueprint);
    expect(told).toEqual([[], ["step-1"]]);
  });

  it("goes with the editor that is closed", () => {
    editors.open(register);
    editors.close(blueprint);
    editors.open(blueprint);
    expect(selection.get()).toEqual([]);
  });

  it("goes with the engagement", () => {
    editors.open(register);
    selection.forget();
    editors.open(blueprint);
    expect(selection.get()).toEqual([]);
  });
});
