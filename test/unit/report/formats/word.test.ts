import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { exportReportAs } from "@shared/interchange/report/export-report.ts";
import { formatByExtension } from "@shared/interchange/report/report-formats.ts";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";

async function written(rasterise?: () => Promise<Uint8Array>) {
  const format = formatByExtension("docx");
  if (!format) throw new Error("a report is written as Word");
  const bytes = await exportReportAs(format, {
    contents: areaNewspaperSample(),
    report: { kind: "redesign-proposal" },
    fonts: [],
    ...(rasterise && { rasterise }),
  });
  return unzipSync(bytes);
}

describe("a report as Word", async () => {
  const files = await written();
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const body = text("word/document.xml");

  it("has real headings and a field of contents that is filled in when it is opened", () => {
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(8);
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)?.length).toBeGreaterThan(15);
    expect(body).toMatch(/TOC \\h \\o (&quot;|")1-2/);
    expect(text("word/settings.xml")).toContain("<w:updateFields");
  });

  it("has A4 pages, and A3 ones across for what is wide", () => {
    const sizes = [...body.matchAll(/<w:pgSz\b[^>]*>/g)].map(([tag]) => [
      Number(/w:w="(\d+)"/.exec(tag)?.[1]),
      Number(/w:h="(\d+)"/.exec(tag)?.[1]),
    ]);
    expect(new Set(sizes.map(String))).toEqual(new Set(["11906,16838", "23811,16838"]));
  });

  it("repeats the head of each table and tears no row", () => {
    const tables = body.split("<w:tbl>").slice(1);
    const headed = tables.filter((table) => table.includes('w:val="CellHead"') && !/Client does/.test(table));
    expect(headed.length).toBeGreaterThan(15);
    for (const table of headed) expect(table).toContain("<w:tblHeader/>");
    expect(body.match(/<w:tr>/g)?.length).toBe(body.match(/<w:cantSplit\/>/g)?.length);
  });

  it("holds every picture as vectors, with words for who cannot see it", () => {
    const pictures = Object.keys(files).filter((name) => name.endsWith(".svg"));
    expect(pictures.length).toBeGreaterThan(5);
    for (const tag of body.match(/<wp:docPr\b[^>]*>/g) ?? []) expect(tag).toMatch(/descr="[^"]{3,}"/);
  });

  it("puts the dots that something draws behind them", async () => {
    const drawn = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
    const with_ = await written(async () => drawn);
    const dots = Object.entries(with_).filter(([name]) => /^word\/media\/.*\.png$/.test(name));
    expect(dots.length).toBeGreaterThan(0);
    for (const [, bytes] of dots) expect([...bytes]).toEqual([...drawn]);
  });

  it("leads from each relation to a file that is there", () => {
    for (const name of Object.keys(files).filter((one) => one.endsWith(".rels"))) {
      const folder = name.replace(/_rels\/[^/]+$/, "");
      for (const [, target] of text(name).matchAll(/Target="([^"]+)"/g))
        expect(Object.keys(files)).toContain(
          target?.startsWith("/") ? target.slice(1) : `${folder}${target}`,
        );
    }
  });
});
