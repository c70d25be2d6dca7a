import { scoreColumns } from "@renderer/features/measures/scorecard/columns.tsx";
import { scoreRows } from "@renderer/features/measures/scorecard/score-rows.ts";
import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { touchPointRegister } from "@shared/domain/touchpoint/register.ts";
import { describe, expect, it } from "vitest";

/** What is left of 1440 pixels beside the evidence of a figure and the side bar. */
const BESIDE_EVIDENCE = 780;
const NAME = 120;

describe("the columns of the scorecard", () => {
  const sample = areaNewspaperSample();
  const model = new Model(sample.records);
  const card = computeScorecard(model, (id, column) => sample.columns.get(id)?.[column] ?? null);
  const register = new Map(touchPointRegister(model).map((row) => [row.touchPoint.id, row]));
  const columns = scoreColumns(card, scoreRows(card, register, null));
  const upTo = columns.slice(0, columns.findIndex(({ id }) => id === "whisker") + 1);

  it("tell over the whiskers from where to where their axis runs", () => {
    expect(upTo.at(-1)?.title).toBe("Gap −2.3 … +0.8");
  });
  it("show the whiskers whole while the evidence of a figure stands beside them", () => {
    const widths = upTo.map(({ width }) => (width === "grow" ? NAME : width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(BESIDE_EVIDENCE);
  });
});
