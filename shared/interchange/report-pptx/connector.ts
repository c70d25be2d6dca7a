import { element } from "@shared/base/xml.ts";
import { emu, type Frame } from "./measures.ts";
import { formXml, frameXml, type LineLook, lineXml } from "./shapes.ts";

/** Where a line may be glued to a form of four sides, as the format numbers them. */
const TOP = 0;
const LEFT = 1;
const BOTTOM = 2;
const RIGHT = 3;

export interface Glued {
  /** The number of the shape on its slide. */
  readonly shape: number;
  readonly frame: Frame;
}

interface Way {
  readonly from: number;
  readonly to: number;
  readonly form: "straightConnector1" | "bentConnector3";
  readonly frame: Frame;
  readonly turn: { readonly rot?: number; readonly flipH?: number; readonly flipV?: number };
  /** Where it bends, as a share of its length; beyond 1 it goes around. */
  readonly bend?: number;
}

/** Points by which a line goes around what stands between its ends. */
const AROUND = 10;
/** A line without any width could not be bent. */
const LEAST = 1;

/** The way between two forms: on to the side that faces the other, around where something stands between them. */
export function wayBetween(from: Frame, to: Frame, isBlocked: boolean): Way {
  const rightOf = (frame: Frame) => frame.x + frame.width;
  const middle = (frame: Frame) => frame.y + frame.height / 2;
  const isAhead = to.x >= rightOf(from) - LEAST;
  const isBehind = rightOf(to) <= from.x + LEAST;
  const sameRow = Math.abs(middle(from) - middle(to)) < LEAST;
  if (isAhead || isBehind) {
    if (sameRow && isBlocked) return aroundBelow(from, to);
    const start = isAhead ? rightOf(from) : from.x;
    const end = isAhead ? to.x : rightOf(to);
    const [y, other] = [middle(from), middle(to)];
    return {
      from: isAhead ? RIGHT : LEFT,
      to: isAhead ? LEFT : RIGHT,
      form: sameRow ? "straightConnector1" : "bentConnector3",
      frame: {
        x: Math.min(start, end),
        y: Math.min(y, other),
        width: Math.abs(end - start),
        height: sameRow ? 0 : Math.abs(other - y),
      },
      turn: { ...(isBehind && { flipH: 1 }), ...(other < y && !sameRow && { flipV: 1 }) },
      // In the gap before the form that it leads to.
      ...(!sameRow && { bend: bendBefore(Math.abs(end - start)) }),
    };
  }
  return isBlocked ? aroundBeside(from, to) : straightDown(from, to);
}

const bendBefore = (length: number): number => (length > 3 * AROUND ? 1 - AROUND / length : 0.5);

function straightDown(from: Frame, to: Frame): Way {
  const isDown = to.y >= from.y;
  const [upper, lower] = isDown ? [from, to] : [to, from];
  const x = from.x + from.width / 2;
  const other = to.x + to.width / 2;
  const [top, bottom] = [upper.y + upper.height, lower.y];
  const frame = {
    x: Math.min(x, other),
    y: top,
    width: Math.abs(other - x),
    height: Math.max(0, bottom - top),
  };
  return {
    from: isDown ? BOTTOM : TOP,
    to: isDown ? TOP : BOTTOM,
    form: "straightConnector1",
    frame,
    turn: { ...(other < x && { flipH: 1 }), ...(!isDown && { flipV: 1 }) },
  };
}

/** Out at the right, down or up, and in at the right. */
function aroundBeside(from: Frame, to: Frame): Way {
  const [start, end] = [from.x + from.width, to.x + to.width];
  const [y, other] = [from.y + from.height / 2, to.y + to.height / 2];
  const width = Math.max(LEAST, Math.abs(end - start));
  return {
    from: RIGHT,
    to: RIGHT,
    form: "bentConnector3",
    frame: { x: Math.min(start, end), y: Math.min(y, other), width, height: Math.abs(other - y) },
    turn: { ...(end < start && { flipH: 1 }), ...(other < y && { flipV: 1 }) },
    bend: end < start ? -AROUND / width : 1 + AROUND / width,
  };
}

/** Out below, along the row, and in from below: the form is that of `aroundBeside` by a quarter of a turn. */
function aroundBelow(from: Frame, to: Frame): Way {
  const [start, end] = [from.x + from.width / 2, to.x + to.width / 2];
  const y = Math.max(from.y + from.height, to.y + to.height);
  const [deep, wide] = [LEAST, Math.abs(end - start)];
  const centre = { x: (start + end) / 2, y: y + deep / 2 };
  return {
    from: BOTTOM,
    to: BOTTOM,
    form: "bentConnector3",
    frame: { x: centre.x - deep / 2, y: centre.y - wide / 2, width: deep, height: wide },
    turn: { rot: QUARTER, ...(end > start && { flipV: 1 }) },
    bend: 1 + AROUND / deep,
  };
}

/** In 60,000ths of a degree. */
const QUARTER = 5_400_000;
const WHOLE = 100_000;

/** A line that stays with both of its shapes when they are moved. */
export function connectorXml(
  id: number,
  {
    name,
    from,
    to,
    isBlocked,
    line,
  }: { name: string; from: Glued; to: Glued; isBlocked: boolean; line: LineLook },
): string {
  const way = wayBetween(from.frame, to.frame, isBlocked);
  const bend = way.bend === undefined ? {} : { adj1: way.bend * WHOLE };
  return element(
    "p:cxnSp",
    {},
    element(
      "p:nvCxnSpPr",
      {},
      element("p:cNvPr", { id, name: name.slice(0, 80), descr: name }),
      element(
        "p:cNvCxnSpPr",
        {},
        element("a:stCxn", { id: from.shape, idx: way.from }),
        element("a:endCxn", { id: to.shape, idx: way.to }),
      ),
      "<p:nvPr/>",
    ),
    element("p:spPr", {}, frameXml("a:xfrm", way.frame, way.turn), formXml(way.form, bend), lineXml(line)),
  );
}

export const isAcross = (frame: Frame, from: Frame, to: Frame): boolean => {
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const span = (a: number, b: number, at: number) => Math.min(a, b) < at && at < Math.max(a, b);
  const [ax, bx] = [from.x + from.width / 2, to.x + to.width / 2];
  const [ay, by] = [from.y + from.height / 2, to.y + to.height / 2];
  const sameRow = Math.abs(ay - by) < LEAST && Math.abs(middle.y - ay) < frame.height / 2;
  const sameColumn = Math.abs(ax - bx) < from.width / 2 && Math.abs(middle.x - ax) < frame.width / 2;
  return (sameRow && span(ax, bx, middle.x)) || (sameColumn && span(ay, by, middle.y));
};

/** Kept here because only lines have it: a hairline between two places. */
export const hairlineXml = (
  id: number,
  name: string,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  line: LineLook,
): string =>
  element(
    "p:cxnSp",
    {},
    element("p:nvCxnSpPr", {}, element("p:cNvPr", { id, name }), "<p:cNvCxnSpPr/>", "<p:nvPr/>"),
    element(
      "p:spPr",
      {},
      element(
        "a:xfrm",
        {},
        element("a:off", { x: emu(from.x), y: emu(from.y) }),
        element("a:ext", { cx: emu(to.x - from.x), cy: emu(to.y - from.y) }),
      ),
      formXml("line"),
      lineXml(line),
    ),
  );
