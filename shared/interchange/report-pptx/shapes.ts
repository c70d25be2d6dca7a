import { element, escapeXml } from "@shared/base/xml.ts";
import { emu, type Frame } from "./measures.ts";
import { type Paragraph, paragraphXml } from "./slide-text.ts";

export interface ShapeLook {
  /** Degrees, clockwise. */
  readonly turn?: number;
  /** A name of the format's own forms: rect, roundRect, ellipse, hexagon … */
  readonly form?: string;
  /** Of the form's own measure, in thousandths of a percent. */
  readonly adjust?: Readonly<Record<string, number>>;
  /** Without “#”; none: nothing is filled. */
  readonly fill?: string;
  /** Without “#”: a stripe at its left, so much of its width, that moves with it. Only where it is filled. */
  readonly stripe?: { readonly colour: string; readonly share: number };
  readonly line?: LineLook;
  readonly anchor?: "t" | "ctr" | "b";
  /** Points between the edge and the words. */
  readonly inset?: number | Inset;
  /** What it is, for whoever cannot see it. */
  readonly description?: string;
}
export interface Inset {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface LineLook {
  readonly colour: string;
  /** Points. */
  readonly width: number;
  readonly dash?: "dash" | "sysDot" | "sysDash" | undefined;
  /** A head at its end. */
  readonly arrow?: boolean;
}

export const frameXml = (name: "a:xfrm" | "p:xfrm", { x, y, width, height }: Frame, turn = {}): string =>
  element(
    name,
    turn,
    element("a:off", { x: emu(x), y: emu(y) }),
    element("a:ext", { cx: emu(width), cy: emu(height) }),
  );

export const fillXml = (colour: string | undefined): string =>
  colour === undefined ? "<a:noFill/>" : element("a:solidFill", {}, element("a:srgbClr", { val: colour }));

/** A run of colours without a run: both ends of the border lie at one place. */
function stripedXml(fill: string, { colour, share }: { colour: string; share: number }): string {
  const stop = (at: number, value: string) =>
    element("a:gs", { pos: Math.round(at * 100_000) }, element("a:srgbClr", { val: value }));
  return element(
    "a:gradFill",
    { rotWithShape: 1 },
    element("a:gsLst", {}, stop(0, colour), stop(share, colour), stop(share, fill), stop(1, fill)),
    '<a:lin ang="0" scaled="0"/>',
  );
}

export const lineXml = (line: LineLook | undefined, name = "a:ln"): string =>
  line === undefined
    ? element(name, {}, "<a:noFill/>")
    : element(
        name,
        { w: emu(line.width) },
        fillXml(line.colour),
        line.dash === undefined ? "" : element("a:prstDash", { val: line.dash }),
        line.arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : "",
      );

export const formXml = (form: string, adjust: Readonly<Record<string, number>> = {}): string =>
  element(
    "a:prstGeom",
    { prst: form },
    element(
      "a:avLst",
      {},
      ...Object.entries(adjust).map(([name, value]) =>
        element("a:gd", { name, fmla: `val ${Math.round(value)}` }),
      ),
    ),
  );

/** A form with or without words in it. */
export function shapeXml(
  id: number,
  name: string,
  frame: Frame,
  paragraphs: readonly Paragraph[],
  look: ShapeLook = {},
): string {
  const { form = "rect", anchor = "t", inset = 0, description } = look;
  const edge = typeof inset === "number" ? { left: inset, top: inset, right: inset, bottom: inset } : inset;
  const isWordsAlone = look.fill === undefined && look.line === undefined;
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id, name, descr: description }),
      element("p:cNvSpPr", isWordsAlone ? { txBox: 1 } : {}),
      "<p:nvPr/>",
    ),
    element(
      "p:spPr",
      {},
      frameXml("a:xfrm", frame, look.turn === undefined ? {} : { rot: Math.round(look.turn * 60_000) }),
      formXml(form, look.adjust),
      look.fill !== undefined && look.stripe ? stripedXml(look.fill, look.stripe) : fillXml(look.fill),
      lineXml(look.line),
    ),
    element(
      "p:txBody",
      {},
      element(
        "a:bodyPr",
        {
          wrap: "square",
          lIns: emu(edge.left),
          tIns: emu(edge.top),
          rIns: emu(edge.right),
          bIns: emu(edge.bottom),
          anchor,
        },
        "<a:noAutofit/>",
      ),
      "<a:lstStyle/>",
      ...(paragraphs.length === 0 ? ["<a:p><a:endParaRPr/></a:p>"] : paragraphs.map(paragraphXml)),
    ),
  );
}

/** Words at a place that the layout of the slide gives: title, foot, number. */
export const placeholderXml = (
  id: number,
  name: string,
  kind: { readonly type: string; readonly idx?: number },
  body: string,
): string =>
  element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id, name }),
      element("p:cNvSpPr", {}, '<a:spLocks noGrp="1"/>'),
      element("p:nvPr", {}, element("p:ph", kind)),
    ),
    "<p:spPr/>",
    element("p:txBody", {}, "<a:bodyPr/>", "<a:lstStyle/>", body),
  );

/** A text in the look of its place; `size` in points where it is another than that of the place. */
export function plainParagraph(text: string, size?: number): string {
  const look = element("a:rPr", { sz: size === undefined ? undefined : Math.round(size * 100) });
  return element(
    "a:p",
    {},
    ...text
      .split("\n")
      .flatMap((line, index) => [
        ...(index > 0 ? ["<a:br/>"] : []),
        ...(line === "" ? [] : [element("a:r", {}, look, element("a:t", {}, escapeXml(line)))]),
      ]),
  );
}

/** A vector picture with the dots behind it; both are relations of the slide. */
export const pictureXml = (
  id: number,
  { frame, label, dots, vectors }: { frame: Frame; label: string; dots: string; vectors: string | null },
): string =>
  element(
    "p:pic",
    {},
    element(
      "p:nvPicPr",
      {},
      element("p:cNvPr", { id, name: label.slice(0, 60), descr: label }),
      element("p:cNvPicPr", {}, '<a:picLocks noChangeAspect="1"/>'),
      "<p:nvPr/>",
    ),
    element(
      "p:blipFill",
      {},
      element(
        "a:blip",
        { "r:embed": dots },
        vectors === null
          ? ""
          : element(
              "a:extLst",
              {},
              element(
                "a:ext",
                { uri: "{96DAC541-7B7A-43D3-8B79-37D633B846F1}" },
                element("asvg:svgBlip", {
                  "xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
                  "r:embed": vectors,
                }),
              ),
            ),
      ),
      "<a:stretch><a:fillRect/></a:stretch>",
    ),
    element("p:spPr", {}, frameXml("a:xfrm", frame), formXml("rect")),
  );

/** A chart of the office's own, which is a relation of the slide. */
export const chartFrameXml = (id: number, label: string, frame: Frame, relation: string): string =>
  element(
    "p:graphicFrame",
    {},
    element(
      "p:nvGraphicFramePr",
      {},
      element("p:cNvPr", { id, name: label, descr: label }),
      "<p:cNvGraphicFramePr/>",
      "<p:nvPr/>",
    ),
    frameXml("p:xfrm", frame),
    element(
      "a:graphic",
      {},
      element("a:graphicData", { uri: CHART }, element("c:chart", { "xmlns:c": CHART, "r:id": relation })),
    ),
  );
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
