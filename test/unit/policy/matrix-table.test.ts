import { Model } from "@shared/domain/core/model.ts";
import { auditTable } from "@shared/domain/policy/audit-table.ts";
import { readAudit } from "@shared/domain/policy/read-audit.ts";
import { CLAUSE_TESTS } from "@shared/domain/policy/records.ts";
import { describe, expect, it } from "vitest";
import { clause, finding, policy } from "../../builders/rule-cases/policy-records.ts";

const audit = (...findings: ReturnType<typeof finding>[]) =>
  readAudit(
    new Model([policy(), clause({ touchPointIds: ["desk"], passedTests: ["paperwork"] }), ...findings]),
  );
const nameOf = (id: string) => `the ${id}`;
const cellOf = (table: ReturnType<typeof auditTable>, head: string) =>
  table[1]?.[table[0]?.indexOf(head) ?? -1];

describe("the matrix as it is copied and saved", () => {
  it("tells what was found, test by test, and names the touch points", () => {
    const table = auditTable(
      audit({ ...finding("no-refund", 4), note: "Clients wait." }, finding("no-voice", 2)),
      nameOf,
    );
    expect(cellOf(table, "What was found")).toBe(
      "Refund refused or delayed (4): Clients wait.; No voice (2)",
    );
    expect(cellOf(table, "Touch points")).toBe("the desk");
    expect(cellOf(table, "No voice")).toBe(2);
    expect(cellOf(table, "Needless paperwork")).toBe("passed");
    expect(table[0]).toHaveLength(15 + CLAUSE_TESTS.length);
  });

  it("held against touch points has the worst of a clause at each that it is linked to", () => {
    const points = [
      { id: "desk", title: "1 Desk" },
      { id: "phone", title: "2 Phone" },
    ];
    const found = auditTable(audit(finding("no-refund", 4), finding("no-voice", 2)), nameOf, points);
    expect([cellOf(found, "1 Desk"), cellOf(found, "2 Phone")]).toEqual([4, null]);
    expect(cellOf(auditTable(audit(), nameOf, points), "1 Desk")).toBe("linked");
    expect(new Set(found.map((row) => row.length))).toEqual(new Set([15 + points.length]));
  });
});
