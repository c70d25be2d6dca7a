import { chosenLine, indexOfLine, rowsInOrder } from "@renderer/features/problems/chosen-line.ts";
import { filterProblems, isFiltered, NO_FILTER } from "@renderer/features/problems/problem-filter.ts";
import { problemLines } from "@renderer/features/problems/problem-lines.ts";
import { openOfRule, type ProblemRow, problemRows } from "@renderer/features/problems/problem-rows.ts";
import { sortProblems } from "@renderer/features/problems/sort-problems.ts";
import { stepThrough } from "@renderer/features/problems/step-through.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { Severity } from "@shared/domain/core/severity.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const { model } = new BlueprintBuilder().touchPoint("desk").touchPoint("booth").touchPoint("phone").build();
const problem = (severity: Severity, ruleId: string, at: string, message = ""): Problem => ({
  ruleId,
  subjectId: at,
  at,
  severity,
  message,
});
const rows = problemRows(new Model(model.records()), {
  open: [
    problem("warning", "touchpoint/unclassified", "desk", "“desk” is not classed."),
    problem("hint", "wait/no-time", "desk", "Nobody knows how long it takes."),
    problem("error", "touchpoint/unclassified", "booth", "“booth” is not classed."),
    problem("hint", "touchpoint/orphan", "phone", "“phone” is on no step."),
  ],
  suppressed: [{ ...problem("error", "wait/no-time", "phone", "No time at all."), reason: "by law" }],
});
const everywhere = () => true;
const names = (list: readonly ProblemRow[]) => list.map(({ problem: { ruleId, at } }) => `${ruleId} ${at}`);

describe("the filters of the list", () => {
  it("leave the open ones of every area where there is none", () => {
    expect(isFiltered(NO_FILTER)).toBe(false);
    expect(names(filterProblems(rows, NO_FILTER, everywhere).rows)).toEqual([
      "touchpoint/unclassified booth",
      "touchpoint/unclassified desk",
      "touchpoint/orphan phone",
      "wait/no-time desk",
    ]);
  });

  it("count beside each severity and each area what it would show with all else as it is", () => {
    const all = filterProblems(rows, NO_FILTER, everywhere);
    expect(all.bySeverity).toEqual({ all: 4, error: 1, warning: 1, hint: 2, suppressed: 1 });
    expect(Object.fromEntries(all.byArea)).toEqual({ touchpoint: 3, wait: 1 });
    const hints = filterProblems(rows, { ...NO_FILTER, severity: "hint", area: "wait" }, everywhere);
    expect(names(hints.rows)).toEqual(["wait/no-time desk"]);
    expect(hints.bySeverity).toEqual({ all: 1, error: 0, warning: 0, hint: 1, suppressed: 1 });
    expect(Object.fromEntries(hints.byArea)).toEqual({ touchpoint: 1, wait: 1 });
  });

  it("find words of the sentence, the place, the area and the reason, all of them, in any letters", () => {
    const found = (words: string, severity: "all" | "suppressed" = "all") =>
      names(filterProblems(rows, { ...NO_FILTER, words, severity }, everywhere).rows);
    expect(found("CLASSED desk")).toEqual(["touchpoint/unclassified desk"]);
    expect(found("waiting")).toEqual(["wait/no-time desk"]);
    expect(found("law")).toEqual([]);
    expect(found("law", "suppressed")).toEqual(["wait/no-time phone"]);
  });

  it("leave what one rule has found", () => {
    const found = filterProblems(rows, { ...NO_FILTER, rule: "touchpoint/unclassified" }, everywhere);
    expect(names(found.rows)).toEqual(["touchpoint/unclassified booth", "touchpoint/unclassified desk"]);
    expect(found.bySeverity).toEqual({ all: 2, error: 1, warning: 1, hint: 0, suppressed: 0 });
    expect(isFiltered({ ...NO_FILTER, rule: "wait/no-time" })).toBe(true);
  });

  it("leave what is at the place that is asked for", () => {
    const found = filterProblems(rows, NO_FILTER, (at) => at === "desk");
    expect(names(found.rows)).toEqual(["touchpoint/unclassified desk", "wait/no-time desk"]);
    expect(found.bySeverity.suppressed).toBe(0);
  });
});

