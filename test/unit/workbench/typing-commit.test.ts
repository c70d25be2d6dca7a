import { UserError } from "@shared/base/result.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { refusing } from "../../../renderer/ui/refusal.ts";
import { FieldTyping, keepTyping, typingChanged, typingWaits } from "../../../renderer/ui/typing-commit.ts";

const REST = 400;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A history of one text, as an engagement has it. */
function held(text: string) {
  interface Step {
    before: string;
    after: string;
  }
  const redoStack: Step[] = [];
  const undoStack: Step[] = [];
  const it = {
    text,
    undoStack,
    redoStack,
    undo: () => {
      const step = undoStack.pop();
      if (!step) return;
      redoStack.push(step);
      it.text = step.before;
    },
    redo: () => {
      const step = redoStack.pop();
      if (!step) return;
      undoStack.push(step);
      it.text = step.after;
    },
    discard: (step: object) => {
      if (redoStack.at(-1) === step) redoStack.pop();
    },
    put: (next: string) => {
      if (next === it.text) return;
      undoStack.push({ before: it.text, after: next });
      redoStack.length = 0;
      it.text = next;
    },
  };
  return it;
}
const opened = (model: ReturnType<typeof held>, options = {}) =>
  new FieldTyping(model, model.text, model.put, options);

describe("typing in a field that is open", () => {
  test("what rests is written, and a sentence with pauses is one step to undo", () => {
    const model = held("old");
    const field = opened(model);
    field.typed("a");
    vi.advanceTimersByTime(REST - 1);
    expect(model.text).toBe("old");
    vi.advanceTimersByTime(1);
    expect(model.text).toBe("a");
    field.typed("a sentence");
    vi.advanceTimersByTime(REST);
    field.end("a sentence.");
    expect(model.text).toBe("a sentence.");
    expect(model.undoStack).toHaveLength(1);
  });

  test("Escape takes all of it back, also after something else came on top of the history", () => {
    const model = held("old");
    const field = opened(model);
    field.typed("half");
    vi.advanceTimersByTime(REST);
    field.cancel();
    expect(model).toMatchObject({ text: "old", undoStack: [], redoStack: [] });
    const other = opened(model);
    other.typed("half");
    vi.advanceTimersByTime(REST);
    model.undoStack.push({ before: model.text, after: model.text });
    other.cancel();
    expect(model.text).toBe("old");
  });

  test("typed and deleted again leaves nothing to undo", () => {
    const model = held("");
    const put = vi.fn(model.put);
    const field = new FieldTyping(model, "", put);
    field.typed("x");
    vi.advanceTimersByTime(REST);
    field.typed("");
    vi.advanceTimersByTime(REST);
    field.end();
    expect(model).toMatchObject({ text: "", undoStack: [], redoStack: [] });
    // The empty text may stand for several: it is not written over them.
    expect(put.mock.calls).toEqual([["x"]]);
  });

  test("before a command and when the page goes it is written at once, and the field stays open", () => {
    const model = held("old");
    const told = vi.fn();
    const stop = typingChanged.on(told);
    const field = opened(model);
    field.typed("new");
    expect(typingWaits()).toBe(true);
    keepTyping();
    expect(typingWaits()).toBe(false);
    expect(model.text).toBe("new");
    expect(told).toHaveBeenCalledTimes(2);
    field.typed("newer");
    field.end();
    expect(model).toMatchObject({ text: "newer", undoStack: [{ before: "old" }] });
    stop();
  });

  test("where no rest keeps anything, a command still does", () => {
    const model = held("old");
    opened(model, { rests: false }).typed("new");
    vi.advanceTimersByTime(10 * REST);
    expect(model.text).toBe("old");
    expect(typingWaits()).toBe(true);
    keepTyping();
    expect(model.text).toBe("new");
  });

  test("a name that is blank for the moment is not written until it is left so", () => {
    const model = held("Booking");
    const field = opened(model);
    field.typed("", false);
    vi.advanceTimersByTime(REST);
    keepTyping();
    expect(model.text).toBe("Booking");
    field.end("");
    expect(model.text).toBe("");
  });

  test("the letter that opened it is not written again when its tab is shown again", () => {
    const model = held("");
    const field = opened(model);
    field.begin("W");
    field.typed("Word");
    field.now();
    field.begin("W");
    vi.advanceTimersByTime(REST);
    expect(typingWaits()).toBe(false);
    expect(model.text).toBe("Word");
  });

  test("words that are refused for now leave what was kept before", () => {
    const model = held("old");
    const field = new FieldTyping(model, "old", (text) => {
      if (text.includes("*")) throw new UserError("No stars.");
      model.put(text);
    });
    field.typed("new");
    vi.advanceTimersByTime(REST);
    field.typed("new*");
    vi.advanceTimersByTime(REST);
    expect(model).toMatchObject({ text: "new", undoStack: [{ before: "old" }], redoStack: [] });
    expect(() => field.end()).toThrow("No stars.");
  });

  test("a cell whose record is gone says nothing at a rest, and why when it is left", () => {
    const model = held("old");
    const field = new FieldTyping(model, "old", () =>
      refusing(() => {
        throw new Error("no touch point with the id t1");
      }),
    );
    field.typed("new");
    vi.advanceTimersByTime(REST);
    expect(typingWaits()).toBe(false);
    expect(() => field.end()).toThrow(UserError);
  });
});
