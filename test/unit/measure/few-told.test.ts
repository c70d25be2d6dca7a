import { wholeChangeEvidence } from "@renderer/features/measures/scorecard/change-evidence.ts";
import { WholeFigures } from "@renderer/features/measures/scorecard/WholeFigures.tsx";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import { computeChanges } from "@shared/domain/measure/changes.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type SurveyInMemory, surveysInMemory } from "../../builders/surveys-in-memory.ts";

const desk = { kind: "create", name: "Desk" } as const;
const asked = (waveName: string, waveDate: string, nps: number[]): SurveyInMemory => ({
  columns: { nps, felt: nps.map((value) => (value < 5 ? value + 1 : value - 4)) },
  questions: [
    { column: "nps", role: "nps", minimum: 0, maximum: 10 },
    { column: "felt", role: "perception", subject: desk },
  ],
  wave: { waveName, waveDate },
});
const AFTER = [9, 10, 9, 10, 9, 10, 9, 10];
/** The limit of a small sample is 4 answers. */
const few = surveysInMemory([asked("April", "2026-04-01", [0, 1, 2]), asked("May", "2026-05-01", AFTER)]);
const enough = surveysInMemory([
  asked("April", "2026-04-01", [0, 1, 2, 0, 1, 2]),
  asked("May", "2026-05-01", AFTER),
]);
type Both = typeof few;
const title = ({ model, readColumn }: Both, figure: string) =>
  drawnHere(model, readColumn, { chart: "measure.overTime", choices: { figure } })?.title;
const changesOf = ({ model, readColumn }: Both) =>
  computeChanges(model, readColumn, { segments: [], wave: null });
const shown = (both: Both) =>
  renderToStaticMarkup(
    createElement(WholeFigures, {
      card: computeScorecard(both.model, both.readColumn),
      changes: changesOf(both),
      awaited: null,
      segments: [],
    }),
  ).replaceAll("\u00a0", " ");

describe("a change of too few answers", () => {
  it("is claimed by no title, which tells both counts instead", () => {
    expect(title(few, "nps")).toBe("NPS: too few answers (n 3 and 8) to tell a change since the last wave");
    expect(title(few, "perception")).toMatch(
      /^Too few answers \(n 3 and 8\) to tell a change since the last wave; the largest is at Desk: \+/,
    );
    expect(title(enough, "nps")).toBe("NPS changed by +200 since the last wave");
    expect(title(enough, "perception")).toMatch(/^Desk changed by \+/);
  });
  it("stands on the scorecard in italics as what cannot be told, as in its table; another is told with both counts", () => {
    expect(shown(few)).toMatch(/<i>\+200 since April \(.+\), n 3 and 8: too few to tell a change<\/i>/);
    expect(shown(enough)).not.toContain("too few");
    expect(shown(enough)).toMatch(/\+200 since April \(.+\), n 6 and 8/);
  });
});

describe("waves that are taken together", () => {
  const apart = ({ model, readColumn }: Both) =>
    computeScorecard(model, readColumn, { segments: [], wave: null }).notes.find(
      ({ kind }) => kind === "waves-together",
    )?.places;
  it("name the touch points that changed between them, of few answers none", () => {
    expect(apart(enough)).toEqual(["Desk"]);
    expect(apart(few)).toEqual([]);
  });
});

describe("what a change rests on", () => {
  it("is opened by the change itself: both waves with their figures, counts and answers", () => {
    expect(shown(enough)).toMatch(/<button type="button">\+200 since April/);
    const changes = changesOf(enough);
    const evidence = changes && wholeChangeEvidence("nps", changes, []);
    expect(evidence).toMatchObject({ figure: "difference", rows: "nps", measure: "changes" });
    expect(evidence?.groups?.map(({ name, scope }) => [name, scope.wave])).toEqual([
      ["April", "April"],
      ["May", "May"],
    ]);
    const told = evidence?.tell(changes as never);
    expect(told?.value).toBe("+200");
    expect(told?.facts).toEqual(
      expect.arrayContaining([
        ["April", "−100"],
        ["n, April", "6"],
        ["May", "+100"],
        ["n, May", "8"],
      ]),
    );
  });
});
