import { Model } from "@shared/domain/core/model.ts";
import {
  bandOfTen,
  type MatrixCells,
  matrixOf,
  PROGRAM_MATRIX,
  priorityOf,
} from "@shared/domain/recovery/action-priority.ts";
import { resetActionMatrix } from "@shared/domain/recovery/commands/reset-action-matrix.ts";
import { setActionPriority } from "@shared/domain/recovery/commands/set-action-priority.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const WEIGHT = { low: 0, medium: 1, high: 2 };
const weight = (cells: MatrixCells, severity: number, occurrence: number) =>
  WEIGHT[priorityOf({ severity, occurrence }, cells)];
const TEN = Array.from({ length: 10 }, (_, index) => index + 1);

describe("the bands of ten", () => {
  it("are 1, 2–3, 4–6, 7–8 and 9–10", () => {
    expect(TEN.map(bandOfTen)).toEqual([0, 1, 1, 2, 2, 2, 3, 3, 4, 4]);
  });
});

describe("the program's matrix", () => {
  it("never ranks lower what is graver or more frequent", () => {
    for (const severity of TEN) {
      for (const occurrence of TEN) {
        const here = weight(PROGRAM_MATRIX, severity, occurrence);
        if (severity < 10)
          expect(weight(PROGRAM_MATRIX, severity + 1, occurrence)).toBeGreaterThanOrEqual(here);
        if (occurrence < 10)
          expect(weight(PROGRAM_MATRIX, severity, occurrence + 1)).toBeGreaterThanOrEqual(here);
      }
    }
  });

  it("counts severity more than occurrence: what the product ranks alike, the graver comes first", () => {
    let stricter = 0;
    for (const severity of TEN) {
      for (const occurrence of TEN.filter((other) => other < severity && other > 1)) {
        const graver = weight(PROGRAM_MATRIX, severity, occurrence);
        const oftener = weight(PROGRAM_MATRIX, occurrence, severity);
        expect(graver).toBeGreaterThanOrEqual(oftener);
        if (graver > oftener) stricter += 1;
      }
    }
    expect(stricter).toBeGreaterThan(0);
    expect(priorityOf({ severity: 9, occurrence: 2 }, PROGRAM_MATRIX)).toBe("high");
    expect(priorityOf({ severity: 2, occurrence: 9 }, PROGRAM_MATRIX)).toBe("medium");
  });

  it("agrees with the handbook's table at poor detection, band by band", () => {
    // AIAG & VDA (2019): severity 9–10, 7–8, 4–6, 2–3, 1; occurrence 8–10, 6–7, 4–5, 2–3, 1; detection 7–10.
    const handbook = [
      { severity: 10, priorities: ["high", "high", "high", "high", "low"] },
      { severity: 8, priorities: ["high", "high", "high", "medium", "low"] },
      { severity: 5, priorities: ["high", "medium", "medium", "low", "low"] },
      { severity: 3, priorities: ["medium", "low", "low", "low", "low"] },
      { severity: 1, priorities: ["low", "low", "low", "low", "low"] },
    ];
    const occurrences = [9, 7, 4, 3, 1];
    for (const { severity, priorities } of handbook) {
      expect(occurrences.map((occurrence) => priorityOf({ severity, occurrence }, PROGRAM_MATRIX))).toEqual(
        priorities,
      );
    }
  });
});

describe("the engagement's matrix", () => {
  it("begins as the program's, keeps what is changed, and goes back to the program's", () => {
    const { session, document } = sessionInMemory(new BlueprintBuilder().records);
    expect(matrixOf(document.model)).toBe(PROGRAM_MATRIX);
    session.run(setActionPriority, { severity: 0, occurrence: 4, priority: "high" });
    session.run(setActionPriority, { severity: 4, occurrence: 0, priority: "medium" });
    expect(document.model.all("actionMatrix").length).toBe(1);
    expect(priorityOf({ severity: 1, occurrence: 10 }, matrixOf(document.model))).toBe("high");
    expect(priorityOf({ severity: 10, occurrence: 1 }, matrixOf(document.model))).toBe("medium");
    expect(priorityOf({ severity: 9, occurrence: 6 }, matrixOf(document.model))).toBe("high");
    session.undo();
    expect(priorityOf({ severity: 10, occurrence: 1 }, matrixOf(document.model))).toBe("low");
    session.run(resetActionMatrix, {});
    expect(matrixOf(new Model(document.model.records()))).toBe(PROGRAM_MATRIX);
  });
});
