import { Model } from "@shared/domain/core/model.ts";
import { rankOpportunities } from "@shared/domain/redesign/ranking/rank.ts";
import { rice, riceImpact, ulwick } from "@shared/domain/redesign/ranking/scores.ts";
import type { Opportunity, Ranking } from "@shared/domain/redesign/records.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opportunity } from "../../../builders/rule-cases/small-records.ts";

const ranked = (ranking: Partial<Ranking> | null, ...records: Opportunity[]) =>
  rankOpportunities(
    new Model([
      ...records,
      ...(ranking ? [{ id: "r", type: "ranking", method: "own", formula: "", ...ranking } as Ranking] : []),
    ]),
    null,
  );
const ranks = (report: ReturnType<typeof ranked>) =>
  report.rows.map(({ rank, isTied }) => (isTied ? `${rank}=` : rank));

describe("the rankings of the books", () => {
  it("RICE: (2000 · 2 · .8) / 3 = 1066.67", () => {
    expect(rice(2000, 2, 0.8, 3)).toBeCloseTo(1066.6667, 4);
  });

  it("Ulwick: importance 9.5, satisfaction 3.2 gives 15.8, and never less than the importance", () => {
    expect(ulwick(9.5, 3.2)).toBeCloseTo(15.8, 9);
    expect(ulwick(4, 9)).toBe(4);
  });

  it("read a judgement of 1 to 5 as RICE's impact, and one between them in proportion", () => {
    expect([1, 2, 3, 4, 5].map(riceImpact)).toEqual([0.25, 0.5, 1, 2, 3]);
    expect(riceImpact(3.5)).toBe(1.5);
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 5, noNaN: true }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (a, b) => {
          if (a < b) expect(riceImpact(a)).toBeLessThanOrEqual(riceImpact(b));
        },
      ),
    );
  });
});

describe("the ranks of opportunities", () => {
  const one = opportunity("one", { impact: 5, effort: 2, order: "a0" });
  const two = opportunity("two", { impact: 2, effort: 4, order: "a1" });
  const same = opportunity("same", { impact: 5, effort: 2, order: "a2" });
  const unjudged = opportunity("unjudged", { impact: 3, order: "a3" });

  it("are by impact over effort where nothing else is said; equal ones share theirs", () => {
    const report = ranked(null, one, two, same, unjudged);
    expect(report.method).toBe("impact-effort");
    expect(ranks(report)).toEqual(["1=", 3, "1=", null]);
    expect(report.rows.map(({ score }) => score)).toEqual([2.5, 0.5, 2.5, null]);
  });

  it("count RICE only where all four are known", () => {
    const whole = { reach: 2000, impact: 4, confidence: 0.8, personMonths: 3 };
    const report = ranked(
      { method: "rice" },
      opportunity("a", whole),
      opportunity("b", { ...whole, reach: null }),
    );
    expect(report.rows[0]?.score).toBeCloseTo(1066.6667, 4);
    expect(report.rows[1]?.score).toBeNull();
    expect(report.uses).toEqual(["reach", "impact", "confidence", "months"]);
  });

  it("count an own formula, and say where it is wrong", () => {
    const report = ranked({ formula: "impact * 10 - effort" }, one, two);
    expect(report.rows.map(({ score }) => score)).toEqual([48, 16]);
    expect(report.uses).toEqual(["impact", "effort"]);
    const broken = ranked({ formula: "impact * " }, one);
    expect(broken.error).toEqual({ at: 10, message: "The formula ends too early." });
    expect(ranks(broken)).toEqual([null]);
  });

  it("do not depend on the order in which the records came", () => {
    const scores = fc.array(
      fc.record({ impact: fc.integer({ min: 1, max: 5 }), effort: fc.integer({ min: 1, max: 5 }) }),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(scores, (given) => {
        const records = given.map((fields, index) =>
          opportunity(`o${index}`, { ...fields, order: `a${index}` }),
        );
        expect(ranked(null, ...records.toReversed())).toEqual(ranked(null, ...records));
      }),
    );
  });
});
