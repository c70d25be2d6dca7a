import { gapCurveContent } from "@shared/domain/chart/charts/curve.ts";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import { computeCurve } from "@shared/domain/measure/curve.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { describe, expect, it } from "vitest";
import { surveyed } from "../../builders/survey-builder.ts";
import { surveysInMemory } from "../../builders/surveys-in-memory.ts";

type Survey = ReturnType<typeof surveyed>;
const drawn = ({ model, readColumn }: Survey, chart: string) =>
  drawnHere(model, readColumn, { chart, choices: {} });
const twice = (value: number) => [value, value];
const asked = (about: string, importance: number, expectation: number, perception: number) => [
  { role: "importance" as const, about, values: twice(importance) },
  { role: "expectation" as const, about, values: twice(expectation) },
  { role: "perception" as const, about, values: twice(perception) },
];
const many = (count: number, value: number) => Array.from({ length: count }, () => value);

describe("the title of the priorities", () => {
  const ranked = (survey: Survey) => {
    for (const { id } of survey.model.all("touchPoint"))
      survey.document.run(updateTouchPoint, { id, patch: { reach: 1 } });
    return drawn(survey, "measure.priority");
  };
  it("names no first one where every priority is 0", () => {
    const content = ranked(surveyed([...asked("Lobby", 5, 4, 6), ...asked("Desk", 6, 4, 4)]));
    expect(content?.title).toBe("No touch point has a priority above 0");
  });
  it("says how far weights were moved, and that the error of sampling is not in it", () => {
    const content = ranked(surveyed([...asked("Lobby", 6, 7, 2), ...asked("Desk", 2, 5, 4)]));
    expect(content?.title).toBe("Lobby comes first, also when each weight moves by ±20 %");
    expect(content?.subtitle).toContain("without sampling error");
  });
  it("says where the first rank is shared, and where there is nothing to rank against", () => {
    const shared = ranked(surveyed([...asked("Lobby", 5, 6, 4), ...asked("Desk", 5, 6, 4)]));
    expect(shared?.title).toBe("Lobby and 1 more share the first rank");
    expect(ranked(surveyed(asked("Lobby", 5, 6, 4)))?.title).toBe(
      "Lobby is the only touch point that can be ranked",
    );
  });
});

describe("the title of the curve of gaps", () => {
  const curve = (...gaps: readonly [string, number[]][]) => {
    const { document, model, readColumn } = surveyed(
      gaps.flatMap(([about, values]) => [
        { role: "expectation" as const, about, values: values.map(() => 4) },
        { role: "perception" as const, about, values: values.map((gap) => 4 + gap) },
      ]),
    );
    document.run(updateEngagement, { patch: { smallSample: 3 } });
    return gapCurveContent(
      computeCurve(model, readColumn, { blueprintId: null, personas: [], groups: [[]] }),
    );
  };
  it("says that nothing is missing where every gap is above 0", () => {
    expect(curve(["Book", [2, 2, 2]], ["Desk", [1, 1, 1]])?.title).toBe(
      "No mean gap is below 0; the smallest is at Desk: +1.00",
    );
  });
  it("names the worst one that enough answers put below 0", () => {
    const title = curve(
      ["Book", [2, 2, 2]],
      ["Desk", [-1, -1.1, -0.9]],
      ["Till", [-3, Number.NaN, -2.9]],
    )?.title;
    expect(title).toBe("Most is missing at Desk: −1.00");
  });
  it("claims nothing of a few answers, nor of gaps that may be none", () => {
    const few = [-3, -2.9, Number.NaN];
    expect(curve(["Book", [2, 2, 2]], ["Till", few])?.title).toBe("No gap can be told from none");
    expect(curve(["Book", [2, 2, 2]], ["Desk", [-3, 2, -1]])?.title).toBe("No gap can be told from none");
    expect(curve(["Book", [2, 2, Number.NaN]])?.title).toBe("No gap can be told from none");
  });
  it("tells how many answers are behind its points, not how many people were asked", () => {
    const content = curve(["Book", [2, 2, 1]], ["Desk", [-1, Number.NaN, Number.NaN]]);
    expect(content?.subtitle).toContain("n 1 to 3 answers a touch point");
  });
});

describe("the title of Kano's picture", () => {
  const kano = (...pairs: readonly (readonly [number, number, count: number])[]) =>
    drawn(
      surveyed(
        (["kanoFunctional", "kanoDysfunctional"] as const).map((role, side) => ({
          role,
          about: "Refund",
          values: pairs.flatMap((pair) => many(pair[2], pair[side] ?? Number.NaN)),
          scale: [1, 5] as const,
        })),
      ),
      "measure.kano",
    )?.title;
  it("calls none a must-be that is tied with another category", () => {
    expect(kano([2, 5, 2], [1, 3, 2])).toBe("No touch point is clearly a must-be");
  });
  it("counts one that stands clear of it", () => {
    expect(kano([2, 5, 49], [1, 5, 20])).toBe("1 touch point is clearly a must-be");
  });
});

