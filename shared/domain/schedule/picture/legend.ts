import type { Words } from "@shared/base/words.ts";
import type { ChartPalette } from "@shared/drawing/palette.ts";
import { round, text } from "@shared/drawing/svg-parts.ts";
import { textWidth } from "@shared/drawing/text.ts";
import { MARK, markPath } from "./marks.ts";
import type { ganttMessages } from "./messages.ts";

const LETTERS = 11;
const LINE = 18;
const BETWEEN = 18;
const BAR = 22;

interface Entry {
  readonly said: string;
  /** Pixels of what is drawn before the words. */
  readonly width: number;
  draw(x: number, y: number): string;
}

/** What fills, lines and forms mean, in as many lines as the width asks for, below `top`. */
export function ganttLegend(
  top: number,
  width: number,
  palette: ChartPalette,
  words: Words<typeof ganttMessages>,
  hasUndated: boolean,
): { readonly parts: readonly string[]; readonly height: number } {
  const bar = (said: string, fill: string, stroke: string, rest = ""): Entry => ({
    said,
    width: BAR,
    draw: (x, y) =>
      `<rect x="${round(x + 1)}" y="${y - 9}" width="${BAR}" height="10" rx="2" fill="${fill}" stroke="${stroke}" stroke-width="1.5"${rest}/>`,
  });
  const mark = (kind: keyof typeof words.marks): Entry => ({
    said: words.marks[kind],
    width: 2 * MARK,
    draw: (x, y) =>
      `<path d="${markPath(kind, x + MARK + 1, y - 4)}" fill="${palette.ground}" stroke="${palette.muted}" stroke-width="1.5" stroke-linejoin="round"/>`,
  });
  const entries = [
    bar(words.critical, palette.accent, palette.accent),
    bar(words.loose, palette.ground, palette.muted),
    mark("training"),
    mark("milestone"),
    mark("wave"),
    ...(hasUndated ? [bar(words.undated, palette.ground, palette.muted, ' stroke-dasharray="2 2"')] : []),
  ];
  const parts: string[] = [];
  let [x, y] = [0, top + LINE];
  for (const { said, width: drawn, draw } of entries) {
    const length = drawn + 8 + textWidth(said, LETTERS);
    if (x > 0 && x + length > width) [x, y] = [0, y + LINE];
    parts.push(draw(x, y), text(x + drawn + 8, y, said, palette.muted));
    x += length + BETWEEN;
  }
  return { parts, height: y + LINE - 6 - top };
}
