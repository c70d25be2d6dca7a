import { blueprintEditorContribution } from "@renderer/features/blueprint-editor/contribution.ts";
import { type BlueprintHandle, blueprintEditor } from "@renderer/features/blueprint-editor/handle.ts";
import { displayKey, type KeyPress, keyOfEvent, normalKey } from "@renderer/platform/registry/keys.ts";
import { parseWhen } from "@renderer/platform/registry/when.ts";
import { Context } from "@renderer/platform/services/context-service.ts";
import { EditorHandles } from "@renderer/platform/services/editor-handle-service.ts";
import { Selection } from "@renderer/platform/services/selection-service.ts";
import { describe, expect, it } from "vitest";

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe("the keys of signs", () => {
  it.each([
    ["+ with Shift, as on an American keyboard", press("+", "Equal", { shiftKey: true }), "Plus"],
    ["+ alone, as on a German one", press("+", "BracketRight"), "Plus"],
    ["/ with Shift on the 7", press("/", "Digit7", { shiftKey: true }), "/"],
    ["0 with Shift, as on a French one", press("0", "Digit0", { shiftKey: true }), "0"],
    ["à, which a French keyboard has where others have 0", press("à", "Digit0"), "À"],
    ["Ctrl and 1", press("1", "Digit1", { ctrlKey: true }), "Mod+1"],
    ["Shift and a letter", press("A", "KeyA", { shiftKey: true }), "Shift+A"],
  ])("%s", (_, event, key) => {
    expect(keyOfEvent(event, "linux")).toBe(key);
  });

  it("are shown as they are written", () => {
    expect(displayKey(normalKey("Plus", "linux"), "linux")).toBe("+");
    expect(displayKey("-", "linux")).toBe("−");
  });
});

describe("the handle of an editor", () => {
  it("is that of the editor in front, also when the next one comes before the last one goes", () => {
    const handles = new EditorHandles();
    const [one, two] = [{} as BlueprintHandle, {} as BlueprintHandle];
    const takeBack = handles.offer(blueprintEditor, one);
    expect(handles.active(blueprintEditor)).toBe(one);
    handles.offer(blueprintEditor, two);
    takeBack();
    expect(handles.active(blueprintEditor)).toBe(two);
    expect(handles.active({ editor: "report" })).toBeUndefined();
  });
});

describe("the selection as a context", () => {
  it("says what type all of it has", () => {
    const context = new Context();
    const selection = new Selection(context, (id) => ({ a: "step", b: "step", f: "flow" })[id]);
    selection.set(["a", "b"]);
    expect([context.get("selection"), context.get("selectionCount")]).toEqual(["step", 2]);
    selection.set(["a", "f"]);
    expect(context.get("selection")).toBe("mixed");
    selection.set([]);
    expect(context.get("selection")).toBe("");
  });
});

describe("the commands of the canvas", () => {
  const { commands = [], keybindings = [], menus = [] } = blueprintEditorContribution;

  it("have keys that mean something only on the map, while nothing is typed", () => {
    for (const { command, when = "" } of keybindings) {
      const test = parseWhen(when);
      const on = (key: string, value: unknown) => (asked: string) =>
        asked === "editor" ? "blueprint" : asked === key ? value : asked === "canvasFocus";
      expect(test(on("inputFocus", true)), command).toBe(false);
      expect(
        test(() => ""),
        command,
      ).toBe(false);
    }
  });

  it("give one key to at most one command for each kind of selection", () => {
    const kinds = ["", "step", "flow", "lane", "stage"];
    for (const kind of kinds) {
      const read = (count: string) => (key: string) =>
        ({ editor: "blueprint", canvasFocus: true, selection: kind, selectionCount: kind && count })[key];
      for (const count of ["1", "2"]) {
        const live = keybindings.filter(({ command, when = "", key }) => {
          const own = commands.find((entry) => entry.id === command)?.when ?? "";
          // Ctrl+A has a wider and a narrower meaning on purpose: the later one wins.
          return key !== "Mod+A" && parseWhen(when)(read(count)) && parseWhen(own)(read(count));
        });
        const keys = live.map((binding) => binding.key);
        expect(keys, `${kind} ${count}`).toEqual([...new Set(keys)]);
      }
    }
  });

  it("are all to be found in a menu or by a key", () => {
    const found = new Set([...keybindings, ...menus].map((entry) => entry.command));
    const listed = commands.filter((command) => !command.hidden);
    expect(listed.map((command) => command.id).filter((id) => !found.has(id))).toEqual([]);
  });
});
