import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { exportReportAs } from "@shared/interchange/report/export-report.ts";
import type { Rasterise } from "@shared/interchange/report/report-file.ts";
import { formatByExtension } from "@shared/interchange/report/report-formats.ts";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { reportFonts } from "../../../builders/report-fonts.ts";

async function written(rasterise?: Rasterise) {
  const format = formatByExtension("zip");
  if (!format) throw new Error("a report is written as tables and pictures");
  const bytes = await exportReportAs(format, {
    contents: areaNewspaperSample(),
    report: { kind: "redesign-proposal" },
    fonts: reportFonts(),
    made: new Date("2026-11-27T12:00:00Z"),
    ...(rasterise && { rasterise }),
  });
  return unzipSync(bytes);
}

describe("a report as tables and pictures", async () => {
  const files = await written();
  const names = Object.keys(files);
  const rows = (name: string) =>
    Papa.parse<string[]>(strFromU8(files[name] ?? new Uint8Array()).replace(/^\ufeff/, "")).data;

  it("lists every table that is in it", () => {
    const contents = rows("Contents.csv");
    const from = contents.findIndex(([first]) => first === "Sheet");
    const listed = contents.slice(from + 1).map(([name]) => name);
    expect(listed.filter((name) => name !== "")).toEqual(names.filter((name) => name.startsWith("tables/")));
    expect(listed.length).toBeGreaterThan(30);
  });

  it("has plain numbers, their units beside them", () => {
    const table = rows(names.find((name) => name.endsWith(" Before and after.csv")) ?? "");
    expect(table[0]?.slice(1, 4)).toEqual(["Today", "Today, unit", "Today, note"]);
    expect(table.find(([name]) => name === "Cycle efficiency")?.slice(1)).toEqual([
      ...["0.7", "%", ""],
      ...["2.9", "%", ""],
      ...["+2.2", "points", ""],
    ]);
  });

  it("has every picture as vectors that stand alone", () => {
    const pictures = names.filter((name) => name.startsWith("pictures/"));
    expect(pictures.length).toBeGreaterThan(11);
    const maps = pictures.filter((name) => name.includes("Blueprint") && !name.endsWith(", legend.svg"));
    for (const map of maps) expect(pictures.join("\n")).toContain(`${map.slice(12, -4)}, legend.svg`);
    for (const name of pictures) {
      const svg = strFromU8(files[name] ?? new Uint8Array());
      expect(name).toMatch(/^pictures\/\d\d [^/]+\.svg$/);
      expect(svg).toMatch(/^<svg\b[^>]* width="/);
      expect(svg).toContain("@font-face");
      expect(svg).not.toMatch(/(?:href|src)="(?!#|data:)/);
    }
  });

  it("has dots beside each where something draws, and none where nothing does", async () => {
    const sizes: number[][] = [];
    const drawn = await written(async (_, width, height) => {
      sizes.push([width, height]);
      return sizes.length === 1 ? null : Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
    });
    const dots = Object.keys(drawn).filter((name) => name.endsWith(".png"));
    expect(sizes.length).toBe(names.filter((name) => name.startsWith("pictures/")).length);
    expect(dots.length).toBe(sizes.length - 1);
    for (const name of dots) expect(Object.keys(drawn)).toContain(name.replace(/png$/, "svg"));
    expect(sizes.flat().every((size) => Number.isInteger(size) && size > 0)).toBe(true);
  });
});
