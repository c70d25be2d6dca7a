import { scoreColumns } from "@renderer/features/measures/scorecard/columns.tsx";
import { scoreRows } from "@renderer/features/measures/scorecard/score-rows.ts";
import { scorecardMessages } from "@renderer/features/measures/scorecard/scorecard-messages.ts";
import { Model } from "@shared/domain/core/model.ts";
import { computeChanges } from "@shared/domain/measure/changes.ts";
import { touchPointRegister } from "@shared/domain/register/register.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

const sample = areaNewspaperSample();
const model = new Model(sample.records);
const read = (id: string, column: number) => sample.columns.get(id)?.[column] ?? null;
const register = new Map(touchPointRegister(model).map((row) => [row.touchPoint.id, row]));

function changesOf(value: string | null) {
  const scope = {
    segments: value === null ? [] : [{ column: "segment", value }],
    wave: "October 2026",
  };
  const card = computeScorecard(model, read, scope);
  const rows = scoreRows(card, register, computeChanges(model, read, scope));
  const column = scoreColumns(card, rows).find(({ id }) => id === "change");
  return rows
    .filter(({ change }) => change !== null)
    .map((row) => renderToStaticMarkup(createElement(Fragment, null, column?.render?.(row))));
}

describe("a change of too few answers", () => {
  it("stands in italics at each touch point, and says why; of enough answers it stands plain", () => {
    const few = changesOf("Agency");
    expect(few.length).toBeGreaterThan(5);
    for (const cell of few) expect(cell).toMatch(/^<i [^>]*title="Too few answers to tell a change"/);
    expect(changesOf(null).filter((cell) => cell !== "")).toEqual([]);
  });
  it("has its figure and interval in the tile of the whole as in the table, and is not called a change", () => {
    expect(scorecardMessages.tooFewSince("April 2026", "+1.56", "−0.07 … +3.18", "n 5 and 24")).toBe(
      "+1.56 since April 2026 (−0.07\u00a0…\u00a0+3.18), n 5 and 24: too few to tell a change",
    );
  });
});
