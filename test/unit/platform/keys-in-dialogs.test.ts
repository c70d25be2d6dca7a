import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Registry } from "../../../renderer/platform/registry/registry.ts";
import { Commands } from "../../../renderer/platform/services/command-service.ts";
import type { Services } from "../../../renderer/platform/services/services.ts";

/** An element of the page, as far as keys look at it. */
class Place {
  readonly #within: readonly string[];
  constructor(...within: string[]) {
    this.#within = within;
  }
  closest(selector: string) {
    return this.#within.includes(selector) ? this : null;
  }
}

beforeEach(() => {
  vi.stubGlobal("Element", Place);
  vi.stubGlobal("HTMLElement", class {});
});
afterEach(() => vi.unstubAllGlobals());

function press(target: Place) {
  const run = vi.fn();
  const registry = { commands: new Map([["problems.view.show", { id: "problems.view.show", run }]]) };
  const services = {
    host: { platform: "linux" },
    context: { set: () => undefined, test: () => true },
    keys: { list: () => [{ command: "problems.view.show", key: "Mod+Alt+L" }] },
    notices: { settle: () => undefined },
  } as unknown as Services;
  const event = {
    key: "l",
    code: "KeyL",
    ctrlKey: true,
    altKey: true,
    metaKey: false,
    shiftKey: false,
    target,
  };
  const preventDefault = vi.fn();
  const commands = new Commands(registry as unknown as Registry, () => services);
  commands.handleKey({ ...event, preventDefault, stopPropagation: () => undefined } as never, "before");
  return { run, preventDefault };
}

it("a shortcut opens its page", () => {
  expect(press(new Place()).run).toHaveBeenCalledOnce();
});

it("while a dialog is asked nothing opens behind it, and the browser does nothing instead", () => {
  const { run, preventDefault } = press(new Place(".dialog"));
  expect(run).not.toHaveBeenCalled();
  expect(preventDefault).toHaveBeenCalledOnce();
});
