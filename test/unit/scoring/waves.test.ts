import { comparisonChoicesOf } from "@shared/domain/chart/charts/comparison.ts";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import { computeChanges, computeOverTime } from "@shared/domain/measure/changes.ts";
import { computeComparison } from "@shared/domain/measure/comparison.ts";
import { pointRow, wholeRow } from "@shared/domain/measure/difference-rows.ts";
import { computeEvidence } from "@shared/domain/measure/evidence.ts";
import { MEASURES } from "@shared/domain/measure/measures.ts";
import { caveatsOf } from "@shared/domain/scoring/caveats.ts";
import { importAggregateScores } from "@shared/domain/scoring/commands/import-aggregate-scores.ts";
import type { PlannedQuestion } from "@shared/domain/scoring/commands/import-survey.ts";
import { newestWave } from "@shared/domain/scoring/newest-wave.ts";
import { noteTexts } from "@shared/domain/scoring/note-texts.ts";
import { type AskedScope, NOTHING_CHOSEN, WHOLE_SCOPE } from "@shared/domain/scoring/scope.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { waves } from "@shared/domain/scoring/waves.ts";
import { meanDifference } from "@shared/statistics/mean-difference.ts";
import { meanInterval } from "@shared/statistics/mean-interval.ts";
import { describe, expect, it } from "vitest";
import { type SurveyInMemory, surveysInMemory } from "../../builders/surveys-in-memory.ts";

const desk = { kind: "create", name: "Desk" } as const;
const door = { kind: "create", name: "Door" } as const;
const FELT: Partial<PlannedQuestion> = { column: "s", role: "perception", subject: desk };
const DATE: Partial<PlannedQuestion> = { column: "on", role: "date" };

const dated = (wavePeriod: "month" | "quarter" | "half" | "year"): SurveyInMemory => ({
  columns: {
    s: [2, 3, 4, 5, 6, 7],
    on: ["2026-01-05", "2025-12-31", "2026-02-10", "2026-04-01", "", "2026-04-30"],
  },
  questions: [FELT, DATE],
  wave: { wavePeriod },
});
const named = (name: string, date: string, s: number[]): SurveyInMemory => ({
  columns: { s },
  questions: [FELT],
  wave: { waveName: name, waveDate: date },
});

