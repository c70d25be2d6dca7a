import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { blueprintService } from "@shared/domain/simulation/blueprint-service.ts";
import { PARTS, type Part } from "@shared/simulation/engine/parts.ts";
import { Experiment } from "@shared/simulation/experiment/experiment.ts";
import type { ExperimentFigures } from "@shared/simulation/experiment/figures.ts";
import { describe, expect, it } from "vitest";
import { twelveSteps } from "../../bench/simulation/models.ts";
import { fingerprint } from "../../builders/fingerprint.ts";
import { runOnce } from "../../builders/simulation-runs.ts";

type Parts = Readonly<Record<Part, { readonly mean: number }>>;

const QUARTER = 13 * 7 * 1440;
const sample = new Model(areaNewspaperSample().records);

function versionOf(id: string) {
  const made = blueprintService(sample, id);
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join(" "));
  return { id, model: made.model };
}

/** The moment of asking and the 90 % of all runs together were added after these were written down. */
const asBefore = (figures: ExperimentFigures | null) => ({
  ...figures,
  variants: figures?.variants.map(({ pooledP90, ...variant }) => ({
    ...variant,
    trace: variant.trace.map(({ asked, ...row }) => row),
  })),
});

/**
 * What the engine gave on the day these were written down. A change that is to make it quicker must keep them; one that
 * changes the model, the draws or the sample changes them, and says so in its commit.
 */
describe("the figures, to the last bit,", () => {
  it.each([
    { journey: ["refund", "refund-to-be"], hash: "4161d330d3cb2ede" },
    { journey: ["booking", "booking-to-be"], hash: "e589e9acb405791d" },
  ])("of the sample's $journey.0 are those of before", ({ journey, hash }) => {
    const experiment = new Experiment(journey.map(versionOf), {
      seed: 5,
      window: QUARTER,
      warmUp: "auto",
      confidence: 0.95,
      rule: { fewest: 3, most: 3 },
      traced: 10,
    });
    while (experiment.advance());
    expect(fingerprint(asBefore(experiment.figures()))).toBe(hash);
  });

  it.each([
    { draws: "stream", hash: "6a27c7da4293d7db" },
    { draws: "keyed", hash: "2dbba16a3e5ab256" },
  ] as const)("of twelve steps and four pools are those of before, with $draws draws", ({ draws, hash }) => {
    const { journey, steps, ...figures } = runOnce(twelveSteps, { horizon: 12_500, warmUp: 2_500, draws });
    const withMeans = <Given extends { readonly parts: Parts }>({ parts, ...given }: Given) => ({
      ...given,
      parts: PARTS.map((part) => parts[part].mean),
    });
    // Who was turned away has been counted only since: nobody was.
    const { turnedAway, ...counted } = figures.counted;
    const { turnedAway: ofAll, ...all } = figures.all;
    const stepsBefore = steps.map(({ turnedAway: atStep, ...step }) => {
      expect(atStep).toBe(0);
      return withMeans(step);
    });
    expect(turnedAway + ofAll).toBe(0);
    const known = { ...figures, counted, all, journey: withMeans(journey), steps: stepsBefore };
    expect(fingerprint(known)).toBe(hash);
  });
});
