import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import { mendProblems } from "../../platform/diagnostics/problem-actions.ts";
import { openElement } from "../../platform/queries/element-names.ts";
import type { UiCommand } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { chosenLine, rowsInOrder } from "./chosen-line.ts";
import { messages } from "./messages.ts";
import { NO_FILTER, type Where } from "./problem-filter.ts";
import { problemLines } from "./problem-lines.ts";
import { problemList } from "./problem-list.ts";
import { stepThrough } from "./step-through.ts";

/** Goes to the next problem of the list, whichever editor it is in, and says it. */
async function jump(services: Services, by: 1 | -1): Promise<void> {
  const { notices, problems, selection } = services;
  const session = services.session();
  if (!session) return;
  if (problems.hasFailed) {
    notices.show({ kind: "error", text: messages.failed, topic: JUMP });
    return;
  }
  if (!problems.isReady) return;
  const rows = problemList.walked(services, session);
  const next = stepThrough(rows, { last: problemList.last, selection: selection.get() }, by);
  if (!next) {
    notices.show({ kind: "info", text: messages.noNext, topic: JUMP });
    return;
  }
  const { row, index } = next;
  problemList.choose(row.id, index);
  await openElement(services, row.problem.at);
  const text = messages.jumped(index + 1, rows.length, row.problem.message);
  notices.show({ kind: "info", text, topic: JUMP });
}

const JUMP = "problems.jump";

/** Mends the problem that was gone to last, or what has taken its place in the list, where its rule can. */
function fix(services: Services): void {
  const { notices, problems } = services;
  const session = services.session();
  if (!session || !problems.isReady || problems.hasFailed) return;
  const { last, filter } = problemList;
  const wentTo = problemList.walked(services, session).find(({ id }) => id === last?.id);
  const order = rowsInOrder(problemList.filtered(services, session, filter).rows, filter.grouping);
  const lines = problemLines(order, filter.grouping, new Set());
  const row = wentTo ?? chosenLine(lines, order, last, filter.grouping)?.row;
  if (row && row.reason === null && ruleOf(row.problem.ruleId)?.fix)
    mendProblems(services, session, [row.problem]);
  else notices.show({ kind: "info", text: messages.noFix, topic: JUMP });
}

/** Lists what is wrong there, and nothing else of the filters. */
async function show(services: Services, where: Where): Promise<void> {
  const session = services.session();
  if (!session) return;
  problemList.follow(session);
  problemList.set({ ...NO_FILTER, grouping: problemList.filter.grouping, where });
  await services.commands.run("problems.view.show");
}

/** One element, or a place with all that lies in it: a blueprint, a journey. */
type Place = { readonly elementId: string } | { readonly placeId: string };

export const problemCommands: readonly UiCommand<never>[] = [
  {
    id: "problems.problem.next",
    title: messages.next,
    category: messages.category,
    when: "engagementOpen",
    run: (services: Services) => jump(services, 1),
  },
  {
    id: "problems.problem.previous",
    title: messages.previous,
    category: messages.category,
    when: "engagementOpen",
    run: (services: Services) => jump(services, -1),
  },
  {
    id: "problems.problem.fix",
    title: messages.fixChosen,
    category: messages.category,
    when: "engagementOpen && !readOnly",
    run: fix,
  },
  {
    id: "problems.element.show",
    title: messages.showOf,
    category: messages.category,
    hidden: true,
    when: "engagementOpen",
    run: async (services: Services, place?: Place) => {
      if (!place) return;
      await show(
        services,
        "elementId" in place
          ? { kind: "element", id: place.elementId }
          : { kind: "place", id: place.placeId },
      );
    },
  },
  {
    id: "problems.selection.show",
    title: messages.showSelected,
    category: messages.category,
    when: "engagementOpen && selectionCount",
    run: (services: Services) => show(services, { kind: "selection" }),
  },
];
