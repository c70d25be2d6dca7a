import { comparisonContent } from "@shared/domain/chart/charts/comparison.ts";
import { Model } from "@shared/domain/core/model.ts";
import { computeComparison } from "@shared/domain/measure/comparison.ts";
import { differenceRows } from "@shared/domain/measure/difference-rows.ts";
import { earlierFirst, sinceWhen } from "@shared/domain/measure/earlier-first.ts";
import { groupNamesOf, shortNameOf } from "@shared/domain/measure/group-names.ts";
import { gapPairs } from "@shared/domain/measure/heat/pair-heat.ts";
import { namesOf } from "@shared/domain/register/named.ts";
import type { AggregateScore } from "@shared/domain/scoring/records.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import type { Wave } from "@shared/domain/scoring/waves.ts";
import { describe, expect, it } from "vitest";
import { touchPoints } from "../../builders/verbatims.ts";

const QUESTION = "Q1. What kind of patient are you?";
const asked = (value: string, wave?: string, column = QUESTION): AskedScope => ({
  segments: [{ column, value }],
  ...(wave !== undefined && { wave }),
});
const waveOf = (key: string, date: string): Wave => ({ key, name: key, date, respondents: 50, reported: 0 });
const WAVES = [waveOf("April", "2026-04-01"), waveOf("October", "2026-10-01"), waveOf("Undated", "")];
const everybody = (wave: string | null): AskedScope => ({ segments: [], wave });

describe("two waves", () => {
  const [april, october] = [everybody("April"), everybody("October")];
  it("stand with the earlier one first, whichever was chosen first", () => {
    const inTime = { first: april, second: october };
    expect(earlierFirst(WAVES, { first: october, second: april })).toEqual(inTime);
    expect(earlierFirst(WAVES, inTime)).toEqual(inTime);
    expect(sinceWhen(WAVES, inTime)).toBe("April");
  });
  it("keep their place beside all waves, beside one without a date, and where the groups differ too", () => {
    for (const first of [everybody(null), everybody("Undated")])
      expect(earlierFirst(WAVES, { first, second: april })).toEqual({ first, second: april });
    const others = { first: asked("Private", "October"), second: asked("Public", "October") };
    expect(earlierFirst(WAVES, others)).toBe(others);
    expect(sinceWhen(WAVES, { first: asked("Private", "April"), second: october })).toBeNull();
  });
});

describe("the names of two groups", () => {
  it("of one column are its values alone, and the column is told once", () => {
    expect(groupNamesOf(asked("Public health plan", "2026-Q4"), asked("Private", "2026-Q4"))).toEqual({
      first: "Public health plan",
      second: "Private",
      shared: `${QUESTION} · Wave 2026-Q4`,
    });
  });
  it("of two columns, and of a group beside everybody, say their column", () => {
    const booked = { segments: [{ column: "Booked by", value: "Phone" }] };
    expect(groupNamesOf(asked("Private"), booked)).toEqual({
      first: `${QUESTION}: Private`,
      second: "Booked by: Phone",
      shared: "",
    });
    expect(groupNamesOf({ segments: [] }, booked).second).toBe("Booked by: Phone");
  });
  it("of one group alone, as the status bar calls it, are its values and its wave", () => {
    expect(shortNameOf(asked("Private", "2026-Q4"))).toBe("Private · Wave 2026-Q4");
    expect(shortNameOf({ segments: [] })).toBe("");
  });
  it("of one segment in two waves are the waves, and the segment is told once", () => {
    expect(groupNamesOf(asked("Agency", "April", "segment"), asked("Agency", "October", "segment"))).toEqual({
      first: "Wave April",
      second: "Wave October",
      shared: "Agency",
    });
  });
});

let count = 0;
const gapScore = (touchPointId: string, waveName: string, value: number, n: number): AggregateScore => ({
  id: `score${++count}`,
  type: "aggregateScore",
  touchPointId,
  measure: "gap",
  segment: "",
  waveName,
  waveDate: waveName === "April" ? "2026-04-01" : "2026-10-01",
  value,
  deviation: 1,
  n,
  minimum: 1,
  maximum: 7,
  source: "Report",
  order: `a${count}`,
});

function shownOf(scores: readonly AggregateScore[]) {
  const model = new Model([...touchPoints({ desk: "Desk", phone: "Phone", web: "Web" }), ...scores]);
  // As a person chooses them: the wave that is shown first, then the one before.
  const compared = computeComparison(model, () => null, {
    first: everybody("October"),
    second: everybody("April"),
  });
  const names = groupNamesOf(compared.asked.first, compared.asked.second);
  const chart = comparisonContent(differenceRows(compared, "gap", namesOf(model)), compared, "gap");
  return { chart, map: gapPairs(compared, names) };
}

describe("a comparison in which two touch points changed", () => {
  const { chart, map } = shownOf([
    gapScore("desk", "April", -1, 100),
    gapScore("desk", "October", -0.4, 100),
    gapScore("phone", "April", -1, 100),
    gapScore("phone", "October", 0.2, 100),
    gapScore("web", "April", -1, 100),
    gapScore("web", "October", -1, 100),
  ]);
  it("says in its title where most, by how much and since when, and how many more", () => {
    expect(chart?.title).toBe("Phone changed by +1.20 since April, and 1 touch point more");
  });
  it("has the same sign on the map, the earlier wave left", () => {
    const pair = map.marks.get("phone")?.pair;
    expect(pair?.difference).toMatch(/^▲ \+1\.2 /);
    expect(pair?.halves.map(({ text }) => text)).toEqual(["−1.0", "+0.2"]);
    expect(map.sides).toMatchObject({ first: "Wave April", second: "Wave October" });
    expect(map.sides?.note).toContain("changed since April");
  });
});

describe("a difference of few answers", () => {
  const { chart, map } = shownOf([gapScore("desk", "April", -3, 26), gapScore("desk", "October", 2, 15)]);
  it("is not called one in the title, and its dot is open", () => {
    expect(chart?.title).toBe(
      "Too few answers (under 30) to tell Wave October from Wave April; the largest difference is at Desk: +5.00",
    );
    expect(chart?.draw({ width: 600 }).svg).toContain("or too few answers</text>");
  });
  it("has no triangle on the map, and keeps its figure, its interval and the hatch", () => {
    const pair = map.marks.get("desk")?.pair;
    expect(pair?.apart).toBe(false);
    expect(pair?.difference).toMatch(/^\+5\.0 \(/);
    expect(pair?.halves.map(({ few }) => few)).toEqual([true, true]);
  });
});
