import { fittingColumns } from "@renderer/features/problems/fitting-columns.ts";
import { problemColumns } from "@renderer/features/problems/problem-columns.tsx";
import { NO_FILTER } from "@renderer/features/problems/problem-filter.ts";
import { describe, expect, it } from "vitest";

const shownAt = (width: number, filter = NO_FILTER) =>
  fittingColumns(problemColumns(filter), width).map(({ id }) => id);

describe("the columns of the list of problems", () => {
  it("make room for the message where the list is narrow: first the area goes, then the place", () => {
    expect(shownAt(900)).toEqual(["severity", "problem", "where", "area"]);
    expect(shownAt(600)).toEqual(["severity", "problem", "where"]);
    expect(shownAt(500)).toEqual(["severity", "problem"]);
  });

  it("keep the reason of what is suppressed, which is edited there", () => {
    expect(shownAt(500, { ...NO_FILTER, severity: "suppressed" })).toEqual(["severity", "problem", "reason"]);
  });

  it("are all there before the width is known", () => {
    expect(shownAt(0)).toEqual(["severity", "problem", "where", "area"]);
  });
});
