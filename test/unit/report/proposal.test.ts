import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { computePlanFigures } from "@shared/domain/plan/plan-figures.ts";
import type { PrototypePlan } from "@shared/domain/plan/records.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { slowPartShare } from "@shared/domain/redesign/slow-part.ts";
import { touchPointChanges } from "@shared/domain/redesign/touch-point-changes.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import type { Report } from "@shared/domain/report/records.ts";
import { relatedPairs } from "@shared/domain/report/related-pairs.ts";
import type { Block } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { describe, expect, it } from "vitest";
import { wholeProposal } from "../../builders/report-layout.ts";

const model = new Model(areaNewspaperSample().records);
const stored = (id: string): Report => {
  const report = model.get("report", id);
  if (!report) throw new Error(`the sample holds ${id}`);
  return report;
};
const proposal = wholeProposal(model);
const built = (report: Report) => buildReport({ model, report, scorecard: null, picture: drawBlueprint });
const figuresOf = (report: Report) =>
  built(report)
    .chapters.flatMap((chapter) => chapter.blocks)
    .flatMap((block: Block) => (block.kind === "key-figures" ? block.figures : []));

describe("a proposal", () => {
  it("also shows the other journey that its ideas change, and no journey that they do not", () => {
    expect(relatedPairs(model, proposal).map(({ asIs, toBe }) => [asIs.id, toBe.id])).toEqual([
      ["refund", "refund-to-be"],
    ]);
    const others = areaNewspaperSample().records.map((record) =>
      record.type === "idea"
        ? { ...record, changeIds: record.changeIds.filter((id) => id.startsWith("booking")) }
        : record,
    );
    expect(relatedPairs(new Model(others), proposal)).toEqual([]);
  });

  it("begins with the journey that its plan tries and with what the plan is to prove, then with what moves most", () => {
    const tiles = figuresOf(proposal).map(({ label, before, value, standing }) => [
      label,
      `${before} → ${value}`.replaceAll("\u00A0", " "),
      standing,
    ]);
    expect(tiles.slice(0, 2)).toEqual([
      ["Lead time without queues: Refund request", "20.3 → 1.0 days", "predicted"],
      ["Refunds paid within two working days", "4 % → 80 %", "target"],
    ]);
    expect(new Set(tiles.map(([label]) => label?.split(":")[0])).size).toBe(tiles.length);
  });

  it("says of a lead time that few cases make how many they are", () => {
    expect(slowPartShare(model, "booking")).toBeCloseTo(0.38, 2);
    expect(slowPartShare(model, "refund")).toBeNull();
    const measures = JSON.stringify(built(proposal).chapters).replaceAll("\u00A0", " ");
    expect(measures).toContain(
      "Lead time without queues, mean of all cases, of which only 38 % pass the slow part",
    );
  });

  it("lists every change in the appendix, and says with the measures where it stands", () => {
    const { chapters } = built(proposal);
    const ids = chapters.map((chapter) => chapter.sections.map(({ id }) => id));
    expect(ids.at(-1)).toEqual(expect.arrayContaining(["changes", "changes-2"]));
    expect(chapters.filter(({ sections }) => sections.some(({ id }) => id === "changes")).length).toBe(1);
  });
});

it("a prototype plan names only the ideas that it tries", () => {
  const summary = built(stored("report.plan")).chapters[0];
  const table = summary?.sections[0]?.blocks.find((block) => block.kind === "table");
  const ideas =
    table?.kind === "table" ? table.rows.map(([idea]) => (typeof idea === "object" ? idea.text : idea)) : [];
  expect(ideas).toEqual(["Refunds within two working days under a limit", "A call on the same day"]);
});

