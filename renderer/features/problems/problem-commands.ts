import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import { Wrench } from "lucide-react";
import { mendProblems, openProblem } from "../../platform/diagnostics/problem-actions.ts";
import type { UiCommand } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import { NO_FILTER, type ProblemFilter, type Where } from "./problem-filter.ts";
import type { ProblemLine } from "./problem-lines.ts";
import { problemList } from "./problem-list.ts";
import { openOfRule, type ProblemRow } from "./problem-rows.ts";
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
  await openProblem(services, row.problem);
  const text = messages.jumped(index + 1, rows.length, row.problem.message);
  notices.show({ kind: "info", text, topic: JUMP });
}

const JUMP = "problems.jump";

/** Mends the problem that was gone to last, or what has taken its place in the list, where its rule can. */
const fixChosen = (services: Services): void =>
  fix(services, messages.noFix, ({ row }) => (row && row.reason === null ? [row.problem] : []));

/** Mends all of the list that the rule of the chosen problem has found; at the head of a group, its own of one kind. */
const fixAllAlike = (services: Services): void =>
  fix(services, messages.noFixAll, ({ row, group }, listed) => {
    if (row) return row.reason === null ? openOfRule(listed, row.problem.ruleId) : [];
    const open = group.rows.flatMap(({ problem, reason }) => (reason === null ? [problem] : []));
    const mendable = open.filter(canMend);
    return mendable.every(({ ruleId }) => ruleId === mendable[0]?.ruleId) ? mendable : [];
  });

const canMend = ({ ruleId }: Problem): boolean => ruleOf(ruleId)?.fix !== undefined;

/** One change, which one undo takes back; says where there is nothing that can be mended. */
function fix(
  services: Services,
  nothing: string,
  of: (line: ProblemLine, listed: readonly ProblemRow[]) => readonly Problem[],
): void {
  const { notices, problems } = services;
  const session = services.session();
  if (!session || !problems.isReady || problems.hasFailed) return;
  const line = problemList.chosen(services, session);
  const listed = problemList.filtered(services, session, problemList.filter).rows;
  const which = line ? of(line, listed).filter(canMend) : [];
  if (which.length === 0) {
    notices.show({ kind: "info", text: nothing, topic: JUMP });
    return;
  }
  problemList.willMend(services, session);
  mendProblems(services, session, which);
}

/** Lists what one thing is about, and nothing else of the filters. */
async function show(services: Services, only: Partial<ProblemFilter>): Promise<void> {
  const session = services.session();
  if (!session) return;
  problemList.follow(session);
  problemList.set({ ...NO_FILTER, grouping: problemList.filter.grouping, ...only });
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
    icon: Wrench,
    run: fixChosen,
  },
  {
    id: "problems.kind.fix",
    title: messages.fixAllAlike,
    category: messages.category,
    when: "engagementOpen && !readOnly",
    run: fixAllAlike,
  },
  {
    id: "problems.element.show",
    title: messages.showOf,
    category: messages.category,
    hidden: true,
    when: "engagementOpen",
    run: async (services: Services, place?: Place) => {
      if (!place) return;
      const where: Where =
        "elementId" in place
          ? { kind: "element", id: place.elementId }
          : { kind: "place", id: place.placeId };
      await show(services, { where });
    },
  },
  {
    id: "problems.selection.show",
    title: messages.showSelected,
    category: messages.category,
    when: "engagementOpen && selectionCount",
    run: (services: Services) => show(services, { where: { kind: "selection" } }),
  },
  {
    id: "problems.rule.show",
    title: messages.showOfRule,
    category: messages.category,
    hidden: true,
    when: "engagementOpen",
    run: async (services: Services, rule?: string) => {
      if (rule === undefined) return;
      const isOpen = services.problems.shown.open.some(({ ruleId }) => ruleId === rule);
      await show(services, { rule, severity: isOpen ? "all" : "suppressed" });
    },
  },
];
