import type { RichLine } from "@shared/domain/report/report-model.ts";
import { AlignmentType, type IRunOptions, Paragraph, TextRun } from "docx";

/** Colours of the paper, as the file format writes them. */
export const COLOURS = {
  muted: "57606A",
  good: "1A7F4B",
  bad: "C62B3A",
  line: "D9DDE2",
  text: "1B1F24",
} as const;

export const colourCode = (colour: string): string => colour.replace("#", "");

/** A text with its line breaks as runs of one look. */
export const runsOf = (text: string, look: IRunOptions = {}): TextRun[] =>
  text.split("\n").map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));

export const textParagraph = (
  text: string,
  style?: string,
  look?: IRunOptions,
  staysWithNext = false,
): Paragraph =>
  new Paragraph({
    ...(style !== undefined && { style }),
    ...(staysWithNext && { keepNext: true, keepLines: true }),
    children: runsOf(text, look),
  });

/** Lines of a text with looks of their own; points and numbers begin their lines. */
export const richParagraphs = (lines: readonly RichLine[]): Paragraph[] =>
  lines.map(({ kind, runs }, at) => {
    const before = lines.slice(0, at).reverse();
    const since = before.findIndex((line) => line.kind !== "counted");
    const number = (since < 0 ? before.length : since) + 1;
    const children = runs.flatMap(({ text, strong, italic, missing }) =>
      runsOf(text, {
        ...(strong && { bold: true }),
        ...(italic && { italics: true }),
        ...(missing && { color: COLOURS.bad }),
      }),
    );
    if (kind === "paragraph") return new Paragraph({ children });
    if (kind === "point") return new Paragraph({ bullet: { level: 0 }, children });
    return new Paragraph({
      indent: { left: 480, hanging: 360 },
      children: [new TextRun(`${number}. `), ...children],
    });
  });

export const rightAligned = { alignment: AlignmentType.RIGHT } as const;
