import { element, escapeXml } from "@shared/base/xml.ts";
import type { Area } from "@shared/drawing/drawing.ts";
import { textWidth } from "@shared/drawing/text.ts";
import type { TouchPoint } from "../../touchpoint/records.ts";
import type { MarkShape } from "../layout/types.ts";
import { lettersBeside, markFromAfar, markSize, NEAR, ringAround } from "./distance.ts";
import { legendMessages, type MapWords } from "./legend-messages.ts";
import { type MarkFigure, markColours, markText, type PictureTheme } from "./palette.ts";

export interface MarkLook {
  readonly number: number;
  readonly point: TouchPoint | undefined;
  readonly figure: MarkFigure | undefined;
  /** Fewer answers than this are few: hatched, with the n. */
  readonly smallSample: number;
  /** How large it is shown. */
  readonly scale: number;
  readonly words?: MapWords | undefined;
}

export const isFew = (figure: MarkFigure | undefined, smallSample: number): boolean =>
  figure !== undefined && figure.gap !== null && (figure.few ?? figure.n < smallSample);

const besideOf = (look: MarkLook): { gap: string; few: string } => {
  const { figure } = look;
  if (!figure) return { gap: "", few: "" };
  // Two groups stand on the card of the step; from afar what they differ by stands beside the mark.
  if (figure.pair) return { gap: look.scale >= NEAR ? "" : figure.pair.beside, few: "" };
  const gap = figure.observed ? `${markText(figure)} observed` : markText(figure);
  // From afar the hatch says it: an n could not be read.
  const few = look.scale >= NEAR && isFew(figure, look.smallSample);
  return { gap, few: few ? ` n ${figure.n}` : "" };
};

const lettersOf = (gap: string, { scale }: MarkLook): number =>
  Math.min(markSize(scale).letters, lettersBeside(gap));

const widthBeside = (look: MarkLook): number => {
  const { gap, few } = besideOf(look);
  return gap === "" ? 0 : textWidth(gap, lettersOf(gap, look), 600) + textWidth(few, 11) + 6;
};

const noteOf = (figure: MarkFigure | undefined): string => (figure?.shown ? `, ${figure.shown.note}` : "");

/** A touch point: its number in the heat of its figure, and the figure beside it. */
export function drawMark(mark: MarkShape, look: MarkLook, theme: PictureTheme): string {
  const { x, y } = mark;
  const { number, point, figure, words = legendMessages } = look;
  const size = markSize(look.scale);
  const heat = look.scale >= NEAR && theme.filled ? markColours(figure) : markFromAfar(figure, theme);
  const few = isFew(figure, look.smallSample);
  const ring =
    point?.class === "critical"
      ? element("circle", {
          cx: x,
          cy: y,
          r: ringAround(size.radius),
          fill: theme.ground,
          stroke: theme.text,
          "stroke-width": 1,
        })
      : "";
  const title = `${words.touchPoint(number, point?.name ?? "")}${few ? `, ${words.onlyAnswers(figure?.n ?? 0)}` : noteOf(figure)}`;
  return element(
    "g",
    {},
    element("title", {}, escapeXml(title)),
    ring,
    element("circle", {
      cx: x,
      cy: y,
      r: size.radius,
      fill: heat.fill,
      stroke: theme.muted,
      "stroke-width": 1,
    }),
    few ? hatch(x, y, size.radius, heat.ink) : "",
    few ? element("circle", { cx: x, cy: y, r: 0.7 * size.radius, fill: heat.fill }) : "",
    element(
      "text",
      {
        x,
        y: y + 0.364 * size.number,
        "font-size": size.number,
        "font-weight": 600,
        "text-anchor": "middle",
        fill: heat.ink,
      },
      String(number),
    ),
    beside(mark, look, theme),
  );
}

/** Chords at 45°, drawn one by one: a pattern would need a name, and names clash where pictures share a page. */
const hatch = (cx: number, cy: number, radius: number, stroke: string): string =>
  element("path", { d: hatchPath(cx, cy, radius), stroke, "stroke-width": 0.75 });

/** The hatch of few answers in a circle, as path data: the same on the screen. */
export function hatchPath(cx: number, cy: number, radius: number): string {
  const lines = [-0.6, -0.2, 0.2, 0.6].map((share) => {
    const offset = share * radius;
    const half = Math.sqrt(radius * radius - offset * offset);
    const turn = Math.SQRT1_2;
    const [mx, my] = [cx + offset * turn, cy + offset * turn];
    return `M${cut(mx - half * turn)} ${cut(my + half * turn)}L${cut(mx + half * turn)} ${cut(my - half * turn)}`;
  });
  return lines.join("");
}

const cut = (value: number): number => Math.round(value * 100) / 100;

/** Two groups that cannot be told apart differ by a figure that is not called a difference. */
export const colourBeside = (
  figure: MarkFigure | undefined,
  theme: Pick<PictureTheme, "text" | "muted">,
): string => (figure?.pair && !figure.pair.apart ? theme.muted : theme.text);

function beside({ x, y }: MarkShape, look: MarkLook, theme: PictureTheme): string {
  const { gap, few } = besideOf(look);
  if (gap === "") return "";
  const start = x + markSize(look.scale).radius + 8;
  const letters = lettersOf(gap, look);
  return (
    element("rect", {
      x: start - 3,
      y: y - letters / 2 - 2,
      width: widthBeside(look),
      height: letters + 4,
      fill: theme.ground,
      rx: 2,
    }) +
    element(
      "text",
      {
        x: start,
        y: y + letters / 3,
        "font-size": letters,
        "font-weight": 600,
        fill: colourBeside(look.figure, theme),
      },
      gap,
    ) +
    (few === ""
      ? ""
      : element(
          "text",
          {
            x: start + textWidth(gap, letters, 600) + 3,
            y: y + 4,
            "font-size": 11,
            "font-style": "italic",
            fill: theme.muted,
          },
          few.trim(),
        ))
  );
}

export function areaOfMark({ x, y }: MarkShape, look: MarkLook): Area {
  const ring = ringAround(markSize(look.scale).radius);
  return { x: x - ring - 1, y: y - ring - 1, width: 2 * ring + 8 + widthBeside(look), height: 2 * ring + 2 };
}
