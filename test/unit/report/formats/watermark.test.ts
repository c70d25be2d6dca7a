import type { EngagementContents } from "@shared/domain/core/contents.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { exportReportAs } from "@shared/interchange/report/export-report.ts";
import { REPORT_FORMATS, type ReportFormatId } from "@shared/interchange/report/report-formats.ts";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";

const sample = areaNewspaperSample();
const marked = (watermark: string): EngagementContents => ({
  ...sample,
  records: sample.records.map(
    (record): AnyRecord => (record.type === "report" ? { ...record, watermark } : record),
  ),
});

async function written(id: ReportFormatId, watermark: string): Promise<Uint8Array> {
  const format = REPORT_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`there is a format ${id}`);
  return exportReportAs(format, { contents: marked(watermark), report: { kind: "executive" }, fonts: [] });
}
const partsOf = async (id: ReportFormatId, watermark: string, name: RegExp) =>
  Object.entries(unzipSync(await written(id, watermark)))
    .filter(([path]) => name.test(path))
    .map(([, bytes]) => strFromU8(bytes));

describe("the watermark", () => {
  it("lies over the page of the web as text that is not read aloud, printed too", async () => {
    const page = strFromU8(await written("html", "Draft <2>"));
    expect(page).toMatch(/<div class="watermark" aria-hidden="true"><p[^>]*>Draft &lt;2&gt;<\/p>/);
    expect(strFromU8(await written("html", ""))).not.toContain('<div class="watermark"');
  });

  it("hangs as words in every header of the Word document", async () => {
    const headers = await partsOf("docx", "Draft", /^word\/header\d*\.xml$/);
    expect(headers.length).toBeGreaterThan(0);
    for (const header of headers) expect(header).toMatch(/<v:textpath[^>]*string="Draft"/);
    for (const header of await partsOf("docx", "", /^word\/header\d*\.xml$/))
      expect(header).not.toContain("textpath");
  });

  it("lies on the master of the slides, behind what stands on each", async () => {
    const [master = ""] = await partsOf("pptx", "Draft", /^ppt\/slideMasters\/slideMaster1\.xml$/);
    expect(master).toContain("<a:t>Draft</a:t>");
    expect(master.indexOf("<a:t>Draft</a:t>")).toBeLessThan(master.indexOf('type="title"'));
    const [plain = ""] = await partsOf("pptx", "", /^ppt\/slideMasters\/slideMaster1\.xml$/);
    expect(plain).not.toContain("Watermark");
  });

  it("is told with the facts of the tables", async () => {
    const strings = await partsOf("xlsx", "Draft", /^xl\/(sharedStrings|worksheets\/sheet1)\.xml$/);
    expect(strings.join("")).toMatch(/Marked as[\s\S]*Draft/);
  });
});

describe("confidentiality, version and date", () => {
  it.each(REPORT_FORMATS.map(({ id }) => id))("stand in the %s of a report without a cover", async (id) => {
    const bytes = await written(id, "");
    const said =
      id === "html"
        ? strFromU8(bytes)
        : Object.values(unzipSync(bytes))
            .map((part) => strFromU8(part))
            .join("");
    expect(said).toContain("Confidential");
    expect(said).toContain("1.2");
    expect(said).toContain("24 November 2026");
  });
});
