import { strToU8, zipSync } from "fflate";

export interface RawSheet {
  readonly name: string;
  /** The rows as the format writes them. */
  readonly rows: string;
  /** Behind the rows: merged cells. */
  readonly behind?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook whose parts are written by hand. Style 1 is a day, 2 a day with its time, 3 how long something took. */
export function rawWorkbook(
  sheets: readonly RawSheet[],
  {
    strings = [],
    properties = "",
  }: { readonly strings?: readonly string[]; readonly properties?: string } = {},
): Uint8Array {
  const part = (text: string) => strToU8(`${HEAD}${text}`);
  const files: Record<string, Uint8Array> = {
    "xl/workbook.xml": part(
      `<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr ${properties}/><sheets>${sheets
        .map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
        .map(
          (_, at) =>
            `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
        )
        .join("")}</Relationships>`,
    ),
    "xl/styles.xml": part(
      `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy hh:mm"/><numFmt numFmtId="165" formatCode="[h]:mm &quot;days&quot;"/></numFmts>` +
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    ),
    "xl/sharedStrings.xml": part(`<sst ${MAIN}>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`),
  };
  for (const [at, { rows, behind = "" }] of sheets.entries()) {
    files[`xl/worksheets/sheet${at + 1}.xml`] = part(
      `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${behind}</worksheet>`,
    );
  }
  return zipSync(files);
}

const text = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Rows of plain cells: words and numbers; null is a cell that is not there. */
export const plainRows = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows
    .map((cells, row) => {
      const written = cells.map((cell, column) => {
        if (cell === null) return "";
        const at = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
        return typeof cell === "number"
          ? `<c ${at}><v>${cell}</v></c>`
          : `<c ${at} t="inlineStr"><is><t>${text(cell)}</t></is></c>`;
      });
      return written.join("") === "" ? "" : `<row r="${row + 1}">${written.join("")}</row>`;
    })
    .join("");
