import { element, escapeXml } from "@shared/base/xml.ts";
import { writeXlsxFile } from "../sheet/xlsx-file.ts";
import { COLOURS } from "./measures.ts";

/** One line over its categories; a place without a value is a gap. */
export interface LineChart {
  readonly name: string;
  readonly points: readonly {
    readonly category: string;
    readonly value: number | null;
    /** Of its mark, without “#”. */
    readonly colour: string;
  }[];
  readonly least: number;
  readonly most: number;
  /** As spreadsheets write formats of numbers. */
  readonly numbers: string;
}

/** A chart of the office's own with the workbook that it is drawn from, so that its figures can be changed. */
export interface NativeChart {
  readonly xml: string;
  readonly workbook: Uint8Array;
}

const SHEET = "Figures";
const AXES = { category: 111_111_111, value: 222_222_222 } as const;

export async function lineChart(chart: LineChart): Promise<NativeChart> {
  const rows = chart.points.map(({ category, value }) => [category, value]);
  const workbook = await writeXlsxFile([{ name: SHEET, rows: [["", chart.name], ...rows] }]);
  return { xml: chartXml(chart), workbook };
}

const value = (name: string, val: string | number): string => element(name, { val });

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

const cells = (column: string, from: number, to: number): string =>
  element("c:f", {}, `${SHEET}!$${column}$${from}${to > from ? `:$${column}$${to}` : ""}`);

const solid = (colour: string): string => element("a:solidFill", {}, element("a:srgbClr", { val: colour }));
const stroke = (colour: string, width: number): string =>
  element("a:ln", { w: Math.round(width * 12_700) }, solid(colour));
const letters = (size: number): string =>
  element(
    "c:txPr",
    {},
    "<a:bodyPr/>",
    "<a:lstStyle/>",
    element(
      "a:p",
      {},
      element("a:pPr", {}, element("a:defRPr", { sz: size * 100 }, solid(COLOURS.text))),
      "<a:endParaRPr/>",
    ),
  );

function chartXml({ name, points, least, most, numbers }: LineChart): string {
  const last = points.length + 1;
  const mark = (colour: string) =>
    element(
      "c:marker",
      {},
      value("c:symbol", "circle"),
      value("c:size", 9),
      element("c:spPr", {}, solid(colour), stroke(COLOURS.text, 0.75)),
    );
  const series = element(
    "c:ser",
    {},
    value("c:idx", 0),
    value("c:order", 0),
    element("c:tx", {}, element("c:strRef", {}, cells("B", 1, 1), cached("c:strCache", [name]))),
    element("c:spPr", {}, stroke(COLOURS.text, 1.75)),
    mark(COLOURS.ground),
    ...points.map(({ colour }, index) =>
      element("c:dPt", {}, value("c:idx", index), mark(colour), value("c:bubble3D", 0)),
    ),
    element(
      "c:dLbls",
      {},
      element("c:numFmt", { formatCode: numbers, sourceLinked: 0 }),
      "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
      letters(10),
      value("c:dLblPos", "t"),
      value("c:showLegendKey", 0),
      value("c:showVal", 1),
      value("c:showCatName", 0),
      value("c:showSerName", 0),
      value("c:showPercent", 0),
      value("c:showBubbleSize", 0),
    ),
    element(
      "c:cat",
      {},
      element(
        "c:strRef",
        {},
        cells("A", 2, last),
        cached(
          "c:strCache",
          points.map(({ category }) => category),
        ),
      ),
    ),
    element(
      "c:val",
      {},
      element(
        "c:numRef",
        {},
        cells("B", 2, last),
        cached(
          "c:numCache",
          points.map((one) => (one.value === null ? null : String(one.value))),
          numbers,
        ),
      ),
    ),
    value("c:smooth", 0),
  );
  const categories = element(
    "c:catAx",
    {},
    value("c:axId", AXES.category),
    element("c:scaling", {}, value("c:orientation", "minMax")),
    value("c:delete", 0),
    value("c:axPos", "b"),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    // Below all of them, not along the middle of the line.
    value("c:tickLblPos", "low"),
    element("c:spPr", {}, stroke(COLOURS.outline, 0.75)),
    letters(10),
    value("c:crossAx", AXES.value),
    value("c:crosses", "autoZero"),
    value("c:lblAlgn", "ctr"),
  );
  const values = element(
    "c:valAx",
    {},
    value("c:axId", AXES.value),
    element("c:scaling", {}, value("c:orientation", "minMax"), value("c:max", most), value("c:min", least)),
    value("c:delete", 0),
    value("c:axPos", "l"),
    element("c:majorGridlines", {}, element("c:spPr", {}, stroke(COLOURS.line, 0.5))),
    element("c:numFmt", { formatCode: numbers, sourceLinked: 0 }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
    element("c:spPr", {}, "<a:ln><a:noFill/></a:ln>"),
    letters(10),
    value("c:crossAx", AXES.category),
    value("c:crosses", "autoZero"),
    value("c:crossBetween", "between"),
    value("c:majorUnit", 1),
  );
  const body = element(
    "c:chart",
    {},
    value("c:autoTitleDeleted", 1),
    element(
      "c:plotArea",
      {},
      "<c:layout/>",
      element(
        "c:lineChart",
        {},
        value("c:grouping", "standard"),
        value("c:varyColors", 0),
        series,
        value("c:marker", 1),
        value("c:axId", AXES.category),
        value("c:axId", AXES.value),
      ),
      categories,
      values,
    ),
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
