import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { importMap } from "@shared/domain/blueprint/commands/import-map.ts";
import { type MapContent, mapContentOf, mapStep } from "@shared/domain/blueprint/map-content.ts";
import { BANDS, FLOW_KINDS, STEP_KINDS } from "@shared/domain/blueprint/records.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import fc from "fast-check";

/** Words as people write them, and what breaks files: quotes, line breaks, formulas, umlauts, other scripts. */
export const someText = (maxLength = 40) =>
  fc.oneof(
    fc.constantFrom(
      "",
      "Antrag prüfen",
      "Straße & Größe <5 m²>",
      '"Eilig", sagt sie; ja',
      "=SUM(A1:A9)",
      "-5 °C",
      "+49 30 1234",
      "@home",
      "'quoted",
      "'=quoted",
      "two\nlines",
      "two\nCause: lines",
      "three\n\\Why: of\nthem",
      "a\ttab",
      "  spaces  ",
      "007",
      "1,5",
      "TRUE",
      "_x000D_ is no escape",
      "valueOf",
      "日本語 🙂 \ufffd \u0085 \ufdd0 \u{1fffe}",
      "a; b\\c",
      "yes",
    ),
    fc.string({ unit: "grapheme", maxLength }),
  );

const share = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
const amount = fc
  .double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true })
  .map((value) => value + 0);
const source = fc.constantFrom("measured" as const, "estimated" as const, "assumed" as const);
const duration = fc.oneof(
  fc.record({ kind: fc.constant("fixed" as const), value: amount, source }),
  fc.record({ kind: fc.constant("lognormal" as const), median: amount, p90: amount, source }),
  fc.record({ kind: fc.constant("pert" as const), minimum: amount, mode: amount, maximum: amount, source }),
  fc.record({ kind: fc.constant("exponential" as const), mean: amount, source }),
  fc.record({
    kind: fc.constant("empirical" as const),
    values: fc.array(amount, { minLength: 1, maxLength: 12 }),
    source,
  }),
);
const rating = fc.integer({ min: 1, max: 10 });
const why = fc.record({
  answer: someText(),
  kind: fc.constantFrom("symptom" as const, "cause" as const, null),
});
const failPoint = fc.record({
  description: someText(),
  severity: rating,
  occurrence: rating,
  detection: rating,
  recovery: someText(),
  noticed: someText(),
  ladder: fc.record({
    acknowledge: someText(),
    empathise: someText(),
    apologise: someText(),
    settle: someText(),
    exceed: someText(),
    followUp: someText(),
  }),
  authority: someText(),
  authorityLimit: fc.option(amount),
  whys: fc.array(why, { maxLength: 10 }),
  prevention: someText(),
});

const stepFields = fc.record({
  kind: fc.constantFrom(...STEP_KINDS),
  title: someText(),
  role: someText(),
  owner: someText(),
  segments: fc.uniqueArray(fc.constantFrom("Families", "Über 60; allein", "a\\b"), { maxLength: 3 }),
  channel: someText(),
  touchPoint: fc.option(fc.constantFrom("Counter", "Schalter; links", "=Post")),
  workTime: fc.option(duration),
  waitTime: fc.option(duration),
  approvals: fc.integer({ min: 0, max: 100 }),
  failPoint: fc.option(failPoint),
  control: someText(),
  successPoint: someText(),
  momentOfTruth: fc.boolean(),
  cost: fc.option(amount),
  thoughts: someText(),
  feelings: someText(),
  feeling: fc.option(fc.integer({ min: -20, max: 20 }).map((value) => value / 10 + 0)),
  pain: someText(),
  gain: someText(),
  quote: someText(),
  notes: someText(),
});

/** Any map: lanes of any band, stages, steps in any cell with any fields, flows between any two. */
export const someMap: fc.Arbitrary<MapContent> = fc
  .record({
    lanes: fc.array(fc.record({ band: fc.constantFrom(...BANDS), name: someText(), subtitle: someText() }), {
      minLength: 1,
      maxLength: 6,
    }),
    stages: fc.array(fc.record({ name: someText(), columns: fc.integer({ min: 1, max: 8 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .chain(({ lanes, stages }) => {
    const step = fc
      .tuple(fc.nat(lanes.length - 1), fc.nat(stages.length - 1), fc.nat(5), stepFields)
      .map(([lane, stage, column, fields]) => mapStep({ lane, stage, column }, fields));
    return fc.array(step, { maxLength: 14 }).chain((steps) => {
      const flow = fc.record({
        from: fc.nat(Math.max(0, steps.length - 1)),
        to: fc.nat(Math.max(0, steps.length - 1)),
        kind: fc.constantFrom(...FLOW_KINDS),
        label: someText(),
        probability: fc.option(share),
      });
      const flows = steps.length < 2 ? fc.constant([]) : fc.array(flow, { maxLength: 14 });
      return flows.map((some) => ({
        lanes,
        stages,
        steps,
        flows: some.filter(({ from, to }) => from !== to),
      }));
    });
  });

/** An engagement with the map in it, and the map as the engagement holds it. */
export function engagementWithMap(content: MapContent) {
  const document = new EngagementDocument([newEngagement("e")], BEHAVIORS, sequentialIds("n"));
  const journey = { name: "Journey" };
  const { blueprintId } = document.run(importMap, { journey, name: "As is", content }).result;
  return { document, blueprintId, content: mapContentOf(document.model, blueprintId) };
}

/** A map taken in from a file, in the order in which every map is given out. */
export const asHeld = (content: MapContent): MapContent => engagementWithMap(content).content;