describe("groups of the list", () => {
  const open = filterProblems(rows, NO_FILTER, everywhere).rows;
  const none: ReadonlySet<string> = new Set();
  const told = (lines: ReturnType<typeof problemLines>) =>
    lines.map(({ row, group }) => (group ? `# ${group.title} ${group.rows.length}` : row.problem.at));

  it("by area stand in the order of the method, by element the worst first", () => {
    expect(told(problemLines(open, "none", none))).toEqual(["booth", "desk", "phone", "desk"]);
    expect(told(problemLines(open, "area", none))).toEqual([
      "# Touch points 3",
      "booth",
      "desk",
      "phone",
      "# Waiting 1",
      "desk",
    ]);
    expect(told(problemLines(open, "element", none))).toEqual([
      "# booth 1",
      "booth",
      "# desk 2",
      "desk",
      "desk",
      "# phone 1",
      "phone",
    ]);
  });

  it("stay where they are when a column is sorted, each with its own in that order and the sign of its worst", () => {
    const sort = { columnId: "severity", descending: true };
    const sorted = sortProblems(open, { ...NO_FILTER, grouping: "area" }, sort);
    const lines = problemLines(sorted, "area", none);
    expect(told(lines)).toEqual(["# Touch points 3", "phone", "desk", "booth", "# Waiting 1", "desk"]);
    expect(lines[0]?.group?.worst).toBe("error");
    expect(sortProblems(open, NO_FILTER, null)).toBe(open);
  });

  it("that are folded are their heads, with the sign of the worst", () => {
    const [head] = problemLines(open, "area", none);
    const folded = problemLines(open, "area", new Set([head?.id ?? ""]));
    expect(told(folded)).toEqual(["# Touch points 3", "# Waiting 1", "desk"]);
    expect(folded[0]?.group?.worst).toBe("error");
  });
});

describe("the chosen line of a grouped list", () => {
  const open = filterProblems(rows, NO_FILTER, everywhere).rows;
  const none: ReadonlySet<string> = new Set();
  const order = rowsInOrder(open, "element");
  const lines = problemLines(open, "element", none);
  const last = (index: number) => ({ id: order[index]?.id ?? "", index });

  it("is gone through as it is shown", () => {
    expect(names(order)).toEqual([
      "touchpoint/unclassified booth",
      "touchpoint/unclassified desk",
      "wait/no-time desk",
      "touchpoint/orphan phone",
    ]);
    expect(rowsInOrder(open, "none")).toEqual(open);
  });

  it("is that of the problem gone to last, and the head of its group where it is folded", () => {
    expect(chosenLine(lines, order, last(2), "element")?.row).toBe(order[2]);
    const folded = problemLines(open, "element", new Set(["element desk"]));
    expect(chosenLine(folded, order, last(2), "element")?.id).toBe("element desk");
    expect(chosenLine(lines, order, null, "element")).toBeNull();
  });

  it("is the next problem where one is mended, the next group where a group is, and the last at the end", () => {
    const mended = (id: string, index: number) => chosenLine(lines, order, { id, index }, "element");
    expect(mended("mended", 2)?.row).toBe(order[2]);
    expect(mended("mended", 4)?.row).toBe(order[3]);
    expect(mended("element gone", 1)?.id).toBe("element desk");
    expect(chosenLine([], [], last(0), "element")).toBeNull();
  });

  it("stands where its problem does, a head where the first of its group does", () => {
    expect(lines.map((line) => indexOfLine(order, line))).toEqual([0, 0, 1, 1, 2, 3, 3]);
  });
});

describe("all of one kind", () => {
  it("are the open ones of the rule that the list shows", () => {
    const at = (list: readonly ProblemRow[], ruleId: string) => openOfRule(list, ruleId).map(({ at }) => at);
    expect(at(rows, "touchpoint/unclassified")).toEqual(["booth", "desk"]);
    expect(at(rows, "wait/no-time")).toEqual(["desk"]);
    const { rows: shown } = filterProblems(rows, NO_FILTER, (at) => at === "desk");
    expect(at(shown, "touchpoint/unclassified")).toEqual(["desk"]);
  });
});

describe("going from problem to problem", () => {
  const open = filterProblems(rows, NO_FILTER, everywhere).rows;
  const at = (index: number) => ({ id: open[index]?.id ?? "", index });
  const next = (last: { id: string; index: number } | null, by: 1 | -1, selection: string[] = []) =>
    stepThrough(open, { last, selection }, by)?.index;

  it("begins with the first or the last, and goes round", () => {
    expect([next(null, 1), next(null, -1)]).toEqual([0, 3]);
    expect([next(at(0), 1), next(at(3), 1), next(at(0), -1)]).toEqual([1, 0, 3]);
  });

  it("begins at what is selected", () => {
    expect([next(null, 1, ["desk"]), next(null, -1, ["desk"])]).toEqual([1, 3]);
    expect(next(null, 1, ["nowhere"])).toBe(0);
  });

  it("goes on where a problem stood that is mended", () => {
    const mended = { id: "mended", index: 2 };
    expect([next(mended, 1), next(mended, -1)]).toEqual([2, 1]);
    expect(next({ id: "mended", index: 4 }, 1)).toBe(0);
    expect(next({ id: "mended", index: 0 }, -1)).toBe(3);
  });

  it("has nowhere to go where nothing is listed", () => {
    expect(stepThrough([], { last: null, selection: [] }, 1)).toBeNull();
  });
});
