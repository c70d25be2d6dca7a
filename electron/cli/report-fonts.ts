import ranges from "@fontsource/inter/unicode.json";
import { REPORT_FONT_FILES } from "@shared/interchange/report-html/font-files.ts";
import type { ReportFont } from "@shared/interchange/report-html/fonts.ts";

/** The files lie inside the program as data: addresses, so that it finds them wherever it is put. */
const ADDRESSES = import.meta.glob<string>(
  "../../node_modules/@fontsource/inter/files/inter-{latin,latin-ext,greek,cyrillic,vietnamese}-{400,600}-{normal,italic}.woff2",
  { query: "?inline", import: "default", eager: true },
);
const ADDRESS_OF = new Map(
  Object.entries(ADDRESSES).map(([path, address]) => [path.slice(path.lastIndexOf("/") + 1), address]),
);
const RANGES: Readonly<Record<string, string>> = ranges;

/** The fonts of reports and pictures, as the workbench embeds them. */
export const reportFonts = (): ReportFont[] =>
  REPORT_FONT_FILES.map(({ file, subset, style, weight }) => {
    const address = ADDRESS_OF.get(file) ?? "";
    if (!address.startsWith("data:")) throw new Error(`the font ${file} is missing`);
    const bytes = new Uint8Array(Buffer.from(address.slice(address.indexOf(",") + 1), "base64"));
    return { bytes, style, weight, unicodeRange: RANGES[subset] ?? "" };
  });
