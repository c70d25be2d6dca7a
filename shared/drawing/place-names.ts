import { round, SMALL, text } from "./svg-parts.ts";
import { textWidth, wrapText } from "./text.ts";

interface NamesBelow {
  /** How high they are; 0 where there are none. */
  readonly height: number;
  /** The name of a place in the middle at `x`, below `y`. */
  draw(index: number, x: number, y: number): string;
}

const PITCH = 13;
const LINES = 3;
const GAP = 6;
const NARROWEST = 52;
/** Degrees; steep enough that each stands clear of the next where places are tight. */
const SLANT = 60;
const COS = Math.cos((SLANT * Math.PI) / 180);
const SIN = Math.sin((SLANT * Math.PI) / 180);
const LONGEST = 120;

/** What the places of an axis are called: in up to three lines where all have room for it, else slanted up to their place. */
export function namesBelow(names: readonly string[], room: number, left: number, fill: string): NamesBelow {
  if (names.every((name) => name === "")) return { height: 0, draw: () => "" };
  const lines = names.map((name) => linesOf(name, room - GAP));
  if (lines.every((found) => found !== null))
    return {
      height: PITCH * Math.max(...lines.map(({ length }) => length)) + GAP,
      draw: (index, x, y) =>
        (lines[index] ?? [])
          .map((words, row) => text(x, y + (row + 1) * PITCH, words, fill, { anchor: "middle" }))
          .join(""),
    };
  // The first ones run to the left edge of the picture and no further.
  const lengthAt = (index: number) => Math.min(LONGEST, (left + (index + 0.5) * room) / COS - GAP);
  const cut = names.map((name, index) => wrapText(name, lengthAt(index), SMALL, 1)[0] ?? "");
  const every = Math.max(1, Math.ceil((PITCH + 2) / (room * SIN)));
  return {
    height: Math.ceil(Math.max(...cut.map((name) => textWidth(name, SMALL))) * SIN) + PITCH + GAP,
    draw: (index, x, y) => {
      if (index % every !== 0) return "";
      const [atX, atY] = [x + PITCH / 3, y + PITCH];
      return `<g transform="rotate(-${SLANT} ${round(atX)} ${round(atY)})">${text(atX, atY, cut[index] ?? "", fill, { anchor: "end" })}</g>`;
    },
  };
}

/** Null where it has no room: a word may go on in the next line, but not in pieces of a few letters. */
function linesOf(name: string, width: number): readonly string[] | null {
  if (width < NARROWEST) return null;
  const lines = wrapText(name, width, SMALL, LINES);
  return lines.at(-1)?.endsWith("…") && !name.endsWith("…") ? null : lines;
}
