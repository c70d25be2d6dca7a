import { layoutJourneyMap } from "@shared/domain/journey-map/layout/layout-journey-map.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { incidentsSvg, monthsSvg, paretoSvg } from "@shared/domain/verbatim/picture/verbatim-charts.ts";
import { pinnedCounts, shortQuote } from "@shared/domain/verbatim/pinned-quotes.ts";
import type { Verbatim } from "@shared/domain/verbatim/records.ts";
import { PAPER_PALETTE } from "@shared/drawing/palette.ts";
import { describe, expect, test } from "vitest";
import { bookingMap } from "../../builders/journey-map.ts";
import { touchPoints } from "../../builders/verbatims.ts";

const record = (id: string, fields: Partial<Verbatim>): AnyRecord => ({
  id,
  type: "verbatim",
  datasetId: null,
  row: null,
  text: "",
  date: "",
  channel: "",
  segment: "",
  kind: "complaint",
  touchPointId: "desk",
  tags: [],
  sentiment: null,
  incident: null,
  pinned: true,
  triaged: true,
  order: id,
  ...fields,
});

/** The words of the cells of one step in the row of quotes, by the line they stand in. */
function quotesOf(verbatims: readonly AnyRecord[], segmentIds: readonly string[] = [], stepId = "hears") {
  const builder = bookingMap();
  const at = builder.records.findIndex(({ id }) => id === "hears");
  builder.records[at] = { ...builder.records[at], touchPointId: "desk" } as AnyRecord;
  builder.records.push(...touchPoints({ desk: "Desk" }), ...verbatims);
  const layout = layoutJourneyMap(builder.build().model, "b", segmentIds, ["quotes"]);
  return layout.cells
    .filter((cell) => cell.stepId === stepId)
    .map((cell) => [cell.rowKey, cell.lines.filter((line) => line !== "").join(" ")]);
}

describe("a quote that is too long for its place", () => {
  test("ends between two words with a sign that says so", () => {
    expect(shortQuote("Short.", 20)).toBe("Short.");
    expect(shortQuote("Nobody told me, not once, that it would take weeks.", 18)).toBe("Nobody told me…");
    expect(shortQuote("x".repeat(30), 10)).toBe(`${"x".repeat(10)}…`);
  });
});

describe("the quote sign of a step", () => {
  const countsOf = (fields: Partial<Verbatim>, kind: "as-is" | "to-be" = "as-is") => {
    const builder = bookingMap();
    for (const [at, one] of builder.records.entries()) {
      if (one.id === "hears") builder.records[at] = { ...one, touchPointId: "desk" } as AnyRecord;
      if (one.type === "blueprint") builder.records[at] = { ...one, kind };
    }
    const said = [record("a0", {}), record("a1", {}), record("a2", fields)];
    builder.records.push(...touchPoints({ desk: "Desk", phone: "Phone" }), ...said);
    return [...pinnedCounts(builder.build().model, "b")];
  };
  test("counts what is pinned at its touch point", () => {
    expect(countsOf({})).toEqual([["hears", 3]]);
    expect(countsOf({ pinned: false })).toEqual([["hears", 2]]);
    expect(countsOf({ touchPointId: "phone" })).toEqual([["hears", 2]]);
  });
  test("is not on the map of a service that is still to be", () => {
    expect(countsOf({}, "to-be")).toEqual([]);
  });
});

describe("pinned quotes on the journey map", () => {
  test("stand at the steps of their touch point with who said them, and nowhere else", () => {
    const said = [record("a0", { text: "Three weeks.", segment: "Shops", channel: "phone" })];
    expect(quotesOf(said)).toEqual([["quotes", "“Three weeks.” – Shops, phone, complaint"]]);
    expect(quotesOf(said, [], "asks")).toEqual([["quotes", ""]]);
    expect(quotesOf([record("a0", { text: "Three weeks.", pinned: false })])).toEqual([["quotes", ""]]);
  });
  test("are two at most, and how many more there are is said", () => {
    const said = ["a0", "a1", "a2", "a3"].map((id) => record(id, { text: id, kind: "praise" }));
    expect(quotesOf(said)).toEqual([["quotes", "“a0” – praise “a1” – praise +2 more"]]);
  });
  test("of a segment stand in its own line, those of others in the line of all clients", () => {
    const said = [
      record("a0", { text: "Too dear.", segment: "AGENCY " }),
      record("a1", { text: "Kind.", segment: "" }),
    ];
    const lines = quotesOf(said, ["firm", "agency"]);
    expect(lines.map(([, words]) => words)).toEqual([
      "“Kind.” – complaint",
      "“Too dear.” – AGENCY, complaint",
    ]);
  });
});

describe("charts of verbatims", () => {
  const look = {
    title: "<Late> & more",
    width: 560,
    palette: PAPER_PALETTE,
    font: "Inter",
  };
  const numbers = (svg: string) =>
    [...svg.matchAll(/="(-?[\d.]+|NaN|Infinity)"/g)].map(([, value]) => Number(value));

  test("a Pareto chart has a bar, its count and the share with those above it for each", () => {
    const bars = [
      { name: "Desk", count: 6, cumulative: 0.75 },
      { name: "Phone <line>", count: 2, cumulative: 1 },
    ];
    const { svg } = paretoSvg(bars, { ...look, words: { count: "Complaints", cumulative: "together" } });
    expect([...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words)).toEqual([
      "Complaints",
      "together",
      "Desk",
      "6",
      "75 %",
      "Phone &lt;line&gt;",
      "2",
      "100 %",
    ]);
    const widths = [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(3, 1);
    expect(svg).toContain('aria-label="&lt;Late&gt; &amp; more"');
  });
  test("nothing that is drawn is no number, also where there is nothing", () => {
    const words = { count: "", cumulative: "", satisfying: "", dissatisfying: "", all: "", complaints: "" };
    const pictures = [
      paretoSvg([], { ...look, words }),
      incidentsSvg([{ name: "Desk", satisfying: 0, dissatisfying: 0 }], { ...look, words }),
      monthsSvg([], { ...look, words }),
      monthsSvg([{ name: "Mar 2026", complaints: 0, all: 0 }], { ...look, words }),
    ];
    for (const { svg } of pictures) expect(numbers(svg).every(Number.isFinite)).toBe(true);
  });
});

describe("the names of the months", () => {
  test("stand within the picture and clear of each other, however many there are", () => {
    for (let count = 1; count <= 60; count++) {
      const bars = Array.from({ length: count }, () => ({ name: "Sept 2020", complaints: 1, all: 2 }));
      const { svg } = monthsSvg(bars, {
        width: 560,
        title: "Months",
        words: { all: "All", complaints: "Complaints" },
      });
      const middles = [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="middle"[^>]*>Sept 2020/g)].map(
        ([, x]) => Number(x),
      );
      const half = ("Sept 2020".length * 6) / 2;
      expect(middles.length).toBeGreaterThan(0);
      for (const [index, middle] of middles.entries()) {
        expect(middle + half).toBeLessThanOrEqual(560.1);
        if (index > 0) expect(middle - (middles[index - 1] ?? 0)).toBeGreaterThanOrEqual(2 * half);
      }
    }
  });
});
