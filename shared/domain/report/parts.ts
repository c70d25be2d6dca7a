import type { ChartContent } from "@shared/drawing/chart.ts";
import { PAPER_PALETTE } from "@shared/drawing/palette.ts";
import type { ReportFormat } from "./format.ts";
import type { Block, Cell } from "./report-model.ts";

/** Text of several paragraphs, divided by blank lines, as blocks. */
export function paragraphs(text: string, style?: "lead" | "note"): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (style ? { kind: "paragraph", text: part, style } : { kind: "paragraph", text: part }));
}

export function plural(
  format: ReportFormat,
  count: number,
  noun: keyof ReportFormat["words"]["counted"],
): string {
  return `${format.number(count)} ${format.words.counted[noun][count === 1 ? 0 : 1]}`;
}

/** A right-aligned head for numbers. */
export const numberColumn = (title: string, width?: number) =>
  width === undefined ? ({ title, align: "right" } as const) : ({ title, align: "right", width } as const);

export const muted = (text: string): Cell => ({ text, muted: true });

/** Four units to the millimetre: the text width of an A4 page. */
const TEXT_WIDTH = 664;

/** A chart of the screen on paper, as wide as the text. */
export function chartBlock({ title, subtitle, table, draw }: ChartContent, called = title): Block {
  const { svg, width, height, figures } = draw({ width: TEXT_WIDTH, palette: PAPER_PALETTE, font: "Inter" });
  const picture = { svg, width, height, label: `${called}. ${subtitle}` };
  return { kind: "chart", title: called, subtitle, picture, table, ...(figures && { figures }) };
}
