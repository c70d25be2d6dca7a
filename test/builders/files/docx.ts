import { strToU8, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export interface DocxParts {
  /** What stands in w:body. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** A Word document whose parts are written by hand. */
export function docx({
  body,
  styles = "",
  numbering = "",
  footnotes = "",
  more = {},
}: DocxParts): Uint8Array {
  const part = (name: string, inner: string) => strToU8(`${HEAD}<w:${name} ${MAIN}>${inner}</w:${name}>`);
  return zipSync({
    "[Content_Types].xml": strToU8(`${HEAD}<Types/>`),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/styles.xml": part("styles", styles),
    "word/numbering.xml": part("numbering", numbering),
    "word/footnotes.xml": part("footnotes", footnotes),
    ...more,
  });
}

interface Looks {
  readonly style?: string;
  /** List and level, as “1 0”. */
  readonly list?: string;
  readonly bold?: boolean;
}

/** A paragraph of one run. */
export function paragraph(text: string, { style, list, bold = false }: Looks = {}): string {
  const [id, level] = list?.split(" ") ?? [];
  const numbered =
    id === undefined ? "" : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
  const styled = style === undefined ? "" : `<w:pStyle w:val="${style}"/>`;
  const weight = bold ? "<w:rPr><w:b/></w:rPr>" : "";
  return `<w:p><w:pPr>${styled}${numbered}</w:pPr><w:r>${weight}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Levels of a list, each as its format and its text: “decimal %1.”. */
export function list(id: string, levels: readonly string[], more = ""): string {
  const inner = levels.map((level, index) => {
    const [format = "", text = ""] = level.split(" ");
    return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join("")}${more}</w:abstractNum>`;
}

export const num = (id: string, kind: string, inner = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${inner}</w:num>`;
