import { withoutEmptyRows } from "@shared/interchange/csv/pasted-cells.ts";

/** A cell that spans more is broken or hostile. */
const MOST = 500;

/**
 * The first table of what a web page, a mail or a word processor put on the clipboard, as rows of cells; a cell over
 * several columns or rows counts in its first. Null when it holds none: its plain text then says as much. Scripts and
 * pictures of the page are not loaded: a parsed document is not shown.
 */
export function cellsOfHtml(html: string): string[][] | null {
  if (html === "") return null;
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  const full = table ? withoutEmptyRows(cellsOfTable(table)) : [];
  return full.length > 0 ? full : null;
}

function cellsOfTable(table: HTMLTableElement): string[][] {
  const grid: string[][] = [];
  [...table.rows].forEach((row, y) => {
    grid[y] ??= [];
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x++;
      const wide = Math.min(cell.colSpan, MOST);
      const high = Math.min(cell.rowSpan, MOST);
      for (let down = 0; down < high; down++) {
        const line = grid[y + down] ?? [];
        grid[y + down] = line;
        for (let along = 0; along < wide; along++)
          line[x + along] = down === 0 && along === 0 ? wordsOf(cell) : "";
      }
      x += wide;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? ""));
}

/** Text with a line for each line break, paragraph and item; spaces as a reader sees them. */
function wordsOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll("script, style")) hidden.remove();
  for (const end of copy.querySelectorAll("br, p, li, div")) end.append("\u2028");
  for (const end of copy.querySelectorAll("br")) end.replaceWith("\u2028");
  return (copy.textContent ?? "")
    .replace(/\s*\u2028\s*/g, "\u2028")
    .split("\u2028")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
