/** A piece of a policy's text as its reader found it, in reading order. */
export interface SourceBlock {
  readonly kind: "heading" | "paragraph" | "table";
  /** A number or bullet that the source sets apart from the text (“4.2”, “(a)”, “•”); "" where the text has it itself. */
  readonly mark: string;
  /** One line; a table's rows are lines, its cells parted by “ | ”. */
  readonly text: string;
  /** Where it stands, e.g. “page 3, paragraph 2”. */
  readonly place: string;
}

/**
 * What was not taken over: page numbers, lines that repeat on every page, contents, the title of the whole, which version
 * it is, headings with nothing below.
 */
export interface LeftOutText {
  readonly text: string;
  readonly place: string;
  readonly why: "page-number" | "repeated" | "contents" | "title" | "version" | "heading";
}

/** A source as its reader hands it over. */
export interface SourceText {
  readonly blocks: readonly SourceBlock[];
  readonly leftOut: readonly LeftOutText[];
}
