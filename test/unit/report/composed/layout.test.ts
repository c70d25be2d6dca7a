import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { BLOCK_IDS } from "@shared/domain/report/block-ids.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import { glossaryMessages } from "@shared/domain/report/glossary-messages.ts";
import { layoutOfParts } from "@shared/domain/report/migrations.ts";
import { REPORT_KINDS, type Report } from "@shared/domain/report/records.ts";
import type { Block } from "@shared/domain/report/report-model.ts";
import { TEMPLATES } from "@shared/domain/report/templates.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";

const { records } = areaNewspaperSample();
const own = (id: string, title: string, text: string): AnyRecord => ({
  id,
  type: "reportText",
  reportId: "report.proposal",
  title,
  text,
  order: "a1",
});

function built(fields: Partial<Report>, more: readonly AnyRecord[] = []) {
  const model = new Model([...records, ...more]);
  const report: Report = { ...model.need("report", "report.proposal"), detail: "full", ...fields };
  return buildReport({ model, report, scorecard: null, picture: drawBlueprint });
}
const idsOf = (layout: string[], more?: readonly AnyRecord[]) =>
  built({ layout }, more).chapters.map(({ id }) => id);
const rich = (blocks: readonly Block[] = []) =>
  blocks.flatMap((block) =>
    block.kind === "rich" ? block.lines.map(({ runs }) => runs.map(({ text }) => text).join("")) : [],
  );

describe("a composed report", () => {
  it("has its chapters in the order in which they are laid out", () => {
    expect(idsOf(["value", "summary", "policies"])).toEqual(["value", "summary", "policies"]);
    expect(idsOf(["policies", "value", "summary"])).toEqual(["policies", "value", "summary"]);
  });

  it("gives every chapter and section an id of its own, whatever the order", () => {
    // Neighbours of one chapter are parted by others.
    const parted = [
      ...BLOCK_IDS.filter((_, at) => at % 2 === 0),
      ...BLOCK_IDS.filter((_, at) => at % 2 === 1),
    ];
    const ids = built({ layout: parted }).chapters.flatMap(({ id, sections }) => [
      id,
      ...sections.map((section) => section.id),
    ]);
    expect(ids).toContain("simulation-part-2");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("joins what belongs to one chapter where it stands together, and parts it where it does not", () => {
    const [today, ...none] = built({ layout: ["journeyMap", "blueprint"] }).chapters;
    expect(none).toEqual([]);
    expect(today?.sections[0]?.id).toBe("journey");
    expect(idsOf(["journeyMap", "summary", "blueprint"])).toEqual(["today", "summary", "today-part-2"]);
  });

  it("has a cover and contents only where they are laid out", () => {
    const { hasCover, hasContents } = built({ layout: ["summary"] });
    expect([hasCover, hasContents]).toEqual([false, false]);
    expect(built({ layout: [] })).toMatchObject({ hasCover: true, hasContents: true });
  });

  it("leaves out ids that lead nowhere, and texts of another report", () => {
    const foreign = { ...own("foreign", "Foreign", "Words"), reportId: "report.plan" } as AnyRecord;
    expect(idsOf(["summary", "gone", "foreign"], [foreign])).toEqual(["summary"]);
  });
});

describe("a text of one's own in a report", () => {
  it("is a chapter under its title, with the figures that the chapters print", () => {
    const text = own("mine", "Mine", "It takes {{lead-time-today}}, and **{{changed-steps}}** steps change.");
    const { chapters } = built({ layout: ["mine", "difference"] }, [text]);
    const [mine, proposed] = chapters;
    expect(mine?.title).toBe("Mine");
    const [said = ""] = rich(mine?.blocks);
    const [, time = ""] = /^It takes ([\d.]+\s\S+), and \d+ steps change\.$/.exec(said) ?? [];
    expect(time).not.toBe("");
    expect(JSON.stringify(proposed)).toContain(time);
  });

  it("goes on in the chapter before it where it has no title, and is a remark where there is none", () => {
    const text = own("mine", "", "More words");
    const [summary, ...none] = built({ layout: ["summary", "mine"] }, [text]).chapters;
    expect(none).toEqual([]);
    expect(rich(summary?.sections.at(-1)?.blocks)).toEqual(["More words"]);
    expect(built({ layout: ["mine"] }, [text]).chapters[0]?.title).toBe("Remark");
  });

  it("names a figure that there is not, in its place and below it", () => {
    const text = own("mine", "Mine", "Of {{no-such-figure}} nothing is known.");
    const [mine] = built({ layout: ["mine"] }, [text]).chapters;
    expect(mine?.blocks.at(-1)).toMatchObject({ style: "missing" });
    expect(JSON.stringify(mine?.blocks.at(-1))).toContain("no-such-figure");
  });
});

describe("a short report", () => {
  it("says at the end of each chapter which of its sections it leaves out", () => {
    const of = (detail: Report["detail"]) => built({ detail, layout: ["recovery"] }).chapters[0];
    const [full, short] = [of("full"), of("short")];
    const gone = (full?.sections ?? []).filter(
      ({ id }) => !short?.sections.some((section) => section.id === id),
    );
    expect(gone.map(({ id }) => id)).toEqual(["recovery-today-full", "recovery-planned-full"]);
    const told = JSON.stringify(short?.sections.at(-1)?.blocks.at(-1));
    for (const { title } of gone) expect(told).toContain(title);
  });

  it("leaves out no chapter", () => {
    expect(built({ detail: "short", layout: [] }).chapters.map(({ id }) => id)).toEqual(
      built({ layout: [] }).chapters.map(({ id }) => id),
    );
  });
});

describe("the glossary", () => {
  it("holds the terms that occur, and no others", () => {
    const text = own("mine", "Mine", "One touch point, and a gap.");
    const [, glossary] = built({ layout: ["mine", "glossary"] }, [text]).chapters;
    const table = glossary?.blocks.find((block) => block.kind === "table");
    const terms =
      table?.kind === "table"
        ? table.rows.map(([term]) => (typeof term === "object" ? term.text : term))
        : [];
    expect(terms).toEqual(["Gap", "Touch point"]);
  });

  it("is left out where no term occurs", () => {
    expect(idsOf(["mine", "glossary"], [own("mine", "Mine", "In Singapore.")])).toEqual(["text"]);
    expect(Object.values(glossaryMessages.terms).every(({ meaning }) => meaning.endsWith("."))).toBe(true);
  });
});

describe("the templates", () => {
  it.each(REPORT_KINDS)("the %s names each of its blocks once, and builds", (kind) => {
    expect(new Set(TEMPLATES[kind]).size).toBe(TEMPLATES[kind].length);
    expect(built({ kind, layout: [] }).chapters.length).toBeGreaterThan(0);
  });
});

describe("a report of version 2", () => {
  it("keeps its template where nobody had chosen", () => {
    expect(layoutOfParts("redesign-proposal", {})).toEqual([]);
  });

  it("has the chapters that were chosen, in the old order", () => {
    const layout = layoutOfParts("redesign-proposal", { strategy: false, problems: true });
    expect(layout).not.toContain("strategy");
    expect(layout.slice(-2)).toEqual(["appendix", "problems"]);
    expect(layout.filter((id) => id !== "problems")).toEqual(
      TEMPLATES["redesign-proposal"].filter((id) => id !== "strategy" && id !== "schedule"),
    );
    expect(layoutOfParts("prototype-plan", { problems: true })).toContain("plan");
  });
});
