import { UserError } from "@shared/base/result.ts";
import { cleanPages } from "./clean-pages.ts";
import { hyphenatedWords, joinLines } from "./join-lines.ts";
import { readMark } from "./read-mark.ts";
import type { SourceBlock, SourceText } from "./source-block.ts";
import { linesOf, type SourceLine } from "./text-lines.ts";
import { isVersionLine } from "./version-line.ts";

/** Signs of a text that is read. */
const MOST_SIGNS = 5_000_000;
/** Signs of a line; the longest clause. */
const LINE = 100_000;
/** Signs of a line that may be a heading. */
const HEADING = 90;

/**
 * Reads a plain text, Markdown, or a text out of a PDF: paragraphs, headings and tables with their places. Lines that
 * were wrapped are joined. Throws a UserError when there is no text, or too much.
 */
export function readText(text: string): SourceText {
  if (text.length > MOST_SIGNS)
    throw new UserError("The text has more than five million signs. Bring it in in parts.");
  const { lines, leftOut } = cleanPages(linesOf(text));
  const long = lines.find((line) => line.text.length > LINE);
  if (long) {
    throw new UserError(
      "A line is longer than 100,000 signs. Part it with empty lines.",
      long.page === 0 ? `line ${long.line}` : `page ${long.page}, line ${long.line}`,
    );
  }
  const blocks = new TextReader(lines, hyphenatedWords(text)).read();
  if (blocks.length === 0) throw new UserError("There is no text to bring in.");
  return { blocks, leftOut };
}

class TextReader {
  readonly #lines: readonly SourceLine[];
  readonly #hyphenated: ReadonlySet<string>;
  /** Signs of a full line where the text was wrapped; 0 where every line is a paragraph. */
  readonly #width: number;
  readonly #blocks: SourceBlock[] = [];
  #text = "";
  #place = "";
  #page = 0;
  #paragraph = 0;
  #last: SourceLine | null = null;

  constructor(lines: readonly SourceLine[], hyphenated: ReadonlySet<string>) {
    this.#lines = lines;
    this.#hyphenated = hyphenated;
    this.#width = wrapWidth(lines);
  }

  read(): SourceBlock[] {
    for (let index = 0; index < this.#lines.length; index++) {
      const line = this.#lines[index];
      if (!line) continue;
      const rows = this.#tableRows(index);
      if (rows > 0) {
        this.#table(index, rows);
        index += rows - 1;
      } else if (isRuler(line.text)) this.#underlined(line.text);
      else if (line.text === "") this.#pause(index);
      else this.#take(line, this.#lines[index + 1]);
    }
    this.#end();
    return this.#blocks;
  }

