import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { renderReport } from "@shared/interchange/report-html/render-report.ts";
import { describe, expect, it } from "vitest";

const model = new Model(areaNewspaperSample().records);
const report = model.need("report", "report.proposal");
const built = buildReport({ model, report, scorecard: null, picture: drawBlueprint });
const html = renderReport({ report: built, fonts: [], logo: null, pages: new Map() });
const tables = html
  .split('<table class="journey">')
  .slice(1)
  .map((part) => part.split("</table>")[0] ?? "");

describe("the journey of a report, in parts below each other", () => {
  it("has the same rows in every part", () => {
    const rows = tables.map((table) =>
      [...table.matchAll(/<th scope="row">([^<]*)</g)].map(([, name]) => name),
    );
    expect(rows.length).toBe(2);
    expect(rows[0]).toContain("Gain");
    expect(rows[1]).toEqual(rows[0]);
  });

  it("has a curve that goes on from part to part", () => {
    const [first = "", second = ""] = tables.map((table) => /<path d="([^"]*)"/.exec(table)?.[1] ?? "");
    const width = Number(/viewBox="0 0 (\d+) /.exec(tables[0] ?? "")?.[1]);
    expect(Number(/([\d.]+) [\d.]+$/.exec(first)?.[1])).toBeGreaterThan(width);
    expect(Number(/^M(-?[\d.]+) /.exec(second)?.[1])).toBeLessThan(0);
  });

  it("says which touch points lie on another journey", () => {
    expect(html).toMatch(
      /Not on this journey: 1 Getting the money back \(Refund request\), 4 Hearing where it stands \(Refund request\)\./,
    );
  });
});
