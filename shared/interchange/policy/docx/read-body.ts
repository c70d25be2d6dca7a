import { parsePart } from "../../xml/parse-part.ts";

/** A paragraph as the document has it. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly style: string;
  /** Its own list and level; null where its style says so. */
  readonly list: string | null;
  readonly level: number | null;
  /** Its own outline level, 9 for none; null where its style says so. */
  readonly outline: number | null;
  /** Whether every word of it is bold. */
  readonly isBold: boolean;
  /** From 1, as Word showed it last. */
  readonly page: number;
}

/** The rows of a table with the texts of their cells. */
export interface Table {
  readonly kind: "table";
  readonly rows: readonly (readonly string[])[];
  readonly page: number;
}

/** Text boxes and alternatives that say the same again, and what was deleted, or set otherwise, while changes were tracked. */
const ASIDE: ReadonlySet<string> = new Set(["Fallback", "del", "moveFrom", "pPrChange", "rPrChange"]);
const SIGNS: Readonly<Record<string, string>> = {
  tab: " ",
  br: " ",
  cr: " ",
  noBreakHyphen: "-",
  softHyphen: "",
};

/** Reads word/document.xml, with the notes at the foot by their ids. Throws a UserError for broken XML. */
export function readBody(xml: string, notes: ReadonlyMap<string, string>): (Paragraph | Table)[] {
  const reader = new BodyReader(notes);
  parsePart(xml, "word/document.xml", {
    open(name, attribute) {
      reader.open(name, (key) => attribute(`w:${key}`) ?? attribute(key));
      return undefined;
    },
    close(name) {
      reader.close(name);
      return undefined;
    },
    text(text) {
      reader.text(text);
    },
  });
  return reader.blocks;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Attribute = (name: string) => string | undefined;

class BodyReader {
  readonly blocks: (Paragraph | Table)[] = [];
  readonly #notes: ReadonlyMap<string, string>;
  /** Paragraphs that are open: a text box has paragraphs within one. */
  readonly #open: Writable<Paragraph>[] = [];
  #rows: string[][] | null = null;
  #tables = 0;
  #aside = 0;
  #page = 1;
  #inText = false;
  #inRun = false;
  #runIsBold = false;
  #inMark = false;

  constructor(notes: ReadonlyMap<string, string>) {
    this.#notes = notes;
  }

  open(name: string, attribute: Attribute): void {
    if (ASIDE.has(name)) this.#aside++;
    if (this.#aside > 0) return;
    if (name === "p") this.#begin();
    else if (name === "tbl") this.#beginTable();
    else if (name === "tr") this.#rows?.push([]);
    else if (name === "tc") this.#rows?.at(-1)?.push("");
    else if (name === "lastRenderedPageBreak") this.#turnPage();
    else this.#openInParagraph(name, attribute);
  }

  close(name: string): void {
    if (ASIDE.has(name)) this.#aside--;
    if (this.#aside > 0) return;
    if (name === "p") this.#end();
    else if (name === "tbl") this.#endTable();
    else if (name === "t") this.#inText = false;
    else if (name === "r") this.#inRun = false;
    else if (name === "pPr") this.#inMark = false;
  }

  text(text: string): void {
    if (this.#inText && this.#aside === 0) this.#add(text);
  }

  #openInParagraph(name: string, attribute: Attribute): void {
    const here = this.#open.at(-1);
    if (!here) return;
    const value = attribute("val") ?? "";
    if (name === "t") this.#inText = true;
    else if (name === "r") {
      this.#inRun = true;
      this.#runIsBold = false;
    } else if (name === "pPr") this.#inMark = true;
    else if (name === "b" && this.#inRun) this.#runIsBold = !/^(?:0|false|off)$/.test(value);
    else if (this.#inMark) {
      if (name === "pStyle") here.style = value;
      else if (name === "numId") here.list = value;
      else if (name === "ilvl") here.level = Number(value);
      else if (name === "outlineLvl") here.outline = Number(value);
    } else if (name === "footnoteReference" || name === "endnoteReference") {
      const note = this.#notes.get(`${name} ${attribute("id") ?? ""}`) ?? "";
      if (note !== "") this.#add(` (note: ${note})`);
    } else if (this.#inRun && Object.hasOwn(SIGNS, name)) this.#add(SIGNS[name] ?? "");
  }

  #turnPage(): void {
    this.#page++;
    const here = this.#open.at(-1);
    if (here && here.text.trim() === "") here.page = this.#page;
  }

  #add(text: string): void {
    const here = this.#open.at(-1);
    if (!here) return;
    here.text += text;
    if (text.trim() !== "" && !this.#runIsBold) here.isBold = false;
  }

  #begin(): void {
    const plain = { style: "", list: null, level: null, outline: null, isBold: true };
    this.#open.push({ kind: "paragraph", text: "", page: this.#page, ...plain });
  }

  #end(): void {
    const done = this.#open.pop();
    const text = done?.text.replaceAll(/\s+/g, " ").trim() ?? "";
    if (!done || text === "") return;
    const row = this.#rows?.at(-1);
    const cell = row?.pop();
    if (row && cell !== undefined) row.push(cell === "" ? text : `${cell} ${text}`);
    else this.blocks.push({ ...done, text });
  }

  /** A table in a cell is part of the text of the cell. */
  #beginTable(): void {
    this.#tables++;
    if (this.#tables === 1) this.#rows = [];
  }

  #endTable(): void {
    this.#tables--;
    if (this.#tables > 0 || !this.#rows) return;
    const rows = this.#rows.filter((row) => row.some((cell) => cell !== ""));
    this.#rows = null;
    if (rows.length > 0) this.blocks.push({ kind: "table", rows, page: this.#page });
  }
}
