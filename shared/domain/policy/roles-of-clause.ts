import type { ReadModel } from "../core/model.ts";
import type { Clause } from "./records.ts";

/** Who applies a clause: the roles that it names, else those of its steps; none where nobody is named. */
export function rolesOfClause(model: Pick<ReadModel, "get">, clause: Clause): string[] {
  const named = clause.roles.map((role) => role.trim()).filter((role) => role !== "");
  if (named.length > 0) return [...new Set(named)];
  const ofSteps = clause.stepIds
    .map((id) => model.get("step", id)?.role.trim() ?? "")
    .filter((role) => role !== "");
  return [...new Set(ofSteps)];
}
