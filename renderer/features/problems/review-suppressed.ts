import { suppressProblem } from "@shared/domain/diagnostics/commands/suppress-problem.ts";
import { showAgain } from "../../platform/diagnostics/problem-actions.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import type { GridEdit } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";
import type { ProblemLine } from "./problem-lines.ts";

/** The reasons are read again and put better in their cells; Delete takes a suppression back. */
export function reviewOf(session: EngagementSession, lines: readonly ProblemLine[]) {
  const problemOf = (id: string) => lines.find((line) => line.id === id)?.row?.problem;
  return {
    onEdit: (edits: readonly GridEdit[]) => {
      for (const { rowId, text } of edits) {
        const problem = problemOf(rowId);
        if (!problem) continue;
        if (text.trim() === "") throw new Error(messages.suppressedReason);
        session.run(suppressProblem, {
          ruleId: problem.ruleId,
          elementId: problem.at,
          reason: text.trim(),
        });
      }
    },
    onDelete: (id: string) => {
      const problem = problemOf(id);
      if (problem) showAgain(session, problem);
    },
  };
}
