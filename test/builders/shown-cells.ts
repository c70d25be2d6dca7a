import { strFromU8, unzipSync } from "fflate";

export interface ShownSheet {
  readonly name: string;
  /** Rows of cells as a spreadsheet program shows them in English. */
  readonly rows: readonly (readonly string[])[];
  /** The numbers that are held as numbers, row by row. */
  readonly numbers: readonly number[];
}

const decoded = (markup: string): string =>
  markup
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
const unescaped = (text: string): string =>
  text.replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** What is seen of a workbook: texts, and numbers by their number formats. Its own reading, apart from the product's. */
export function shownSheets(bytes: Uint8Array): ShownSheet[] {
  const files = unzipSync(bytes);
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const strings = [...xml("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, held = ""]) =>
    unescaped(decoded([...held.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(""))),
  );
  const styles = xml("xl/styles.xml");
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code = ""]) => [
      id,
      decoded(code),
    ]),
  );
  const cellStyles = (/<cellXfs\b.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "").match(/<xf\b[^>]*>/g) ?? [];
  const formats = cellStyles.map((tag) => codes.get(/numFmtId="(\d+)"/.exec(tag)?.[1]) ?? "");
  return [...xml("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/g)].map(([tag], at) => {
    const numbers: number[] = [];
    const rows = [...xml(`xl/worksheets/sheet${at + 1}.xml`).matchAll(/<row\b.*?<\/row>/gs)].map(([row]) =>
      [...row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = "", inside = ""]) => {
        const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1] ?? "";
        if (/ t="s"/.test(attributes)) return strings[Number(value)] ?? "";
        if (value === "") return "";
        numbers.push(Number(value));
        return shown(Number(value), formats[Number(/ s="(\d+)"/.exec(attributes)?.[1])] ?? "");
      }),
    );
    return { name: decoded(/ name="([^"]*)"/.exec(tag)?.[1] ?? ""), rows, numbers };
  });
}

/** Shows a number by a format of three parts: above, below and at zero. */
function shown(value: number, format: string): string {
  if (format === "") return String(value);
  const [above = "", below = "", zero = ""] = format.split(";");
  const part = value > 0 ? above : value < 0 ? below : zero;
  const isShare = part.replaceAll(/"[^"]*"/g, "").endsWith("%");
  const digits = /\.(0+)/.exec(part)?.[1]?.length ?? 0;
  const figure = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: part.includes("#,##"),
  }).format(Math.abs(isShare ? value * 100 : value));
  return part.replace(/(?:#,##)?0(?:\.0+)?(?=[^0]*$)/, figure).replaceAll('"', "");
}
