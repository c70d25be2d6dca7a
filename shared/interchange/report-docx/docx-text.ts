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

export const rightAligned = { alignment: AlignmentType.RIGHT } as const;
