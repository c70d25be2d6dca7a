import { stripsChoices } from "@shared/domain/chart/charts/strips.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { builtReport, exportReportAs } from "@shared/interchange/report/export-report.ts";
import { formatByExtension } from "@shared/interchange/report/report-formats.ts";
import { readXlsxCells } from "@shared/interchange/sheet/xlsx-file.ts";
import { parsePart } from "@shared/interchange/xml/parse-part.ts";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { reportEngagement } from "../../../builders/report-engagement.ts";

const KIND = "redesign-proposal";
const MADE = new Date("2026-11-27T12:00:00Z");

async function fileOf(contents: EngagementContents, rasterise?: () => Promise<Uint8Array>) {
  const format = formatByExtension("pptx");
  if (!format) throw new Error("a report is written as PowerPoint");
  return exportReportAs(format, {
    contents,
    report: { kind: KIND },
    fonts: [],
    made: MADE,
    ...(rasterise && { rasterise }),
  });
}
const written = async (...inputs: Parameters<typeof fileOf>) => unzipSync(await fileOf(...inputs));

/** Where a target of a part's relations lies in the file. */
const resolved = (part: string, target: string): string =>
  new URL(target, `file:///${part.replace(/_rels\/([^/]*)\.rels$/, "$1")}`).pathname.slice(1);

const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? "");

