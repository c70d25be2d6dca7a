const MARK = /^\s*(?:[-•*–]|\d+[.)])\s+/;
const MOST_LETTERS = 500;

/** One text for each line that was typed or pasted, of a spreadsheet the cells of each row; none is empty. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) =>
      line
        .split("\t")
        .map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"))
        .filter((cell) => cell !== "")
        .join(" · ")
        .replace(MARK, "")
        .replaceAll(/\s+/g, " ")
        .trim()
        .slice(0, MOST_LETTERS),
    )
    .filter((line) => line !== "");