describe("two documents of one agreement", () => {
  const blocksOf = (report: Report, on = model) =>
    buildReport({ model: on, report, scorecard: null, picture: drawBlueprint })
      .chapters.flatMap(({ blocks, sections }) => [
        ...blocks,
        ...sections.flatMap((section) => section.blocks),
      ])
      .map((block) => ({ ...block, drawing: null }));
  const signed = (report: Report) => blocksOf(report).filter(({ kind }) => kind === "signatures").length;

  it("are signed once: in the plan, to which the proposal refers", () => {
    expect([signed(proposal), signed(stored("report.plan"))]).toEqual([0, 1]);
    const inShort = built(proposal).chapters.find(({ id }) => id === "plan");
    const text = JSON.stringify(inShort).replaceAll("\u00A0", " ");
    expect(text).toContain('["Go when","Refunds paid within two working days: at least');
    expect(text).toContain(
      "stand in the prototype plan “Refunds within two working days” of 24 November 2026",
    );
    expect(inShort?.sections).toEqual([]);
  });

  it("say the method and every change once: in the proposal, to which the plan refers", () => {
    const plan = stored("report.plan");
    const idsOf = (on: typeof model) =>
      buildReport({ model: on, report: plan, scorecard: null, picture: drawBlueprint }).chapters.map(
        ({ id }) => id,
      );
    expect(idsOf(model)).toEqual(["summary", "plan", "schedule", "proposed"]);
    expect(JSON.stringify(blocksOf(plan))).toContain(
      "stand in the redesign proposal “Small advertisements that keep their word”",
    );
    const alone = new Model(areaNewspaperSample().records.filter(({ id }) => id !== "report.proposal"));
    expect(idsOf(alone)).toContain("appendix");
  });
});

describe("the page of a plan that is signed", () => {
  const sample = areaNewspaperSample();
  const readColumn = (id: string, column: number) => sample.columns.get(id)?.[column] ?? null;
  const textsOf = (patch: Partial<PrototypePlan>) => {
    const records = sample.records.map((one) => (one.type === "prototypePlan" ? { ...one, ...patch } : one));
    const own = new Model(records);
    const report = stored("report.plan");
    const planFigures = computePlanFigures(own, readColumn, report.planId);
    const { chapters } = buildReport({
      model: own,
      report,
      scorecard: null,
      picture: drawBlueprint,
      planFigures,
    });
    const plan = chapters.find(({ id }) => id === "plan");
    return JSON.stringify(plan).replaceAll("\u00A0", " ");
  };

  it("says what go takes, how likely it is, which spread it rests on and that its clients will come", () => {
    const text = textsOf({});
    expect(text).toContain(
      "lower bound of the 95 % interval of Refunds paid within two working days is at least 60 %",
    );
    expect(text).toContain("Refunds paid within two working days: at least 43 of 59 clients");
    expect(text).toContain('"note":"better than today"');
    expect(text).toMatch(/"93 %","note":"true: 80 %".*"2.8 %","note":"true: 60 %"/);
    expect(text).toContain("spread 1.69, measured (all clients, October 2026, n 187)");
    expect(text).toContain("The 59 needed come in that time with a chance of 87 %.");
    expect(text).not.toContain("Extend");
  });

  it("warns where fewer clients will come than it needs", () => {
    const text = textsOf({ endDate: "2027-01-31" });
    expect(text).toMatch(
      /About 29 \(16 to 46\) clients can be expected in 21 days.*fewer than the 59 needed.*"missing"/,
    );
  });
});

describe("both sides of a measure", () => {
  const format = reportFormat("en", "EUR");
  const pair = (...[id, before, after]: Parameters<typeof format.measurePair>) => {
    const texts = format.measurePair(id, before, after);
    return [texts.before, texts.after, texts.unit].map((text) => text.replaceAll("\u00A0", " "));
  };

  it("have their unit once where both can be read in it", () => {
    expect(pair("cost", 43.34, 16.89)).toEqual(["43.34", "16.89", "EUR"]);
    expect(pair("leadTime", 17_697, 2465)).toEqual(["12.3", "1.7", "days"]);
    expect(pair("work", 132, 72)).toEqual(["2.2", "1.2", "h"]);
    expect(pair("cycleEfficiency", 0.007, 0.029)).toEqual(["0.7", "2.9", "%"]);
    expect(pair("approvals", 4, 1)).toEqual(["4", "1", ""]);
  });

  it("have one unit also where one of them is far below the other", () => {
    expect(pair("leadTime", 29_208, 1395)).toEqual(["20.3", "1.0", "days"]);
    expect(pair("work", 129, 58)).toEqual(["2.2", "1.0", "h"]);
    expect(pair("leadTime", 29_208, 300)).toEqual(["486.8", "5.0", "h"]);
    expect(pair("leadTime", 2880, 1440)).toEqual(["2", "1", "day"]);
  });

  it("differ by what a reader gets who takes one from the other as printed", () => {
    const difference = (...[id, before, after]: Parameters<typeof format.measurePair>) =>
      format.measurePair(id, before, after).difference.replaceAll("\u00A0", " ");
    expect(difference("work", 129.4, 58.4)).toBe("−1.2 h");
    expect(difference("cycleEfficiency", 0.00444, 0.04186)).toBe("+3.8 points");
    expect(difference("leadTime", 29_208, 1395)).toBe("−19.3 days");
    expect(difference("cost", 43.34, 16.89)).toBe("−26.45 EUR");
    expect(difference("approvals", 4, 1)).toBe("−3");
    expect(difference("steps", 4, 4)).toBe("0");
  });
});