describe("waves", () => {
  it("part a date column into months, quarters, half-years or years, in time order; a row without a date is in none", () => {
    const of = (period: "month" | "quarter" | "half" | "year") => {
      const { model, readColumn } = surveysInMemory([dated(period)]);
      return waves(model, readColumn).map(({ key, date, respondents }) => `${key} ${date} ${respondents}`);
    };
    expect(of("month")).toEqual([
      "2025-12 2025-12-01 1",
      "2026-01 2026-01-01 1",
      "2026-02 2026-02-01 1",
      "2026-04 2026-04-01 2",
    ]);
    expect(of("quarter")).toEqual(["2025-Q4 2025-10-01 1", "2026-Q1 2026-01-01 2", "2026-Q2 2026-04-01 2"]);
    expect(of("half")).toEqual(["2025-H2 2025-07-01 1", "2026-H1 2026-01-01 4"]);
    expect(of("year")).toEqual(["2025 2025-01-01 1", "2026 2026-01-01 4"]);
  });

  const worded = (wave: readonly (string | number)[], on?: string[]): SurveyInMemory => ({
    columns: { s: wave.map((_, row) => 1 + (row % 7)), asked: [...wave] as string[], ...(on && { on }) },
    questions: [FELT, { column: "asked", role: "wave", missing: ["n/a"] }, ...(on ? [DATE] : [])],
  });
  const told = (survey: SurveyInMemory) => {
    const { model, readColumn } = surveysInMemory([survey]);
    return waves(model, readColumn).map(({ key, date, respondents }) => `${key} ${date} ${respondents}`);
  };

  it("are the words of a column, in the order of their seasons; a row without a word is in none", () => {
    const words = ["Autumn 2026", "Spring 2026", "n/a", "Spring 2026", "", "Winter 2025"];
    expect(told(worded(words))).toEqual([
      "Winter 2025 2025-12-01 1",
      "Spring 2026 2026-03-01 2",
      "Autumn 2026 2026-09-01 1",
    ]);
  });

  it("of a column stand in the order of the dates of their rows, which one mistyped date does not move", () => {
    const words = ["second", "second", "second", "first", "first", "first"];
    const on = ["2026-09-01", "2026-09-05", "2006-09-09", "2026-03-02", "2026-03-04", "2026-03-08"];
    expect(told(worded(words, on))).toEqual(["first 2026-03-04 3", "second 2026-09-01 3"]);
    const { model, readColumn } = surveysInMemory([worded(words, on)]);
    expect(newestWave(model, readColumn)?.wave.key).toBe("second");
  });

  it("of a column without any day keep the order in which they come; years alone may be numbers", () => {
    expect(told(worded(["Wave B", "Wave A", "Wave B"]))).toEqual(["Wave B  2", "Wave A  1"]);
    expect(told(worded([2026, 2025, 2026]))).toEqual(["2025 2025-01-01 1", "2026 2026-01-01 2"]);
  });

  it("read what the import takes for dates: a month by its name, and an American afternoon", () => {
    const of = (...on: string[]) => {
      const columns = { s: on.map(() => 4), on };
      const survey: SurveyInMemory = { columns, questions: [FELT, DATE], wave: { wavePeriod: "month" } };
      const { model, readColumn } = surveysInMemory([survey]);
      return waves(model, readColumn).map(({ key, respondents }) => `${key} ${respondents}`);
    };
    expect(of("31 Dec 2024", "3. März 2025, 08:15", "29-Feb-2024")).toEqual([
      "2024-02 1",
      "2024-12 1",
      "2025-03 1",
    ]);
    expect(of("03/04/2024 5:05 PM")).toEqual(["2024-03 1"]);
    expect(of("31 Wort 2024")).toEqual([]);
  });

  it("of surveys are named and ordered by their dates; two surveys of one name are one wave", () => {
    const { model, readColumn } = surveysInMemory([
      named("Spring", "2026-04-02", [4, 5]),
      named("Winter", "2026-01-10", [3]),
      named("Spring", "2026-04-01", [6]),
      named("Pilot", "", [1]),
    ]);
    expect(waves(model, readColumn)).toEqual([
      { key: "Winter", name: "Winter", date: "2026-01-10", respondents: 1, reported: 0 },
      { key: "Spring", name: "Spring", date: "2026-04-01", respondents: 3, reported: 0 },
      { key: "Pilot", name: "Pilot", date: "", respondents: 1, reported: 0 },
    ]);
  });

  it("limit the figures to their respondents, with a segment too", () => {
    const { model, readColumn } = surveysInMemory([dated("quarter")]);
    const card = computeScorecard(model, readColumn, { segments: [], wave: "2026-Q1" });
    expect(card.touchPoints[0]?.perception).toMatchObject({ n: 2, mean: 3 });
    expect(card).toMatchObject({ respondents: 2, respondentsInAll: 6 });
    expect(
      computeScorecard(model, readColumn, { segments: [], wave: "never" }).touchPoints[0]?.perception,
    ).toBeNull();
  });
});