describe.each([
  ["the sample", areaNewspaperSample()],
  ["hostile words", reportEngagement()],
])("a report of %s as PowerPoint", async (_, contents) => {
  const files = await written(contents);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const names = Object.keys(files);
  const slideNames = names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));
  const slides = slideNames.map(text);
  const titleOf = (slide: string): string => {
    const [place = ""] = /<p:ph type="title"\/>[\s\S]*?<\/p:sp>/.exec(slide) ?? [];
    return all(place, /<a:t>([^<]*)<\/a:t>/g).join("");
  };
  const { report } = builtReport(contents, { kind: KIND }, MADE);
  const sections = report.chapters.flatMap((chapter) => chapter.sections);
  const maps = sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => (block.kind === "map" ? [{ title, drawing: block.drawing }] : [])),
  );

  it("is XML throughout, each part with its type", () => {
    const types = text("[Content_Types].xml");
    for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) {
      expect(() => parsePart(text(name), name, {}), name).not.toThrow();
      if (name.endsWith(".xml") && name !== "[Content_Types].xml")
        expect(types).toContain(`PartName="/${name}"`);
    }
    for (const name of names.filter((one) => one.startsWith("ppt/media/")))
      expect(types).toContain(`Extension="${name.replace(/^.*\./, "")}"`);
  });

  it("leads from each relation to a part that is there, and uses no relation that is not", () => {
    for (const name of names.filter((one) => one.endsWith(".rels"))) {
      const relations = text(name);
      for (const target of all(relations, /Target="([^"]+)"/g))
        expect(names).toContain(resolved(name, target));
      const part = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
      const known = all(relations, /Id="([^"]+)"/g);
      expect(new Set(known).size).toBe(known.length);
      for (const id of all(text(part), /r:(?:id|embed)="([^"]+)"/g)) expect(known).toContain(id);
    }
  });

  it("gives each shape of a slide a number of its own", () => {
    for (const slide of slides) {
      const ids = all(slide, /<p:cNvPr id="(\d+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("has titles that are all unlike, and the chapters as its sections", () => {
    const titles = slides.map(
      (slide, index) =>
        `${all(slide, /idx="10"\/>[\s\S]*?<a:t>([^<]*)/g)[0]} ${titleOf(slide)} ${index < 2 ? index : ""}`,
    );
    expect(new Set(titles).size).toBe(titles.length);
    const list = all(text("ppt/presentation.xml"), /<p14:section name="([^"]*)"/g);
    expect(list.length).toBe(report.chapters.length + 1);
    const ids = all(text("ppt/presentation.xml"), /<p14:sldId id="(\d+)"/g);
    expect(ids).toEqual(all(text("ppt/presentation.xml"), /<p:sldId id="(\d+)"/g));
    expect(ids.length).toBe(slides.length);
  });

  it("keeps everything inside of its slide", () => {
    const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(text("ppt/presentation.xml")) ?? [];
    for (const [index, slide] of slides.entries()) {
      const frames = slide.matchAll(
        /<(?:a|p):xfrm(?<turn>[^>]*)><a:off x="(?<x>-?\d+)" y="(?<y>-?\d+)"\/><a:ext cx="(?<cx>\d+)" cy="(?<cy>\d+)"/g,
      );
      for (const { groups = {} } of frames) {
        if (groups.turn?.includes("rot=")) continue;
        const [x, y, cx, cy] = ["x", "y", "cx", "cy"].map((name) => Number(groups[name]));
        expect(Math.min(x ?? -1, y ?? -1), slideNames[index]).toBeGreaterThanOrEqual(0);
        expect((x ?? 0) + (cx ?? 0), slideNames[index]).toBeLessThanOrEqual(Number(width) + 1);
        expect((y ?? 0) + (cy ?? 0), slideNames[index]).toBeLessThanOrEqual(Number(height) + 1);
      }
    }
  });

  it("draws each map whole and each of its stages, with every way glued to the shapes that it joins", () => {
    expect(maps.length).toBeGreaterThan(0);
    for (const { title, drawing } of maps) {
      const shapes = drawing.shapes?.();
      if (!shapes) throw new Error("a blueprint has shapes");
      const own = slides.filter((slide) => {
        const name = decoded(titleOf(slide));
        return name === title || name.startsWith(`${title} · `);
      });
      const [overview = ""] = own;
      const words = wordsOfShapes(overview);
      const glued = gluedLines(overview).map(([from, to]) => [words.get(from), words.get(to)]);
      const titles = new Map(
        shapes.cards.map((card) => [card.id, `${card.change && `${card.change} `}${card.title}`]),
      );
      const startsWith = (shape: string | undefined, id: string) =>
        shape?.startsWith(titles.get(id) ?? "?") === true;
      for (const { fromId, toId } of shapes.flows)
        expect(glued.some(([from, to]) => startsWith(from, fromId) && startsWith(to, toId))).toBe(true);
      expect(glued.length).toBe(shapes.flows.length);
      for (const slide of own)
        for (const ends of gluedLines(slide))
          for (const end of ends) expect(wordsOfShapes(slide).has(end)).toBe(true);
      const stages = new Set(shapes.stages.map(({ name }) => name));
      const shown = own.slice(1).map((slide) =>
        decoded(titleOf(slide))
          .slice(title.length + 3)
          .replace(/ \(\d+\)$/, ""),
      );
      const filled = [...stages].filter((name) =>
        shapes.stages.some(
          (stage) =>
            stage.name === name &&
            shapes.cards.some((card) => card.x >= stage.x && card.x < stage.x + stage.width),
        ),
      );
      expect(new Set(shown)).toEqual(new Set(filled));
      // Each step is on one of the slides of the stages, and no step is on two.
      const steps = own.slice(1).flatMap((slide) => [...wordsOfShapes(slide).values()]);
      for (const card of shapes.cards)
        expect(
          steps.some((shape) => startsWith(shape, card.id)),
          card.title,
        ).toBe(true);
    }
  });

  it("says the ways of a map in its notes", () => {
    const notes = names
      .filter((name) => name.startsWith("ppt/notesSlides/notes"))
      .map(text)
      .join("");
    for (const { drawing } of maps) {
      const shapes = drawing.shapes?.();
      const titles = new Map(shapes?.cards.map((card) => [card.id, card.title]));
      for (const { fromId, toId } of shapes?.flows ?? [])
        expect(decoded(notes)).toContain(`${titles.get(fromId)} → ${titles.get(toId)}`);
    }
  });

  it("has a native table for each table of the report, with its head on each slide that it goes on to", () => {
    const tables = slides.flatMap((slide) => all(slide, /(<a:tbl>[\s\S]*?<\/a:tbl>)/g));
    const blocks = [...report.chapters, ...sections].flatMap((one) =>
      one.blocks.filter(({ kind }) => kind === "table"),
    );
    expect(blocks.length).toBeGreaterThan(5);
    expect(tables.length).toBeGreaterThanOrEqual(blocks.length);
    for (const table of tables) {
      const columns = table.match(/<a:gridCol /g)?.length ?? 0;
      for (const row of all(table, /(<a:tr [\s\S]*?<\/a:tr>)/g))
        expect(row.match(/<a:tc>/g)?.length).toBe(columns);
    }
  });

  it("has the feelings of the journey as a chart whose figures can be changed in its workbook", () => {
    const journeys = [...report.chapters, ...sections].flatMap((one) =>
      one.blocks.flatMap((block) => (block.kind === "journey" ? [block.columns] : [])),
    );
    const numbers = names.flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? []);
    const feelings = numbers
      .map(Number)
      .sort((a, b) => a - b)
      .filter((number) => text(`ppt/charts/chart${number}.xml`).includes("<c:dPt>"));
    expect(feelings.length).toBe(journeys.length);
    expect(feelings.length).toBeGreaterThan(0);
    journeys.forEach((columns, index) => {
      const chart = text(`ppt/charts/chart${feelings[index]}.xml`);
      const [series = ""] = /<c:numCache>[\s\S]*?<\/c:numCache>/.exec(chart) ?? [];
      const shown = [...series.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)];
      const felt = columns.flatMap(({ feeling }, at) => (feeling === null ? [] : [[at, feeling]]));
      expect(shown.map(([, at, feeling]) => [Number(at), Number(feeling)])).toEqual(felt);
      const book = files[`ppt/embeddings/figures${feelings[index]}.xlsx`] ?? new Uint8Array();
      const [sheet] = readXlsxCells(book);
      expect(chart).toContain(`${sheet?.name}!$B$2:$B$${columns.length + 1}`);
      expect(sheet?.rows.slice(1).map(([title, feeling]) => [title, feeling ?? null])).toEqual(
        columns.map(({ title, feeling }) => [title, feeling]),
      );
    });
  });

  it("leads from its contents to the first slide of each chapter", () => {
    const links = all(text("ppt/slides/_rels/slide2.xml.rels"), /Target="slide(\d+)\.xml"/g).map(Number);
    expect(links.length).toBe(report.chapters.length);
    for (const [index, chapter] of report.chapters.entries()) {
      const slide = slides[(links[index] ?? 0) - 1] ?? "";
      expect(decoded(all(slide, /<a:t>([^<]*)<\/a:t>/g).join(" "))).toContain(chapter.title);
    }
  });
});

