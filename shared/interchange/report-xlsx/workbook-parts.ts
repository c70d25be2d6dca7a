import type { Feature } from "write-excel-file/universal";
import { columnLetters } from "../sheet/cells.ts";

/** A cell of the first sheet that leads to the beginning of another. */
export interface SheetLink {
  readonly cell: string;
  readonly sheet: string;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML holds none of them.
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
const xml = (text: string): string =>
  text.replaceAll(CONTROLS, "").replaceAll(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** The format wants the links of a sheet before its margins; the writer knows of none. */
export function linksOfFirstSheet(links: readonly SheetLink[]): Feature<Blob> {
  const made = links.map(({ cell, sheet }) => {
    const place = `${quoted(sheet)}!A1`;
    return `<hyperlink ref="${cell}" location="${xml(place)}" display="${xml(sheet)}"/>`;
  });
  return changedSheets((content, index) =>
    index === 0 ? beforeMargins(content, `<hyperlinks>${made.join("")}</hyperlinks>`) : content,
  );
}

export interface SheetFrame {
  readonly name: string;
  readonly columns: number;
  /** With the head. */
  readonly rows: number;
}

/** Every sheet is printed as wide as its paper; a table has its head on each page, and a filter at each column. */
export function printedSheets(tables: readonly (SheetFrame | null)[]): Feature<Blob> {
  const frames = tables.map((table) => {
    if (!table || table.columns === 0) return null;
    const last = columnLetters(table.columns - 1);
    return { ...table, last, filter: `A1:${last}${table.rows}` };
  });
  const names = frames.flatMap((frame, index) => {
    if (!frame) return [];
    const { name, rows, last } = frame;
    const sheet = xml(quoted(name));
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!$A$1:$${last}$${rows}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$1</definedName>`,
    ];
  });
  const sheets = changedSheets((content, index) => {
    const filter = frames[index]?.filter;
    const begun = content.replace(
      /<worksheet\b[^>]*>/,
      (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    );
    const fit = 'fitToWidth="1" fitToHeight="0"';
    const fitted = begun.includes("<pageSetup")
      ? begun.replace("<pageSetup", `<pageSetup ${fit}`)
      : begun.replace(/<drawing\b|<\/worksheet>/, (next) => `<pageSetup paperSize="9" ${fit}/>${next}`);
    return filter === undefined ? fitted : beforeMargins(fitted, `<autoFilter ref="${filter}"/>`);
  });
  return {
    files: {
      transform: {
        ...sheets.files?.transform,
        "xl/workbook.xml": {
          transform: (content) =>
            content.replace(
              /<definedNames\s*(?:\/>|>\s*<\/definedNames>)/,
              () => `<definedNames>${names.join("")}</definedNames>`,
            ),
        },
      },
    },
  };
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

const beforeMargins = (content: string, part: string): string =>
  content.replace(/<pageMargins\b|<pageSetup\b|<drawing\b|<\/worksheet>/, (next) => `${part}${next}`);

const changedSheets = (change: (content: string, index: number) => string): Feature<Blob> => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (content, _, { sheetIndex }) => change(content, sheetIndex),
      },
    },
  },
});

/** Formulas before the values of their cells, which stay what is seen until a program reckons anew; one list a sheet. */
export function formulas(sheets: readonly (ReadonlyMap<string, string> | null)[]): Feature<Blob> {
  return changedSheets((content, index) => {
    const own = sheets[index];
    if (!own || own.size === 0) return content;
    return content.replace(/(<c r="([A-Z]+\d+)"[^>]*>)(?=<v>)/g, (cell, _tag, place) => {
      const formula = own.get(place);
      return formula === undefined ? cell : `${cell}<f>${xml(formula)}</f>`;
    });
  });
}

export interface WorkbookFacts {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly language: string;
  readonly made: Date;
}

const CORE = "docProps/core.xml";
const PROPERTIES = "http://schemas.openxmlformats.org/package/2006";

/** Title, author and the rest, as programs show the properties of a file. */
export function properties({ title, subject, creator, language, made }: WorkbookFacts): Feature<Blob> {
  const time = `${made.toISOString().slice(0, 19)}Z`;
  const core = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="${PROPERTIES}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:subject>${xml(subject)}</dc:subject><dc:creator>${xml(creator)}</dc:creator><dc:language>${xml(language)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created></cp:coreProperties>`;
  return {
    files: {
      transform: {
        "[Content_Types].xml": {
          insert: () =>
            `<Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
        },
        "_rels/.rels": {
          insert: () =>
            `<Relationship Id="rId-properties" Type="${PROPERTIES}/relationships/metadata/core-properties" Target="${CORE}"/>`,
        },
      },
      write: { files: () => ({ [CORE]: core }) },
    },
  };
}
