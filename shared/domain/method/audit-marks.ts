import type { ReadModel } from "../core/model.ts";
import { CLAUSE_TESTS, type Clause } from "../policy/records.ts";
import type { Marks } from "./count-marks.ts";

/**
 * Step 6: every clause tested and decided with its control, and what clients are told held by standards that are
 * measured. Nothing to count before there is a touch point that a policy could hurt.
 */
export function auditMarks(model: ReadModel): Marks[] {
  const policies = model.all("policy");
  const promises = model.all("promise");
  const standards = model.all("standard");
  const critical = model.all("touchPoint").filter((point) => point.class === "critical");
  const hasBegun = model.all("touchPoint").length + standards.length + promises.length > 0;
  return [
    ...(policies.length === 0 && hasBegun ? [{ at: null, has: { policy: false } }] : []),
    ...policies.map(({ id, owner }) => ({
      at: id,
      has: { clauses: model.by("clause", "policyId", id).length > 0, policyOwner: owner.trim() !== "" },
    })),
    ...model.all("clause").map((clause) => ({ at: clause.id, has: clauseMarks(model, clause) })),
    ...critical.map(({ id }) => ({
      at: id,
      has: { standard: model.by("standard", "touchPointId", id).length > 0 },
    })),
    ...standards.map(({ id, share, measuredBy, owner }) => ({
      at: id,
      has: {
        standardMeasured: share !== null && measuredBy !== "nothing",
        standardOwner: owner.trim() !== "",
      },
    })),
    ...promises.map(({ id, standardId }) => ({ at: id, has: { standardBehind: standardId !== null } })),
  ];
}

/** Never lose internal control: what protects money, safety or the law says its control, and what replaces it. */
function clauseMarks(model: ReadModel, clause: Clause): Marks["has"] {
  const { decision, protects } = clause;
  const findings = model.by("clauseFinding", "clauseId", clause.id);
  const asked = new Set([...clause.passedTests, ...findings.map(({ test }) => test)]);
  const isChanged = decision === "modify" || decision === "eliminate";
  const guards = protects !== null && protects !== "nothing";
  return {
    tested: CLAUSE_TESTS.every((test) => asked.has(test)),
    ...(findings.length > 0 && { linked: clause.touchPointIds.length + clause.stepIds.length > 0 }),
    protects: protects !== null,
    ...(guards && { control: clause.control.trim() !== "" }),
    decided: decision !== null,
    ...(decision === "modify" && { newWording: clause.newWording.trim() !== "" }),
    ...(guards && isChanged && { replacingControl: clause.replacingControl.trim() !== "" }),
  };
}
