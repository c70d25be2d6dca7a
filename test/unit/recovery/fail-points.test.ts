import { hasRecovery, rpnOf, rungsOf } from "@shared/domain/blueprint/fail-point.ts";
import { type FailPoint, NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import { addWhy } from "@shared/domain/recovery/commands/add-why.ts";
import { removeWhy } from "@shared/domain/recovery/commands/remove-why.ts";
import { updateRung } from "@shared/domain/recovery/commands/update-rung.ts";
import { updateWhy } from "@shared/domain/recovery/commands/update-why.ts";
import { missingParts } from "@shared/domain/recovery/completeness.ts";
import { rankedFailPoints } from "@shared/domain/recovery/fail-points.ts";
import { rootCauseOf, withRootCause } from "@shared/domain/recovery/root-cause.ts";
import { describe, expect, it } from "vitest";
import { failPointRows, patchOf, recoveryText } from "../../../renderer/features/recovery/rows.ts";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const point = (fields: Partial<FailPoint> = {}): FailPoint => ({
  ...NO_RECOVERY,
  description: "It lies.",
  severity: 5,
  occurrence: 5,
  detection: 5,
  ...fields,
});
const rated = (severity: number, occurrence: number, detection: number) =>
  point({ severity, occurrence, detection });
const whys = (...answers: FailPoint["whys"]) => answers;
const symptom = (answer: string) => ({ answer, kind: "symptom" as const });
const cause = (answer: string) => ({ answer, kind: "cause" as const });

describe("a fail point", () => {
  it("weighs severity × occurrence × detection", () => {
    expect(rpnOf(rated(9, 6, 6))).toBe(324);
    expect(rpnOf(rated(10, 10, 10))).toBe(1000);
  });

  it("has a recovery by a word in short or at any rung, and none by blanks", () => {
    expect(hasRecovery(point())).toBe(false);
    expect(hasRecovery(point({ recovery: " ", ladder: { ...NO_RECOVERY.ladder, settle: " " } }))).toBe(false);
    expect(hasRecovery(point({ recovery: "A call." }))).toBe(true);
    const climbing = point({ ladder: { ...NO_RECOVERY.ladder, followUp: "A call.", apologise: "Sorry." } });
    expect(hasRecovery(climbing)).toBe(true);
    expect(rungsOf(climbing)).toEqual(["apologise", "followUp"]);
  });

  it("is ranked by severity first, then by its number", () => {
    const { model } = new BlueprintBuilder()
      .step("nuisance", "client", "s1", 0, { failPoint: rated(4, 10, 10) })
      .step("sound", "client", "s1", 1)
      .step("seldom", "client", "s2", 0, { failPoint: rated(9, 2, 2) })
      .step("often", "client", "s2", 1, { failPoint: rated(9, 5, 2) })
      .build();
    expect(rankedFailPoints(model, "b").map(({ step, rpn }) => [step.id, rpn])).toEqual([
      ["often", 90],
      ["seldom", 36],
      ["nuisance", 400],
    ]);
    expect(rankedFailPoints(model, "other")).toEqual([]);
  });

  it("says what is still open, part by part", () => {
    expect(missingParts(point({ description: "" }))).toEqual([
      "what",
      "noticed",
      "recovery",
      "authority",
      "cause",
      "prevention",
    ]);
    expect(
      missingParts(point({ recovery: "A call.", authority: "Desk", whys: whys(symptom("A list.")) })),
    ).toEqual(["noticed", "cause", "prevention"]);
  });
});

describe("the root cause", () => {
  it("is the last answer that is a cause", () => {
    expect(rootCauseOf([])).toBeNull();
    expect(rootCauseOf(whys(symptom("A."), { answer: "B.", kind: null }))).toBeNull();
    expect(rootCauseOf(whys(cause("A."), cause("B. "), symptom("C.")))).toBe("B.");
    expect(rootCauseOf(whys(cause("A."), cause(" ")))).toBe("A.");
  });

  it("is written in its place, or as one more answer, and taken away", () => {
    expect(withRootCause(whys(symptom("A.")), "B.")).toEqual([symptom("A."), cause("B.")]);
    expect(withRootCause(whys(cause("A."), symptom("C.")), "B.")).toEqual([cause("B."), symptom("C.")]);
    expect(withRootCause(whys(symptom("A."), cause("B.")), "")).toEqual([symptom("A.")]);
    expect(withRootCause(whys(symptom("A.")), "")).toEqual([symptom("A.")]);
  });

  it("is refused in words as an eleventh answer, and takes the place of one of ten", () => {
    const ten = Array.from({ length: 10 }, (_, index) => symptom(`${index}.`));
    expect(() => withRootCause(ten, "B.")).toThrow("Ten times why is enough");
    expect(withRootCause([...ten.slice(1), cause("A.")], "B.")).toEqual([...ten.slice(1), cause("B.")]);
  });
});

describe("the commands of a recovery", () => {
  const failing = () =>
    sessionInMemory(new BlueprintBuilder().step("asks", "client", "s1", 0, { failPoint: point() }).records);

  it("change one rung or one answer, each an undo step of its own", () => {
    const { session, document } = failing();
    const held = () => document.model.need("step", "asks").failPoint;
    session.run(updateRung, { stepId: "asks", rung: "settle", text: "The money." });
    session.run(updateRung, { stepId: "asks", rung: "followUp", text: "A call." });
    session.run(addWhy, { stepId: "asks" });
    session.run(updateWhy, { stepId: "asks", index: 0, patch: { answer: "An old list." } });
    session.run(updateWhy, { stepId: "asks", index: 0, patch: { kind: "cause" } });
    expect(held()?.whys).toEqual([cause("An old list.")]);
    session.undo();
    expect(held()?.whys).toEqual([{ answer: "An old list.", kind: null }]);
    session.run(removeWhy, { stepId: "asks", index: 0 });
    expect(held()?.whys).toEqual([]);
    session.undo();
    session.undo();
    session.undo();
    session.undo();
    expect(held()?.ladder).toEqual({ ...NO_RECOVERY.ladder, settle: "The money." });
  });

  it("refuse an eleventh why in words", () => {
    const { session } = failing();
    for (let count = 0; count < 10; count++) session.run(addWhy, { stepId: "asks" });
    expect(() => session.run(addWhy, { stepId: "asks" })).toThrow("Ten times why is enough");
  });
});

describe("the grid of fail points", () => {
  it("tells the touch point that is served from the step, and the rungs where nothing is said in short", () => {
    const { model } = new BlueprintBuilder()
      .touchPoint("tp", "Desk")
      .step("asks", "client", "s1", 0, { touchPointId: "tp" })
      .step("answers", "frontstage", "s1", 0, {
        failPoint: point({ ladder: { ...NO_RECOVERY.ladder, apologise: "Sorry.", settle: "The money." } }),
      })
      .flow("asks", "answers")
      .build();
    const [row] = failPointRows(model, null);
    expect([row?.number, row?.touchPoint, row?.blueprint, row?.stage]).toEqual([
      1,
      "Desk",
      "Book: As is",
      "Stage 1",
    ]);
    expect(row && recoveryText(row.failPoint)).toBe("Sorry. The money.");
    expect(row && patchOf(row.failPoint, "recovery", "Sorry. The money.")).toEqual({});
  });

  it("takes what is typed or pasted, and refuses in words what is no rating or amount", () => {
    expect(patchOf(point(), "severity", " 7 ")).toEqual({ severity: 7 });
    expect(patchOf(point(), "authorityLimit", "1 250,50")).toEqual({ authorityLimit: 1250.5 });
    expect(patchOf(point(), "authorityLimit", "")).toEqual({ authorityLimit: null });
    expect(patchOf(point(), "cause", "An old list.")).toEqual({ whys: [cause("An old list.")] });
    expect(patchOf(point(), "step", "Pays")).toEqual({});
    for (const wrong of ["", "0", "11", "5.5", "high"])
      expect(() => patchOf(point(), "severity", wrong)).toThrow("from 1 to 10");
    expect(() => patchOf(point(), "authorityLimit", "much")).toThrow("is no amount");
    for (const unclear of ["1,200", "1.200", "12,500"])
      expect(() => patchOf(point(), "authorityLimit", unclear)).toThrow("can be read in two ways");
    expect(patchOf(point(), "authorityLimit", "12,50")).toEqual({ authorityLimit: 12.5 });
  });
});