describe("where no wave was chosen", () => {
  const autumn = named("Autumn", "2025-10-01", [3, 4]);
  const spring = named("Spring", "2026-04-01", [5, 6]);
  const pilot = named("Pilot", "", [1]);
  const counting = (...surveys: SurveyInMemory[]) => {
    const { model, readColumn } = surveysInMemory(surveys);
    const { respondents, notes } = computeScorecard(model, readColumn);
    const named = notes.flatMap(({ kind, subject }) => (kind === "newest-wave" ? subject : []));
    expect(named).toEqual([newestWave(model, readColumn)?.wave.name].filter(Boolean));
    return [named[0] ?? null, respondents];
  };

  it("the newest one counts alone, whatever the order of the surveys", () => {
    expect(counting(spring, autumn)).toEqual(["Spring", 2]);
    expect(counting(dated("month"))).toEqual(["2026-04", 2]);
    expect(counting(dated("year"))).toEqual(["2026", 4]);
  });
  it("one without a date is never the newest beside others that have one", () => {
    expect(counting(spring, autumn, pilot)).toEqual(["Spring", 2]);
  });
  it("all that is there counts where no two waves with answers follow one another", () => {
    expect(counting(spring)).toEqual([null, 2]);
    expect(counting(spring, pilot)).toEqual([null, 3]);
    expect(counting({ columns: { s: [2, 3] }, questions: [FELT] }, spring)).toEqual([null, 4]);
  });
  const many = (count: number) => Array.from({ length: count }, (_, at) => 1 + (at % 7));
  const notesOf = (...surveys: SurveyInMemory[]) => {
    const { model, readColumn } = surveysInMemory(surveys);
    return noteTexts(computeScorecard(model, readColumn).notes);
  };
  it("a newer one that is too small to stand for the service is passed over, and named", () => {
    const started = named("2026-05", "2026-05-01", [1, 1]);
    const mistyped = named("2062-03", "2062-03-01", [7]);
    const whole = named("2026-04", "2026-04-01", many(40));
    const before = named("2026-03", "2026-03-01", many(50));
    expect(counting(mistyped, started, whole, before)).toEqual(["2026-04", 40]);
    expect(notesOf(mistyped, started, whole, before)).toEqual([
      "The answers are of “2026-04” alone, the newest of 4 waves (times at which clients were asked).",
      "“2026-05” is newer, but with 2 answers too small to stand for the service.",
      "“2062-03” is newer, but with 1 answer too small to stand for the service.",
    ]);
    // Where all are small, a small one is as good as the others.
    expect(
      counting(named("2026-05", "2026-05-01", [1, 2]), named("2026-04", "2026-04-01", [3, 4, 5])),
    ).toEqual(["2026-05", 2]);
  });
  it("two of the same day count together, and no change is told between them", () => {
    const shop = named("Shop", "2026-04-01", [3, 4]);
    const web = named("Web", "2026-04-01", [5, 6]);
    expect(counting(shop, web)).toEqual([null, 4]);
    const { model, readColumn } = surveysInMemory([shop, web]);
    expect(computeChanges(model, readColumn, NOTHING_CHOSEN)).toBeNull();
    const since = surveysInMemory([autumn, shop, web]);
    expect(computeChanges(since.model, since.readColumn, NOTHING_CHOSEN)?.from.key).toBe("Autumn");
  });
  it("names what is asked in another wave only, and counts who is in none", () => {
    const other = { ...autumn, questions: [{ ...FELT, subject: door }] };
    expect(notesOf(other, spring).slice(1)).toEqual(["Not asked in “Spring”, but in another wave: “Door”."]);
    const unnamed = { columns: { s: [2, 3, 4] }, questions: [FELT] };
    expect(notesOf(autumn, spring, unnamed).slice(1)).toEqual([
      "3 respondents are in no wave and left out: nothing says when they were asked.",
    ]);
    expect(notesOf(dated("year")).slice(1)).toEqual([
      "1 respondent is in no wave and left out: nothing says when they were asked.",
    ]);
  });
  it("reported means are a wave like any other", () => {
    const { document, model, readColumn } = surveysInMemory([autumn]);
    const [point] = model.all("touchPoint");
    const score = { measure: "perception" as const, value: 5, n: 60, deviation: 1, segment: "", minimum: 1 };
    const means = { ...score, maximum: 7, source: "", waveName: "Spring", waveDate: "2026-04-01" };
    document.run(importAggregateScores, {
      scores: [{ subject: { kind: "existing", id: point?.id ?? "" }, score: means }],
    });
    expect(newestWave(model, readColumn)?.wave).toMatchObject({
      key: "Spring",
      respondents: 0,
      reported: 60,
    });
    const felt = (scope: AskedScope) => computeScorecard(model, readColumn, scope).touchPoints[0]?.perception;
    expect(felt(NOTHING_CHOSEN)).toMatchObject({ mean: 5, n: 60 });
    expect(felt({ segments: [], wave: "Autumn" })).toMatchObject({ mean: 3.5, n: 2 });
  });
  it("every measure is of it as the scorecard is", () => {
    const { model, readColumn } = surveysInMemory([spring, autumn]);
    const newest = { segments: [], wave: "Spring" };
    for (const name of ["classes", "priority", "changes"] as const)
      expect(MEASURES[name].compute({ model, readColumn }, NOTHING_CHOSEN)).toEqual(
        MEASURES[name].compute({ model, readColumn }, newest),
      );
    const [desk] = model.all("touchPoint");
    const rows = (scope: AskedScope) =>
      computeEvidence(model, readColumn, { scope, touchPointId: desk?.id ?? "", figure: "perception" }).total;
    expect([rows(NOTHING_CHOSEN), rows(newest), rows(WHOLE_SCOPE)]).toEqual([2, 2, 4]);
    const { sources } = computeEvidence(model, readColumn, {
      scope: newest,
      touchPointId: desk?.id ?? "",
      figure: "perception",
    });
    expect(sources.map(({ survey, passed }) => [survey, passed])).toEqual([["data-0", 2]]);
    const { asked } = computeComparison(model, readColumn, { first: NOTHING_CHOSEN, second: WHOLE_SCOPE });
    expect(asked).toEqual({ first: newest, second: WHOLE_SCOPE });
  });
});

