import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { exportReportAs } from "@shared/interchange/report/export-report.ts";
import { formatByExtension } from "@shared/interchange/report/report-formats.ts";
import { describe, expect, it } from "vitest";
import { reportEngagement } from "../../../builders/report-engagement.ts";
import { reportFonts } from "../../../builders/report-fonts.ts";

const format = formatByExtension("html");
const written = async (contents: EngagementContents, kind: "redesign-proposal" | "prototype-plan") => {
  if (!format) throw new Error("a report is written as HTML");
  const bytes = await exportReportAs(format, { contents, report: { kind }, fonts: reportFonts() });
  return new TextDecoder().decode(bytes);
};

describe.each([
  ["the sample's proposal", () => written(areaNewspaperSample(), "redesign-proposal")],
  ["the sample's plan", () => written(areaNewspaperSample(), "prototype-plan")],
  ["a report with hostile words", () => written(reportEngagement(), "redesign-proposal")],
])("%s as a web page", async (_, write) => {
  const page = await write();
  const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));

  it("asks for nothing outside of itself and runs no script", () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<iframe|\son[a-z]+="/i);
    for (const [, url] of page.matchAll(/\s(?:src|href|xlink:href)="([^"]*)"/g))
      expect(url).toMatch(/^(#|data:(image|font)\/)/);
  });

  it("leads from each entry of its contents to a place that is there", () => {
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? "");
    expect(links.length).toBeGreaterThan(6);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("is laid out for a screen, and printed on its sheets all the same", () => {
    expect(page).toContain("@media screen and (min-width:1200px)");
    expect(page).toMatch(/@page\{size:210mm 297mm/);
  });
});
