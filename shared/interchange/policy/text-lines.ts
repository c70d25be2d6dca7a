/** A line of a text and where it stands. */
export interface SourceLine {
  readonly text: string;
  /** Page and line from 1; page 0 where the text has no pages. */
  readonly page: number;
  readonly line: number;
}

/** The lines of a text; a form feed begins a page. Spaces at their ends do not count. */
export function linesOf(text: string): SourceLine[] {
  const pages = text.replaceAll(/\r\n?|\u2028|\u2029/g, "\n").split("\f");
  return pages.flatMap((page, index) =>
    page.split("\n").map((line, at) => ({
      text: line
        .replaceAll(/[\u00a0\t ]+/g, " ")
        .replaceAll(/[\u200b\u2060\ufeff]/g, "")
        .trim(),
      page: pages.length === 1 ? 0 : index + 1,
      line: at + 1,
    })),
  );
}