describe("pictures on slides", async () => {
  const drawn = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
  // Everybody's dots on strips, a run chart and a calendar: no office has such charts.
  const strips = {
    id: "strips",
    type: "pinnedChart",
    chart: "scoring.strips",
    choices: stripsChoices({ rubricId: "rubric.workshop", key: "workshop Before the figures", itemId: null }),
    ...{ title: "", note: "", order: "a9" },
  } as const;
  const sample = areaNewspaperSample();
  const records = [...sample.records, strips];
  const files = await written({ ...sample, records }, async () => drawn);
  const media = Object.entries(files).filter(([name]) => name.startsWith("ppt/media/"));

  it("are vectors with the dots behind them that something draws", () => {
    const vectors = media.filter(([name]) => name.endsWith(".svg"));
    const dots = media.filter(([name]) => name.endsWith(".png"));
    expect(vectors.length).toBe(3);
    expect(dots.length).toBeGreaterThanOrEqual(vectors.length);
    for (const [, bytes] of vectors) expect(strFromU8(bytes)).toMatch(/^<svg[^>]*\swidth="/);
    expect(dots.filter(([, bytes]) => bytes.length === drawn.length).length).toBe(vectors.length);
  });

  it("have their figures in the notes, as nobody can take them out of a picture", () => {
    const notes = Object.entries(files).filter(([name]) => name.startsWith("ppt/notesSlides/notes"));
    const told = notes.map(([, xml]) => strFromU8(xml)).find((xml) => xml.includes("Most disputed"));
    expect(decoded(all(told ?? "", /<a:t>([^<]*)</g).join("\n"))).toMatch(
      /Touch point: Mean; .*\n\d+ .+: \d\.\d\d; /,
    );
  });

  it("have words for who cannot see them", () => {
    const slides = Object.entries(files).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    const tags = slides.flatMap(([, xml]) => all(strFromU8(xml), /<p:nvPicPr>(<p:cNvPr[^>]*>)/g));
    expect(tags.length).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/descr="[^"]{3,}"/);
  });
});

describe("the logo on the cover", () => {
  const withLogo = async (mediaType: "image/svg+xml" | "image/webp", text: string) => {
    const contents = reportEngagement();
    const records = contents.records.map((record) =>
      record.type === "asset" && record.id === "logo" ? { ...record, mediaType } : record,
    );
    const assets = new Map([...contents.assets, ["logo", strToU8(text)]]);
    const files = await written({ ...contents, records, assets });
    return { files, cover: strFromU8(files["ppt/slides/slide1.xml"] ?? new Uint8Array()) };
  };

  it("keeps its proportions as a drawing", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><rect width="9" height="9"/></svg>';
    const { files, cover } = await withLogo("image/svg+xml", svg);
    const [, width, height] = /<p:pic>[\s\S]*?<a:ext cx="(\d+)" cy="(\d+)"/.exec(cover) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(3, 2);
    const drawings = Object.entries(files).filter(([name]) => name.endsWith(".svg"));
    expect(drawings.some(([, bytes]) => strFromU8(bytes).includes('<rect width="9"'))).toBe(true);
  });

  it("is the client's name where slides do not hold its kind", async () => {
    const { cover } = await withLogo("image/webp", "RIFF0000WEBP");
    expect(cover).not.toContain("<p:pic>");
    expect(decoded(cover)).toContain("Area newspaper <b>& Sons</b>");
  });
});

it("is the same file to the last byte when it is written again", async () => {
  const contents = areaNewspaperSample();
  const [first, second] = [await fileOf(contents), await fileOf(contents)];
  expect(Buffer.compare(first, second)).toBe(0);
});

const decoded = (markup: string): string =>
  markup.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** What stands in each shape of a slide, by its number. */
function wordsOfShapes(slide: string): Map<string, string> {
  const shapes = all(slide, /(<p:sp>[\s\S]*?<\/p:sp>)/g);
  return new Map(
    shapes.map((shape) => [
      all(shape, /<p:cNvPr id="(\d+)"/g)[0] ?? "",
      decoded(all(shape, /<a:t>([^<]*)<\/a:t>/g).join("")),
    ]),
  );
}

/** The numbers of the shapes that each line with a head begins and ends at. */
const gluedLines = (slide: string): [string, string][] =>
  all(slide, /(<p:cxnSp>[\s\S]*?<\/p:cxnSp>)/g)
    .filter((line) => line.includes("<a:tailEnd"))
    .map((line) => [
      /<a:stCxn id="(\d+)"/.exec(line)?.[1] ?? "none",
      /<a:endCxn id="(\d+)"/.exec(line)?.[1] ?? "none",
    ]);
