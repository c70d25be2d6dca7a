import { scoreColumns } from "@renderer/features/measures/scorecard/columns.tsx";
import { scoreRows } from "@renderer/features/measures/scorecard/score-rows.ts";
import { heatStyle } from "@renderer/features/touch-points/columns.tsx";
import { Model } from "@shared/domain/core/model.ts";
import { touchPointRegister } from "@shared/domain/register/register.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

describe("the gap of few answers", () => {
  const sample = areaNewspaperSample();
  const model = new Model(sample.records);
  const card = computeScorecard(model, (id, column) => sample.columns.get(id)?.[column] ?? null);
  const rows = scoreRows(
    card,
    new Map(touchPointRegister(model).map((row) => [row.touchPoint.id, row])),
    null,
  );
  it("lays its heat under the hatch of the scorecard: a ground of its own would wipe it", () => {
    const gap = scoreColumns(card, rows).find(({ id }) => id === "gap");
    const [first] = rows;
    if (!first) throw new Error("the sample has no touch point");
    const drawn = renderToStaticMarkup(createElement(Fragment, null, gap?.render?.(first)));
    expect(drawn).toContain("background-color:var(--heat-fill-");
    expect(drawn).not.toContain("background:");
  });
  it("lays its heat under the hatch of the register", () => {
    expect(Object.keys(heatStyle(rows[0]?.figures ?? null, "heat-fill") ?? {})).toEqual([
      "backgroundColor",
      "color",
    ]);
  });
});
