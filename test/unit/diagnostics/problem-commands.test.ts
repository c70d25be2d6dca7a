import { messages } from "@renderer/features/problems/messages.ts";
import { problemCommands } from "@renderer/features/problems/problem-commands.ts";
import { filterProblems, NO_FILTER } from "@renderer/features/problems/problem-filter.ts";
import { problemLines } from "@renderer/features/problems/problem-lines.ts";
import { problemList } from "@renderer/features/problems/problem-list.ts";
import { problemRows } from "@renderer/features/problems/problem-rows.ts";
import { reviewOf } from "@renderer/features/problems/review-suppressed.ts";
import { sortProblems } from "@renderer/features/problems/sort-problems.ts";
import type { Notice } from "@renderer/platform/services/services.ts";
import { suppressProblem } from "@shared/domain/diagnostics/commands/suppress-problem.ts";
import { findProblems } from "@shared/domain/diagnostics/find-problems.ts";
import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import { type ShownProblems, shownProblems } from "@shared/domain/diagnostics/settings.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

/** A map whose problems are found; what the commands open, select and say is kept. */
const aMap = () =>
  new BlueprintBuilder()
    .step("asks", "client", "s1", 0)
    .step("answers", "frontstage", "s1", 0)
    .step("waits", "client", "s2", 0, { kind: "wait" })
    .step("decides", "client", "s2", 1, { kind: "decision" })
    .flow("asks", "answers")
    .flow("waits", "decides");

function opened({ records } = aMap()) {
  const { session, document } = sessionInMemory(records);
  const said: string[] = [];
  const told: Notice[] = [];
  let [shown, selected]: [ShownProblems | null, readonly string[]] = [null, []];
  const problems = {
    isReady: true,
    hasFailed: false,
    get shown() {
      shown ??= shownProblems(document.model, findProblems(document.model));
      return shown;
    },
  };
  session.onChange.on(() => {
    shown = null;
  });
  const services = {
    session: () => session,
    problems,
    notices: {
      show: (notice: Notice) => {
        said.push(notice.text);
        told.push(notice);
        return { dismiss: () => undefined, withdraw: () => undefined };
      },
    },
    selection: { get: () => selected, set: (ids: readonly string[]) => (selected = ids) },
    editors: { open: () => undefined, active: () => null },
    registry: { openers: new Map([["touchPoint", () => ({ editor: "touch-points" })]]) },
    commands: { run: async () => undefined },
  };
  const run = async (id: string, args?: unknown) => {
    await problemCommands.find((command) => command.id === id)?.run(services as never, args as never);
  };
  problemList.follow(session);
  problemList.set(NO_FILTER);
  problemList.sortBy(null);
  const press = (label: string) =>
    told
      .at(-1)
      ?.actions?.find((one) => one.label === label)
      ?.run();
  return { session, document, problems, said, told, run, press, selected: () => selected };
}

describe("the keys that go from problem to problem", () => {
  it("go down the list as it is grouped", async () => {
    const { document, problems, run } = opened();
    problemList.set({ grouping: "element" });
    const lines = problemLines(problemRows(document.model, problems.shown), "element", new Set());
    const listed = lines.flatMap(({ row }) => (row ? [row.id] : []));
    const ungrouped = problemLines(problemRows(document.model, problems.shown), "none", new Set());
    expect(listed).not.toEqual(ungrouped.map(({ id }) => id));
    const gone: (string | undefined)[] = [];
    for (const _ of listed) {
      await run("problems.problem.next");
      gone.push(problemList.last?.id);
    }
    expect(gone).toEqual(listed);
  });

  it("go down the list as it is sorted, group by group", async () => {
    const { document, problems, run } = opened();
    problemList.set({ grouping: "area" });
    problemList.sortBy({ columnId: "problem", descending: true });
    const sorted = sortProblems(
      problemRows(document.model, problems.shown),
      { ...NO_FILTER, grouping: "area" },
      { columnId: "problem", descending: true },
    );
    const listed = problemLines(sorted, "area", new Set()).flatMap(({ row }) => (row ? [row.id] : []));
    const gone: (string | undefined)[] = [];
    for (const _ of listed) {
      await run("problems.problem.next");
      gone.push(problemList.last?.id);
    }
    expect(gone).toEqual(listed);
    problemList.sortBy(null);
  });

  it("say that the checks have stopped", async () => {
    const { problems, said, run } = opened();
    problems.hasFailed = true;
    await run("problems.problem.next");
    expect(said).toEqual([messages.failed]);
  });
});

describe("the command that mends the chosen problem", () => {
  it("does as the button beside the list does", async () => {
    const { document, problems, said, run } = opened();
    const row = problemRows(document.model, problems.shown).find(
      ({ problem }) => problem.ruleId === "touchpoint/unregistered-crossing",
    );
    problemList.choose(row?.id ?? "", 0);
    await run("problems.problem.fix");
    expect(said).toEqual(["1 crossing registered as a touch point."]);
    expect(document.model.need("step", "asks").touchPointId).not.toBeNull();
  });

  it("tells what was done, with Undo for it and a way to what it made", async () => {
    const { session, document, problems, told, run, press, selected } = opened();
    const row = problemRows(document.model, problems.shown).find(
      ({ problem }) => problem.ruleId === "touchpoint/unregistered-crossing",
    );
    problemList.choose(row?.id ?? "", 0);
    await run("problems.problem.fix");
    expect(told.at(-1)?.actions?.map(({ label }) => label)).toEqual(["Look at it", "Undo"]);
    press("Look at it");
    await Promise.resolve();
    expect(selected()).toEqual(session.model.all("touchPoint").map(({ id }) => id));
    press("Undo");
    expect(session.model.all("touchPoint")).toEqual([]);
  });

  it("says so where none is chosen", async () => {
    const { said, run } = opened();
    await run("problems.problem.fix");
    expect(said).toEqual([messages.noFix]);
  });
});

