import { addStepAfter } from "@shared/domain/blueprint/commands/add-step-after.ts";
import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import type { Diff } from "@shared/domain/core/diff.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FieldTyping } from "../../../renderer/ui/typing-commit.ts";
import {
  type Ends,
  followChanges,
  isInSight,
  toldChange,
} from "../../../renderer/workbench/overlays/told-change.ts";
import { ServiceBuilder } from "../../builders/service.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

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

describe("of what is typed into a field", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function followed() {
    const { records } = new ServiceBuilder().blueprint("b").step("b", "one", "client");
    const { session } = sessionInMemory(records);
    const told: string[] = [];
    followChanges(session, ({ kind, label }) => told.push(`${kind}: ${label}`));
    const add = (title: string) => session.run(addStepAfter, { stepId: "one", title });
    const rest = async (field: FieldTyping, text: string) => {
      field.typed(text);
      await vi.advanceTimersByTimeAsync(400);
    };
    return { session, told, field: new FieldTyping(session, "", add), add, rest };
  }

  it("what is new is told once, when the field is done, however often it rested", async () => {
    const { told, field, rest } = followed();
    await rest(field, "Asks");
    await rest(field, "Asks for it");
    expect(told).toEqual([]);
    field.end("Asks for it back");
    await Promise.resolve();
    field.now();
    expect(told).toEqual(["done: Add “Asks for it back”"]);
  });

  it("nothing is told where it is thrown away, nor where words took the place of words", async () => {
    const { session, told, field, rest } = followed();
    await rest(field, "Asks");
    field.cancel();
    await Promise.resolve();
    const put = (title: string) => session.run(updateSteps, { stepIds: ["one"], patch: { title } });
    const title = new FieldTyping(session, "one", put);
    await rest(title, "Pays");
    await rest(title, "Pays for it");
    title.end();
    await Promise.resolve();
    expect(told).toEqual([]);
  });

  it("what is done by hand after it is told as ever", async () => {
    const { session, told, field, rest, add } = followed();
    await rest(field, "Asks");
    field.cancel();
    add("Pays");
    await Promise.resolve();
    session.undo();
    await Promise.resolve();
    expect(told).toEqual(["done: Add “Pays”", "undone: Add “Pays”"]);
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