describe("all waves together", () => {
  const told = (surveys: SurveyInMemory[], wave: string | null = null) => {
    const { model, readColumn } = surveysInMemory(surveys);
    return caveatsOf(computeScorecard(model, readColumn, { segments: [], wave })).filter((text) =>
      /together/.test(text),
    );
  };
  const autumn = named("Autumn", "2025-10-01", [3, 4]);
  const spring = named("Spring", "2026-04-01", [5, 6]);

  it("count, and the reader of the figures is told of which", () => {
    expect(told([spring, autumn])).toEqual(["The answers of Autumn and Spring count together."]);
    expect(told([dated("month")])).toEqual(["The answers of 4 waves, 2025-12 to 2026-04, count together."]);
  });
  it("name the touch points at which they differ beyond chance, and of many only the first five", () => {
    const rated = (
      name: string,
      date: string,
      felt: (at: number) => number[],
      places: number,
    ): SurveyInMemory => ({
      columns: Object.fromEntries(Array.from({ length: places }, (_, at) => [`s${at}`, felt(at)])),
      questions: Array.from({ length: places }, (_, at) => ({
        ...FELT,
        column: `s${at}`,
        subject: { kind: "create", name: `P${at + 1}` } as const,
      })),
      wave: { waveName: name, waveDate: date },
    });
    const low = [1, 2, 1, 2, 1, 2, 1, 2];
    const high = [6, 7, 6, 7, 6, 7, 6, 7];
    const pair = (places: number, moved: (at: number) => boolean) =>
      told([
        rated("Autumn", "2025-10-01", () => low, places),
        rated("Spring", "2026-04-01", (at) => (moved(at) ? high : low), places),
      ]);
    const since = "The answers of Autumn and Spring count together; they differ beyond chance at";
    const choose = "choose a wave to read them apart.";
    expect(pair(3, (at) => at !== 1)).toEqual([`${since} “P1” and “P3”: ${choose}`]);
    expect(pair(9, (at) => at < 7)).toEqual([
      `${since} “P1”, “P2”, “P3”, “P4”, “P5” and 2 more touch points: ${choose}`,
    ]);
    expect(pair(2, () => false)).toEqual(["The answers of Autumn and Spring count together."]);
  });
  it("are no matter where there is one, or one is chosen", () => {
    expect(told([spring])).toEqual([]);
    expect(told([spring, autumn], "Spring")).toEqual([]);
  });
});

