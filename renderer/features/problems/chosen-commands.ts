import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import { openProblem, showAgain, suppressHere } from "../../platform/diagnostics/problem-actions.ts";
import type { MenuItem, UiCommand } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";
import { problemList } from "./problem-list.ts";
import type { ProblemRow } from "./problem-rows.ts";

/** Does something with the problem that is chosen in the list; nothing where none is. */
const withChosen =
  (act: (services: Services, row: ProblemRow, session: EngagementSession) => unknown) =>
  async (services: Services): Promise<void> => {
    const session = services.session();
    const row = session && problemList.chosen(services, session)?.row;
    if (row) await act(services, row, session);
  };

/** The menu of a row of the list, as the buttons beside it: what it offers depends on the problem. */
export function showProblemMenu(services: Services, row: ProblemRow, at: { x: number; y: number }): void {
  const { context, menus } = services;
  const isOpen = row.reason === null;
  context.set("problemSuppressed", !isOpen);
  context.set("problemMendable", isOpen && ruleOf(row.problem.ruleId)?.fix !== undefined);
  menus.show("problem-item", at);
}

const shared = { category: messages.category, hidden: true } as const;

export const chosenCommands: readonly UiCommand<never>[] = [
  {
    ...shared,
    id: "problems.chosen.open",
    title: messages.goTo,
    when: "engagementOpen",
    run: withChosen((services, { problem }) => openProblem(services, problem)),
  },
  {
    ...shared,
    id: "problems.chosen.suppress",
    title: messages.suppress,
    when: "engagementOpen && !readOnly",
    run: withChosen(async (services, { problem }, session) => {
      if (await suppressHere(services, session, problem)) problemList.willMend(services, session);
    }),
  },
  {
    ...shared,
    id: "problems.chosen.show-again",
    title: messages.again,
    when: "engagementOpen && !readOnly",
    run: withChosen((services, { problem }, session) => {
      problemList.willMend(services, session);
      showAgain(session, problem);
    }),
  },
  {
    ...shared,
    id: "problems.chosen.opportunity",
    title: messages.makeOpportunity,
    when: "engagementOpen && !readOnly",
    run: withChosen(({ commands }, { problem: { at, ruleId } }) =>
      commands.run("opportunities.evidence.take", { kind: "problem", elementId: at, source: ruleId }),
    ),
  },
  {
    ...shared,
    id: "problems.chosen.rule",
    title: messages.aboutRule,
    when: "engagementOpen",
    run: withChosen(({ commands }, { problem }) => commands.run("rules.editor.open", problem.ruleId)),
  },
];

const item = (command: string, group: string, order: number, when?: string): MenuItem => ({
  menu: "problem-item",
  command,
  group,
  order,
  ...(when !== undefined && { when }),
});

export const problemMenu: readonly MenuItem[] = [
  item("problems.chosen.open", "1", 0),
  item("problems.problem.fix", "2-mend", 0, "problemMendable"),
  item("problems.kind.fix", "2-mend", 10, "problemMendable"),
  item("problems.chosen.suppress", "3", 0, "!problemSuppressed"),
  item("problems.chosen.show-again", "3", 0, "problemSuppressed"),
  item("problems.chosen.opportunity", "3", 10, "!problemSuppressed"),
  item("problems.chosen.rule", "4", 0),
];
