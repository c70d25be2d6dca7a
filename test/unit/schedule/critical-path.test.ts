import { criticalPath } from "@shared/domain/schedule/critical-path.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/**
 * The project of Reliable Construction (Hillier and Lieberman, Introduction to Operations Research, chapter on project
 * management): weeks and immediate predecessors of its fourteen activities.
 */
const RELIABLE: Readonly<Record<string, readonly [weeks: number, after: string]>> = {
  A: [2, ""],
  B: [4, "A"],
  C: [10, "B"],
  D: [6, "C"],
  E: [4, "C"],
  F: [5, "E"],
  G: [7, "D"],
  H: [9, "EG"],
  I: [7, "C"],
  J: [8, "FI"],
  K: [4, "J"],
  L: [5, "J"],
  M: [2, "H"],
  N: [6, "KL"],
};

const networkOf = (from: typeof RELIABLE, notBefore: (id: string) => number | null = () => 0) => ({
  activities: Object.entries(from).map(([id, [length]]) => ({ id, length, notBefore: notBefore(id) })),
  arrows: Object.entries(from).flatMap(([successorId, [, after]]) =>
    [...after].map((predecessorId) => ({ predecessorId, successorId, lag: 0 })),
  ),
});
const solved = ({ activities, arrows }: ReturnType<typeof networkOf>) => criticalPath(activities, arrows);

describe("the critical path of a textbook's project", () => {
  const path = solved(networkOf(RELIABLE));

  it("takes 44 weeks over A, B, C, E, F, J, L and N", () => {
    expect(path.end).toBe(44);
    const critical = [...path.timings].filter(([, { slack }]) => slack === 0).map(([id]) => id);
    expect(critical.sort().join("")).toBe("ABCEFJLN");
  });

  it("leaves the slack that the book gives", () => {
    const slack = Object.fromEntries([...path.timings].map(([id, timing]) => [id, timing.slack]));
    expect(slack).toMatchObject({ D: 4, G: 4, H: 4, I: 2, K: 1, M: 4 });
  });

  it("has the earliest and latest times of both passes", () => {
    expect(path.timings.get("J")).toEqual({
      earliestStart: 25,
      earliestEnd: 33,
      latestStart: 25,
      latestEnd: 33,
      slack: 0,
    });
    expect(path.timings.get("H")).toMatchObject({ earliestStart: 29, earliestEnd: 38, latestStart: 33 });
  });
});

describe("a network with a wait and days of its own", () => {
  it("waits for the days that have to lie between, and for the day that was set", () => {
    const activities = [
      { id: "a", length: 3, notBefore: 0 },
      { id: "b", length: 2, notBefore: 10 },
      { id: "c", length: 1, notBefore: null },
    ];
    const arrows = [
      { predecessorId: "a", successorId: "c", lag: 4 },
      { predecessorId: "b", successorId: "c", lag: 0 },
    ];
    const { timings, end } = criticalPath(activities, arrows);
    expect(end).toBe(13);
    expect(timings.get("c")?.earliestStart).toBe(12);
    expect(timings.get("a")?.slack).toBe(5);
    expect(timings.get("b")?.slack).toBe(0);
  });

  it("leaves out what nothing says when to begin", () => {
    const { timings, end } = criticalPath([{ id: "a", length: 3, notBefore: null }], []);
    expect([timings.size, end]).toEqual([0, null]);
  });

  it("names a circle in its order, and still times what does not depend on it", () => {
    const activities = ["a", "b", "c", "d"].map((id) => ({ id, length: 1, notBefore: 0 }));
    const arrows = ["ab", "bc", "ca"].map((pair) => ({
      predecessorId: pair.charAt(0),
      successorId: pair.charAt(1),
      lag: 0,
    }));
    const { circle, timings } = criticalPath(activities, arrows);
    expect(circle).toEqual(["a", "b", "c"]);
    expect([...timings.keys()]).toEqual(["d"]);
  });
});

/** Networks without a circle: arrows lead from an earlier letter to a later one. */
const network = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 15 })), {
    minLength: 2,
    maxLength: 9,
  })
  .chain((given) => {
    const ids = given.map((_, index) => String(index));
    const pairs = ids.flatMap((to, at) => ids.slice(0, at).map((from) => ({ from, to })));
    return fc.record({
      activities: fc.constant(
        given.map(([length, notBefore], index) => ({ id: String(index), length, notBefore })),
      ),
      arrows: fc
        .subarray(pairs)
        .chain((chosen) =>
          fc.tuple(
            ...chosen.map(({ from, to }) =>
              fc.integer({ min: 0, max: 3 }).map((lag) => ({ predecessorId: from, successorId: to, lag })),
            ),
          ),
        ),
    });
  });

describe("slack", () => {
  it("is so much that an item may begin later and the end stays, and not a day more", () => {
    fc.assert(
      fc.property(network, fc.nat(), ({ activities, arrows }, pick) => {
        const before = criticalPath(activities, arrows);
        const id = activities[pick % activities.length]?.id ?? "";
        const timing = before.timings.get(id);
        if (!timing || before.end === null) throw new Error("every activity has a day");
        const endWith = (later: number) =>
          criticalPath(
            activities.map((one) =>
              one.id === id ? { ...one, notBefore: timing.earliestStart + later } : one,
            ),
            arrows,
          ).end;
        expect(endWith(timing.slack)).toBe(before.end);
        expect(endWith(timing.slack + 1)).toBe(before.end + 1);
      }),
      { numRuns: 300 },
    );
  });
});
