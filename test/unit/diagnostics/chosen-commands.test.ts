import { chosenCommands, problemMenu, showProblemMenu } from "@renderer/features/problems/chosen-commands.ts";
import { problemsContribution } from "@renderer/features/problems/contribution.ts";
import { NO_FILTER } from "@renderer/features/problems/problem-filter.ts";
import { problemList } from "@renderer/features/problems/problem-list.ts";
import { type ProblemRow, problemRows } from "@renderer/features/problems/problem-rows.ts";
import { findProblems } from "@shared/domain/diagnostics/find-problems.ts";
import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import { shownProblems } from "@shared/domain/diagnostics/settings.ts";
import { describe, expect, it } from "vitest";
import { Context } from "../../../renderer/platform/services/context-service.ts";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

function opened(reason: string | null = "The law asks for it") {
  const { session } = sessionInMemory(
    new BlueprintBuilder()
      .step("asks", "client", "s1", 0)
      .step("answers", "frontstage", "s1", 0)
      .step("waits", "client", "s2", 0, { kind: "wait" })
      .flow("asks", "answers").records,
  );
  const ran: unknown[] = [];
  const menus: string[] = [];
  const context = new Context();
  const services = {
    session: () => session,
    problems: {
      get shown() {
        return shownProblems(session.model, findProblems(session.model));
      },
    },
    dialogs: { ask: async () => reason },
    selection: { get: () => [], set: (ids: readonly string[]) => ran.push(ids) },
    editors: { open: () => undefined, active: () => null },
    registry: { openers: new Map() },
    commands: { run: async (...args: unknown[]) => void ran.push(args) },
    context,
    menus: { show: (menu: string) => menus.push(menu) },
  } as never;
  problemList.follow(session);
  problemList.set(NO_FILTER);
  const rows = () => problemRows(session.model, shownProblems(session.model, findProblems(session.model)));
  const choose = (is: (row: ProblemRow) => boolean): ProblemRow => {
    const row = rows().find(is);
    if (!row) throw new Error("no such problem");
    problemList.choose(row.id, rows().indexOf(row));
    return row;
  };
  const run = async (id: string) =>
    chosenCommands.find((command) => command.id === id)?.run(services, undefined as never);
  /** What the menu of a row offers. */
  const offered = (row: ProblemRow) => {
    showProblemMenu(services, row, { x: 0, y: 0 });
    return problemMenu.filter(({ when }) => context.test(when)).map(({ command }) => command);
  };
  return { session, rows, choose, run, offered, ran, menus };
}

const isMendable = ({ problem }: ProblemRow) => ruleOf(problem.ruleId)?.fix !== undefined;

describe("the menu of a row in the list of problems", () => {
  it("offers what the buttons beside the list do, for the problem that it is", () => {
    const { choose, offered, menus } = opened();
    expect(offered(choose(isMendable))).toEqual([
      "problems.chosen.open",
      "problems.problem.fix",
      "problems.kind.fix",
      "problems.chosen.suppress",
      "problems.chosen.opportunity",
      "problems.chosen.rule",
    ]);
    expect(offered(choose((row) => !isMendable(row)))).toEqual([
      "problems.chosen.open",
      "problems.chosen.suppress",
      "problems.chosen.opportunity",
      "problems.chosen.rule",
    ]);
    expect(menus).toEqual(["problem-item", "problem-item"]);
  });

  it("names commands that there are", () => {
    const known = problemsContribution.commands?.map(({ id }) => id);
    for (const { command } of problemMenu) expect(known).toContain(command);
  });

  it("suppresses with a reason, and shows again", async () => {
    const { session, choose, offered, run } = opened();
    choose(isMendable);
    await run("problems.chosen.suppress");
    expect(session.model.all("suppression").map(({ reason }) => reason)).toEqual(["The law asks for it"]);
    problemList.set({ severity: "suppressed" });
    expect(offered(choose(({ reason }) => reason !== null))).toEqual([
      "problems.chosen.open",
      "problems.chosen.show-again",
      "problems.chosen.rule",
    ]);
    await run("problems.chosen.show-again");
    expect(session.model.all("suppression")).toEqual([]);
  });

  it("suppresses nothing where no reason is given", async () => {
    const { session, choose, run } = opened(null);
    choose(isMendable);
    await run("problems.chosen.suppress");
    expect(session.model.all("suppression")).toEqual([]);
  });

  it("leads to the element and to the rule", async () => {
    const { choose, run, ran } = opened();
    const { problem } = choose(isMendable);
    await run("problems.chosen.open");
    expect(ran[0]).toEqual([problem.at]);
    await run("problems.chosen.rule");
    expect(ran.at(-1)).toEqual(["rules.editor.open", problem.ruleId]);
  });
});