describe("the command that mends all of the chosen kind", () => {
  const CROSSING = "touchpoint/unregistered-crossing";
  /** Two crossings that nobody registered, and one that is listed first. */
  const twoCrossings = () => {
    const all = opened(
      aMap()
        .step("calls", "client", "s2", 4)
        .step("replies", "frontstage", "s2", 4)
        .flow("calls", "replies")
        .touchPoint("desk", "desk", { class: "critical" }),
    );
    const { session, document, problems } = all;
    const ofKind = () => problems.shown.open.filter(({ ruleId }) => ruleId === CROSSING);
    const rows = () => problemRows(document.model, problems.shown);
    return { ...all, session, ofKind, rows };
  };

  it("mends every one that the list shows in one change, which one undo takes back", async () => {
    const { session, ofKind, rows, said, run } = twoCrossings();
    const before = ofKind().length;
    expect(before).toBeGreaterThan(1);
    const row = rows().find(({ problem }) => problem.ruleId === CROSSING);
    problemList.choose(row?.id ?? "", 0);
    await run("problems.kind.fix");
    expect(said).toEqual([`${before} crossings registered as touch points.`]);
    expect(ofKind()).toEqual([]);
    session.undo();
    expect(ofKind()).toHaveLength(before);
  });

  it("leaves what the filters leave out", async () => {
    const { ofKind, rows, said, run } = twoCrossings();
    const row = rows().find(({ problem }) => problem.ruleId === CROSSING);
    problemList.set({ words: row?.element ?? "" });
    problemList.choose(row?.id ?? "", 0);
    await run("problems.kind.fix");
    expect(said).toEqual(["1 crossing registered as a touch point."]);
    expect(ofKind().length).toBeGreaterThan(0);
  });

  it("says so where the chosen one cannot be mended by itself, and where none is chosen", async () => {
    const { rows, said, run } = twoCrossings();
    await run("problems.kind.fix");
    const row = rows().find(({ problem }) => ruleOf(problem.ruleId)?.fix === undefined);
    problemList.choose(row?.id ?? "", 0);
    await run("problems.kind.fix");
    expect(said).toEqual([messages.noFixAll, messages.noFixAll]);
  });

  it("at the head of a group mends what is of one kind, and leaves a choice of several to the person", async () => {
    const { problems, rows, said, run } = twoCrossings();
    problemList.set({ grouping: "area" });
    const heads = problemLines(rows(), "area", new Set()).flatMap(({ group }) => group ?? []);
    const kindsOf = (head: (typeof heads)[number]) =>
      new Set(head.rows.flatMap(({ problem: { ruleId } }) => (ruleOf(ruleId)?.fix ? [ruleId] : []))).size;
    const several = heads.find((head) => kindsOf(head) > 1);
    const one = heads.find((head) => kindsOf(head) === 1);
    const before = problems.shown.open.length;
    problemList.choose(several?.id ?? "", 0);
    await run("problems.kind.fix");
    expect(said).toEqual([messages.noFixAll]);
    expect(problems.shown.open).toHaveLength(before);
    problemList.choose(one?.id ?? "", 0);
    await run("problems.kind.fix");
    const mended = one?.rows.filter(({ problem }) => ruleOf(problem.ruleId)?.fix) ?? [];
    expect(said.at(-1)).toBe(ruleOf(mended[0]?.problem.ruleId ?? "")?.fix?.done(mended.length));
  });
});

describe("the way from a rule to its problems", () => {
  it("lists those of the rule alone, and of one that has only suppressed ones these", async () => {
    const { session, document, problems, run } = opened();
    problemList.set({ words: "nothing of it" });
    const [first] = problems.shown.open;
    const ruleId = first?.ruleId ?? "";
    await run("problems.rule.show", ruleId);
    expect(problemList.filter).toEqual({ ...NO_FILTER, rule: ruleId });
    for (const { at } of problems.shown.open.filter((problem) => problem.ruleId === ruleId))
      session.run(suppressProblem, { ruleId, elementId: at, reason: "by law" });
    await run("problems.rule.show", ruleId);
    expect(problemList.filter).toEqual({ ...NO_FILTER, rule: ruleId, severity: "suppressed" });
    const rows = problemRows(document.model, problems.shown);
    const listed = filterProblems(rows, problemList.filter, () => true).rows;
    expect(listed.length).toBeGreaterThan(0);
    expect(new Set(listed.map(({ problem }) => problem.ruleId))).toEqual(new Set([ruleId]));
  });

  it("is not kept for another engagement, whose problems are others", async () => {
    const { run } = opened();
    await run("problems.rule.show", "wait/no-time");
    problemList.follow(opened().session);
    expect(problemList.filter.rule).toBe("");
  });
});

describe("the reason of a suppressed problem", () => {
  it("is not emptied: it is said how the problem is shown again", () => {
    const { session, document, problems } = opened();
    const lines = problemLines(problemRows(document.model, problems.shown), "none", new Set());
    const edit = { rowId: lines[0]?.id ?? "", columnId: "reason", text: " " };
    expect(() => reviewOf(session, lines).onEdit([edit])).toThrow(
      "Use “Show it again”, or Delete in another column.",
    );
  });
});
