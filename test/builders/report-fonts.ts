import { readFileSync } from "node:fs";
import type { ReportFont } from "@shared/interchange/report-html/fonts.ts";

const FOLDER = new URL("../../node_modules/@fontsource-variable/inter/", import.meta.url);

/** The report's font as the product embeds it: Latin, upright and italic. */
export function reportFonts(): ReportFont[] {
  const ranges = JSON.parse(readFileSync(new URL("unicode.json", FOLDER), "utf8")) as Record<string, string>;
  const font = (subset: string, style: "normal" | "italic"): ReportFont => ({
    bytes: readFileSync(new URL(`files/inter-${subset}-wght-${style}.woff2`, FOLDER)),
    style,
    unicodeRange: ranges[subset] ?? "",
  });
  return [font("latin", "normal"), font("latin", "italic"), font("latin-ext", "normal")];
}
