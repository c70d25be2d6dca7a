import { escapeXml } from "@shared/base/xml.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
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

  it("ends a part with its stage, and shows no card twice", () => {
    for (const [id, section] of [
      ["booking", "blueprint-today"],
      ["refund", "blueprint-today-2"],
    ] as const) {
      const parts = partsOf(printed(new Map()), section);
      for (const { step } of layoutBlueprint(model, id).steps) {
        const title = escapeXml(step.title);
        const shown = parts.filter((part) => showsCard(part, title)).length;
        expect(shown, step.title).toBe(1);
      }
    }
    const stagesOf = (part: string) =>
      ["Consider", "Ask and book", "Correction", "Refund", "After"].filter((name) =>
        part.includes(`>${name}</text>`),
      );
    expect(partsOf(printed(new Map()), "blueprint-today").map(stagesOf)).toEqual([
      ["Consider", "Ask and book"],
      ["Correction", "Refund", "After"],
    ]);
  });

  it("has parts that fill their pages, whether they end with a stage or not", () => {
    for (const id of ["booking", "refund", "booking-to-be"]) {
      const widths = mapParts(drawBlueprint(model, id)).map(({ width }) => width);
      expect(Math.min(...widths) / Math.max(...widths), id).toBeGreaterThan(0.6);
    }
  });

  it("stands on A3 whatever its height, so that any office prints it", () => {
    expect(printed(new Map())).not.toContain("@page poster");
  });

  it("has the words of a flow whole on one part, and no half of them beside it", () => {
    const wordsOf = (map: string) =>
      partsOf(printed(new Map()), map).map((part) => [
        ...new Set(Array.from(part.matchAll(/>([^<>]+ \d+ %)</g), ([, words]) => words)),
      ]);
    for (const map of ["blueprint-today", "blueprint-proposed"]) {
      const words = wordsOf(map).flat();
      expect(words.length, map).toBeGreaterThan(1);
    }
    // Each share stands once, on the part that shows the run of its way.
    expect(wordsOf("blueprint-today")).toEqual([["yes 62 %"], ["no 38 %"]]);
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
