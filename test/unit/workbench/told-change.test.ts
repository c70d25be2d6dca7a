import type { Diff } from "@shared/domain/core/diff.ts";
import { describe, expect, it } from "vitest";
import { type Ends, isInSight, toldChange } from "../../../renderer/workbench/overlays/told-change.ts";

const NOTHING: Diff = { added: [], updated: [], removed: [] };
const step = { id: "s1", type: "step", blueprintId: "as-is" };
const point = { id: "t1", type: "touchPoint" };
const entry = (label: string) => ({ label, at: 0, diff: NOTHING });
const ends = (undo: ReturnType<typeof entry>[], redo: ReturnType<typeof entry>[]): Ends => ({
  undo: undo.at(-1),
  redo: redo.at(-1),
  redoable: redo.length,
});

describe("what is told of a change", () => {
  const [first, second] = [entry("Add a step"), entry("Delete “Pays”")];

  it("is what came or went, by the label of its undo", () => {
    const told = toldChange(ends([first], []), ends([first, second], []), { ...NOTHING, removed: [step] });
    expect(told).toEqual({ kind: "done", label: "Delete “Pays”" });
  });

  it("is nothing where a field took another value", () => {
    const diff: Diff = { ...NOTHING, updated: [[step, step]] };
    expect(toldChange(ends([first], []), ends([first, second], []), diff)).toBeNull();
  });

  it("is what was undone, and what was redone, whatever it changed", () => {
    const diff: Diff = { ...NOTHING, updated: [[step, step]] };
    expect(toldChange(ends([first, second], []), ends([first], [second]), diff)).toEqual({
      kind: "undone",
      label: "Delete “Pays”",
    });
    expect(toldChange(ends([first], [second]), ends([first, second], []), diff)).toEqual({
      kind: "redone",
      label: "Delete “Pays”",
    });
  });
});

describe("a change is in sight", () => {
  it("where the map that it was on is in front, alone or beside another", () => {
    const diff = { ...NOTHING, removed: [step] };
    expect(isInSight(diff, [{ editor: "blueprint", recordId: "as-is" }])).toBe(true);
    expect(isInSight(diff, [{ editor: "compare", recordId: "to-be", otherId: "as-is" }])).toBe(true);
    expect(isInSight(diff, [{ editor: "blueprint", recordId: "to-be" }])).toBe(false);
  });

  it("where its register is in front", () => {
    const diff = { ...NOTHING, added: [point] };
    expect(isInSight(diff, [{ editor: "measures" }])).toBe(false);
    expect(isInSight(diff, [{ editor: "measures" }, { editor: "touch-points" }])).toBe(true);
  });
});
