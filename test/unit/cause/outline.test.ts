import { NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import { addCauses } from "@shared/domain/cause/commands/add-causes.ts";
import { answerCause } from "@shared/domain/cause/commands/answer-cause.ts";
import { moveCause } from "@shared/domain/cause/commands/move-cause.ts";
import { removeCause } from "@shared/domain/cause/commands/remove-cause.ts";
import { sortCause } from "@shared/domain/cause/commands/sort-cause.ts";
import { takeOverWhys } from "@shared/domain/cause/commands/take-over-whys.ts";
import { type CauseMove, MOST_WHYS } from "@shared/domain/cause/moves.ts";
import { causeOutline } from "@shared/domain/cause/outline.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { Model } from "@shared/domain/core/model.ts";
import { removeOpportunity } from "@shared/domain/redesign/commands/remove-opportunity.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cause, causeTree } from "../../builders/cause-tree.ts";
import { idea, opportunity } from "../../builders/rule-cases/small-records.ts";

/** “1 late”, “1.1 signed” … */
const shown = (model: ReadModel, opportunityId = "Slow") =>
  causeOutline(model, opportunityId).map(({ number, cause }) => `${number} ${cause.text}`);

const refund = () =>
  causeTree([
    ["late", null, { category: "process" }],
    ["signed", "late"],
    ["twice", "signed", { kind: "root", text: "paid twice" }],
    ["travels", "late"],
    ["alone", null, { category: "people" }],
  ]);

describe("the causes of an opportunity", () => {
  it("stand each before what explains it, numbered by their place", () => {
    expect(shown(refund().build().model)).toEqual([
      "1 late",
      "1.1 signed",
      "1.1.1 paid twice",
      "1.2 travels",
      "2 alone",
    ]);
  });

  it("hang on the bone of the uppermost cause above them", () => {
    const bones = causeOutline(refund().build().model, "Slow").map(({ bone }) => bone);
    expect(bones).toEqual(["process", "process", "process", "process", "people"]);
  });

  it("are all shown, also where a damaged file hangs one below itself or below another opportunity's", () => {
    const model = new Model([
      opportunity("Slow"),
      cause("a", { parentCauseId: "b" }),
      cause("b", { parentCauseId: "a" }),
      cause("c", { parentCauseId: "elsewhere" }),
      cause("elsewhere", { opportunityId: "Rude" }),
    ]);
    expect(
      causeOutline(model, "Slow")
        .map(({ cause }) => cause.id)
        .sort(),
    ).toEqual(["a", "b", "c"]);
  });
});

describe("a move", () => {
  it.each([
    ["travels", "up", ["1 late", "1.1 travels", "1.2 signed", "1.2.1 paid twice", "2 alone"]],
    ["signed", "down", ["1 late", "1.1 travels", "1.2 signed", "1.2.1 paid twice", "2 alone"]],
    ["travels", "deeper", ["1 late", "1.1 signed", "1.1.1 paid twice", "1.1.2 travels", "2 alone"]],
    ["signed", "out", ["1 late", "1.1 travels", "2 signed", "2.1 paid twice", "3 alone"]],
    ["alone", "deeper", ["1 late", "1.1 signed", "1.1.1 paid twice", "1.2 travels", "1.3 alone"]],
  ] as const)("of “%s” %s takes what is below it along", (id, move, outcome) => {
    const document = refund().build();
    document.run(moveCause, { id, move });
    expect(shown(document.model)).toEqual(outcome);
  });

  it.each([
    ["late", "up"],
    ["alone", "down"],
    ["late", "deeper"],
    ["late", "out"],
  ] as const)("of “%s” %s does nothing where there is no way on", (id, move) => {
    const document = refund().build();
    expect(document.run(moveCause, { id, move }).diff.updated).toEqual([]);
  });

  it("keeps the bone: it goes out with it, and is given up below another cause", () => {
    const document = refund().build();
    document.run(moveCause, { id: "signed", move: "out" });
    expect(document.model.need("cause", "signed").category).toBe("process");
    document.run(moveCause, { id: "alone", move: "deeper" });
    expect(document.model.need("cause", "alone").category).toBeNull();
  });

  it("never loses a cause, never goes deeper than ten whys, and is undone by one step", () => {
    const moves = fc.array(fc.tuple(fc.nat(4), fc.constantFrom<CauseMove>("up", "down", "deeper", "out")), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(moves, (wanted) => {
        const document = refund().build();
        for (const [at, move] of wanted) {
          const before = shown(document.model);
          const id = ["late", "signed", "twice", "travels", "alone"][at] ?? "";
          const { diff } = document.run(moveCause, { id, move });
          const rows = causeOutline(document.model, "Slow");
          expect(rows).toHaveLength(5);
          expect(Math.max(...rows.map(({ depth }) => depth))).toBeLessThan(MOST_WHYS);
          document.undo(diff);
          expect(shown(document.model)).toEqual(before);
          document.applyDiff(diff);
        }
      }),
    );
  });
});

describe("causes that are added", () => {
  it("keep the outline that was pasted, a line never more than one deeper than the one before", () => {
    const document = refund().build();
    const lines = [
      { text: "x", depth: 0 },
      { text: "y", depth: 3 },
      { text: "z", depth: 1 },
      { text: "w", depth: 0 },
    ].map((line) => ({ ...line, kind: "cause" as const }));
    const place = { opportunityId: "Slow", parentCauseId: "signed", afterId: null };
    document.run(addCauses, { ...place, category: null, lines });
    expect(shown(document.model).slice(1, 7)).toEqual([
      "1.1 signed",
      "1.1.1 x",
      "1.1.1.1 y",
      "1.1.1.2 z",
      "1.1.2 w",
      "1.1.3 paid twice",
    ]);
  });

  it("end after ten whys", () => {
    const document = causeTree([["top", null]]).build();
    const lines = Array.from({ length: MOST_WHYS }, (_, depth) => ({
      text: `why ${depth}`,
      depth,
      kind: "cause" as const,
    }));
    const below = { opportunityId: "Slow", parentCauseId: "top", afterId: null, category: null };
    expect(() => document.run(addCauses, { ...below, lines })).toThrow("Ten times why is enough.");
    document.run(addCauses, { ...below, lines: lines.slice(1).map((line, depth) => ({ ...line, depth })) });
    expect(causeOutline(document.model, "Slow")).toHaveLength(MOST_WHYS);
  });

  it("are taken over from a fail point's five whys, the last judged cause as the root", () => {
    const document = refund()
      .step("asks", "client", "s1", 0, {
        failPoint: {
          ...NO_RECOVERY,
          description: "Nobody answers.",
          severity: 8,
          occurrence: 5,
          detection: 5,
          whys: [
            { answer: "The line is busy.", kind: "symptom" },
            { answer: " ", kind: null },
            { answer: "One person answers.", kind: "cause" },
            { answer: "The rota is old.", kind: "cause" },
            { answer: "Nobody looked.", kind: null },
          ],
        },
      })
      .build();
    document.run(takeOverWhys, { opportunityId: "Slow", stepId: "asks" });
    const rows = causeOutline(document.model, "Slow").slice(5);
    expect(rows.map(({ number, cause }) => [number, cause.text, cause.kind])).toEqual([
      ["3", "The line is busy.", "symptom"],
      ["3.1", "One person answers.", "cause"],
      ["3.1.1", "The rota is old.", "root"],
      ["3.1.1.1", "Nobody looked.", "cause"],
    ]);
  });
});

describe("a cause", () => {
  it("is sorted with its whole branch", () => {
    const document = refund().build();
    document.run(sortCause, { id: "twice", category: "policy" });
    expect(document.model.need("cause", "late").category).toBe("policy");
    expect(document.model.need("cause", "twice").category).toBeNull();
  });

  it("that is deleted takes what is below it along, and ideas forget it", () => {
    const document = refund()
      .add(idea("Quick", { causeIds: ["twice", "alone"] }))
      .build();
    document.run(removeCause, { id: "late" });
    expect(shown(document.model)).toEqual(["1 alone"]);
    expect(document.model.need("idea", "Quick").causeIds).toEqual(["alone"]);
  });

  it("goes with its opportunity", () => {
    const document = refund().build();
    document.run(removeOpportunity, { id: "Slow" });
    expect(document.model.all("cause")).toEqual([]);
  });

  it("is answered by an idea, which then answers its opportunity too; once, however often that is said", () => {
    const document = refund().add(idea("Quick")).build();
    for (let time = 0; time < 2; time++)
      document.run(answerCause, { causeId: "twice", ideaId: "Quick", answers: true });
    const { causeIds, opportunityIds } = document.model.need("idea", "Quick");
    expect([causeIds, opportunityIds]).toEqual([["twice"], ["Slow"]]);
    document.run(answerCause, { causeId: "twice", ideaId: "Quick", answers: false });
    expect(document.model.need("idea", "Quick").causeIds).toEqual([]);
  });
});
