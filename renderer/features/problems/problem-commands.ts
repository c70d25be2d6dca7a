import { openElement } from "../../platform/queries/element-names.ts";
import type { UiCommand } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import { NO_FILTER, type ProblemFilter, type Where } from "./problem-filter.ts";
import { problemList } from "./problem-list.ts";
import { stepThrough } from "./step-through.ts";

/** What is selected changes with every jump, and one element is no way: there, all that else fits is gone through. */
const walked = (filter: ProblemFilter): ProblemFilter =>
  filter.where.kind === "selection" || filter.where.kind === "element"
    ? { ...filter, where: NO_FILTER.where }
    : filter;

/** Goes to the next problem of the list, whichever editor it is in, and says it. */
async function jump(services: Services, by: 1 | -1): Promise<void> {
  const { notices, problems, selection } = services;
  const session = services.session();
  if (!session || !problems.isReady || problems.hasFailed) return;
  const { rows } = problemList.filtered(services, session, walked(problemList.filter));
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
