import { UserError } from "@shared/base/result.ts";
import { TABLE_LIMITS } from "../table/data-table.ts";
import { parsePart } from "../xml/parse-part.ts";
import { readZip } from "../zip-guard.ts";
import { isDateFormat } from "./serial-date.ts";

/** A workbook whose sheets can be read one at a time. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: readonly string[];
  /** For every cell style, whether it shows a date. */
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
  /** The text of a part. */
  text(part: string): string;
}

const MOST_PART = 450_000_000;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** Opens a workbook after the sizes of its parts were looked at. Throws a UserError when it is none. */
export function openWorkbook(bytes: Uint8Array, unpacked: number = TABLE_LIMITS.unpacked): Workbook {
  const parts = readZip(bytes, {
    kind: "workbook",
    entries: 2000,
    totalBytes: unpacked,
    ratio: 200,
    freeBytes: 5_000_000,
  });
  const text = (part: string): string => {
    const held = parts.get(part);
    if (!held) throw new UserError("A part of the workbook is missing. Save it again.", part);
    if (held.length > MOST_PART) {
      throw new UserError("The sheet is too large to be read. Save it as CSV, or split it.", part);
    }
    return new TextDecoder().decode(held);
  };
  if (!parts.has("xl/workbook.xml")) {
    throw new UserError(
      parts.has("mimetype")
        ? "This is an OpenDocument file. Save it as XLSX or CSV."
        : "This is no Excel workbook (XLSX). Save it as XLSX or CSV.",
      "its parts (zip)",
    );
  }
  const targets = relations(text("xl/_rels/workbook.xml.rels"));
  const book = { sheets: [] as { name: string; part: string }[], from1904: false };
  parsePart(text("xl/workbook.xml"), "xl/workbook.xml", {
    open(name, attribute) {
      if (name === "workbookPr") book.from1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "");
      if (name !== "sheet") return;
      const part = targets.get(attribute("r:id") ?? attribute("id") ?? "") ?? "";
      if (parts.has(part) && part.includes("worksheet"))
        book.sheets.push({ name: attribute("name") ?? "", part });
    },
  });
  if (book.sheets.length === 0)
    throw new UserError("The workbook has no sheet with cells.", "xl/workbook.xml");
  const strings = parts.has("xl/sharedStrings.xml") ? sharedStrings(text("xl/sharedStrings.xml")) : [];
  const dateStyles = parts.has("xl/styles.xml") ? stylesOfDates(text("xl/styles.xml")) : [];
  return { ...book, strings, dateStyles, text };
}

function relations(text: string): Map<string, string> {
  const targets = new Map<string, string>();
  parsePart(text, "xl/_rels/workbook.xml.rels", {
    open(name, attribute) {
      if (name !== "Relationship") return;
      const target = attribute("Target") ?? "";
      const part = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
      targets.set(attribute("Id") ?? "", part);
    },
  });
  return targets;
}

/** _x000D_ stands for a character that XML cannot hold. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** Texts that cells name by number: of their parts all but the reading aids. */
function sharedStrings(text: string): string[] {
  const strings: string[] = [];
  let held = "";
  let inText = false;
  let aside = 0;
  parsePart(text, "xl/sharedStrings.xml", {
    open(name) {
      if (name === "si") held = "";
      else if (name === "rPh") aside++;
      else if (name === "t") inText = aside === 0;
      return;
    },
    close(name) {
      if (name === "si") strings.push(unescaped(held));
      else if (name === "rPh") aside--;
      else if (name === "t") inText = false;
      return;
    },
    text(value) {
      if (inText) held += value;
    },
  });
  return strings;
}

function stylesOfDates(text: string): boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  parsePart(text, "xl/styles.xml", {
    open(name, attribute) {
      if (name === "numFmt") codes.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "");
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const id = Number(attribute("numFmtId") ?? 0);
        styles.push(isDateFormat(id, codes.get(id)));
      }
      return;
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
      return;
    },
  });
  return styles;
}
