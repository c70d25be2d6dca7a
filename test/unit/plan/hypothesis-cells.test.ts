import { cellText, hypothesisPatch, readCell } from "@renderer/features/prototype-plan/hypothesis-cells.ts";
import { describe, expect, it } from "vitest";

describe("a cell of the hypotheses", () => {
  it.each(["80 %", "80%", "0.8", "0,8"])("reads %s as the same share", (text) => {
    expect(readCell("proportion", text, "target")).toBeCloseTo(0.8, 12);
  });

  it("writes a share so that it reads back as itself", () => {
    for (const share of [0, 0.04, 0.295, 0.7, 1 / 3, 1])
      expect(readCell("proportion", cellText("proportion", share, "target"), "target")).toBeCloseTo(share, 7);
  });

  it("reads a mean with the minus sign it is written with", () => {
    expect(cellText("mean", -1.2, "baseline")).toBe("−1.2");
    expect(readCell("mean", "−1.2", "baseline")).toBe(-1.2);
  });

  it("leaves an empty cell unknown", () => {
    expect(readCell("mean", " ", "minimum")).toBeNull();
  });

  it("refuses what is no number and what is no share, in words", () => {
    expect(() => readCell("mean", "soon", "target")).toThrow("“soon” is not a number");
    expect(() => readCell("proportion", "80", "target")).toThrow("is no share");
  });

  it("takes a touch point by its name", () => {
    const points = [{ id: "t1", name: "Getting the money back" }];
    expect(hypothesisPatch({ kind: "mean" }, "touchPointId", "Getting the money back", points)).toEqual({
      touchPointId: "t1",
    });
    expect(() => hypothesisPatch({ kind: "mean" }, "touchPointId", "Elsewhere", points)).toThrow("Elsewhere");
  });
});
