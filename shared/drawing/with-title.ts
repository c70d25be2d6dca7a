import { escapeXml } from "@shared/base/xml.ts";
import type { ChartContent, Picture } from "./chart.ts";
import { PAPER_PALETTE } from "./palette.ts";
import { LETTER, text } from "./svg-parts.ts";

const MARGIN = 16;
const LINE = 20;
const TITLE_LETTER = 7.5;

/** A chart as a file of its own: on paper, its finding and what was measured over it. `width` in pixels. */
export function withTitle(content: ChartContent, width: number): Picture {
  const inner = content.draw({ width: width - 2 * MARGIN, palette: PAPER_PALETTE });
  const titles = wrap(content.title, (width - 2 * MARGIN) / TITLE_LETTER);
  const subtitles = wrap(content.subtitle, (width - 2 * MARGIN) / LETTER);
  const head = MARGIN + titles.length * LINE + subtitles.length * (LINE - 4) + 8;
  const height = head + inner.height + MARGIN;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${PAPER_PALETTE.ground}"/>`,
    `<g font-size="14">${titles
      .map((line, index) =>
        text(MARGIN, MARGIN + 12 + index * LINE, line, PAPER_PALETTE.text, { strong: true }),
      )
      .join("")}</g>`,
    subtitles
      .map((line, index) =>
        text(MARGIN, MARGIN + titles.length * LINE + 10 + index * (LINE - 4), line, PAPER_PALETTE.muted),
      )
      .join(""),
    inner.svg.replace(/^<svg /, `<svg x="${MARGIN}" y="${head}" `),
  ];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="Inter Variable, Inter, sans-serif" font-size="11" role="img" aria-label="${escapeXml(content.title)}">${parts.join("")}</svg>`;
  return { svg, width, height };
}

/** Lines of whole words, no longer than so many letters where a word allows it. */
function wrap(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== "") lines.push(word);
  }
  return lines;
}
