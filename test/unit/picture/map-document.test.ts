import { Model } from "@shared/domain/core/model.ts";
import { blueprintMap, fileNameOf, journeyMaps } from "@shared/interchange/picture/map-document.ts";
import { pagesHtml } from "@shared/interchange/picture/page-html.ts";
import { HEAD, MARGIN, type PageChoice, planPages } from "@shared/interchange/picture/page-plan.ts";
import { ORIENTATIONS, SHEET_NAMES } from "@shared/interchange/picture/sheets.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withInsides } from "../../builders/with-insides.ts";
import { wordedBlueprint } from "../../builders/worded-blueprint.ts";

const choice: PageChoice = { layout: "sheet", sheet: "A3", orientation: "auto", overlap: 1, tileScale: 0 };

describe("the maps of a journey", () => {
  const records = withInsides(wordedBlueprint(20));

  it("follow each other depth first, in the order in which each map is read", () => {
    const maps = journeyMaps(new Model(records), "j");
    expect(maps.map(({ title, depth }) => `${depth} ${title}`)).toEqual([
      "0 As is",
      "1 Inside of the second",
      "2 Inside of the inside",
      "1 Inside of the third",
      "0 To be",
    ]);
    expect(maps[1]?.within).toMatch(/^Inside “1001 Checks/);
  });

  it("are each there once even where they are inside of each other", () => {
    const round = records.map((record) =>
      record.type === "blueprint" && record.id === "b" ? { ...record, parentStepId: "c-x0" } : record,
    );
    const ids = journeyMaps(new Model(round), "j").map(({ id }) => id);
    expect([...ids].sort()).toEqual(["b", "c", "d", "f", "g"]);
  });

  it("have a contents page whose every number is the page where the map begins", () => {
    const plan = planPages(journeyMaps(new Model(records), "j"), { ...choice, layout: "tiles", sheet: "A4" });
    const [contents] = plan.pages;
    if (contents?.kind !== "contents") throw new Error("no contents");
    expect(contents.rows.map((row) => row.page)).toEqual(plan.maps.map((map) => plan.startOf.get(map.id)));
    for (const { page } of contents.rows) expect(plan.pages[page - 1]?.kind).toMatch(/key|tile/);
    const html = pagesHtml(plan, { title: "Book", language: "en" }, []);
    for (const id of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id[1]}"`);
  });

  it("fill as many contents pages as they need", () => {
    const [map] = journeyMaps(new Model(records), "j");
    if (!map) throw new Error("no map");
    const many = Array.from({ length: 90 }, (_, index) => ({
      ...map,
      id: `m${index}`,
      title: `Map ${index}`,
    }));
    const { pages, startOf } = planPages(many, { ...choice, layout: "own" });
    const contents = pages.filter((page) => page.kind === "contents");
    expect(contents.length).toBeGreaterThan(1);
    expect(contents.flatMap((page) => page.rows)).toHaveLength(90);
    expect(startOf.get("m0")).toBe(contents.length + 1);
  });
});

describe("the pages of a map", () => {
  const maps = [5, 60, 400].map((count) => blueprintMap(new Model(wordedBlueprint(count)), "b"));
  const choices = fc.record({
    layout: fc.constantFrom("own", "sheet", "tiles"),
    sheet: fc.constantFrom(...SHEET_NAMES),
    orientation: fc.constantFrom(...ORIENTATIONS),
    overlap: fc.nat(3),
    tileScale: fc.constantFrom(0, 1, 0.75, 0.5),
  }) as fc.Arbitrary<PageChoice>;

  it("hold what stands on them, whatever is chosen, and every page knows its neighbours", () => {
    fc.assert(
      fc.property(fc.constantFrom(...maps), choices, (map, pages) => {
        const plan = planPages([map], pages);
        plan.pages.forEach((page, index) => {
          expect(page.number).toBe(index + 1);
          if (page.kind === "contents") return;
          const pixel = (25.4 / 96) * page.scale;
          const shown =
            page.kind === "tile"
              ? {
                  width: map.drawing.left.size + page.tile.area.width,
                  height: map.drawing.top.size + page.tile.area.height,
                }
              : map.drawing;
          const around = page.kind === "own" ? { x: 0, y: 0 } : { x: 2 * MARGIN, y: 2 * MARGIN + HEAD };
          expect(shown.width * pixel).toBeLessThanOrEqual(page.width - around.x + 0.02);
          expect(shown.height * pixel).toBeLessThanOrEqual(page.height - around.y + 0.02);
          if (page.kind !== "tile") return;
          const right = page.beside.right === null ? null : plan.pages[page.beside.right - 1];
          if (right?.kind === "tile") expect(right.beside.left).toBe(page.number);
        });
      }),
      { numRuns: 120 },
    );
  });

  it("lie as suits the map: a wide one across, and a chosen way is kept", () => {
    const wide = maps[1];
    if (!wide) throw new Error("no map");
    const [across] = planPages([wide], choice).pages;
    expect(across?.width).toBe(420);
    const [upright] = planPages([wide], { ...choice, orientation: "portrait" }).pages;
    expect(upright?.width).toBe(297);
  });
});

it("a file is called after its map, without what a file system forbids", () => {
  expect(fileNameOf("Book / pay: “now” · As is")).toBe("Book  pay now As is");
});
