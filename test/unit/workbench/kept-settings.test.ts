import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Registry } from "../../../renderer/platform/registry/registry.ts";
import { Keybindings } from "../../../renderer/platform/services/keybinding-service.ts";
import { Settings } from "../../../renderer/platform/services/settings-service.ts";

const kept = new Map<string, string>();
let page: EventTarget;
beforeEach(() => {
  kept.clear();
  page = new EventTarget();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
});
afterEach(() => void vi.unstubAllGlobals());

const registry = {
  settings: new Map([
    ["theme", { fallback: "light" }],
    ["scale", { fallback: 1 }],
  ]),
} as unknown as Registry;
/** What a browser tells the other windows of the same address. */
const tellOthers = (key: string) => page.dispatchEvent(Object.assign(new Event("storage"), { key }));

test("two windows set one setting each, and both stay set", () => {
  const [first, second] = [new Settings(registry), new Settings(registry)];
  second.set("theme", "dark");
  first.set("scale", 2);
  const later = new Settings(registry);
  expect([later.get("theme"), later.get("scale")]).toEqual(["dark", 2]);
});

test("a window hears of what another one has set", () => {
  const [first, second] = [new Settings(registry), new Settings(registry)];
  const heard: string[] = [];
  first.changed.on((id) => void heard.push(id));
  second.set("theme", "dark");
  tellOthers("frontstage.settings");
  expect([heard, first.get("theme")]).toEqual([["theme"], "dark"]);
});

test("where nothing can be kept a setting holds for this window", () => {
  vi.stubGlobal("localStorage", undefined);
  const settings = new Settings(registry);
  settings.set("theme", "dark");
  settings.set("scale", 2);
  expect([settings.get("theme"), settings.get("scale")]).toEqual(["dark", 2]);
});

describe("in a local storage that is full", () => {
  const full = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  const storage = (setItem: (key: string, value: string) => void) =>
    vi.stubGlobal("localStorage", { getItem: (key: string) => kept.get(key) ?? null, setItem });
  const room = () => storage((key, value) => void kept.set(key, value));

  test("one setting does not take back another, nor does another window; with room again both are kept", () => {
    const settings = new Settings(registry);
    settings.set("theme", "dim");
    storage(full);
    settings.set("theme", "dark");
    settings.set("scale", 2);
    expect([settings.get("theme"), settings.get("scale")]).toEqual(["dark", 2]);
    tellOthers("frontstage.settings");
    expect([settings.get("theme"), settings.get("scale")]).toEqual(["dark", 2]);
    room();
    settings.set("scale", 3);
    const later = new Settings(registry);
    expect([later.get("theme"), later.get("scale")]).toEqual(["dark", 3]);
  });

  test("one shortcut does not take back another, nor one that was taken away come back", () => {
    const keys = new Keybindings([], "linux");
    const own = (of: Keybindings) => of.list().map(({ command }) => command);
    keys.set("a", "Mod+A");
    storage(full);
    keys.reset("a");
    keys.set("b", "Mod+B");
    keys.set("c", "Mod+C");
    expect(own(keys)).toEqual(["b", "c"]);
    tellOthers("frontstage.keys");
    expect(own(keys)).toEqual(["b", "c"]);
    room();
    keys.reset("c");
    expect(own(new Keybindings([], "linux"))).toEqual(["b"]);
  });
});

test("shortcuts of two windows stand beside each other, and one taken back in the other is gone", () => {
  const [first, second] = [new Keybindings([], "linux"), new Keybindings([], "linux")];
  second.set("b", "Mod+B");
  first.set("a", "Mod+A");
  expect(new Keybindings([], "linux").list().map(({ command }) => command)).toEqual(["b", "a"]);
  second.reset("a");
  tellOthers("frontstage.keys");
  expect(first.list().map(({ command }) => command)).toEqual(["b"]);
});
