import { beforeEach, describe, expect, it } from "vitest";
import { Context } from "../../../renderer/platform/services/context-service.ts";
import { Editors } from "../../../renderer/platform/services/editor-service.ts";
import { ShellState } from "../../../renderer/workbench/shell-state.ts";

let shell: ShellState;
beforeEach(() => {
  const context = new Context();
  shell = new ShellState(context, new Editors(context));
});
const bars = () => ({ sideBar: shell.layout.sideBar, inspector: shell.layout.inspector });

describe("in a window too narrow for bars beside the editors", () => {
  beforeEach(() => shell.setNarrow(true));

  it("both fold by themselves", () => {
    expect(bars()).toEqual({ sideBar: false, inspector: false });
  });

  it("one at a time comes when it is asked for", () => {
    shell.set({ view: "journey", sideBar: true });
    expect(bars()).toEqual({ sideBar: true, inspector: false });
    shell.set({ inspector: true });
    expect(bars()).toEqual({ sideBar: false, inspector: true });
    shell.set({ sideBar: false });
    expect(bars()).toEqual({ sideBar: false, inspector: true });
    shell.set({ inspector: false });
    expect(bars()).toEqual({ sideBar: false, inspector: false });
  });

  it("nothing of that is kept: a wide window has the bars that it had, and the view that was chosen since", () => {
    shell.set({ view: "engagements", sideBar: true });
    shell.set({ sideBar: false });
    shell.setNarrow(false);
    expect(bars()).toEqual({ sideBar: true, inspector: true });
    expect(shell.layout.view).toBe("engagements");
  });
});
