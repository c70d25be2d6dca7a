import { element, escapeXml } from "@shared/base/xml.ts";
import { fitText, wrapText } from "@shared/drawing/text.ts";
import type { HeatGround } from "../../scoring/heat.ts";
import { hasRecovery, rpnOf } from "../fail-point.ts";
import type { StepBox } from "../layout/types.ts";
import type { FailPoint } from "../records.ts";
import { isFolded } from "../step-kinds.ts";
import { SIGNS_ABOVE } from "./distance.ts";
import { drawPair } from "./draw-pair.ts";
import { legendMessages, type MapWords } from "./legend-messages.ts";
import { PAIR, type PairFigure } from "./pair-figure.ts";
import type { PictureTheme } from "./palette.ts";
import { pictogram, stepShape, THUMBNAIL_ROOM, textRoom } from "./step-shape.ts";
import { stepDetail, stepTimesNote } from "./step-times.ts";

export type ChangeKind = "added" | "removed" | "changed";
export const SIGN: Record<ChangeKind, string> = { added: "+", removed: "−", changed: "~" };
export const UNTITLED = "Untitled step";

/** A title that two lines of the screen would cut stands in full on paper, as large as the card allows. */
const SIZES = [
  { size: 13, pitch: 17 },
  { size: 12, pitch: 15 },
  { size: 11, pitch: 13.5 },
  { size: 10, pitch: 12 },
  { size: 9, pitch: 10.5 },
  { size: 8, pitch: 9.4 },
] as const;
const DETAIL = 14;
/** Free above and below the words. */
const PAD = 5;

export interface StepLook {
  /** In English without. */
  readonly words?: MapWords;
  readonly change?: ChangeKind | undefined;
  /** There is a map inside. */
  readonly hasInside?: boolean;
  /** The address of that map. */
  readonly inside?: string | undefined;
  /** A small picture of it: a data: address. */
  readonly thumbnail?: string | undefined;
  /** What the whole card is filled with from afar. */
  readonly heat?: HeatGround | null | undefined;
  /** It is seen from afar. */
  readonly far?: boolean;
  /** Two groups side by side at its touch point. */
  readonly pair?: PairFigure | undefined;
}

export const colourOfChange = (change: ChangeKind, theme: PictureTheme): string =>
  ({ added: theme.added, removed: theme.error, changed: theme.changed })[change];

export function drawStep(box: StepBox, paper: PictureTheme, look: StepLook = {}): string {
  const { heat } = look;
  const theme = heat ? { ...paper, edge: paper.muted, text: heat.ink, muted: heat.ink } : paper;
  const { step, x, y, width } = box;
  const { change, inside, hasInside = false } = look;
  const stroke = change ? colourOfChange(change, theme) : theme.edge;
  const sign = change
    ? element(
        "text",
        {
          x: x + width - 8,
          y: y + (isFolded(step.kind) ? 16 : SIGN_AT),
          "font-size": 14,
          "font-weight": 600,
          "text-anchor": "end",
          fill: stroke,
        },
        SIGN[change],
      )
    : "";
  const card = element(
    "g",
    {},
    element("title", {}, escapeXml(noted(step.title || UNTITLED, stepTimesNote(step, look.words)))),
    stepShape(box, theme, stroke, change ? theme.edgeWidth + 1 : theme.edgeWidth, heat?.fill),
    look.pair?.difference ? "" : thumbnail(box, look.thumbnail),
    words(box, theme, look),
    look.thumbnail === undefined && !look.pair?.difference ? pictogram(box, theme) : "",
    sign,
    marks(box, theme, look.far ? SIGNS_ABOVE : 0, look.words ?? legendMessages),
    look.pair ? drawPair(box, look.pair, theme) : "",
    hasInside ? insideSign(box, theme, stroke) : "",
  );
  return inside === undefined ? card : element("a", { href: inside }, card);
}

/** Below a fail point; in the corner of a folded card. */
const SIGN_AT = 22;
const SIGN_ROOM = 10;

const noted = (title: string, note: string): string => (note === "" ? title : `${title} · ${note}`);

const THUMBNAIL = 40;

function thumbnail({ step, x, y, width, height }: StepBox, href: string | undefined): string {
  if (href === undefined) return "";
  // Clear of a folded corner.
  const place = {
    x: x + width - THUMBNAIL - 8,
    y: isFolded(step.kind) ? y + height - 6 - THUMBNAIL : y + (height - THUMBNAIL) / 2,
  };
  return element("image", {
    ...place,
    href,
    width: THUMBNAIL,
    height: THUMBNAIL,
    preserveAspectRatio: "xMidYMid slice",
  });
}

