import { markColours } from "@shared/domain/blueprint/picture/palette.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { createRubric } from "@shared/domain/scoring/commands/create-rubric.ts";
import { createScoreSheet } from "@shared/domain/scoring/commands/create-score-sheet.ts";
import { importSurvey, type PlannedQuestion } from "@shared/domain/scoring/commands/import-survey.ts";
import { setScore } from "@shared/domain/scoring/commands/set-score.ts";
import { updateRubric } from "@shared/domain/scoring/commands/update-rubric.ts";
import { HEAT_COLOURS, heatStep } from "@shared/domain/scoring/heat.ts";
import { gapChartSvg } from "@shared/domain/scoring/picture/gap-chart-svg.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { heatColour } from "@shared/interchange/report-html/colour.ts";
import { describe, expect, it } from "vitest";

const NO = Number.NaN;

/** An engagement with surveys given as columns of numbers. */
function withSurveys(
  surveys: { questions: Partial<PlannedQuestion>[]; columns: Record<string, number[]> }[],
) {
  const document = new EngagementDocument([newEngagement("one", { smallSample: 4 })]);
  const store = new Map<string, Float64Array>();
  surveys.forEach(({ questions, columns }, index) => {
    const id = `data-${index}`;
    const names = Object.keys(columns);
    names.forEach((name, at) => {
      store.set(`${id} ${at}`, Float64Array.from(columns[name] ?? []));
    });
    document.run(importSurvey, {
      name: id,
      dataset: {
        id,
        name: id,
        fileName: "",
        encoding: "utf-8",
        delimiter: ",",
        rowCount: columns[names[0] ?? ""]?.length ?? 0,
        columns: names.map((name) => ({ name, label: "", kind: "number" as const })),
        importedOn: "",
        purpose: "survey" as const,
        sheet: "",
        dropped: [],
        pseudonymous: [],
      },
      questions: questions.map(
        (question): PlannedQuestion => ({
          column: "",
          role: "perception",
          subject: { kind: "none" },
          minimum: 1,
          maximum: 7,
          missing: [],
          codes: [],
          shift: 0,
          reversed: false,
          ...question,
        }),
      ),
    });
  });
  const card = (segments: { column: string; value: string }[] = []) =>
    computeScorecard(
      document.model,
      (dataset, column) => {
        const values = store.get(`${dataset} ${column}`);
        return values ? { values, dictionary: null } : null;
      },
      { segments },
    );
  return { document, card };
}

const desk = { kind: "create", name: "Desk" } as const;
const pair: Partial<PlannedQuestion>[] = [
  { column: "e", role: "expectation", subject: desk },
  { column: "s", role: "perception", subject: desk },
];

describe("a touch point", () => {
  it("has a gap of those who answered both, and means of all who answered", () => {
    const [figures] = withSurveys([
      { questions: pair, columns: { e: [6, 7, NO, 5], s: [4, NO, 3, 5] } },
    ]).card().touchPoints;
    expect(figures?.expectation).toMatchObject({ n: 3, mean: 6 });
    expect(figures?.perception).toMatchObject({ n: 3, mean: 4 });
    expect(figures?.gap).toMatchObject({ n: 2, mean: -1 });
    expect(figures?.small).toBe(true);
  });
  it("without answers has no figures, never noughts", () => {
    const [figures] = withSurveys([{ questions: pair, columns: { e: [NO], s: [NO] } }]).card().touchPoints;
    expect(figures).toMatchObject({ expectation: null, perception: null, gap: null, small: false });
  });
  it("asked in several columns counts each respondent once", () => {
    const questions = [...pair, { column: "s2", role: "perception" as const, subject: desk }];
    const columns = { e: [6, 6], s: [4, 5], s2: [2, NO] };
    const [figures] = withSurveys([{ questions, columns }]).card().touchPoints;
    expect(figures?.perception).toMatchObject({ n: 2, mean: 4 });
    expect(figures?.gap).toMatchObject({ n: 2, mean: -2 });
  });
  it("pools two surveys on the same scale", () => {
    const one = { questions: pair, columns: { e: [6], s: [4] } };
    const two = { questions: pair, columns: { e: [5, 5], s: [5, 5] } };
    const card = withSurveys([one, two]).card();
    expect(card.touchPoints).toHaveLength(1);
    expect(card.touchPoints[0]?.gap).toMatchObject({ n: 3 });
    expect(card.touchPoints[0]?.rescaled).toBe(false);
  });
  it("stretches another scale onto the one with more answers, and says so", () => {
    const wide = pair.map((question) => ({ ...question, minimum: 1, maximum: 13 }));
    const card = withSurveys([
      { questions: pair, columns: { e: [7, 7, 7], s: [4, 4, 4] } },
      { questions: wide, columns: { e: [13], s: [7] } },
    ]).card();
    expect(card.touchPoints[0]).toMatchObject({ minimum: 1, maximum: 7, rescaled: true });
    expect(card.touchPoints[0]?.gap).toMatchObject({ n: 4, mean: -3 });
    expect(card.notes).toContainEqual({ kind: "rescaled", subject: "Desk" });
  });
});

