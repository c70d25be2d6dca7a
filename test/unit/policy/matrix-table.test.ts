import { Model } from "@shared/domain/core/model.ts";
import { readAudit } from "@shared/domain/policy/read-audit.ts";
import { expect, it } from "vitest";
import { tableOf } from "../../../renderer/features/policies/matrix/matrix-table.ts";
import { clause, finding, policy } from "../../builders/rule-cases/policy-records.ts";

it("the matrix as it is copied and saved tells what was found, test by test", () => {
  const found = [{ ...finding("no-refund", 4), note: "Clients wait." }, finding("no-voice", 2)];
  const audit = readAudit(new Model([policy(), clause(), ...found]));
  const { columns, rows } = tableOf(audit, []);
  expect(rows[0]?.[columns.indexOf("What was found")]).toBe(
    "Refund refused or delayed (4): Clients wait.; No voice (2)",
  );
});
