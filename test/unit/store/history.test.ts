import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { EMPTY_DIFF } from "@shared/domain/core/diff.ts";
import { HISTORY_LIMIT, History } from "@shared/domain/core/history.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { describe, expect, it } from "vitest";
import { ServiceBuilder } from "../../builders/service.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const SENTENCE = "Asks for her money back at the counter";

function typing() {
  const { records } = new ServiceBuilder()
    .blueprint("b")
    .step("b", "one", "client")
    .step("b", "two", "client");
  const { session } = sessionInMemory(records);
  const title = (id: string) => session.model.get("step", id)?.title;
  const type = (id: string, patch: { title: string } | { notes: string }) =>
    session.run(updateSteps, { stepIds: [id], patch });
  return { session, title, type };
}

describe("a sentence that is typed", () => {
  it("letter by letter is one undo step, taken back and done again as a whole", () => {
    const { session, title, type } = typing();
    for (let length = 1; length <= SENTENCE.length; length++)
      type("one", { title: SENTENCE.slice(0, length) });
    expect(session.undoStack).toHaveLength(1);
    session.undo();
    expect(title("one")).toBe("one");
    session.redo();
    expect(title("one")).toBe(SENTENCE);
  });

  it("in two fields or on two steps is two undo steps", () => {
    const { session, type } = typing();
    type("one", { title: "A" });
    type("one", { notes: "B" });
    type("two", { title: "C" });
    expect(session.undoStack).toHaveLength(3);
  });

  it("after an undo begins a step of its own", () => {
    const { session, title, type } = typing();
    type("one", { title: "A" });
    session.undo();
    session.redo();
    type("one", { title: "AB" });
    session.undo();
    expect(title("one")).toBe("A");
  });

  it("and taken back by hand leaves nothing to undo", () => {
    const { session, type } = typing();
    type("one", { title: "oneX" });
    type("one", { title: "one" });
    expect(session.undoStack).toEqual([]);
  });
});

describe("the history", () => {
  const from = newEngagement("e", { name: "One" });
  const change = (name: string) => ({ ...EMPTY_DIFF, updated: [[from, { ...from, name }] as const] });

  it("parts what is typed with more than a second between", () => {
    const history = new History();
    history.push("Type", change("A"), 1000, "name");
    history.push("Type", change("B"), 2000, "name");
    history.push("Type", change("C"), 3001, "name");
    expect(history.undoStack).toHaveLength(2);
  });

  it("parts what is typed after the clock was set back", () => {
    const history = new History();
    history.push("Type", change("A"), 3_600_000, "name");
    history.push("Type", change("B"), 1000, "name");
    history.push("Type", change("C"), 1500, "name");
    expect(history.undoStack).toHaveLength(2);
  });

  it("forgets what could be done again as soon as something else is done", () => {
    const history = new History();
    history.push("One", change("A"), 1);
    history.undo(() => undefined);
    expect(history.redoStack.map(({ label }) => label)).toEqual(["One"]);
    history.push("Two", change("B"), 2);
    expect(history.redoStack).toEqual([]);
  });

  it("forgets an undone step that is thrown away, and no other", () => {
    const history = new History();
    history.push("One", change("A"), 1);
    history.push("Two", change("B"), 2);
    const two = history.undo(() => undefined);
    const one = history.undo(() => undefined);
    if (!one || !two) throw new Error("there are two steps");
    history.discard(two);
    expect(history.redoStack).toEqual([two, one]);
    history.discard(one);
    expect(history.redoStack).toEqual([two]);
  });

  it("stays as it was when a step cannot be taken back", () => {
    const history = new History();
    history.push("One", change("A"), 1);
    const refuse = () => {
      throw new Error("it has changed meanwhile");
    };
    expect(() => history.undo(refuse)).toThrow(/meanwhile/);
    expect(history.undoStack).toHaveLength(1);
    expect(history.redoStack).toEqual([]);
  });

  it("keeps the last thousand steps", () => {
    const history = new History();
    for (let step = 0; step <= HISTORY_LIMIT; step++) history.push(`step ${step}`, change(`${step}`), step);
    expect(history.undoStack).toHaveLength(HISTORY_LIMIT);
    expect(history.undoStack[0]?.label).toBe("step 1");
  });
});
