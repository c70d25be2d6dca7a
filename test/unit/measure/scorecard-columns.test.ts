import { awaitedComplaints, waveBefore } from "@renderer/features/measures/scorecard/awaited.ts";
import { type Awaited, scoreColumns } from "@renderer/features/measures/scorecard/columns.tsx";
import { scoreRows } from "@renderer/features/measures/scorecard/score-rows.ts";
import { cellsOf, fittedColumns, type GridColumn, widenedColumns } from "@renderer/ui/grid-model.ts";
import type { ColumnReader } from "@shared/domain/core/columns.ts";
import { Model } from "@shared/domain/core/model.ts";
import { computeChanges } from "@shared/domain/measure/changes.ts";
import { computeComplaints } from "@shared/domain/measure/complaints.ts";
import { touchPointRegister } from "@shared/domain/register/register.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { WHOLE_SCOPE } from "@shared/domain/scoring/scope.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { waves } from "@shared/domain/scoring/waves.ts";
import { describe, expect, it } from "vitest";

/** What is left of 1440 pixels beside the side bar, and of that beside the evidence of a figure. */
const EDITOR = 1100;
const BESIDE_EVIDENCE = 780;
/** Of 1920 pixels without side bars. */
const PROJECTED = 1888;
/** What a name is never under, as the style sheet says: on a desk, projected, and beside the evidence. */
const NAME = { desk: 144, projected: 280, evidence: 120 };

const sample = areaNewspaperSample();
const model = new Model(sample.records);
const readColumn: ColumnReader = (id, column) => sample.columns.get(id)?.[column] ?? null;
const card = computeScorecard(model, readColumn);
const register = new Map(touchPointRegister(model).map((row) => [row.touchPoint.id, row]));
const early = scoreRows(card, register, null);
const whole = scoreRows(
  card,
  register,
  computeChanges(model, readColumn, WHOLE_SCOPE),
  computeComplaints({ model, readColumn }, { segments: [] }),
);
const columns = scoreColumns(card, whole);
const wide = (all: readonly GridColumn<never>[], name: number) =>
  all.reduce((sum, { width }) => sum + (width === "grow" ? name : width), 0);
const fitted = fittedColumns(columns, whole) as readonly GridColumn<never>[];

describe("the columns of the scorecard", () => {
  it("are on one page beside the side bar, and when they are projected", () => {
    expect(wide(fitted, NAME.desk)).toBeLessThanOrEqual(EDITOR);
    expect(wide(widenedColumns(fitted, 2), NAME.projected)).toBeLessThanOrEqual(PROJECTED);
  });
  it("tell over the whiskers from where to where their axis runs, in words that are never parted", () => {
    expect(columns.find(({ id }) => id === "whisker")?.title).toBe("Gap −2.3\u00a0…\u00a0+0.8");
  });
  it("show the whiskers whole while the evidence of a figure stands beside them", () => {
    const upTo = fitted.slice(0, fitted.findIndex(({ id }) => id === "whisker") + 1);
    expect(wide(upTo, NAME.evidence)).toBeLessThanOrEqual(BESIDE_EVIDENCE);
  });
  it("give a spreadsheet every figure in a cell of its own", () => {
    const [first] = whole;
    expect(first && cellsOf(first, columns)).toEqual([
      "1",
      "Getting the money back",
      "critical",
      "208",
      "6.30",
      "4.20",
      "−2.10",
      "−2.30 … −1.90",
      "",
      "−0.04",
      "−0.33 … +0.24",
      "0.56",
      "0.45 … 0.64",
      "18",
      "1.8",
      "1.1 … 2.8",
    ]);
  });
  it("have the room of what is still figured, so that none moves when it comes", () => {
    const scope = WHOLE_SCOPE;
    const awaited: Awaited = {
      change: waveBefore(waves(model, readColumn), scope.wave) !== null,
      complaints: awaitedComplaints(model, scope),
    };
    const room = (all: readonly GridColumn<never>[]) => all.map(({ id, width }) => [id, width]);
    const held = fittedColumns(scoreColumns(card, early, awaited), early) as readonly GridColumn<never>[];
    expect(room(held)).toEqual(room(fitted));
    const change = scoreColumns(card, early, awaited).find(({ id }) => id === "change");
    expect(early[0] && change && cellsOf(early[0], [change])).toEqual(["…", "…"]);
  });
  it("wait for no change where no wave is before", () => {
    const [first] = waves(model, readColumn);
    expect(first && waveBefore([first], null)).toBeNull();
    expect(waveBefore(waves(model, readColumn), first?.key ?? null)).toBeNull();
  });
});
