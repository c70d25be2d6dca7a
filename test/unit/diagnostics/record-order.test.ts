import { touchPointAt } from "@shared/domain/blueprint/queries.ts";
import { NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import { Model } from "@shared/domain/core/model.ts";
import { findProblems } from "@shared/domain/diagnostics/find-problems.ts";
import { matrixOf, PROGRAM_MATRIX } from "@shared/domain/recovery/action-priority.ts";
import { setActionPriority } from "@shared/domain/recovery/commands/set-action-priority.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const failPoint = { ...NO_RECOVERY, description: "No answer.", severity: 8, occurrence: 5, detection: 5 };

/** The same records as they come, and the other way round, as an undo may leave them. */
const bothWays = ({ records }: BlueprintBuilder) => [new Model(records), new Model(records.toReversed())];

describe("whatever the order of the records", () => {
  it("a step between two touch points is at the same one", () => {
    const between = new BlueprintBuilder()
      .touchPoint("phone")
      .touchPoint("desk")
      .step("calls", "client", "s1", 0, { touchPointId: "phone" })
      .step("comes", "client", "s1", 1, { touchPointId: "desk" })
      .step("answers", "frontstage", "s1", 1)
      .flow("calls", "answers")
      .flow("comes", "answers");
    const found = bothWays(between).map((model) => touchPointAt(model, model.need("step", "answers")));
    expect(found).toEqual(["desk", "desk"]);
  });

  it("a recovery that waits for either of two signatures names the same one", () => {
    const signed = new BlueprintBuilder()
      .step("asks", "client", "s1", 0, { failPoint })
      .step("publisher", "backstage", "s1", 1, { kind: "approval", approvals: 1 })
      .step("accounts", "backstage", "s2", 0, { kind: "approval", approvals: 1 })
      .flow("asks", "publisher", { kind: "recovery" })
      .flow("asks", "accounts", { kind: "recovery" });
    for (const model of bothWays(signed)) {
      const waits = findProblems(model).filter(({ ruleId }) => ruleId === "failpoint/recovery-waits");
      expect(waits.map(({ message }) => message)).toEqual([
        "The recovery at “asks” waits for a signature at “accounts” before the client gets anything.",
      ]);
    }
  });

  it("of two matrices, as a merged file may hold them, the same one counts and is changed", () => {
    const low = PROGRAM_MATRIX.map((row) => row.map(() => "low" as const));
    const two = new BlueprintBuilder().add(
      { id: "m2", type: "actionMatrix", cells: low },
      { id: "m1", type: "actionMatrix", cells: PROGRAM_MATRIX },
    );
    expect(bothWays(two).map(matrixOf)).toEqual([PROGRAM_MATRIX, PROGRAM_MATRIX]);
    const document = two.build();
    document.run(setActionPriority, { severity: 0, occurrence: 0, priority: "high" });
    expect(document.model.need("actionMatrix", "m1").cells[0]?.[0]).toBe("high");
    expect(document.model.need("actionMatrix", "m2").cells).toEqual(low);
  });
});
