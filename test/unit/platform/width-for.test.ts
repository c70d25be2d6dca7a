import { describe, expect, it } from "vitest";
import { WIDEST, widthFor } from "../../../renderer/platform/charts/width-for.ts";

describe("the width a chart is drawn at", () => {
  it("is that of its place, so that its letters are never made smaller than they are", () => {
    expect(widthFor(720, 500, false)).toBe(500);
    expect(widthFor(520, 980, false)).toBe(980);
  });
  it("ends where the eye would lose the row", () => {
    expect(widthFor(520, 1900, false)).toBe(WIDEST);
  });
  it("is half of its place on a projector, whose letters are then twice as large", () => {
    expect(widthFor(520, 1860, true)).toBe(930);
    expect(widthFor(720, 400, true)).toBe(280);
  });
  it("is its own until the place is known", () => {
    expect(widthFor(640, 0, false)).toBe(640);
  });
});
