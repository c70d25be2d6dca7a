import ranges from "@fontsource/inter/unicode.json";
import { REPORT_FONT_FILES } from "@shared/interchange/report-html/font-files.ts";
import type { ReportFont } from "@shared/interchange/report-html/fonts.ts";

/** Only the files that a report embeds; the bundler names their addresses, the page itself serves them. */
const ADDRESSES = import.meta.glob<string>(
  "../../../node_modules/@fontsource/inter/files/inter-{latin,latin-ext,greek,cyrillic,vietnamese}-{400,600}-{normal,italic}.woff2",
  { query: "?url", import: "default", eager: true },
);
const ADDRESS_OF = new Map(
  Object.entries(ADDRESSES).map(([path, address]) => [path.slice(path.lastIndexOf("/") + 1), address]),
);
const RANGES: Readonly<Record<string, string>> = ranges;

let loading: Promise<readonly ReportFont[]> | null = null;

/** The report's fonts, read once from the application's own files. */
export function reportFonts(): Promise<readonly ReportFont[]> {
  loading ??= Promise.all(
    REPORT_FONT_FILES.map(async ({ file, subset, style, weight }): Promise<ReportFont> => {
      const address = ADDRESS_OF.get(file);
      if (address === undefined) throw new Error(`the font ${file} is missing`);
      const response = await fetch(address);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { bytes, style, weight, unicodeRange: RANGES[subset] ?? "" };
    }),
  );
  loading.catch(() => {
    loading = null;
  });
  return loading;
}
