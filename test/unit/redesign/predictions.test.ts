import { readScores } from "@renderer/features/redesign/parts/read-prediction.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { removeMap } from "@shared/domain/blueprint/commands/remove-map.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { Model } from "@shared/domain/core/model.ts";
import { removePrediction } from "@shared/domain/redesign/commands/remove-prediction.ts";
import { setPrediction } from "@shared/domain/redesign/commands/set-prediction.ts";
import { blueprintDifference } from "@shared/domain/redesign/difference.ts";
import { predictedTouchPoints, predictionOf } from "@shared/domain/redesign/predictions.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { predictionReasons } from "@shared/domain/report/prediction-reasons.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { describe, expect, it } from "vitest";

const sample = areaNewspaperSample();
const SAID = {
  blueprintId: "refund-to-be",
  touchPointId: "touch-point.saying-paid",
  expected: 5.1,
  low: null,
  high: null,
  reason: "A message on the day of the payment.",
  basis: "judgement",
  author: "Accounts",
} as const;
const open = () => new EngagementDocument(sample.records, BEHAVIORS);
const said = (document: EngagementDocument) =>
  document.model.by("prediction", "touchPointId", SAID.touchPointId).map(({ expected }) => expected);

describe("a prediction", () => {
  it("is one for each touch point of a to-be: said again it takes the place of what was said", () => {
    const document = open();
    document.run(setPrediction, SAID);
    const { diff } = document.run(setPrediction, { ...SAID, expected: 5.4 });
    expect(said(document)).toEqual([5.4]);
    document.undo(diff);
    expect(said(document)).toEqual([5.1]);
  });

  it("can be withdrawn, and goes with its touch point and with its to-be", () => {
    const document = open();
    document.run(setPrediction, SAID);
    const held = predictionOf(document.model, SAID.blueprintId, SAID.touchPointId);
    const withdrawn = document.run(removePrediction, { id: held?.id ?? "" });
    expect(said(document)).toEqual([]);
    document.undo(withdrawn.diff);
    const removed = document.commit((draft) => draft.remove(SAID.touchPointId));
    expect(said(document)).toEqual([]);
    document.undo(removed.diff);
    const gone = document.run(removeMap, { id: SAID.blueprintId });
    expect(document.model.all("prediction")).toEqual([]);
    document.undo(gone.diff);
    expect(said(document)).toEqual([5.1]);
  });
});

describe("touch points of a to-be", () => {
  const model = new Model(sample.records);
  const card = computeScorecard(model, (id, column) => sample.columns.get(id)?.[column] ?? null);
  const pair = { asIsId: "refund", toBeId: "refund-to-be" };

  it("have their score and gap of today beside what is predicted, against the expectation of today", () => {
    const points = predictedTouchPoints(model, pair, card.touchPoints);
    const short = points.map(({ touchPoint, score, gap }) => [
      touchPoint.name,
      ...[score.before, score.after, gap.before, gap.after].map((value) => value?.toFixed(1) ?? null),
    ]);
    expect(short).toEqual([
      ["Getting the money back", "4.2", "5.9", "-2.1", "-0.4"],
      ["Asking for a refund", "4.4", "5.4", "-1.7", "-0.7"],
      ["Hearing where it stands", "4.7", "5.6", "-1.2", "-0.3"],
      ["Saying that it was paid", "4.2", null, "-0.9", null],
    ]);
  });

  it("have no predicted gap where nobody was asked what they expect, and never a measured one", () => {
    const [first] = predictedTouchPoints(model, pair, []);
    expect([first?.score, first?.gap]).toEqual([
      { before: null, after: 5.9 },
      { before: null, after: null },
    ]);
  });

  it("are offered what the computed difference says of them as a reason", () => {
    const difference = blueprintDifference(model, pair.asIsId, pair.toBeId);
    const reasons = predictionReasons(
      model,
      difference,
      "touch-point.getting-money",
      reportFormat("en", "EUR"),
    );
    expect(reasons.at(-1)).toBe("Lead time without queues: 20.3 to 1.0 days, computed.");
    expect(reasons.slice(0, -1).every((text) => text.startsWith("Gets the money back: "))).toBe(true);
    expect(reasons.length).toBeGreaterThan(1);
  });
});

describe("a score that is typed", () => {
  const bounds = { minimum: 1, maximum: 7 };
  const blank = { expected: "5,5", low: "", high: "" };
  it.each([
    ["with a decimal comma, and nothing else", blank, { scores: { expected: 5.5, low: null, high: null } }],
    [
      "with both bounds",
      { ...blank, low: "5", high: "6.5" },
      { scores: { expected: 5.5, low: 5, high: 6.5 } },
    ],
    ["none", { ...blank, expected: " " }, { wrong: { expected: "A score is needed." } }],
    ["beyond the scale", { ...blank, expected: "8" }, { wrong: { expected: "The scale is 1 to 7." } }],
    ["no number", { ...blank, high: "many" }, { wrong: { high: "This is not a number." } }],
    [
      "outside of its own bounds",
      { ...blank, low: "6" },
      { wrong: { low: "The expected score does not lie between the two." } },
    ],
  ])("%s", (_, typed, read) => {
    expect(readScores(typed, bounds)).toEqual(read);
  });

  it("is not held to a scale that nobody knows", () => {
    expect(readScores({ ...blank, expected: "80" }, null)).toEqual({
      scores: { expected: 80, low: null, high: null },
    });
  });
});
