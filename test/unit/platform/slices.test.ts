import { inSlices } from "@renderer/platform/queries/slices.ts";
import { describe, expect, it } from "vitest";

describe("work in slices", () => {
  it("is done at once where it is short", async () => {
    const steps: number[] = [];
    const work = inSlices(3, (step) => void steps.push(step));
    expect(steps).toEqual([0, 1, 2]);
    expect(await work).toBe(true);
  });

  it("begins only when the window is free where it is long, and does every step in its order", async () => {
    const steps: number[] = [];
    const work = inSlices(100_000, (step) => void steps.push(step));
    expect(steps).toEqual([]);
    expect(await work).toBe(true);
    expect(steps).toEqual(Array.from({ length: 100_000 }, (_, step) => step));
  });

  it("that is overtaken before it began does nothing", async () => {
    const overtaken = new AbortController();
    let steps = 0;
    const work = inSlices(100_000, () => void steps++, overtaken.signal);
    overtaken.abort();
    expect(await work).toBe(false);
    expect(steps).toBe(0);
  });
});
