import { element, escapeXml } from "@shared/base/xml.ts";
import { BODY, COLOURS, type Frame, SIDE, SLIDE } from "./measures.ts";
import { frameXml, shapeXml } from "./shapes.ts";
import { paragraph } from "./slide-text.ts";

/** Every office has it, and a deck is changed on other people's machines; the client changes it in one place. */
const FONT = "Arial";
const NAMESPACES = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
} as const;

/** A part of the file with its declaration. */
export const part = (name: string, attributes: Record<string, string | number>, ...children: string[]) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(name, { ...NAMESPACES, ...attributes }, ...children)}`;

/** The group that holds everything on a slide. */
export const shapeTree = (shapes: readonly string[]): string =>
  element(
    "p:spTree",
    {},
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
    ...shapes,
  );

/** Colours and letters of the deck: change them here and the whole deck follows. */
export function themePart(accent: string): string {
  const colour = (name: string, value: string) => element(name, {}, element("a:srgbClr", { val: value }));
  const scheme = [
    ["a:dk1", COLOURS.text],
    ["a:lt1", COLOURS.ground],
    ["a:dk2", COLOURS.muted],
    ["a:lt2", COLOURS.tint],
    ["a:accent1", accent],
    ["a:accent2", "7A5BB0"],
    ["a:accent3", "1E8A7A"],
    ["a:accent4", COLOURS.bad],
    ["a:accent5", COLOURS.good],
    ["a:accent6", COLOURS.neutral],
    ["a:hlink", accent],
    ["a:folHlink", accent],
  ] as const;
  const face = `<a:latin typeface="${FONT}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = element("a:ln", { w: 9525 }, fill);
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return part(
    "a:theme",
    { name: "Frontstage" },
    element(
      "a:themeElements",
      {},
      element("a:clrScheme", { name: "Frontstage" }, ...scheme.map(([name, value]) => colour(name, value))),
      element(
        "a:fontScheme",
        { name: "Frontstage" },
        element("a:majorFont", {}, face),
        element("a:minorFont", {}, face),
      ),
      element(
        "a:fmtScheme",
        { name: "Frontstage" },
        element("a:fillStyleLst", {}, fill, fill, fill),
        element("a:lnStyleLst", {}, line, line, line),
        element("a:effectStyleLst", {}, effect, effect, effect),
        element("a:bgFillStyleLst", {}, fill, fill, fill),
      ),
    ),
  );
}

/** Points; a longer title is set smaller. */
export const TITLE_LETTERS = 24;
export const TITLE_FRAME: Frame = { x: SIDE, y: 34, width: SLIDE.width - 2 * SIDE, height: 42 };
const ABOVE_FRAME: Frame = { x: SIDE, y: 18, width: SLIDE.width - 2 * SIDE, height: 18 };
const FOOT_FRAME: Frame = { x: SIDE, y: 510, width: BODY.width - 80, height: 18 };
const NUMBER_FRAME: Frame = { x: SLIDE.width - SIDE - 70, y: 510, width: 70, height: 18 };
const COVER_FRAME: Frame = { x: 96, y: 150, width: SLIDE.width - 96 - SIDE, height: 120 };

interface Place {
  readonly name: string;
  readonly type: string;
  readonly idx?: number;
  readonly frame: Frame;
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: "r";
  readonly colour: "tx1" | "tx2" | "accent1";
  readonly anchor?: "ctr" | "b";
}

const TITLE: Place = {
  name: "Title",
  type: "title",
  frame: TITLE_FRAME,
  size: TITLE_LETTERS,
  bold: true,
  colour: "tx1",
  anchor: "ctr",
};
const FOOT: Place = { name: "Foot", type: "ftr", idx: 11, frame: FOOT_FRAME, size: 10, colour: "tx2" };
const NUMBER: Place = {
  name: "Number",
  type: "sldNum",
  idx: 12,
  frame: NUMBER_FRAME,
  size: 10,
  colour: "tx2",
  align: "r",
};
const ABOVE: Place = {
  name: "Chapter",
  type: "body",
  idx: 10,
  frame: ABOVE_FRAME,
  size: 11,
  colour: "accent1",
};
const TEXT: Place = { name: "Text", type: "body", idx: 1, frame: BODY, size: 14, colour: "tx1" };
const COVER: Place = { ...TITLE, frame: COVER_FRAME, size: 38, anchor: "b", colour: "accent1" };

