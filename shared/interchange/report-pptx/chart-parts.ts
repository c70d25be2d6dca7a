import { element, escapeXml } from "@shared/base/xml.ts";
import { COLOURS } from "./measures.ts";

/** A chart of the office's own with the workbook that it is drawn from, so that its figures can be changed. */
export interface NativeChart {
  readonly xml: string;
  readonly workbook: Uint8Array;
}

/** The sheet of the workbook that a chart is drawn from. */
export const SHEET = "Figures";

export const value = (name: string, val: string | number): string => element(name, { val });

const cached = (name: "c:strCache" | "c:numCache", texts: readonly (string | null)[], format = ""): string =>
  element(
    name,
    {},
    format === "" ? "" : element("c:formatCode", {}, escapeXml(format)),
    value("c:ptCount", texts.length),
    ...texts.map((text, idx) =>
      text === null ? "" : element("c:pt", { idx }, element("c:v", {}, escapeXml(text))),
    ),
  );

/** Cells of a column of the sheet, rows counted from 1. */
const cells = (column: string, from: number, count: number): string =>
  element("c:f", {}, `${SHEET}!$${column}$${from}${count > 1 ? `:$${column}$${from + count - 1}` : ""}`);

/** Words that stand in the sheet, with what they are where nobody opens it. */
export const wordsRef = (column: string, from: number, words: readonly string[]): string =>
  element("c:strRef", {}, cells(column, from, words.length), cached("c:strCache", words));

/** The same of numbers; null is a gap. */
export const numbersRef = (
  column: string,
  from: number,
  numbers: readonly (number | null)[],
  format: string,
): string =>
  element(
    "c:numRef",
    {},
    cells(column, from, numbers.length),
    cached(
      "c:numCache",
      numbers.map((number) => (number === null ? null : String(number))),
      format,
    ),
  );

export const solid = (colour: string): string =>
  element("a:solidFill", {}, element("a:srgbClr", { val: colour }));
export const stroke = (colour: string, width: number, dash?: "dash"): string =>
  element("a:ln", { w: Math.round(width * 12_700) }, solid(colour), dash ? value("a:prstDash", dash) : "");
export const NO_LINE = "<a:ln><a:noFill/></a:ln>";

export const letters = (size: number, colour: string = COLOURS.text): string =>
  element(
    "c:txPr",
    {},
    "<a:bodyPr/>",
    "<a:lstStyle/>",
    `<a:p>${properties(size, colour)}<a:endParaRPr/></a:p>`,
  );
const properties = (size: number, colour: string): string =>
  element("a:pPr", {}, element("a:defRPr", { sz: size * 100, b: 0 }, solid(colour)));

/** Where the values of a series stand, and in which ink; `untold`: points whose bar is too short for it. */
export interface LabelLook {
  readonly place: "t" | "ctr" | "outEnd" | "inEnd" | "inBase";
  /** Without “#”. */
  readonly ink?: string;
  readonly untold?: readonly number[];
}

/** The values at the points of a series, in letters of 10 points. */
export const labels = (numbers: string, { place, ink = COLOURS.text, untold = [] }: LabelLook): string =>
  element(
    "c:dLbls",
    {},
    ...untold.map((idx) => element("c:dLbl", {}, value("c:idx", idx), value("c:delete", 1))),
    element("c:numFmt", { formatCode: numbers, sourceLinked: 0 }),
    `<c:spPr><a:noFill/>${NO_LINE}</c:spPr>`,
    letters(10, ink),
    value("c:dLblPos", place),
    value("c:showLegendKey", 0),
    value("c:showVal", 1),
    value("c:showCatName", 0),
    value("c:showSerName", 0),
    value("c:showPercent", 0),
    value("c:showBubbleSize", 0),
  );

export interface AxisLook {
  readonly id: number;
  readonly crosses: number;
  readonly side: "b" | "l" | "r" | "t";
  readonly isReversed?: boolean;
  /** Where it meets the other axis; a number is a value of that one. */
  readonly meets?: "autoZero" | "max" | "min" | number;
  readonly title?: string;
}

const axisHead = ({ id, side, isReversed }: AxisLook, scaling: readonly string[] = []): string[] => [
  value("c:axId", id),
  element("c:scaling", {}, value("c:orientation", isReversed ? "maxMin" : "minMax"), ...scaling),
  value("c:delete", 0),
  value("c:axPos", side),
];
const meeting = ({ crosses, meets = "autoZero" }: AxisLook): string[] => [
  value("c:crossAx", crosses),
  typeof meets === "number" ? value("c:crossesAt", meets) : value("c:crosses", meets),
];

export const categoryAxis = (look: AxisLook): string =>
  element(
    "c:catAx",
    {},
    ...axisHead(look),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    // Beside all of them, not along the middle of the bars or lines.
    value("c:tickLblPos", "low"),
    element("c:spPr", {}, stroke(COLOURS.outline, 0.75)),
    letters(10),
    ...meeting(look),
    value("c:lblAlgn", "ctr"),
    value("c:noMultiLvlLbl", 1),
  );

export const valueAxis = (
  look: AxisLook,
  { low, high, numbers, step }: { low?: number; high?: number; numbers: string; step?: number },
  isGridded = true,
): string =>
  element(
    "c:valAx",
    {},
    ...axisHead(look, [
      ...(high === undefined ? [] : [value("c:max", high)]),
      ...(low === undefined ? [] : [value("c:min", low)]),
    ]),
    isGridded ? element("c:majorGridlines", {}, element("c:spPr", {}, stroke(COLOURS.line, 0.5))) : "",
    look.title ? axisTitle(look.title) : "",
    element("c:numFmt", { formatCode: numbers, sourceLinked: 0 }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
    element("c:spPr", {}, NO_LINE),
    letters(10, COLOURS.muted),
    ...meeting(look),
    value("c:crossBetween", look.meets === "min" ? "midCat" : "between"),
    step === undefined ? "" : value("c:majorUnit", step),
  );

const axisTitle = (words: string): string =>
  element(
    "c:title",
    {},
    element(
      "c:tx",
      {},
      element(
        "c:rich",
        {},
        "<a:bodyPr/>",
        "<a:lstStyle/>",
        element(
          "a:p",
          {},
          properties(10, COLOURS.muted),
          element(
            "a:r",
            {},
            element("a:rPr", { sz: 1000, b: 0 }, solid(COLOURS.muted)),
            element("a:t", {}, escapeXml(words)),
          ),
        ),
      ),
    ),
    value("c:overlay", 0),
  );

/** The whole part: plots and axes in their order. */
export function chartSpace(plots: readonly string[], isNamed: boolean): string {
  const legend = element("c:legend", {}, value("c:legendPos", "t"), value("c:overlay", 0), letters(10));
  const body = element(
    "c:chart",
    {},
    value("c:autoTitleDeleted", 1),
    element("c:plotArea", {}, "<c:layout/>", ...plots),
    isNamed ? legend : "",
    value("c:plotVisOnly", 1),
    value("c:dispBlanksAs", "gap"),
  );
  const space = element(
    "c:chartSpace",
    {
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    value("c:roundedCorners", 0),
    body,
    element("c:externalData", { "r:id": "rId1" }, value("c:autoUpdate", 0)),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${space}`;
}
