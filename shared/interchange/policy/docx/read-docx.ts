import { UserError } from "@shared/base/result.ts";
import { parsePart } from "../../xml/parse-part.ts";
import { readZip } from "../../zip-guard.ts";
import type { LeftOutText, SourceBlock, SourceText } from "../source-block.ts";
import { ListCounter } from "./list-counter.ts";
import { NO_NUMBERING, type Numbering, readNumbering } from "./numbering.ts";
import { type Paragraph, readBody, type Table } from "./read-body.ts";
import { type ParagraphStyle, readStyles } from "./styles.ts";

/** Signs of a paragraph that is set like a heading and may be one; longer ones are clauses. */
const HEADING = 120;

/**
 * Reads a Word document: headings, paragraphs with the numbers that Word shows, tables, notes at the foot in their
 * place. Macros and pictures are not looked at; nothing is loaded from elsewhere. Throws a UserError for what is no such
 * document, and for parts that are broken or packed too tightly, with the part.
 */
export function readDocx(bytes: Uint8Array): SourceText {
  const parts = readZip(bytes, {
    kind: "Word document",
    entries: 5000,
    totalBytes: 500_000_000,
    ratio: 200,
    freeBytes: 5_000_000,
  });
  const text = (part: string): string | null => {
    const held = parts.get(part);
    return held === undefined ? null : new TextDecoder().decode(held);
  };
  const body = text("word/document.xml");
  if (body === null) throw new UserError(otherFile(parts), "its parts (zip)");
  const styles = readStyles(text("word/styles.xml") ?? "<styles/>");
  const numbers = text("word/numbering.xml");
  const blocks = readBody(body, notesOf(text));
  const numbering = numbers === null ? NO_NUMBERING : readNumbering(numbers);
  const gathered = new Gatherer(styles, numbering, body.includes("lastRenderedPageBreak"));
  for (const block of blocks) gathered.add(block);
  if (gathered.blocks.length === 0) throw new UserError("There is no text in the document.");
  return gathered;
}

function otherFile(parts: ReadonlyMap<string, unknown>): string {
  if (parts.has("xl/workbook.xml"))
    return "This is an Excel workbook. Choose a Word document (DOCX) or a text.";
  if (parts.has("mimetype")) return "This is an OpenDocument file. Save it as DOCX.";
  return "This is no Word document (DOCX). Save it as DOCX or plain text.";
}

/** Notes at the foot and at the end, by what refers to them. */
function notesOf(text: (part: string) => string | null): Map<string, string> {
  const notes = new Map<string, string>();
  for (const kind of ["footnote", "endnote"]) {
    const part = `word/${kind}s.xml`;
    let id = "";
    let inText = false;
    parsePart(text(part) ?? `<${kind}s/>`, part, {
      open(name, attribute) {
        if (name === kind) id = attribute("w:id") ?? "";
        else if (name === "t") inText = true;
        return undefined;
      },
      close(name) {
        if (name === "t") inText = false;
        return undefined;
      },
      text(value) {
        const key = `${kind}Reference ${id}`;
        if (inText) notes.set(key, ((notes.get(key) ?? "") + value).replace(/^\s+/, ""));
      },
    });
  }
  return notes;
}

class Gatherer implements SourceText {
  readonly blocks: SourceBlock[] = [];
  readonly leftOut: LeftOutText[] = [];
  readonly #styleOf: (id: string) => ParagraphStyle;
  readonly #numbering: Numbering;
  readonly #counter: ListCounter;
  readonly #hasPages: boolean;
  #page = 0;
  #paragraph = 0;
  #table = 0;

  constructor(styleOf: (id: string) => ParagraphStyle, numbering: Numbering, hasPages: boolean) {
    this.#styleOf = styleOf;
    this.#numbering = numbering;
    this.#counter = new ListCounter(numbering);
    this.#hasPages = hasPages;
  }

  add(block: Paragraph | Table): void {
    if (block.kind === "table") this.#addTable(block);
    else this.#addParagraph(block);
  }

  #addParagraph(paragraph: Paragraph): void {
    const style = this.#styleOf(paragraph.style);
    const place = this.#place(paragraph.page);
    const { text } = paragraph;
    if (style.isContents) {
      this.leftOut.push({ text, place, why: "contents" });
      return;
    }
    const mark = this.#mark(paragraph, style);
    this.blocks.push({
      kind: isHeading(paragraph, style, mark) ? "heading" : "paragraph",
      mark,
      text,
      place,
    });
  }

  #mark(paragraph: Paragraph, style: ParagraphStyle): string {
    const list = paragraph.list ?? style.list;
    if (list === null || list === "0") return "";
    const ofStyle = this.#numbering.levelOfStyle.get(paragraph.style);
    return this.#counter.next(list, paragraph.level ?? style.level ?? ofStyle ?? 0);
  }

  /** Of a table that only frames its text, each row is a paragraph. */
  #addTable({ rows, page }: Table): void {
    const isFrame = rows.every((row) => row.length === 1);
    if (isFrame) {
      for (const [text = ""] of rows) {
        this.blocks.push({ kind: "paragraph", mark: "", text, place: this.#place(page) });
      }
      return;
    }
    this.#table++;
    const text = rows.map((row) => row.join(" | ")).join("\n");
    const place = this.#hasPages ? `page ${page}, table ${this.#table}` : `table ${this.#table}`;
    this.blocks.push({ kind: "table", mark: "", text, place });
  }

  #place(page: number): string {
    if (this.#hasPages && page !== this.#page) this.#paragraph = 0;
    this.#page = page;
    this.#paragraph++;
    return this.#hasPages ? `page ${page}, paragraph ${this.#paragraph}` : `paragraph ${this.#paragraph}`;
  }
}

/** Set as one by its style or outline, or short and bold throughout; whole sentences are clauses, however they are set. */
function isHeading(paragraph: Paragraph, style: ParagraphStyle, mark: string): boolean {
  const { text, outline, isBold } = paragraph;
  if (text.length > HEADING || /[.;:]$/.test(text)) return false;
  if (outline === null ? style.isHeading : outline < 9) return true;
  return isBold && mark !== "•" && /^[\p{Lu}\d§]/u.test(text);
}
