import { Model } from "@shared/domain/core/model.ts";
import type { Rule } from "@shared/domain/core/rule.ts";
import { FAILED_RULE } from "@shared/domain/diagnostics/ask-rule.ts";
import { Checker, type Verdict } from "@shared/domain/diagnostics/checker.ts";
import { type Problem, problemKey } from "@shared/domain/diagnostics/problem.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import fc, { type Stream } from "fast-check";
import { describe, expect, it } from "vitest";
import { DIAGNOSTICS_COMMANDS } from "../../builders/random/diagnostics-commands.ts";
import { fullSample } from "../../builders/random/full-sample.ts";
import { MAP_COMMANDS } from "../../builders/random/map-commands.ts";
import { REDESIGN_COMMANDS } from "../../builders/random/redesign-commands.ts";
import { fulfil, wishes } from "../../builders/random/sequence.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

/** A busy machine takes its time over hundreds of engagements. */
const PATIENCE = 180_000;
const RUNS = Number(process.env.FRONTSTAGE_RANDOM_RUNS ?? 200);

const STARTS = { sample: fullSample(), blank: [newEngagement("e")] };
/** The sample with a roll-out that is set for a day, and a role that nobody trains for it. */
const ROLLED_OUT = STARTS.sample
  .filter((record) => record.type !== "trainingNeed" || record.role !== "Accounts")
  .map((record) => (record.type === "rolloutWave" ? { ...record, date: "2027-04-01" } : record));
const start = fc.constantFrom("sample" as const, "blank" as const);

/** In one order, so that the same problems are the same text. */
const told = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => `${problemKey(problem)}: ${problem.severity}, ${problem.message}`).sort();

const full = (records: Iterable<AnyRecord>, rules: readonly Rule[] = RULES): string[] =>
  told(new Checker(new Model(records), rules).problems());

/** What somebody knows who took in nothing but what the checker said otherwise each time. */
class Listener {
  readonly #known = new Map<string, readonly Problem[]>();

  take(verdicts: Iterable<Verdict>): void {
    for (const { ruleId, subjectId, problems } of verdicts)
      this.#known.set(`${ruleId} ${subjectId}`, problems);
  }

  get problems(): string[] {
    return told([...this.#known.values()].flat());
  }
}

/** A session, and a checker that follows its edits; `compare` holds it to a fresh one. */
function followed(records: readonly AnyRecord[]) {
  const { session, document } = sessionInMemory(records);
  const checker = new Checker(new Model(records), RULES);
  const listener = new Listener();
  listener.take(checker.verdicts());
  session.onChange.on((diff) => listener.take(checker.apply(diff)));
  const compare = () => {
    const expected = full(document.model.records());
    expect(told(checker.problems())).toEqual(expected);
    expect(listener.problems).toEqual(expected);
  };
  return { session, checker, compare };
}

/** What a person does next: mostly goes on, sometimes back and forth in what they have done. */
const whims = fc.infiniteStream(fc.constantFrom("on", "on", "on", "undo", "undo twice, redo"));

describe("after any edits, undos and redos", () => {
  it(
    "the checker that followed them finds what a fresh one finds, and tells all that changes",
    () => {
      fc.assert(
        fc.property(start, wishes(15), whims, (from, sequence, next) => {
          const { session, compare } = followed(STARTS[from]);
          for (const wish of sequence) {
            fulfil(session, wish);
            const whim = next.next().value;
            if (whim !== "on") session.undo();
            if (whim === "undo twice, redo") {
              session.undo();
              session.redo();
            }
          }
          compare();
          while (session.undo());
          compare();
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    "so it does after each single one of them, on maps that are torn apart and put together",
    () => {
      fc.assert(
        fc.property(wishes(25, MAP_COMMANDS), (sequence) => {
          const { session, compare } = followed(STARTS.sample);
          for (const wish of sequence) {
            fulfil(session, wish);
            compare();
          }
          while (session.undo());
          compare();
          while (session.redo());
          compare();
        }),
        { numRuns: RUNS / 4 },
      );
    },
    PATIENCE,
  );

  it(
    "so it does on to-bes that are worked on, with ideas behind their changes and trainings for their roles",
    () => {
      const found = new Set<string>();
      fc.assert(
        fc.property(wishes(25, REDESIGN_COMMANDS), whims, (sequence, next) => {
          const { session, compare, checker } = followed(ROLLED_OUT);
          for (const { ruleId } of checker.problems()) found.add(ruleId);
          for (const wish of sequence) {
            fulfil(session, wish);
            if (next.next().value !== "on") session.undo();
            compare();
            for (const { ruleId } of checker.problems()) found.add(ruleId);
          }
          while (session.undo());
          compare();
          while (session.redo());
          compare();
        }),
        { numRuns: RUNS / 4 },
      );
      // What is compared must also have been there.
      for (const id of ["redesign/change-without-reason", "training/role-untrained", "rollout/gate-open"])
        expect(found).toContain(id);
    },
    PATIENCE,
  );

  it(
    "so it does when rules are set and problems are suppressed and mended all the time",
    () => {
      fc.assert(
        fc.property(wishes(25, DIAGNOSTICS_COMMANDS), (sequence) => {
          const { session, compare } = followed(STARTS.sample);
          for (const wish of sequence) {
            fulfil(session, wish);
            compare();
          }
        }),
        { numRuns: RUNS / 4 },
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
  const order = fc.infiniteStream(fc.nat());
  const mixed = <T>(list: readonly T[], at: Stream<number>): T[] =>
    list
      .map((item) => ({ item, place: at.next().value }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);

  it(
    "of the records and of the rules does not matter, wherever the engagement stands",
    () => {
      fc.assert(
        fc.property(start, wishes(15), order, (from, sequence, at) => {
          const { session, document } = sessionInMemory(STARTS[from]);
          for (const wish of sequence) fulfil(session, wish);
          const records = [...document.model.records()];
          expect(full(mixed(records, at), mixed(RULES, at))).toEqual(full(records));
        }),
        { numRuns: RUNS / 4 },
      );
    },
    PATIENCE,
  );
});
