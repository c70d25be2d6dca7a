import { importancePerformance, scaleMiddle } from "@shared/statistics/importance-performance.ts";
import { describe, expect, it } from "vitest";

const points = [
  { id: "queue", importance: 6, performance: 2 },
  { id: "welcome", importance: 6, performance: 6 },
  { id: "leaflet", importance: 2, performance: 2 },
  { id: "music", importance: 2, performance: 6 },
];
const quadrants = (result: ReturnType<typeof importancePerformance>) =>
  Object.fromEntries(result?.points.map((point) => [point.id, point.quadrant]) ?? []);

describe("importance and performance", () => {
  it("has four quadrants about the grand means", () => {
    const result = importancePerformance(points, "means");
    expect(result).toMatchObject({ importance: 4, performance: 4, leftOut: [] });
    expect(quadrants(result)).toEqual({
      queue: "concentrate-here",
      welcome: "keep-up",
      leaflet: "low-priority",
      music: "possible-overkill",
    });
  });

  it("or about the middle of the scales", () => {
    expect(scaleMiddle(1, 7)).toBe(4);
    const result = importancePerformance(points, { importance: 1, performance: scaleMiddle(1, 7) });
    expect(quadrants(result)).toMatchObject({ leaflet: "concentrate-here", music: "keep-up" });
  });

  it("a point on a line counts to the upper side and says so", () => {
    const result = importancePerformance(
      [
        ...points,
        { id: "seat", importance: 4, performance: 4 },
        { id: "sign", importance: 4, performance: 1 },
      ],
      { importance: 4, performance: 4 },
    );
    expect(quadrants(result)).toMatchObject({ seat: "keep-up", sign: "concentrate-here" });
    expect(result?.points.filter((point) => point.onCrossHair).map((point) => point.id)).toEqual([
      "seat",
      "sign",
    ]);
  });

  it("equal points lie on their own mean, whatever the last digit", () => {
    const same = ["a", "b", "c"].map((id) => ({ id, importance: 0.1, performance: 5.3 }));
    const result = importancePerformance(same, "means");
    expect(result?.points.every((point) => point.onCrossHair && point.quadrant === "keep-up")).toBe(true);
  });

  it("tells which points it could not place, and they do not move the means", () => {
    const result = importancePerformance(
      [...points, { id: "post", importance: null, performance: 9 }],
      "means",
    );
    expect(result).toMatchObject({ performance: 4, leftOut: ["post"] });
    expect(importancePerformance([{ id: "post", importance: null, performance: 9 }], "means")).toBeNull();
  });
});
