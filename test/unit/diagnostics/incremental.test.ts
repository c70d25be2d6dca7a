import { Model } from "@shared/domain/core/model.ts";
import type { Rule } from "@shared/domain/core/rule.ts";
import { FAILED_RULE } from "@shared/domain/diagnostics/ask-rule.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { type Problem, problemKey } from "@shared/domain/diagnostics/problem.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullSample } from "../../builders/random/full-sample.ts";
import { fulfil, wishes } from "../../builders/random/sequence.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

/** A busy machine takes its time over hundreds of engagements. */
const PATIENCE = 180_000;
const RUNS = Number(process.env.FRONTSTAGE_RANDOM_RUNS ?? 200);

const STARTS = { sample: fullSample(), blank: [newEngagement("e")] };
const start = fc.constantFrom("sample" as const, "blank" as const);

/** In one order, so that the same problems are the same text. */
const told = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => `${problemKey(problem)}: ${problem.severity}, ${problem.message}`).sort();

const full = (records: Iterable<AnyRecord>, rules: readonly Rule[] = RULES): string[] =>
  told(new Checker(new Model(records), rules).problems());

describe("after any edits and undos", () => {
  it(
    "the checker that followed them finds what a fresh one finds",
    () => {
      fc.assert(
        fc.property(start, wishes(15), fc.infiniteStream(fc.nat(3)), (from, sequence, undos) => {
          const { session, document } = sessionInMemory(STARTS[from]);
          const checker = new Checker(new Model(STARTS[from]), RULES);
          session.onChange.on((diff) => void checker.apply(diff));
          for (const wish of sequence) {
            fulfil(session, wish);
            if (undos.next().value === 0) session.undo();
          }
          expect(told(checker.problems())).toEqual(full(document.model.records()));
          while (session.undo());
          expect(told(checker.problems())).toEqual(full(document.model.records()));
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    "no rule fails, and no two problems are the same one",
    () => {
      fc.assert(
        fc.property(start, wishes(15), (from, sequence) => {
          const { session, document } = sessionInMemory(STARTS[from]);
          for (const wish of sequence) fulfil(session, wish);
          const problems = new Checker(new Model(document.model.records()), RULES).problems();
          expect(problems.filter(({ ruleId }) => ruleId === FAILED_RULE)).toEqual([]);
          expect(new Set(problems.map(problemKey)).size).toBe(problems.length);
        }),
        { numRuns: RUNS / 2 },
      );
    },
    PATIENCE,
  );
});

describe("the order", () => {
  it("of the rules does not matter", () => {
    const { sample } = STARTS;
    const expected = full(sample);
    fc.assert(
      fc.property(fc.shuffledSubarray([...RULES], { minLength: RULES.length }), (rules) => {
        expect(full(sample, rules)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it("of the records does not matter", () => {
    const { sample } = STARTS;
    const expected = full(sample);
    fc.assert(
      fc.property(fc.shuffledSubarray([...sample], { minLength: sample.length }), (records) => {
        expect(full(records)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});