describe("the overall gap of a summary", () => {
  it("has the name and the digits that it has in its table", () => {
    const sample = areaNewspaperSample();
    const card = computeScorecard(model, (id, column) => sample.columns.get(id)?.[column] ?? null);
    const report = buildReport({ model, report: proposal, scorecard: card, picture: drawBlueprint });
    const figures = report.chapters[0]?.blocks.flatMap((block) =>
      block.kind === "key-figures" ? block.figures : [],
    );
    const gap = figures?.find(({ label }) => label === "Overall gap, all touch points together");
    expect(gap?.value).toBe("−0.64");
    const table = report.chapters
      .flatMap(({ sections }) => sections)
      .find(({ id }) => id === "overall")
      ?.blocks.find((block) => block.kind === "table");
    const [label, value] = table?.kind === "table" ? (table.rows[0] ?? []) : [];
    expect([label, value]).toMatchObject([{ text: gap?.label }, { text: gap?.value }]);
  });
});

describe("what nobody has measured yet", () => {
  it("is called predicted or a target, and is never told in the colour of a success", () => {
    const standings = [proposal, stored("report.plan")].map((report) =>
      figuresOf(report).flatMap(({ before, standing }) => (before === undefined ? [] : [standing])),
    );
    expect(standings).toEqual([
      ["predicted", "target", "predicted"],
      ["target", "target"],
    ]);
    const { chapters } = built(proposal);
    const measures = chapters.flatMap(({ sections }) => sections).find(({ id }) => id === "measures");
    const text = JSON.stringify(measures);
    expect(text).toContain('"Proposed, predicted"');
    expect(text).toContain("the prototype has yet to prove them");
    expect(text).not.toMatch(/"tone":"(good|bad)"/);
  });
});

describe("what a proposal proposes", () => {
  /** The sample with other ideas, and with a touch point taken out of its to-be. */
  const withRecords = (change: (record: AnyRecord) => AnyRecord) =>
    new Model(areaNewspaperSample().records.map(change));
  const reportOf = (on: Model) =>
    buildReport({ model: on, report: proposal, scorecard: null, picture: drawBlueprint });
  const sectionOf = (on: Model, id: string) =>
    JSON.stringify(
      reportOf(on)
        .chapters.flatMap(({ sections }) => sections)
        .find((section) => section.id === id) ?? null,
    );

  it("is what its to-be carries out; an idea without changes stands apart", () => {
    const on = withRecords((record) =>
      record.type === "idea" && record.title.startsWith("Quotes that bind")
        ? { ...record, changeIds: [] }
        : record,
    );
    expect(sectionOf(on, "proposal")).not.toContain("Quotes that bind");
    expect(sectionOf(on, "ideas")).toMatch(
      /Ideas that the proposed service does not carry out.*Quotes that bind.*Changes without an idea/,
    );
    expect(sectionOf(model, "ideas")).not.toContain("does not carry out");
  });

  it("is the changes in their own words where no idea has been written to them", () => {
    const on = withRecords((record) => (record.type === "idea" ? { ...record, changeIds: [] } : record));
    const text = sectionOf(on, "proposal");
    expect(text).toContain("; no idea has been written to it");
    expect(text).not.toContain("One rate book that the desk sees");
  });

  it("names the touch points that the to-be drops", () => {
    const on = withRecords((record) =>
      record.type === "step" &&
      record.blueprintId === "booking-to-be" &&
      record.touchPointId === "tp.correction"
        ? { ...record, touchPointId: null }
        : record,
    );
    const dropped = model.all("touchPoint").filter(({ id }) => {
      const on1 = model.by("step", "touchPointId", id).map(({ blueprintId }) => blueprintId);
      return on1.includes("booking") && !on1.includes("booking-to-be");
    });
    for (const { name } of dropped) expect(sectionOf(on, "measures")).toContain(name);
    expect(touchPointChanges(model, { asIsId: "booking", toBeId: "booking-to-be" }).lost).toEqual(dropped);
  });
});
