import { scoreColumns } from "@renderer/features/measures/scorecard/columns.tsx";
import { figureOfColumn } from "@renderer/features/measures/scorecard/row-evidence.ts";
import { changedFigure, scoreRows } from "@renderer/features/measures/scorecard/score-rows.ts";
import { cellsOf } from "@renderer/ui/grid-model.ts";
import { lastChange, movedContent } from "@shared/domain/chart/charts/over-time.ts";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import { Model } from "@shared/domain/core/model.ts";
import { computeChanges, computeOverTime } from "@shared/domain/measure/changes.ts";
import { computeComparison } from "@shared/domain/measure/comparison.ts";
import { figureOf } from "@shared/domain/measure/difference-rows.ts";
import { touchPointRegister } from "@shared/domain/register/register.ts";
import type { AggregateScore, ScoreMeasure } from "@shared/domain/scoring/records.ts";
import { type MeasureScope, WHOLE_SCOPE } from "@shared/domain/scoring/scope.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { describe, expect, it } from "vitest";
import { touchPoints } from "../../builders/verbatims.ts";

let count = 0;
function reported(
  touchPointId: string,
  measure: ScoreMeasure,
  [waveName, waveDate, value]: readonly [string, string, number],
): AggregateScore {
  count++;
  return {
    id: `score${count}`,
    type: "aggregateScore",
    touchPointId,
    measure,
    segment: "",
    waveName,
    waveDate,
    value,
    deviation: 1,
    n: 100,
    minimum: 1,
    maximum: 7,
    source: "Report",
    order: `a${count}`,
  };
}

const none = () => null;
const points = touchPoints({ desk: "Desk", phone: "Phone" });
const model = new Model([
  ...points,
  reported("desk", "perception", ["Spring", "2026-03-01", 4]),
  reported("desk", "perception", ["Autumn", "2026-09-01", 5]),
  reported("phone", "perception", ["Spring", "2026-03-01", 4]),
  reported("phone", "perception", ["Autumn", "2026-09-01", 4.1]),
]);

describe("two waves that tell of perceptions alone", () => {
  const time = computeOverTime(model, none, { segments: [] });
  const compared = lastChange(time);
  it("are compared by the perception, the figure that has data", () => {
    expect(compared && figureOf(compared)).toBe("perception");
    const [spring, autumn] = ["Spring", "Autumn"].map((wave): MeasureScope => ({ segments: [], wave }));
    expect(
      figureOf(
        computeComparison(model, none, { first: spring ?? WHOLE_SCOPE, second: autumn ?? WHOLE_SCOPE }),
      ),
    ).toBe("perception");
  });
  // R: se = sqrt(2/100) = 0.14142, df = 198, qt(.975, 198) = 1.97202: 1 ± 0.2789.
  it("have what moved most over time, without the sign of a gap, also where it is pinned", () => {
    const content = movedContent(time, (id) => ({ number: 1, name: id.toUpperCase() }), "perception");
    expect(content?.title).toBe("DESK changed by +1.00 since the last wave, told from chance");
    expect(content?.subtitle).toContain(
      "95 % interval +0.72 … +1.28, n 100 and 100 · mean perception by wave",
    );
    expect(content?.table.rows[0]).toEqual(["DESK", "4.00 (3.80 … 4.20)", "5.00 (4.80 … 5.20)"]);
    const pinned = drawnHere(model, none, { chart: "measure.overTime", choices: { figure: "perception" } });
    expect(pinned?.subtitle?.toUpperCase()).toBe(content?.subtitle?.toUpperCase());
  });
  it("have interval and change of the perception in the scorecard, and nothing drawn of gaps", () => {
    const changes = computeChanges(model, none, WHOLE_SCOPE);
    const card = computeScorecard(model, none, { segments: [], wave: "Autumn" });
    const register = new Map(touchPointRegister(model).map((row) => [row.touchPoint.id, row]));
    const rows = scoreRows(card, register, changes);
    expect(changes && changedFigure(changes)).toBe("perception");
    const [desk] = rows;
    const texts = Object.fromEntries(
      scoreColumns(card, rows).map((column) => [column.id, desk && cellsOf(desk, [column])]),
    );
    expect(texts).toMatchObject({
      perception: ["5.00", "4.80 … 5.20"],
      gap: ["n/a"],
      change: ["+1.00", "+0.72 … +1.28"],
    });
    expect(Object.keys(texts)).not.toContain("whisker");
    expect(desk && figureOfColumn("n", desk.figures)).toBe("perception");
  });
});

describe("the figure that is shown first", () => {
  it("is the gap as soon as one touch point has it in both waves", () => {
    const both = new Model([
      ...model.all("touchPoint"),
      ...model.all("aggregateScore"),
      reported("phone", "expectation", ["Spring", "2026-03-01", 6]),
      reported("phone", "expectation", ["Autumn", "2026-09-01", 6]),
    ]);
    const compared = lastChange(computeOverTime(both, none, { segments: [] }));
    expect(compared && figureOf(compared)).toBe("gap");
  });
});
