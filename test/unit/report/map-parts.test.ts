import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { flowPathData } from "@shared/domain/blueprint/picture/path.ts";
import { Model } from "@shared/domain/core/model.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { mapParts } from "@shared/interchange/report-html/map-parts.ts";
import { renderReport } from "@shared/interchange/report-html/render-report.ts";
import { describe, expect, it } from "vitest";

const model = new Model(areaNewspaperSample().records);
const report = model.need("report", "report.proposal");
const built = buildReport({ model, report, scorecard: null, picture: drawBlueprint });
const printed = (pages: ReadonlyMap<string, number> | null) =>
  renderReport({ report: built, fonts: [], logo: null, pages });
/** What stands on each landscape page, with the sections that begin there. */
const sheets = (html: string) =>
  html
    .split('<section class="wide')
    .slice(1)
    .map((sheet) => sheet.split("</section>")[0] ?? "");
const partsOf = (html: string, section: string) =>
  sheets(html).filter((sheet) => new RegExp(`id="${section}(-part-\\d+)?"`).test(sheet));

const showsCard = (part: string, title: string): boolean =>
  [`<title>${title}</title>`, `<title>${title} · `].some((begin) => part.includes(begin));

describe("a blueprint that is cut for the pages of a report", () => {
  it.each([
    ["booking", "blueprint-today"],
    ["refund", "blueprint-today-2"],
    ["booking-to-be", "blueprint-proposed"],
  ] as const)(
    "draws each flow of %s on every part that shows a card where it begins or ends",
    (id, section) => {
      const parts = partsOf(printed(new Map()), section);
      expect(parts.length).toBeGreaterThan(1);
      const layout = layoutBlueprint(model, id);
      for (const { flow, points } of layout.flows) {
        const ends = [flow.fromId, flow.toId].map((end) => model.need("step", end).title);
        const beside = parts.filter((part) => ends.some((title) => showsCard(part, title)));
        expect(beside.length, ends.join(" → ")).toBeGreaterThan(0);
        for (const part of beside) expect(part, ends.join(" → ")).toContain(`d="${flowPathData(points)}"`);
      }
    },
  );

  it("shows a decision on the same part as what follows it when it is denied", () => {
    const parts = partsOf(printed(new Map()), "blueprint-today");
    const both = parts.filter((part) =>
      ["Price matches the new list?", "Returns it to the front desk"].every((title) =>
        showsCard(part, title),
      ),
    );
    expect(both.length).toBeGreaterThan(0);
  });

  it("has parts of one width, within a column of cards, that fill their pages", () => {
    for (const id of ["booking", "refund", "booking-to-be"]) {
      const widths = mapParts(drawBlueprint(model, id)).map(({ width }) => width);
      const column = SIZE.card.width + SIZE.gutter;
      expect(Math.max(...widths) - Math.min(...widths), id).toBeLessThanOrEqual(column);
    }
  });

  it("has the words of a flow on the part that shows them whole, and no half of them beside it", () => {
    const long = "yes, as the new list of prices says";
    const records = areaNewspaperSample().records.map((record) =>
      record.type === "flow" && record.label === "yes" && record.probability === 0.62
        ? { ...record, label: long }
        : record,
    );
    const longer = new Model(records);
    const reports = {
      usual: built,
      long: buildReport({ model: longer, report, scorecard: null, picture: drawBlueprint }),
    };
    const wordsOf = (map: string, which: keyof typeof reports = "usual") =>
      partsOf(renderReport({ report: reports[which], fonts: [], logo: null, pages: new Map() }), map).map(
        (part) => [
          ...new Set(Array.from(part.matchAll(/>(?:[+~−] )?([^<>+~−]+ \d+ %)</g), ([, words]) => words)),
        ],
      );
    // Words that lie in what both parts show are on both; the second part would begin within the long ones.
    expect(wordsOf("blueprint-today")).toEqual([["yes 62 %", "no 38 %"], ["no 38 %"]]);
    expect(wordsOf("blueprint-today", "long")).toEqual([[`${long} 62 %`, "no 38 %"], ["no 38 %"]]);
    expect(wordsOf("blueprint-proposed")).toEqual([
      ["yes 82 %", "fault 5 %"],
      ["no 18 %", "yes 82 %"],
    ]);
  });

  it("says on each part on which page it goes on", () => {
    const pages = new Map([
      ["blueprint-today-2", 7],
      ["blueprint-today-2-part-2", 8],
    ]);
    const [first = "", second = ""] = partsOf(printed(pages), "blueprint-today-2");
    expect(first).toContain('<a href="#blueprint-today-2-part-2">continues on page 8</a>');
    expect(second).toContain('<a href="#blueprint-today-2">continues from page 7</a>');
  });

  it("says in which part it goes on where pages have no numbers", () => {
    const [first = ""] = partsOf(printed(new Map()), "blueprint-today-2");
    expect(first).toContain("continues in part 2");
  });
});