/** Title and detail, together in the middle of the card. */
function words(
  box: StepBox,
  theme: PictureTheme,
  { change, thumbnail, pair, words: said }: StepLook,
): string {
  const { step, x, y, width } = box;
  const height = box.height - (pair ? PAIR.inside : 0);
  const beside = pair?.difference ? 0 : thumbnail === undefined ? undefined : THUMBNAIL_ROOM;
  const room = textRoom(step.kind, width, beside);
  // An interval has the room beside the widest part of a round card.
  const aside = pair?.difference ? Math.max(0, room.left - 14) : 0;
  // Below a pictogram's place a sign has its room already.
  const across = room.width - (change && pictogram(box, theme) === "" ? SIGN_ROOM : 0);
  const detail = pair?.difference ? [pair.difference] : stepDetail(step, said);
  const below = detail.length * DETAIL;
  const title = fitText(step.title || UNTITLED, { width: across, height: height - 2 * PAD - below }, SIZES);
  const block = title.lines.length * title.pitch + below;
  // The baseline lies about three quarters of a line below its top.
  const top = y + (height - block) / 2 + title.pitch * 0.5 + title.size * 0.36;
  const shared = { x: x + room.left };
  const strike = change === "removed" ? "line-through" : undefined;
  const lines = title.lines.map((line, index) =>
    element(
      "text",
      {
        ...shared,
        y: round(top + index * title.pitch),
        "font-size": title.size,
        fill: theme.text,
        "text-decoration": strike,
      },
      escapeXml(line),
    ),
  );
  const foot = detail.map((text, index) => {
    const [line = ""] = wrapText(text, across + 2 * aside, 11, 1);
    return element(
      "text",
      {
        x: x + room.left - aside,
        y: round(y + (height + block) / 2 - 4 - (detail.length - 1 - index) * DETAIL),
        "font-size": 11,
        "font-weight": pair?.apart ? 600 : undefined,
        fill: pair?.apart ? theme.text : theme.muted,
      },
      escapeXml(line),
    );
  });
  return [...lines, ...foot].join("");
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The layers of the screen on the lower edge: there is a map inside. */
function insideSign(box: StepBox, theme: PictureTheme, stroke: string): string {
  const [x, y] = [box.x + box.width - 34, box.y + box.height - 9];
  const layers = `M${x + 11} ${y + 4}l5 3l-5 3l-5 -3ZM${x + 16} ${y + 11}l-5 3l-5 -3`;
  return element(
    "g",
    {},
    element("title", {}, "There is a map inside"),
    element("rect", { x, y, width: 22, height: 18, rx: 4, fill: theme.card, stroke }),
    element("path", { d: layers, fill: "none", stroke: theme.accent, "stroke-width": 1.2 }),
  );
}

/** Fail point (triangle with its RPN) and moment of truth (solid diamond), on the upper right corner. */
function marks({ step, x, y, width }: StepBox, theme: PictureTheme, above: number, said: MapWords): string {
  const { failPoint, momentOfTruth } = step;
  return [
    failPoint ? failMark(failPoint, x + width - 16, y - above, theme, said) : "",
    momentOfTruth
      ? titled(said.aMomentOfTruth, diamond(x + width - 37.5, y - Math.max(1.5, above), theme))
      : "",
  ].join("");
}

const titled = (title: string, sign: string) => element("g", {}, element("title", {}, title), sign);

/** The triangle, and on its corner the loop where the client is won back. */
function failMark(point: FailPoint, x: number, y: number, theme: PictureTheme, said: MapWords): string {
  const isRecovered = hasRecovery(point);
  const loop = isRecovered ? recoveryLoop(x + 11, y + 8, theme) : "";
  const title = said.failPointOf(rpnOf(point), isRecovered);
  return titled(title, triangle(x, y, theme) + loop);
}

/** A way back in a small circle: the client is won back. */
export const recoveryLoop = (cx: number, cy: number, theme: PictureTheme): string =>
  element("circle", { cx, cy, r: 5.5, fill: theme.card, stroke: theme.error, "stroke-width": 1 }) +
  element("path", {
    d: `M${cx - 2.6} ${cy - 1.3}A2.9 2.9 0 1 1 ${cx - 2.6} ${cy + 1.3}M${cx - 3} ${cy - 3.4}V${cy - 1}H${cx - 0.6}`,
    fill: "none",
    stroke: theme.error,
    "stroke-width": 1.1,
  });

export function triangle(x: number, y: number, theme: PictureTheme): string {
  const filled = theme.filled
    ? { fill: theme.error }
    : { fill: theme.card, stroke: theme.error, "stroke-width": 1 };
  return (
    element("path", { d: `M${x} ${y - 10}L${x + 11} ${y + 8}H${x - 11}Z`, ...filled }) +
    element(
      "text",
      {
        x,
        y: y + 5.5,
        "font-size": 10,
        "font-weight": 600,
        "text-anchor": "middle",
        fill: theme.filled ? theme.card : theme.error,
      },
      "F",
    )
  );
}

export const diamond = (cx: number, cy: number, theme: PictureTheme): string =>
  element("path", {
    d: `M${cx} ${cy - 8}L${cx + 8} ${cy}L${cx} ${cy + 8}L${cx - 8} ${cy}Z`,
    fill: theme.text,
  });