describe("the whole", () => {
  it("counts a recommendation only on 0–10 and notes any other scale", () => {
    const columns = { nps: [10, 9, 3] };
    const right = withSurveys([
      { questions: [{ column: "nps", role: "nps", minimum: 0, maximum: 10 }], columns },
    ]).card();
    const wrong = withSurveys([
      { questions: [{ column: "nps", role: "nps", minimum: 1, maximum: 11 }], columns },
    ]).card();
    expect(right.nps?.value).toBeCloseTo(100 / 3, 9);
    expect(wrong.nps).toBeNull();
    expect(wrong.notes).toContainEqual({ kind: "nps-scale", subject: "nps" });
  });
  it("does not count boxes on a slider, but gives its mean", () => {
    const card = withSurveys([
      { questions: [{ column: "sat", role: "csat", minimum: 1, maximum: 100 }], columns: { sat: [80, 90] } },
    ]).card();
    expect(card.csat).toBeNull();
    expect(card.questions[0]?.mean?.mean).toBe(85);
  });
  it("notes columns whose data are gone", () => {
    const { document } = withSurveys([{ questions: pair, columns: { e: [1], s: [1] } }]);
    expect(computeScorecard(document.model, () => null).notes).toContainEqual({
      kind: "missing-data",
      subject: "e",
    });
  });
  it("a segment that a survey does not know leaves nobody", () => {
    const { card } = withSurveys([{ questions: pair, columns: { e: [6], s: [4] } }]);
    expect(card([{ column: "class", value: "x" }])).toMatchObject({ respondents: 0, respondentsInAll: 1 });
  });
});

describe("observers", () => {
  const document = new EngagementDocument([newEngagement("one")]);
  const desk = document.run(createTouchPoint, { name: "Desk" }).result;
  const rubricId = document.run(createRubric, { name: "Conduct", builtInId: "rubric-conduct" }).result;
  const sheet = (observer: string, scores: Record<string, number>) => {
    const id = document.run(createScoreSheet, { rubricId, observer, date: "", segmentId: null }).result;
    for (const [itemId, perception] of Object.entries(scores)) {
      document.run(setScore, { sheetId: id, touchPointId: desk, itemId, perception, expectation: 5 });
    }
    return id;
  };
  const first = sheet("Ada", { valued: 2, greeted: 4, prompt: 5 });
  sheet("Ben", { valued: 2, greeted: 4 });
  const card = () => computeScorecard(document.model, () => null);

  it("give their own means and their agreement", () => {
    expect(card().touchPoints[0]?.observed).toMatchObject({
      n: 5,
      observers: 2,
      perception: 3.4,
      expectation: 5,
      alpha: 1,
    });
    expect(card().agreement).toMatchObject([{ rubricId, alpha: 1, observers: 2, units: 2, scores: 4 }]);
  });
  it("a cell with nothing in it is no record", () => {
    const size = document.model.all("score").length;
    document.run(setScore, { sheetId: first, touchPointId: desk, itemId: "resolved", perception: 3 });
    document.run(setScore, { sheetId: first, touchPointId: desk, itemId: "resolved", perception: null });
    expect(document.model.all("score")).toHaveLength(size);
  });
  it("cannot score outside the scale, nor can the scale be cut under their scores", () => {
    expect(() =>
      document.run(setScore, { sheetId: first, touchPointId: desk, itemId: "prompt", perception: 6 }),
    ).toThrow(/between 1 and 5/);
    expect(() => document.run(updateRubric, { id: rubricId, maximum: 4 })).toThrow(/Ada/);
  });
});

describe("heat", () => {
  it.each([
    [-2.1, "n2"],
    [-1.6, "n15"],
    [-0.9, "n1"],
    [-0.4, "n05"],
    [0, "0"],
    [0.3, "p05"],
    [2.4, "p2"],
  ] as const)("%f on 1–7 is %s", (gap, step) => expect(heatStep(gap)).toBe(step));
  it.each([
    [-0.25, "n05"],
    [-1.75, "n2"],
    [0.25, "p05"],
    [1.75, "p2"],
  ] as const)(
    "%f, on a border, is %s wherever it is coloured: on screen, in a picture, in a report",
    (gap, step) => {
      expect(heatStep(gap)).toBe(step);
      expect(markColours({ gap, n: 50 }).fill).toBe(HEAT_COLOURS[step]);
      expect(heatColour(gap)).toBe(HEAT_COLOURS[step]);
    },
  );
  it("is as warm on another scale for the same share of it", () => {
    expect(heatStep(-33, 1, 100)).toBe(heatStep(-2, 1, 7));
  });
});

describe("the gap chart", () => {
  it("escapes names, sorts the worst first and marks small samples", () => {
    const figures = withSurveys([{ questions: pair, columns: { e: [6, 7], s: [4, 4] } }]).card()
      .touchPoints[0];
    if (!figures) throw new Error("one touch point");
    const { svg } = gapChartSvg([{ figures, name: `<b>"Desk" & co` }], {
      title: "Gap",
      width: 480,
      labels: "name",
    });
    expect(svg).toContain("&lt;b&gt;&quot;Desk&quot; &amp; co");
    expect(svg).toContain("−2.5");
    expect(svg).toContain(`font-style="italic">n 2`);
  });

  it("marks an axis that leaves out an end of the scale, and gives gaps with the digits asked for", () => {
    const chart = (columns: Record<string, number[]>) => {
      const figures = withSurveys([{ questions: pair, columns }]).card().touchPoints[0];
      if (!figures) throw new Error("one touch point");
      return gapChartSvg([{ figures, name: "Desk" }], {
        title: "Gap",
        width: 480,
        labels: "number",
        digits: 2,
      }).svg;
    };
    const broken = chart({ e: [6, 7, 6, 7], s: [5, 5, 5, 5] });
    expect(broken.match(/class="axis-break"/g)).toHaveLength(1);
    expect(broken).toContain("−1.50");
    expect(chart({ e: [7, 7, 7], s: [1, 1, 1] })).not.toContain("axis-break");
  });
});