describe("the change since the last wave", () => {
  const before = [3, 4, 4, 5, 3, 4];
  const after = [5, 6, 5, 7, 6, 6];
  const { model, readColumn } = surveysInMemory([
    named("Autumn", "2025-10-01", before),
    named("Spring", "2026-04-01", after),
  ]);

  it("has Welch's interval of the difference", () => {
    const changes = computeChanges(model, readColumn, { segments: [], wave: null });
    expect(changes?.from.key).toBe("Autumn");
    expect(changes?.to.key).toBe("Spring");
    const wanted = meanDifference(meanInterval(before), meanInterval(after));
    const found = changes?.differences.touchPoints[0]?.means.perception;
    expect(found?.value).toBeCloseTo(wanted?.value ?? 0, 12);
    expect(found?.low).toBeCloseTo(wanted?.low ?? 0, 12);
    expect(found?.high).toBeCloseTo(wanted?.high ?? 0, 12);
  });
  it("leaves out a wave without a date: nothing says that it came last", () => {
    const pilot = surveysInMemory([
      named("Pilot", "", [1, 2]),
      named("2025", "2025-10-01", before),
      named("2026", "2026-04-01", after),
    ]);
    const since = (wave: string | null) => {
      const found = computeChanges(pilot.model, pilot.readColumn, { segments: [], wave });
      return found && [found.from.key, found.to.key];
    };
    expect(since(null)).toEqual(["2025", "2026"]);
    expect(since("Pilot")).toBeNull();
    const line = computeOverTime(pilot.model, pilot.readColumn, { segments: [] });
    expect(line.waves.map(({ wave }) => wave.key)).toEqual(["2025", "2026"]);
  });
  it("follows the order of the surveys where no wave has a date", () => {
    const undated = surveysInMemory([named("First", "", before), named("Second", "", after)]);
    const found = computeChanges(undated.model, undated.readColumn, { segments: [], wave: null });
    expect([found?.from.key, found?.to.key]).toEqual(["First", "Second"]);
  });
  it("is none for the first wave", () => {
    expect(computeChanges(model, readColumn, { segments: [], wave: "Autumn" })).toBeNull();
  });
  it("stands beside the figures of every wave", () => {
    const { waves: lines } = computeOverTime(model, readColumn, { segments: [] });
    expect(lines.map(({ wave, card }) => [wave.key, card.touchPoints[0]?.perception?.mean])).toEqual([
      ["Autumn", 23 / 6],
      ["Spring", 35 / 6],
    ]);
  });
});