describe("the title of importance and performance", () => {
  it("says where the points lie and that few answers are behind them, and does not say what to do", () => {
    const content = drawn(
      surveyed([...asked("Lobby", 6, 6, 2), ...asked("Desk", 2, 6, 6)]),
      "measure.matrix",
    );
    expect(content?.title).toBe("Lobby matters more and performs worse than the cross-hair, on few answers");
    expect(content?.subtitle).toContain("n 2 answers a touch point");
    expect(content?.subtitle).not.toContain("not clear of chance");
  });

  /** Importance is derived: how what was felt moves with the verdict, of so many people. */
  const derived = (people: number, felt: Record<string, (verdict: number, row: number) => number>) => {
    const overall = Array.from({ length: people }, (_, row) => 1 + (row % 7));
    return drawn(
      surveyed([
        { role: "overall", values: overall },
        ...Object.entries(felt).map(([about, answer]) => ({
          role: "perception" as const,
          about,
          values: overall.map(answer),
        })),
      ]),
      "measure.matrix",
    );
  };
  const along = (verdict: number, row: number) => Math.min(7, Math.max(1, verdict + (row % 3) - 1));
  const byChance = (_: number, row: number) => 1 + ((row * row + Math.floor(row / 7)) % 5);
  const against = (verdict: number, row: number) => Math.min(7, Math.max(1, 8 - verdict + (row % 2)));
  const quadrants = (content: ReturnType<typeof derived>) => content?.table.rows.map((row) => row.at(-1));
  const corners = (content: ReturnType<typeof derived>) =>
    /Concentrate here|Keep up|Low priority|Possible overkill/.exec(content?.draw({ width: 520 }).svg ?? "");

  it("asks of one that runs against the verdict whether it is reversed, and calls it no overkill", () => {
    const low = (verdict: number, row: number) => Math.max(1, along(verdict, row) - 3);
    const content = derived(56, { Desk: along, Door: low, Form: byChance, Sign: against });
    expect(content?.title).toBe("Door matters more and performs worse than the cross-hair");
    expect(quadrants(content)).toEqual([
      "Keep up",
      "Concentrate here",
      "Low priority",
      "runs against: reversed?",
    ]);
    expect(content?.subtitle).toContain("open circle: interval not clear of the cross-hair");
    expect(content?.subtitle).toContain("r below 0 at Sign: look whether the item is reversed");
    expect(corners(content)).not.toBeNull();
  });
  it("tells no side of the cross-hair by an importance that is clear of 0 but not of the cross-hair", () => {
    const middling = (verdict: number, row: number) =>
      row % 2 ? along(verdict, row) : byChance(verdict, row);
    const content = derived(56, { Desk: along, Door: middling, Form: byChance });
    expect(quadrants(content)).toEqual(["Keep up", "cannot be told yet", "Low priority"]);
    expect(content?.title).not.toContain("Door");
  });
  it("says that nothing is told where the only ones of the quadrant are of chance", () => {
    const faint = (verdict: number, row: number) => 1 + Number((verdict + row * row) % 5 > 2);
    const content = derived(56, { Desk: along, Door: faint, Sign: against });
    expect(quadrants(content)).toEqual(["Keep up", "cannot be told yet", "runs against: reversed?"]);
    expect(content?.title).toBe(
      "No touch point can be told to matter more and perform worse than the cross-hair",
    );
  });
  it("gives no advice in its corners where none can be told", () => {
    const content = derived(8, { Desk: along, Door: byChance, Sign: against });
    expect(content?.title).toBe(
      "Which touch points matter more cannot be told yet: none stands clear of the cross-hair",
    );
    expect(quadrants(content)).toEqual(Array(3).fill("cannot be told yet"));
    expect(corners(content)).toBeNull();
  });
});

describe("the title of what changed since the last wave", () => {
  const desk = { kind: "create", name: "Desk" } as const;
  const lobby = { kind: "create", name: "Lobby" } as const;
  const wave = (waveName: string, waveDate: string, atDesk: number[], atLobby: number[]) => ({
    columns: { e: atDesk.map(() => 7), s: atDesk, f: atDesk.map(() => 7), t: atLobby },
    questions: [
      { column: "e", role: "expectation" as const, subject: desk },
      { column: "s", role: "perception" as const, subject: desk },
      { column: "f", role: "expectation" as const, subject: lobby },
      { column: "t", role: "perception" as const, subject: lobby },
    ],
    wave: { waveName, waveDate },
  });
  it("names the largest change that is told from chance, with interval and n, not a larger one that is not", () => {
    const { model, readColumn } = surveysInMemory([
      wave("Spring", "2026-03-01", [3, 4, 3, 4, 3, 4], [1, 7, 1, 7, 1, 4]),
      wave("Autumn", "2026-09-01", [5, 6, 5, 6, 5, 6], [7, 7, 7, 1, 7, 7]),
    ]);
    const content = drawnHere(model, readColumn, { chart: "measure.overTime", choices: { figure: "gap" } });
    expect(content?.title).toBe("Desk changed by +2.00 since the last wave, told from chance");
    expect(content?.subtitle).toMatch(/^Desk: 95 % interval \+1\.\d\d … \+2\.\d\d, n 6 and 6/);
  });
  it("names the bad news beside the good", () => {
    const { model, readColumn } = surveysInMemory([
      wave("Spring", "2026-03-01", [3, 4, 3, 4, 3, 4], [6, 6, 7, 6, 7, 7]),
      wave("Autumn", "2026-09-01", [5, 6, 5, 6, 5, 6], [5, 5, 5, 5, 6, 5]),
    ]);
    const content = drawnHere(model, readColumn, { chart: "measure.overTime", choices: { figure: "gap" } });
    expect(content?.title).toMatch(
      /^Desk changed by \+2\.00 and Lobby changed by −1\.\d\d since the last wave, told from chance$/,
    );
  });
});
