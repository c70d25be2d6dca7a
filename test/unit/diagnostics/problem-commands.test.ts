import { messages } from "@renderer/features/problems/messages.ts";
import { problemCommands } from "@renderer/features/problems/problem-commands.ts";
import { NO_FILTER } from "@renderer/features/problems/problem-filter.ts";
import { problemLines } from "@renderer/features/problems/problem-lines.ts";
import { problemList } from "@renderer/features/problems/problem-list.ts";
import { problemRows } from "@renderer/features/problems/problem-rows.ts";
import { reviewOf } from "@renderer/features/problems/review-suppressed.ts";
import { findProblems } from "@shared/domain/diagnostics/find-problems.ts";
import { type ShownProblems, shownProblems } from "@shared/domain/diagnostics/settings.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

/** A map whose problems are found; what the commands open, select and say is kept. */
function opened() {
  const { records } = new BlueprintBuilder()
    .step("asks", "client", "s1", 0)
    .step("answers", "frontstage", "s1", 0)
    .step("waits", "client", "s2", 0, { kind: "wait" })
    .step("decides", "client", "s2", 1, { kind: "decision" })
    .flow("asks", "answers")
    .flow("waits", "decides");
  const { session, document } = sessionInMemory(records);
  const said: string[] = [];
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
    notices: { show: ({ text }: { text: string }) => said.push(text) },
    selection: { get: () => selected, set: (ids: readonly string[]) => (selected = ids) },
    editors: { open: () => undefined, active: () => null },
    registry: { openers: new Map() },
    commands: { run: async () => undefined },
  };
  const run = async (id: string) => {
    await problemCommands.find((command) => command.id === id)?.run(services as never);
  };
  problemList.follow(session);
  problemList.set(NO_FILTER);
  return { session, document, problems, said, run };
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
    expect(said).toEqual(["1 problem mended."]);
    expect(document.model.need("step", "asks").touchPointId).not.toBeNull();
  });

  it("says so where none is chosen", async () => {
    const { said, run } = opened();
    await run("problems.problem.fix");
    expect(said).toEqual([messages.noFix]);
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
