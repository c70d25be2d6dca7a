import type { View } from "@renderer/platform/registry/contribution.ts";
import { Registry } from "@renderer/platform/registry/registry.ts";
import { describe, expect, it } from "vitest";

const view = (id: string, fields: Partial<View>): View => ({
  id,
  place: "sidebar",
  title: id,
  icon: () => null,
  order: 1,
  needsEngagement: true,
  load: async () => ({ default: () => null }),
  ...fields,
});
const plugIn = (...views: View[]) => new Registry([{ id: "one", views }]);

describe("sections of a side-bar view", () => {
  it("stand below the view of another feature, in whichever order the two are plugged in", () => {
    const section = view("sheets", { place: "section", sectionOf: "measures" });
    expect(plugIn(section, view("measures", {})).views.get("sheets")?.sectionOf).toBe("measures");
  });
  it("are refused at start without a view to stand below", () => {
    expect(() => plugIn(view("sheets", { place: "section" }))).toThrow(/"sheets" is no section/);
    expect(() => plugIn(view("sheets", { place: "section", sectionOf: "gone" }))).toThrow(/no section/);
  });
  it("are refused below a panel", () => {
    const section = view("sheets", { place: "section", sectionOf: "output" });
    expect(() => plugIn(section, view("output", { place: "panel" }))).toThrow(/no section/);
  });
});
