import { element, escapeXml } from "@shared/base/xml.ts";
import { textWidth, wrapText } from "@shared/drawing/text.ts";
import { COLOURS } from "./measures.ts";

/** A stretch of text of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly underlined?: boolean;
  /** Without “#”. */
  readonly colour?: string;
  /** Points; without: that of its paragraph. */
  readonly size?: number;
  /** The relation of a slide that it leads to. */
  readonly slideLink?: string;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** Points. */
  readonly size: number;
  readonly align?: "ctr" | "r";
  /** Points below it. */
  readonly after?: number;
}

export const paragraph = (text: string, size: number, look: Omit<Run, "text"> = {}): Paragraph => ({
  runs: [{ text, ...look }],
  size,
});

/** Lines of a text are this much of its letters apart. */
export const PITCH = 1.2;

/** Height in points of paragraphs in a room so wide. Measured with Inter, which is a little wider than what is shown. */
export function heightOf(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce((sum, { runs, size, after = 0 }) => {
    const text = runs.map((run) => run.text).join("");
    const weight = runs.some((run) => run.bold) ? 600 : 400;
    const largest = Math.max(size, ...runs.map((run) => run.size ?? 0));
    return sum + linesOf(text, width, largest, weight).length * largest * PITCH + after;
  }, 0);
}

/** The lines that a text takes; an empty one takes one. */
export const linesOf = (text: string, width: number, size: number, weight: 400 | 600 = 400): string[] =>
  text.split("\n").flatMap((line) => {
    if (line.trim() === "") return [""];
    if (textWidth(line, size, weight) <= width) return [line];
    return wrapText(line, Math.max(width, size), size, Number.POSITIVE_INFINITY, weight);
  });

export const paragraphXml = ({ runs, size, align, after = 0 }: Paragraph): string =>
  element(
    "a:p",
    {},
    element(
      "a:pPr",
      { marL: 0, indent: 0, algn: align },
      element("a:spcBef", {}, element("a:spcPts", { val: 0 })),
      element("a:spcAft", {}, element("a:spcPts", { val: Math.round(after * 100) })),
      "<a:buNone/>",
    ),
    ...runs.flatMap((run) => runXml(run, size)),
    ...(runs.every(({ text }) => text === "")
      ? [element("a:endParaRPr", { sz: Math.round(size * 100) })]
      : []),
  );

function runXml(run: Run, size: number): string[] {
  const attributes = {
    sz: Math.max(100, Math.round((run.size ?? size) * 100)),
    b: run.bold ? 1 : 0,
    i: run.italic ? 1 : undefined,
    u: run.underlined ? "sng" : undefined,
    strike: run.struck ? "sngStrike" : undefined,
  };
  const fill = element("a:solidFill", {}, element("a:srgbClr", { val: run.colour ?? COLOURS.text }));
  const link =
    run.slideLink === undefined
      ? ""
      : element("a:hlinkClick", { "r:id": run.slideLink, action: "ppaction://hlinksldjump" });
  const look = element("a:rPr", attributes, fill, link);
  return run.text
    .split("\n")
    .flatMap((line, index) => [
      ...(index > 0 ? [element("a:br", {}, look)] : []),
      ...(line === "" ? [] : [element("a:r", {}, look, element("a:t", {}, escapeXml(line)))]),
    ]);
}

/** A text that is taller than its room, in parts that are not: it ends at the end of a sentence, or at a space. */
export function partsOfText(text: string, width: number, height: number, size: number): string[] {
  const most = Math.max(1, Math.floor(height / (size * PITCH)));
  if (linesOf(text, width, size).length <= most) return [text];
  const parts: string[] = [];
  let part = "";
  for (const piece of text.split(/(?<=[.!?…]\s)|(?<=\s)/)) {
    if (part !== "" && linesOf(part + piece, width, size).length > most) {
      parts.push(part.trimEnd());
      part = piece;
    } else part += piece;
  }
  return [...parts, part.trimEnd()];
}
