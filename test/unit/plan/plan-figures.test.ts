import { Model } from "@shared/domain/core/model.ts";
import { reachTexts, spreadText } from "@shared/domain/plan/footing-texts.ts";
import { computePlanFigures } from "@shared/domain/plan/plan-figures.ts";
import type { PrototypePlan } from "@shared/domain/plan/records.ts";
import { spreadOf } from "@shared/domain/plan/sample.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { planWriter } from "@shared/domain/report/plan-writer.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";

const sample = areaNewspaperSample();
const readColumn = (id: string, column: number) => sample.columns.get(id)?.[column] ?? null;
const writer = planWriter(reportFormat("en", "EUR"));
const SIX_WEEKS = { startDate: "2027-01-11", endDate: "2027-02-19" };

/** The sample with its plan changed, and what it then rests on. */
function planned(patch: Partial<PrototypePlan>, without: readonly AnyRecord["type"][] = []) {
  const records = sample.records
    .filter(({ type }) => !without.includes(type))
    .map((record) => (record.type === "prototypePlan" ? { ...record, ...patch } : record));
  const model = new Model(records);
  const plan = model.all("prototypePlan")[0];
  if (!plan) throw new Error("the sample has a plan");
  const figures = computePlanFigures(model, readColumn, plan.id);
  const texts = reachTexts(model, plan, figures, writer);
  return { model, plan, figures, texts };
}
const gapOf = ({ plan, figures }: ReturnType<typeof planned>) => {
  const mean = plan.hypotheses.find(({ kind }) => kind === "mean");
  const spread = mean && spreadOf({ ...mean, deviation: null }, figures);
  return spread ? { ...spread.measured, text: spreadText(spread, writer) } : null;
};

describe("the spread that a plan rests on", () => {
  it("is that of October's answers: 1.69 of all, 1.77 of one-off advertisers", () => {
    const all = gapOf(planned({ segmentId: null }));
    expect(all).toMatchObject({ figure: "gap", n: 187, segment: "", wave: "October 2026" });
    expect(all?.text).toBe("spread 1.69, measured (all clients, October 2026, n 187)");
    const own = gapOf(planned({ segmentId: "segment.one-off" }));
    expect(own?.text).toBe("spread 1.77, measured (One-off advertiser, October 2026, n 112)");
  });

  it("is that of everybody where too few of the segment answered", () => {
    expect(gapOf(planned({ segmentId: "segment.agency" }))?.n).toBe(187);
  });

  it("is unknown of a measure that starts from no figure of the touch point", () => {
    const { plan } = planned({});
    const hypotheses = plan.hypotheses.map((one) => ({ ...one, baseline: one.kind === "mean" ? 40 : 0.04 }));
    expect(gapOf(planned({ hypotheses }))).toBeNull();
  });
});

describe("the clients that a plan can expect", () => {
  it("are those of the log at its site and of its segment: 18 of 75 cases in 263 days, each for twelve", () => {
    const { figures } = planned({ ...SIX_WEEKS, segmentId: "segment.one-off" });
    // 74 spans of 3.55 days lie between 75 cases; each stands for twelve.
    const { expected } = figures;
    expect(expected?.source).toMatchObject({ kind: "log", cases: 18, of: 75, standsFor: 12, ofSite: true });
    expect(expected?.days).toBe(40);
    expect(expected?.clients).toBeCloseTo((18 / 75) * (1 / 3.55) * 40 * 12, 0);
  });

  it("are told with a warning, and how long it would take, where they are fewer than needed", () => {
    const { texts } = planned({ ...SIX_WEEKS, segmentId: "segment.one-off" });
    expect(texts).toHaveLength(1);
    expect(texts[0]?.isShort).toBe(true);
    expect(texts[0]?.text).toMatch(/^About 32 \(17 to 54\) clients can be expected in 40 days/);
    expect(texts[0]?.text).toMatch(/fewer than the 59 needed: at this rate they take about 11 weeks/);
  });

  it("of the sample's own plan are likely enough, and by how few cases that is told", () => {
    const [text] = planned({}).texts;
    expect(text?.isShort).toBe(false);
    expect(text?.text).toContain(
      "are of this place. Each case stands for 12. The 59 needed come in that time with a chance of 87 %.",
    );
    // The cases of the log are told as a share: a second number of 75 would be taken for the clients.
    expect(text?.text.match(/\b75\b/g)).toHaveLength(2);
  });

  it("have to answer where a gap is to be measured: so many of those who come", () => {
    const [text] = planned({}).texts;
    expect(text?.text.replaceAll("\u00A0", " ")).toMatch(/Gap at .*: 40 of the 75 have to answer \(53 %\)\./);
  });

  it("come from reach and the clients served where there is no log, and then of all places", () => {
    const { figures, texts } = planned({ segmentId: "segment.one-off" }, ["eventLog"]);
    expect(figures.expected?.source).toMatchObject({ kind: "reach", reach: 0.16 });
    expect(figures.expected?.anySite).toBe(true);
    expect(texts[0]?.text).toContain("They are of all places");
  });

  it("cannot be told without dates", () => {
    expect(planned({ startDate: "" }).figures.expected).toBeNull();
  });

  it("are held against what the consultant knows can be reached", () => {
    const { texts } = planned({ population: 40 });
    expect(texts.at(-1)).toEqual({
      text: "Only 40 clients can be reached: fewer than the 59 needed.",
      isShort: true,
    });
  });
});
