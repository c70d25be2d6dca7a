import { blueprintGraph } from "@shared/domain/blueprint/graph/blueprint-graph.ts";
import type { Diff } from "@shared/domain/core/diff.ts";
import type { Change } from "@shared/domain/core/rule.ts";
import { Overviews } from "@shared/domain/diagnostics/overviews.ts";
import { hasOneStart } from "@shared/domain/redesign/case-start.ts";
import { LeadTime } from "@shared/domain/redesign/lead-time.ts";
import { blueprintMeasures } from "@shared/domain/redesign/measures.ts";
import { caseWays } from "@shared/domain/redesign/ways/case-ways.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { fullSample } from "../../builders/random/full-sample.ts";
import { MAP_COMMANDS } from "../../builders/random/map-commands.ts";
import { fulfil, wishes } from "../../builders/random/sequence.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

/** A busy machine takes its time. */
const PATIENCE = 180_000;
const RUNS = Number(process.env.FRONTSTAGE_RANDOM_RUNS ?? 40);

const changesOf = ({ added, updated, removed }: Diff): Change[] => [
  ...added.map((record): Change => [null, record]),
  ...updated,
  ...removed.map((record): Change => [record, null]),
];

function followed(records = fullSample()) {
  const { session } = sessionInMemory(records);
  let made = 0;
  const counted = {
    ...caseWays,
    make: (...args: Parameters<typeof caseWays.make>) => {
      made++;
      return caseWays.make(...args);
    },
  };
  const overviews = new Overviews(session.model);
  session.onChange.on((diff) => void overviews.follow(changesOf(diff)));
  const kept = (id: string) => overviews.of(counted, id).kept(LeadTime).value;
  return { session, overviews, kept, timesMade: () => made };
}

describe("the lead time that is kept up with edits", () => {
  it(
    "is that of the measures, also after what lies inside of a step has changed; without one start there is none",
    () => {
      fc.assert(
        fc.property(wishes(25, MAP_COMMANDS), (sequence) => {
          const { session, overviews, kept } = followed();
          const compare = () => {
            for (const { id } of session.model.all("blueprint")) {
              const { value } = blueprintMeasures(session.model, id).leadTime;
              expect(kept(id)).toBe(value);
              if (!hasOneStart(overviews.of(blueprintGraph, id))) expect(value).toBeNull();
            }
          };
          for (const wish of sequence) {
            fulfil(session, wish);
            compare();
          }
          while (session.undo());
          compare();
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it("is made once, and then follows words, times and ways", () => {
    const hour = { kind: "fixed", value: 60, source: "assumed" } as const;
    const { session, kept, timesMade } = followed(
      new BlueprintBuilder()
        .step("ask", "client", "s1", 0, { workTime: hour })
        .step("answer", "frontstage", "s1", 1, { waitTime: hour })
        .flow("ask", "answer").records,
    );
    expect(kept("b")).toBe(120);
    session.commit({ label: "" }, (draft) => draft.update("step", "ask", { title: "Begs", notes: "Twice" }));
    expect(kept("b")).toBe(120);
    expect(timesMade()).toBe(1);
    session.commit({ label: "" }, (draft) => draft.update("step", "ask", { workTime: null }));
    expect(kept("b")).toBe(60);
    session.commit({ label: "" }, (draft) => draft.remove("ask-to-answer"));
    expect(kept("b")).toBeNull();
    session.undo();
    expect(kept("b")).toBe(60);
    expect(timesMade()).toBe(1);
  });
});
