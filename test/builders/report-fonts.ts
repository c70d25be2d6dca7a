import { readFileSync } from "node:fs";
import { REPORT_FONT_FILES } from "@shared/interchange/report-html/font-files.ts";
import type { ReportFont } from "@shared/interchange/report-html/fonts.ts";

const FOLDER = new URL("../../node_modules/@fontsource/inter/", import.meta.url);

/** The report's font as the product embeds it, from the files of the package. */
export function reportFonts(): ReportFont[] {
  const ranges = JSON.parse(readFileSync(new URL("unicode.json", FOLDER), "utf8")) as Record<string, string>;
  return REPORT_FONT_FILES.map(({ file, subset, style, weight }) => ({
    bytes: readFileSync(new URL(`files/${file}`, FOLDER)),
    style,
    weight,
    unicodeRange: ranges[subset] ?? "",
  }));
}