describe("the change beside figures of another scale", () => {
  const wide = (waveDate: string): SurveyInMemory => ({
    columns: {
      s: [20, 40, 60, 80, 90, 30, 50, 60, 70, 80],
      d: [30, 40, 50, 60, 70, 80, 90, 20, 30, 40],
      all: [1, 50, 99, 60, 70, 20, 30, 40, 50, 60],
    },
    questions: [
      { ...FELT, role: "expectation", column: "s", maximum: 100 },
      { ...FELT, column: "d", maximum: 100 },
      { column: "all", role: "overall", minimum: 1, maximum: 100 },
    ],
    wave: { waveName: waveDate === "" ? "Pilot" : waveDate, waveDate },
  });
  const small = (waveDate: string, felt: number[]): SurveyInMemory => ({
    columns: { e: felt.map(() => 6), s: felt, all: felt },
    questions: [{ ...FELT, column: "e", role: "expectation" }, FELT, { column: "all", role: "overall" }],
    wave: { waveName: waveDate, waveDate },
  });
  const both = surveysInMemory([
    wide(""),
    small("2025-10-01", [3, 4, 4, 5]),
    small("2026-04-01", [5, 6, 5, 7]),
  ]);
  const alone = surveysInMemory([small("2025-10-01", [3, 4, 4, 5]), small("2026-04-01", [5, 6, 5, 7])]);
  const FACTOR = 99 / 6;
  const of = ({ model, readColumn }: typeof both) =>
    computeChanges(model, readColumn, { segments: [], wave: null });

  it("is in their unit, and so is its interval", () => {
    const card = computeScorecard(both.model, both.readColumn, WHOLE_SCOPE);
    expect([card.minimum, card.maximum, card.touchPoints[0]?.maximum]).toEqual([1, 100, 100]);
    const [wanted, found] = [of(alone)?.differences, of(both)?.differences];
    expect(found?.touchPoints[0]).toMatchObject({ minimum: 1, maximum: 100, rescaled: true });
    for (const end of ["value", "low", "high"] as const) {
      const stretched = (value: number | null | undefined) => (value ?? Number.NaN) * FACTOR;
      const gap = wanted?.touchPoints[0]?.means.gap;
      expect(found?.touchPoints[0]?.means.gap?.[end]).toBeCloseTo(stretched(gap?.[end]), 9);
      expect(found?.overallGap?.[end]).toBeCloseTo(stretched(wanted?.overallGap?.[end]), 9);
      expect(found?.overall?.[end]).toBeCloseTo(stretched(wanted?.overall?.[end]), 9);
    }
    expect(found?.touchPoints[0]?.means.gap?.p).toBeCloseTo(wanted?.touchPoints[0]?.means.gap?.p ?? 0, 12);
  });
  it("stands between both waves on that scale where it is told with them", () => {
    const changes = of(both);
    const whole = changes && wholeRow(changes, "overallGap");
    const point =
      changes &&
      pointRow(changes, both.model.all("touchPoint")[0]?.id ?? "", "perception", { number: 1, name: "" });
    for (const row of [whole, point]) {
      expect(row?.scale).toEqual({ minimum: 1, maximum: 100 });
      expect(row?.difference?.value).toBeCloseTo((row?.second ?? 0) - (row?.first ?? 0), 9);
    }
    expect(point?.first).toBeCloseTo(1 + 3 * FACTOR, 9);
  });
  it("stays in the wave's own unit where the figures are of that wave", () => {
    const changes = computeChanges(both.model, both.readColumn, { segments: [], wave: "2026-04-01" });
    expect(changes?.differences.touchPoints[0]).toMatchObject({ maximum: 7, rescaled: false });
    expect(changes?.differences.overallGap?.value).toBeCloseTo(1.75, 12);
  });
});