  #take(line: SourceLine, next: SourceLine | undefined): void {
    const marked = /^#{1,6}\s+(.+?)\s*#*$/.exec(line.text);
    const text = plainWords(marked?.[1] ?? line.text);
    if (marked) this.#heading(text, line);
    else this.#takeWords(text, line, next);
  }

  #takeWords(text: string, line: SourceLine, next: SourceLine | undefined): void {
    if (this.#text !== "" && this.#goesOn(text)) {
      this.#text = joinLines(this.#text, text, this.#hyphenated);
      this.#last = line;
      return;
    }
    this.#end();
    const isTitle = this.#blocks.length === 0 && mayBeTitle(text, next);
    if (isTitle || isHeading(text, next, this.#width)) this.#heading(text, line);
    else this.#begin(text, line);
  }

  /** An empty line ends a paragraph, unless a page ended in the middle of its sentence. */
  #pause(index: number): void {
    if (this.#text === "") return;
    let at = index;
    while (this.#lines[at]?.text === "") at++;
    const next = this.#lines[at];
    const isParted = next !== undefined && next.page !== this.#last?.page && /^\p{Ll}/u.test(next.text);
    if (!isParted || !isOpenEnded(this.#text)) this.#end();
  }

  #goesOn(text: string): boolean {
    if (isItem(text)) return false;
    const last = this.#last?.text ?? "";
    if (/^\p{Ll}/u.test(text) && isOpenEnded(this.#text)) return true;
    if (this.#width === 0) return false;
    return last.length >= this.#width * 0.75 || (isOpenEnded(last) && last.length >= this.#width * 0.5);
  }

  #begin(text: string, line: SourceLine): void {
    this.#text = text;
    this.#last = line;
    this.#place = this.#nextPlace(line);
  }

  #end(): void {
    if (this.#text !== "") this.#push("paragraph", this.#text, this.#place);
    this.#text = "";
  }

  #heading(text: string, line: SourceLine): void {
    this.#end();
    this.#push("heading", text, this.#nextPlace(line));
  }

  /** “=====” or “-----” below a line makes it a heading. */
  #underlined(ruler: string): void {
    const isShort = this.#text !== "" && this.#text.length <= HEADING;
    if (isShort && /^[=-]/.test(ruler)) {
      this.#push("heading", this.#text, this.#place);
      this.#text = "";
    } else this.#end();
  }

  #table(index: number, rows: number): void {
    this.#end();
    const lines = this.#lines.slice(index, index + rows);
    const cells = lines
      .filter(({ text }) => !/^[|\s:+-]+$/.test(text))
      .map(({ text }) =>
        plainWords(text.replace(/^\|/, "").replace(/\|$/, ""))
          .split("|")
          .map((cell) => cell.trim())
          .join(" | "),
      );
    const [first] = lines;
    if (first) this.#push("table", cells.join("\n"), this.#nextPlace(first));
  }

  /** Lines from here that are rows of a table: at least two with bars. */
  #tableRows(index: number): number {
    let rows = 0;
    while ((this.#lines[index + rows]?.text.match(/\|/g)?.length ?? 0) >= 1) rows++;
    return rows >= 2 ? rows : 0;
  }

  #nextPlace(line: SourceLine): string {
    if (line.page === 0) return `line ${line.line}`;
    if (line.page !== this.#page) this.#paragraph = 0;
    this.#page = line.page;
    this.#paragraph++;
    return `page ${line.page}, paragraph ${this.#paragraph}`;
  }

  #push(kind: SourceBlock["kind"], text: string, place: string): void {
    this.#blocks.push({ kind, mark: "", text, place });
  }
}

/** Markdown's signs for bold, italics, code and links, taken away. */
const plainWords = (text: string): string =>
  text
    .replace(/^>\s?/, "")
    .replaceAll(/\[([^[\]]{1,300})\]\([^()\s]{1,500}\)/g, "$1")
    .replaceAll(/(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1/g, "$2")
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]{1,300}?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, "$1")
    .replaceAll(/\\([.#*_[\]()-])/g, "$1")
    .replaceAll("`", "");

const isRuler = (text: string): boolean => /^(?:={3,}|-{3,}|_{3,}|\*{3,})$/.test(text);

/** Whether the sentence is not at its end. */
const isOpenEnded = (text: string): boolean => !/[.:;!?]["”’)\]]*$/.test(text);

/** A short first line without a number, right above the first numbered one or the line that tells the version. */
const mayBeTitle = (text: string, next: SourceLine | undefined): boolean => {
  if (text.length > HEADING || isItem(text) || !/^[\p{Lu}“"]/u.test(text) || !isOpenEnded(text)) return false;
  const mark = readMark(next?.text ?? "");
  return mark?.style === "section" || mark?.style === "dotted" || isVersionLine(next?.text ?? "");
};

const isItem = (text: string): boolean => readMark(text) !== null;

/**
 * A short line that ends without a stop and stands before an empty line or a longer one; what is numbered “Section 4” may end with
 * one.
 */
function isHeading(text: string, next: SourceLine | undefined, width: number): boolean {
  if (text.length > HEADING) return false;
  const mark = readMark(text);
  if (mark?.style === "section") return !/[.;:!?]\s/.test(mark.rest) && !mark.rest.endsWith(";");
  const words = mark?.rest ?? text;
  if (!/^[\p{Lu}\p{N}“"]/u.test(words) || !isOpenEnded(words) || /,$/.test(words)) return false;
  if (mark !== null && mark.style !== "dotted" && mark.style !== "capital.") return false;
  if (words === words.toUpperCase() && /\p{Lu}{2}/u.test(words)) return true;
  if (words.split(/\s+/).length > 12) return false;
  if (next === undefined) return false;
  if (next.text === "" || isRuler(next.text)) return true;
  return width > 0 ? text.length < width * 0.6 : next.text.length > text.length;
}

/** Signs of a full line of a wrapped text: most lines then end shortly before the same edge. */
function wrapWidth(lines: readonly SourceLine[]): number {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 0);
  if (lengths.length < 4) return 0;
  const sorted = lengths.toSorted((a, b) => a - b);
  const edge = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  if (edge > 140 || edge < 40) return 0;
  const full = lengths.filter((length) => length >= edge * 0.8).length;
  return full >= lengths.length * 0.3 ? edge : 0;
}
