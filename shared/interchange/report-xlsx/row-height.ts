/** Points of a line of letters, and what a row has around its lines. */
const LINE = 12.75;
const AROUND = 2.5;
/** Letters of running text that fit where one digit fits: most are narrower. */
const LETTERS = 1.15;
/** The tallest row that the format knows. */
const TALLEST = 409;

/**
 * Points that a row needs so that no line of its texts is hidden, from how many letters fit its columns; null for one line,
 * which every program does by itself. Programs that open a file without heights do not all look for wrapped texts.
 */
export function rowHeight(
  texts: readonly string[],
  widths: readonly { readonly width: number }[],
): number | null {
  const lines = Math.max(
    1,
    ...texts.map((text, at) => {
      const room = Math.max(1, ((widths[at]?.width ?? 1) - 1) * LETTERS);
      return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
    }),
  );
  return lines === 1 ? null : Math.min(TALLEST, lines * LINE + AROUND);
}
