import { CLAUSE_TESTS } from "@shared/domain/policy/records.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { BlueprintBuilder } from "./blueprint-builder.ts";
import { clause, finding, policy } from "./rule-cases/policy-records.ts";
import { opportunity } from "./rule-cases/small-records.ts";
import { demand, pool } from "./simulation.ts";
import { counted, officeHours, plainPromise, plainStandard } from "./standards.ts";

const FINDINGS = [...CLAUSE_TESTS, null, null];

/** The id of the touch point that a client step is, of so many; they are used again and again along the map. */
export const touchPointIdAt = (place: number, touchPoints: number): string => `tp${place % touchPoints}`;

/**
 * What stands beside the map of a big service: its people and its demand, and touch points, each with two clauses, a
 * standard that is counted, a promise and an opportunity.
 */
export function partsBeside(touchPoints: number): readonly AnyRecord[] {
  const builder = new BlueprintBuilder();
  const first = builder.records.length;
  builder.add(officeHours(), policy(), pool("Front desk", { role: "Front desk" }), demand("j"));
  for (let at = 0; at < touchPoints; at++) {
    const id = `tp${at}`;
    const touchPointIds = [id];
    builder.touchPoint(id, `Touch point ${at}`, { class: at % 4 === 0 ? "critical" : null });
    for (const clauseId of [`clause${at}`, `control${at}`]) {
      const test = FINDINGS[at % FINDINGS.length];
      builder.add(clause({ number: `${at}`, touchPointIds, protects: "money" }, clauseId));
      if (test) builder.add(finding(test, 3, clauseId));
    }
    const kept = { share: 0.9, limit: 240, calendarId: "office", touchPointId: id };
    builder.add(
      plainStandard({
        ...kept,
        id: `standard${at}`,
        measuredBy: "counts",
        counts: [counted(60 + (at % 40), 10)],
      }),
      plainPromise({
        id: `promise${at}`,
        touchPointId: id,
        standardId: at % 4 === 1 ? null : `standard${at}`,
        limit: 120,
      }),
      opportunity(`opportunity${at}`, { touchPointIds: at % 2 === 0 ? touchPointIds : [] }),
    );
  }
  return builder.records.slice(first);
}