function placeXml({ name, type, idx, frame, size, bold, align, colour, anchor }: Place, id: number): string {
  const level = element(
    "a:lvl1pPr",
    { marL: 0, indent: 0, algn: align },
    "<a:buNone/>",
    element(
      "a:defRPr",
      { sz: size * 100, b: bold ? 1 : 0 },
      element("a:solidFill", {}, element("a:schemeClr", { val: colour })),
      '<a:latin typeface="+mn-lt"/>',
    ),
  );
  const words =
    type === "sldNum"
      ? '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld></a:p>'
      : element("a:p", {}, element("a:r", {}, "<a:rPr/>", element("a:t", {}, escapeXml(name))));
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id, name }),
      '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
      element("p:nvPr", {}, element("p:ph", { type, idx })),
    ),
    element("p:spPr", {}, frameXml("a:xfrm", frame), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'),
    element(
      "p:txBody",
      {},
      element(
        "a:bodyPr",
        { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: anchor ?? "t" },
        type === "title" ? '<a:normAutofit fontScale="100000"/>' : "<a:noAutofit/>",
      ),
      element("a:lstStyle", {}, level),
      words,
    ),
  );
}

const placesXml = (places: readonly Place[], behind: readonly string[] = []): string =>
  shapeTree([...behind, ...places.map((place, index) => placeXml(place, index + 2))]);

/** Beyond those of the places of a master. */
const WATERMARK_ID = 99;

/** A word across the slide, behind all that stands on it. */
function watermarkXml(text: string): string {
  const size = Math.min(120, Math.round(900 / Math.max(4, [...text].length)));
  const frame = { x: 60, y: (SLIDE.height - 2 * size) / 2, width: SLIDE.width - 120, height: 2 * size };
  const words = { ...paragraph(text, size, { bold: true, colour: "ECEEF0" }), align: "ctr" } as const;
  return shapeXml(WATERMARK_ID, "Watermark", frame, [words], { anchor: "ctr", turn: -25 });
}

export function masterPart(layouts: number, watermark = ""): string {
  const level = (size: number) =>
    element(
      "a:lvl1pPr",
      { marL: 0, indent: 0 },
      "<a:buNone/>",
      element(
        "a:defRPr",
        { sz: size * 100 },
        '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>',
        '<a:latin typeface="+mn-lt"/>',
      ),
    );
  return part(
    "p:sldMaster",
    {},
    element(
      "p:cSld",
      {},
      '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
      placesXml([TITLE, TEXT, FOOT, NUMBER], watermark === "" ? [] : [watermarkXml(watermark)]),
    ),
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
    element(
      "p:sldLayoutIdLst",
      {},
      ...Array.from({ length: layouts }, (_, index) =>
        element("p:sldLayoutId", { id: MASTER_ID + 1 + index, "r:id": `rId${index + 1}` }),
      ),
    ),
    element(
      "p:txStyles",
      {},
      element("p:titleStyle", {}, level(24)),
      element("p:bodyStyle", {}, level(14)),
      element("p:otherStyle", {}, level(14)),
    ),
  );
}

/** The format wants numbers of masters and layouts from here on, and all of them unlike. */
export const MASTER_ID = 2_147_483_648;

/** The layout of the cover, and that of every other slide. */
export const LAYOUTS = [
  { type: "title", name: "Cover", places: [COVER] },
  { type: "titleOnly", name: "Content", places: [TITLE, ABOVE, FOOT, NUMBER] },
] as const;

export const layoutPart = ({ type, name, places }: (typeof LAYOUTS)[number]): string =>
  part(
    "p:sldLayout",
    { type, preserve: 1 },
    element("p:cSld", { name }, placesXml(places)),
    "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>",
  );

/** Notes on an upright sheet: the slide above, its words below. */
export const NOTES_SIZE = { width: 540, height: 720 } as const;
const NOTES_IMAGE: Frame = { x: 60, y: 50, width: 420, height: 236 };
const NOTES_TEXT: Frame = { x: 54, y: 310, width: 432, height: 360 };

const notesShapes = (words: string, withFrames: boolean): string =>
  shapeTree([
    element(
      "p:sp",
      {},
      '<p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>',
      element(
        "p:spPr",
        {},
        ...(withFrames
          ? [frameXml("a:xfrm", NOTES_IMAGE), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>']
          : []),
      ),
    ),
    element(
      "p:sp",
      {},
      '<p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr>',
      element(
        "p:spPr",
        {},
        ...(withFrames
          ? [frameXml("a:xfrm", NOTES_TEXT), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>']
          : []),
      ),
      element("p:txBody", {}, "<a:bodyPr/>", "<a:lstStyle/>", words),
    ),
  ]);

export const notesMasterPart = (): string =>
  part(
    "p:notesMaster",
    {},
    element(
      "p:cSld",
      {},
      '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
      notesShapes("<a:p><a:endParaRPr/></a:p>", true),
    ),
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
  );

export const notesPart = (paragraphs: readonly string[]): string =>
  part(
    "p:notes",
    {},
    element("p:cSld", {}, notesShapes(paragraphs.join(""), false)),
    "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>",
  );
