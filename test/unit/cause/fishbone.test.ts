import { CAUSE_CATEGORIES } from "@shared/domain/cause/categories.ts";
import { fishboneContent } from "@shared/domain/cause/fishbone/content.ts";
import { type Fishbone, layOutFishbone } from "@shared/domain/cause/fishbone/layout.ts";
import { causeOutline } from "@shared/domain/cause/outline.ts";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { Area } from "@shared/drawing/drawing.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cause, causeTree } from "../../builders/cause-tree.ts";
import { idea, opportunity } from "../../builders/rule-cases/small-records.ts";

const overlap = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Every place with words. */
const wordsOf = (fish: Fishbone): Area[] => [
  fish.head,
  ...fish.bones.flatMap(({ label, twigs }) => [label, ...twigs]),
];

const words = fc
  .array(fc.constantFrom("the", "desk", "Straßenbahnhaltestelle", "is", "not", "told"), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => parts.join(" "));
/** A tree of up to 40 causes of any kind, each below one of those before it or right below the opportunity. */
const trees = fc
  .array(
    fc.record({
      text: words,
      under: fc.nat(50),
      kind: fc.constantFrom("symptom" as const, "cause" as const, "root" as const),
      category: fc.constantFrom(...CAUSE_CATEGORIES, null),
    }),
    { maxLength: 40 },
  )
  .map((lines) =>
    lines.map(({ text, under, kind, category }, at) => {
      const parent = under % (at + 2);
      const isTop = parent >= at;
      return cause(`c${at}`, {
        text,
        kind,
        category: isTop ? category : null,
        parentCauseId: isTop ? null : `c${parent}`,
        order: `b${String(at).padStart(2, "0")}V`,
      });
    }),
  );

const drawn = (causes: readonly ReturnType<typeof cause>[], width: number, effect = "Money is kept") => {
  const model = new Model([opportunity("Slow", { title: effect }), ...causes]);
  return layOutFishbone(effect, causeOutline(model, "Slow"), () => 0, width);
};

describe("a fishbone", () => {
  it("shows every cause once, no words on others, and all of it within the picture", () => {
    fc.assert(
      fc.property(trees, words, fc.integer({ min: 300, max: 1600 }), (causes, effect, width) => {
        const fish = drawn(causes, width, effect);
        const twigs = fish.bones.flatMap((bone) => bone.twigs.map(({ row }) => row.cause.id));
        expect([...twigs].sort()).toEqual(causes.map(({ id }) => id).sort());
        const places = wordsOf(fish);
        for (const [at, one] of places.entries()) {
          for (const other of places.slice(at + 1)) expect(overlap(one, other)).toBe(false);
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(fish.width);
          expect(one.y + one.height).toBeLessThanOrEqual(fish.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("crosses no words by a bone or the spine", () => {
    fc.assert(
      fc.property(trees, (causes) => {
        const fish = drawn(causes, 900);
        const lines = [fish.spine, ...fish.bones.map(({ line }) => line)];
        const words = fish.bones.flatMap(({ twigs }) => twigs);
        for (const [[x1, y1], [x2, y2]] of lines)
          for (let step = 0; step <= 50; step++) {
            const x = x1 + ((x2 - x1) * step) / 50;
            const y = y1 + ((y2 - y1) * step) / 50;
            const hit = words.find(
              (one) => x > one.x && x < one.x + one.width && y > one.y && y < one.y + one.height,
            );
            expect(hit?.row.cause.text).toBeUndefined();
          }
      }),
      { numRuns: 40 },
    );
  });

  it("has a bone for each category with causes, above and below the spine by turns", () => {
    const causes = (["policy", "people", "place"] as const).map((category, at) =>
      cause(category, { category, order: `a${at}` }),
    );
    const fish = drawn(causes, 900);
    expect(fish.bones.map(({ category }) => category)).toEqual(["people", "policy", "place"]);
    const [, spine] = fish.spine[0];
    expect(fish.bones.map(({ label }) => label.y < spine)).toEqual([true, false, true]);
  });

  it("gives its words more room where the place is wide, and none less than they need", () => {
    const causes = CAUSE_CATEGORIES.map((category, at) =>
      cause(category, { category, text: "A cause of some words that wrap", order: `a${at}` }),
    );
    const [narrow, wide] = [drawn(causes, 300), drawn(causes, 1400)];
    expect(wide.width).toBeGreaterThan(narrow.width);
    expect(wide.width).toBeLessThanOrEqual(1400);
    expect(narrow.width).toBeGreaterThan(300);
  });
});

describe("the picture of a fishbone", () => {
  const { model } = causeTree([
    ["late <b>", null, { category: "process", kind: "symptom" }],
    ["signed", "late <b>", { kind: "root", evidence: "Log" }],
    ["printed", null, { kind: "root" }],
  ])
    .add(idea("Quick", { causeIds: ["signed"] }))
    .build();
  const content = fishboneContent(model, "Slow");

  it("says how many causes there are, and which root causes have no idea", () => {
    expect(content?.title).toBe("Why: Slow");
    expect(content?.subtitle).toBe("3 causes, 2 of them root causes; 1 root cause has no idea yet");
  });

  it("has the outline behind it as a table", () => {
    expect(content?.table.rows).toEqual([
      ["1", "late <b>", "Symptom", "Process", "", 0],
      ["1.1", "signed", "Root cause", "Process", "Log", 1],
      ["2", "printed", "Root cause", "Not sorted yet", "", 0],
    ]);
  });

  it("is real text, escaped, with what is said of a root cause", () => {
    const svg = content?.draw({ width: 900 }).svg ?? "";
    expect(svg).toContain(">late &lt;b&gt;<");
    expect(svg.match(/No idea yet/g)).toHaveLength(1);
    expect(svg.match(/>1 idea</g)).toHaveLength(1);
  });

  it("is not there before the first cause", () => {
    expect(fishboneContent(new Model([opportunity("Slow")]), "Slow")).toBeNull();
  });
});

describe("a fishbone that is pinned to the report", () => {
  const of = (model: ReadModel, opportunityId: string) =>
    drawnHere(model, () => null, { chart: "cause.fishbone", choices: { opportunityId } });

  it("is drawn anew from its opportunity, and nothing once that is gone or has no cause", () => {
    const { model } = causeTree([["late", null, { category: "process", kind: "root" }]]).build();
    expect(of(model, "Slow")?.title).toBe("Why: Slow");
    expect(of(model, "Slow")?.draw({ width: 640 }).svg).toContain("late");
    expect(of(model, "gone")).toBeNull();
    expect(of(causeTree([]).build().model, "Slow")).toBeNull();
  });
});