describe("two groups side by side", () => {
  const survey: SurveyInMemory = {
    columns: {
      s: [5, 6, 5, 7, 3, 4, 2, 4],
      d: [4, 4, 5, 4, 4, 5, 4, 4],
      nps: [10, 9, 9, 10, 6, 3, 7, 0],
      csat: [5, 4, 5, 5, 2, 3, 4, 1],
      group: ["new", "new", "new", "new", "old", "old", "old", "old"],
    },
    questions: [
      FELT,
      { column: "d", role: "perception", subject: door },
      { column: "nps", role: "nps", minimum: 0, maximum: 10 },
      { column: "csat", role: "csat", subject: desk, minimum: 1, maximum: 5 },
      { column: "group", role: "segment" },
    ],
  };
  const scope = (...values: string[]) => ({
    segments: values.map((value) => ({ column: "group", value })),
  });
  const { model, readColumn } = surveysInMemory([survey]);

  it("differ by second − first, each p corrected by Holm over the touch points", () => {
    const { differences, inBoth } = computeComparison(model, readColumn, {
      first: scope("new"),
      second: scope("old"),
    });
    const [desk, door] = differences.touchPoints.map(({ means }) => means.perception);
    expect(desk?.value).toBe(-2.5);
    expect(desk?.adjustedP).toBeCloseTo(2 * (desk?.p ?? 0), 12);
    expect(door).toMatchObject({ value: 0, p: 1, adjustedP: 1 });
    expect(differences.correction).toBe("holm");
    expect(inBoth).toBe(0);
  });
  it("differ in NPS and shares with intervals of the difference", () => {
    const { differences } = computeComparison(model, readColumn, {
      first: scope("new"),
      second: scope("old"),
    });
    expect(differences.nps?.value).toBe(-175);
    const csat = differences.touchPoints[0]?.shares.csat;
    expect(csat?.value).toBe(-0.75);
    expect(csat?.low).toBeGreaterThanOrEqual(-1);
  });
  it("say which two they are, so that an answer is never shown under the names of a later question", () => {
    const asked = { first: scope("new"), second: scope("old") };
    expect(computeComparison(model, readColumn, asked).asked).toEqual(asked);
  });
  it("are told by a title that does not deny what the table of the whole shows, with n of both", () => {
    const group = (count: number, name: string) => Array.from({ length: count }, () => name);
    const alike = [3, 4, 5, 4, 3, 5, 4, 4];
    const survey: SurveyInMemory = {
      columns: {
        s: [...alike, ...alike],
        all: [2, 3, 2, 3, 2, 3, 2, 3, 6, 7, 6, 7, 6, 7, 6, 7],
        group: [...group(8, "new"), ...group(8, "old")],
      },
      questions: [FELT, { column: "all", role: "overall" }, { column: "group", role: "segment" }],
    };
    const both = surveysInMemory([survey]);
    const chart = drawnHere(both.model, both.readColumn, {
      chart: "measure.comparison",
      choices: comparisonChoicesOf({ first: scope("new"), second: scope("old"), figure: "perception" }),
    });
    expect(chart?.title).toMatch(
      /^At no touch point can a difference between .* be told from chance; as a whole they differ in overall rating$/,
    );
    expect(chart?.subtitle).toContain("n 8 new, 8 old");
    expect(chart?.table.columns.slice(1, 3)).toEqual(["new", "old"]);
  });
  it("say how many respondents are in both", () => {
    const first = scope("new", "old");
    expect(computeComparison(model, readColumn, { first, second: scope("old") }).inBoth).toBe(4);
    expect(computeComparison(model, readColumn, { first, second: scope() }).inBoth).toBe(8);
  });
  it("are not tested where they share respondents, and the chart claims nothing", () => {
    const shared = { first: scope(), second: scope("old") };
    const { differences } = computeComparison(model, readColumn, shared);
    const [desk] = differences.touchPoints;
    expect(desk?.means.perception).toMatchObject({ value: -1.25, p: null, adjustedP: null });
    expect(desk?.shares.csat?.p).toBeNull();
    expect(differences.nps).toMatchObject({ p: null });
    const chart = drawnHere(model, readColumn, {
      chart: "measure.comparison",
      choices: comparisonChoicesOf({ ...shared, figure: "perception" }),
    });
    expect(chart?.title).toMatch(/^The largest difference is at .*: −1\.25; groups that share respondents/);
    expect(chart?.subtitle).toContain("4 respondents are in both groups: no p");
    expect(chart?.table.rows[0]?.[5]).toBe("n/a");
  });
  it("asked on different scales are stretched onto the second's, and say so", () => {
    const both = surveysInMemory([
      named("One", "2025-01-01", [1, 7, 4]),
      {
        columns: { s: [1, 5, 3] },
        questions: [{ ...FELT, maximum: 5 }],
        wave: { waveName: "Two", waveDate: "2026-01-01" },
      },
    ]);
    const changes = computeChanges(both.model, both.readColumn, { segments: [], wave: "Two" });
    expect(changes?.differences.touchPoints[0]).toMatchObject({ rescaled: true, maximum: 5 });
    expect(changes?.differences.touchPoints[0]?.means.perception?.value).toBeCloseTo(0, 12);
  });
});
