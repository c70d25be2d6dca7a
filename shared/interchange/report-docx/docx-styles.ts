import { type IStylesOptions, LineRuleType } from "docx";
import { COLOURS } from "./docx-text.ts";

/** Letters in half points, spaces in twentieths of a point. A font that every office has: none is put into the file. */
const FONT = "Arial";

/** The report's look as styles that the client’s own Word can change in one place. */
/** `language`: BCP 47, for the spelling checker and for who has it read aloud. */
export const docxStyles = (accent: string, language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 20, color: COLOURS.text, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font: FONT, size: 44, bold: true, color: accent },
      paragraph: { spacing: { before: 0, after: 320 }, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { font: FONT, size: 28, bold: true, color: COLOURS.text },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true, outlineLevel: 1 },
    },
    heading3: {
      run: { font: FONT, size: 22, bold: true, color: COLOURS.text },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true, outlineLevel: 2 },
    },
    title: {
      run: { font: FONT, size: 60, bold: true, color: accent },
      paragraph: { spacing: { before: 2400, after: 160 } },
    },
  },
  paragraphStyles: [
    {
      id: "Lead",
      name: "Lead",
      basedOn: "Normal",
      run: { size: 22 },
      paragraph: { spacing: { after: 160 } },
    },
    { id: "Note", name: "Note", basedOn: "Normal", run: { size: 16, color: COLOURS.muted } },
    {
      id: "Missing",
      name: "Missing",
      basedOn: "Normal",
      run: { italics: true, color: COLOURS.muted },
      paragraph: { indent: { left: 240 } },
    },
    {
      id: "Cell",
      name: "Cell",
      basedOn: "Normal",
      run: { size: 17 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: "CellHead",
      name: "Cell head",
      basedOn: "Cell",
      run: { size: 15, bold: true, color: COLOURS.muted },
      paragraph: { keepNext: true },
    },
    { id: "Figure", name: "Figure", basedOn: "Cell", run: { size: 32, bold: true } },
  ],
});
