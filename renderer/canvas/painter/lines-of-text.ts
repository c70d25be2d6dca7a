import { partOf } from "@shared/drawing/syllables.ts";

/** Only measures; the same on a page, in a worker and in a test. */
export interface Ruler {
  font: string;
  measureText(text: string): { readonly width: number };
}

const held = new Map<string, readonly string[]>();
/** So many texts are remembered; a map of ten thousand steps has not as many on a screen. */
const MOST = 20_000;

/** Breaks a text at spaces, long words with a hyphen; the last line that there is room for ends in “…” when cut. */
export function linesOfText(
  ruler: Ruler,
  text: string,
  font: string,
  width: number,
  most: number,
): readonly string[] {
  const key = `${font}|${width}|${most}|${text}`;
  const known = held.get(key);
  if (known) return known;
  if (held.size > MOST) held.clear();
  ruler.font = font;
  const fits = (line: string) => ruler.measureText(line).width <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/)) {
    const next = line === "" ? word : `${line} ${word}`;
    if (fits(next)) {
      line = next;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (!fits(line) && line.length > 1 && lines.length <= most) {
      const [part, rest] = partOf(line, fits);
      lines.push(part);
      line = rest;
    }
  }
  if (line !== "") lines.push(line);
  const shown = lines.length <= most ? lines : cutShort(lines, most, fits);
  held.set(key, shown);
  return shown;
}

function cutShort(lines: readonly string[], most: number, fits: (line: string) => boolean): string[] {
  const last = lines.slice(most - 1).join(" ");
  let length = longest(last, (part) => fits(`${part}…`));
  while (length > 1 && last[length - 1] === " ") length--;
  return [...lines.slice(0, most - 1), `${last.slice(0, length)}…`];
}

/** How many letters of the text fit, at least one. */
function longest(text: string, fits: (part: string) => boolean): number {
  let low = 1;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}
