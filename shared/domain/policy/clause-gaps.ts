import type { Clause } from "./records.ts";

/** What a clause must still state so that no internal control is lost. */
export type ClauseGap = "protects" | "control" | "replacing-control" | "new-wording";

/** Whether something is lost when the clause goes: money, safety or the law. */
export const isProtective = ({ protects }: Pick<Clause, "protects">): boolean =>
  protects !== null && protects !== "nothing";

/** In the order in which they are asked; empty for a clause that states all it must. */
export function clauseGaps(
  clause: Pick<Clause, "protects" | "control" | "replacingControl" | "decision" | "newWording">,
): ClauseGap[] {
  const gaps: ClauseGap[] = [];
  const changes = clause.decision === "modify" || clause.decision === "eliminate";
  if (changes && clause.protects === null) gaps.push("protects");
  if (isProtective(clause) && isBlank(clause.control)) gaps.push("control");
  if (changes && isProtective(clause) && isBlank(clause.replacingControl)) gaps.push("replacing-control");
  if (clause.decision === "modify" && isBlank(clause.newWording)) gaps.push("new-wording");
  return gaps;
}

const isBlank = (text: string): boolean => text.trim() === "";
