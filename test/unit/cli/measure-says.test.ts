import { rmSync } from "node:fs";
import { noteTexts } from "@shared/domain/scoring/note-texts.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measureText } from "../../../electron/cli/measure-text.ts";
import { commandLineIn } from "../../builders/command-line.ts";
import { surveyed } from "../../builders/survey-builder.ts";

const { folder, run } = commandLineIn();
const measure = async (...words: string[]) => {
  const { out } = await run("measure", "sample.frontstage", ...words);
  return out;
};
let text = "";
// biome-ignore lint/suspicious/noExplicitAny: a document of the program, read as anybody would.
let json: any;

beforeAll(async () => {
  await run("sample", "area-newspaper", "--to", "sample.frontstage");
  text = await measure("--all-waves");
  json = JSON.parse(await measure("--all-waves", "--json"));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("measure says what each figure is of", () => {
  it("names the question where several ask for the same, and tells the others, too", () => {
    const { model, readColumn } = surveyed([
      { role: "csat", values: [7, 7, 1, 1] },
      { role: "csat", values: [7, 1, 1, 1] },
      { role: "nps", values: [10, 10, 9, 0], scale: [0, 10] },
    ]);
    const card = computeScorecard(model, readColumn);
    expect(noteTexts(card.notes)).toEqual([
      "2 questions ask for CSAT: the figure is of “q0”, the first of them, alone.",
    ]);
    const told = measureText({
      ...{ name: "One", language: "en", currency: "EUR", segments: [], wave: null, card },
      ...{ changes: null, register: [], surveyOf: () => "Spring" },
    });
    expect(told).toMatch(/^CSAT, “q0” +50\u00a0% .* 4$/m);
    expect(told).toMatch(/^CSAT, “q1” of Spring +25\u00a0% .* 4$/m);
    expect(told).toMatch(/^NPS +\+50 /m);
  });

  it("says what the range of ranks changes, and what it holds", () => {
    expect(text).toMatch(
      /^Priority; ranks when each class weight and each r moves by ±20 %, and each r through its interval; gaps and reach are held$/m,
    );
  });

  it("names the round and the metric of agreement, and of a workshop also the round before", () => {
    const heads = text.match(/^Agreement on .*$/gm);
    expect(heads).toEqual([
      expect.stringMatching(/^Agreement on “Ten conduct standards”, /),
      "Agreement on “How much it hurts the client”, workshop, Before the figures, 2026-11-03",
      "Agreement on “How much it hurts the client”, workshop, After the figures, 2026-11-03",
    ]);
    // Worked out apart from the program: 0.23 before they saw the figures, 0.91 after.
    expect(text.match(/^Krippendorff’s α, ordinal +\S+/gm)?.map((line) => line.split(/ +/).at(-1))).toEqual([
      "0.90",
      "0.23",
      "0.91",
    ]);
    expect(json.rounds[1]).toMatchObject({
      kind: "workshop",
      round: "Before the figures",
      metric: "ordinal",
    });
  });

  it("names no first driver that is first in too few samples, and gives R² with its interval", () => {
    expect(text).toMatch(
      /^Drivers of the overall rating: R² 0\.81 \(0\.\d\d … 0\.\d\d; adjusted 0\.\d\d\), n 134, /m,
    );
    // Worked out apart from the program: first in 63 % of 1,000 samples.
    const title =
      /^Which touch point .* told yet: Asking for a refund does in (\d\d)\s% of the bootstrap samples, /m;
    expect(Math.abs(Number(title.exec(text)?.[1]) - 63)).toBeLessThanOrEqual(5);
    expect(text).toContain("percentiles of bootstrap samples. They lean upwards");
    expect(text).toContain("each of the 12 is tested by itself, without Holm’s correction");
  });

  it("tells the evidence for each class, complaints with their rates, and the curves", () => {
    expect(text).toMatch(/^Evidence for the class; importance is derived: /m);
    expect(text).toMatch(
      /^Touch point +class +Kano +n +better +worse +clear \(Fong 90 %\) +importance +performance +n +place /m,
    );
    // r 0.424 (0.337 … 0.505) with the cross-hair at 0.464: no side of it, and nothing against the decision.
    expect(text).toMatch(/^Hearing where it stands +critical .* 0\.42 .* cannot be told yet$/m);
    expect(json.classes.crossHair.importance).toBeCloseTo(0.464, 3);
    expect(text).toMatch(/^Touch point +complaints +per 100 passages +interval +passages$/m);
    expect(text).toMatch(/^Getting the money back +\d+ +\d+\.\d +\d+\.\d … \d+\.\d +\d+$/m);
    expect(json.complaints.points[0]).toMatchObject({
      name: "Getting the money back",
      rate: { confidence: 0.95 },
    });
    expect(text).toMatch(/^Along +Line +peak +end +peak–end +mean +worst at$/m);
    expect(text).toMatch(/^.* {2}gap {2}.*−\d\.\d\d /m);
    expect(json.curves[0].gaps[0].summary.worst).toBeLessThan(0);
    // Nobody answered about a map that is not there yet.
    const toBe = json.curves.filter(({ blueprint }: { blueprint: string }) => blueprint.includes("To be"));
    expect(toBe).toHaveLength(2);
    for (const { gaps } of toBe) expect(gaps).toEqual([]);
  });

  it("is of the newest wave where none is named, and says so", async () => {
    const unasked = await measure();
    const note =
      "The answers are of “October 2026” alone, the newest of 3 waves (times at which clients were asked).";
    expect(unasked).toContain(`\n${note}\n`);
    expect(unasked.replace(`${note}\n`, "")).toBe(await measure("--wave", "October 2026"));
    expect(JSON.parse(await measure("--json"))).toMatchObject({ wave: "October 2026", respondents: 214 });
    expect(json).toMatchObject({ wave: null, respondents: 196 + 214 });
    expect(text).not.toContain("the newest of");
  });

  it("cannot be of one wave and of all of them", async () => {
    const { code, err } = await run("measure", "sample.frontstage", "--wave", "October 2026", "--all-waves");
    expect(code).toBe(2);
    expect(err).toContain("Name one wave with --wave, or ask for all of them with --all-waves: not both.");
  });

  it("of a wave says that complaints are of all", async () => {
    expect(await measure("--wave", "October 2026")).toContain("\nComplaints are of all waves.\n");
    expect(text).not.toContain("Complaints are of all waves.");
  });

  it("says the limit that cases were to keep", () => {
    expect(text).toMatch(/^Within the limit of 2\u00a0days: 4\u00a0%/m);
    expect(json.eventLogs[0]).toMatchObject({ limit: 2880 * 60_000 });
  });

  it("says of a segment which parts are of everybody all the same", async () => {
    const line =
      "The segment limits survey answers only: what was observed, agreement and event logs are of everybody.";
    expect(await measure("--segment", "segment=Agency")).toContain(`\n\n${line}\n`);
    expect(JSON.parse(await measure("--segment", "segment=Agency", "--json")).ofEverybody).toBe(line);
    expect(text).not.toContain("of everybody");
  });

  it("marks the changes that stay after Holm's correction, and names it", () => {
    const marked = text.match(/^ *\d+ {2}.* [+−]\d\.\d\d\*.*$/gm)?.map((line) => line.slice(4, 24).trim());
    expect(marked).toEqual(
      json.changes.differences.touchPoints.flatMap(
        ({ number, means }: { number: number; means: { gap: { adjustedP: number } } }) =>
          means.gap.adjustedP < 0.05 ? [json.touchPoints[number - 1].name.slice(0, 20).trim()] : [],
      ),
    );
    expect(marked).toHaveLength(2);
    expect(text).toMatch(/^\*: the change stays after Holm’s correction over all touch points/m);
  });
});
