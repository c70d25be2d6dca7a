import { runIn } from "@shared/domain/core/run-in.ts";
import { addFinding } from "@shared/domain/policy/commands/add-finding.ts";
import { passTests } from "@shared/domain/policy/commands/pass-tests.ts";
import { removeClauses } from "@shared/domain/policy/commands/remove-clauses.ts";
import { removeFinding } from "@shared/domain/policy/commands/remove-finding.ts";
import { updateClause } from "@shared/domain/policy/commands/update-clause.ts";
import {
  CLAUSE_TESTS,
  type Clause,
  type ClauseFinding,
  type ClauseTest,
} from "@shared/domain/policy/records.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";

export type ClausePatch = Parameters<typeof updateClause.run>[1]["patch"];

/** What can be said of a clause; each is a step to undo and is kept at once. */
export interface Say {
  pass(test: ClauseTest): void;
  passRest(): void;
  severity(test: ClauseTest, severity: number): void;
  notAsked(test: ClauseTest): void;
  change(patch: ClausePatch): void;
  link(id: string): void;
  linkNew(name: string): void;
  unlink(id: string): void;
  remove(): void;
}

/** The tests that nobody has asked of the clause. */
export const openTests = (clause: Clause, findings: readonly ClauseFinding[]): readonly ClauseTest[] =>
  CLAUSE_TESTS.filter(
    (test) => !clause.passedTests.includes(test) && !findings.some((finding) => finding.test === test),
  );

export function sayOf(session: EngagementSession, clause: Clause, findings: readonly ClauseFinding[]): Say {
  const { id, touchPointIds, stepIds } = clause;
  const change = (patch: ClausePatch) => void session.run(updateClause, { id, patch });
  const pass = (tests: readonly ClauseTest[], passed = true) => {
    if (tests.length > 0) session.run(passTests, { clauseId: id, tests: [...tests], passed });
  };
  return {
    change,
    pass: (test) => pass([test]),
    passRest: () => pass(openTests(clause, findings)),
    severity: (test, severity) => void session.run(addFinding, { clauseId: id, test, severity }),
    notAsked: (test) => {
      const finding = findings.find((one) => one.test === test);
      if (finding) session.run(removeFinding, { id: finding.id });
      else if (clause.passedTests.includes(test)) pass([test], false);
    },
    link: (other) => {
      if (touchPointIds.includes(other) || stepIds.includes(other)) return;
      if (session.model.get("step", other)) change({ stepIds: [...stepIds, other] });
      else change({ touchPointIds: [...touchPointIds, other] });
    },
    linkNew: (name) => {
      const label = createTouchPoint.label({ name }, session.model);
      session.commit({ label }, (draft) => {
        const pointId = runIn(draft, createTouchPoint, { name });
        runIn(draft, updateClause, { id, patch: { touchPointIds: [...touchPointIds, pointId] } });
      });
    },
    unlink: (other) => {
      if (stepIds.includes(other)) change({ stepIds: stepIds.filter((one) => one !== other) });
      else change({ touchPointIds: touchPointIds.filter((one) => one !== other) });
    },
    remove: () => session.run(removeClauses, { ids: [id] }),
  };
}
