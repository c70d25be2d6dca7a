import { hasRecovery, rpnOf } from "@shared/domain/blueprint/fail-point.ts";
import type { StepBox } from "@shared/domain/blueprint/layout/types.ts";
import { cardHeat, SIGNS_ABOVE } from "@shared/domain/blueprint/picture/distance.ts";
import { PAIR, type PairFigure } from "@shared/domain/blueprint/picture/pair-figure.ts";
import { markHeat } from "@shared/domain/blueprint/picture/palette.ts";
import { detailLetters, stepDetail } from "@shared/domain/blueprint/picture/step-times.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import { isCut, isFolded, STEP_KIND_FACTS } from "@shared/domain/blueprint/step-kinds.ts";
import type { HeatGround } from "@shared/domain/scoring/heat.ts";
import { messages } from "../messages.ts";
import { isClose } from "../view.ts";
import { iconOf } from "./icons.ts";
import { linesOfText } from "./lines-of-text.ts";
import { coloursOfHalf, paintPair, pairType } from "./paint-pair.ts";
import { paintProblem } from "./paint-problem.ts";
import type { Grain, Pen } from "./pen.ts";
import type { Scene, ScreenTheme } from "./scene.ts";
import { fold, outline } from "./step-outline.ts";

/** Below this zoom a card is a few pixels: it has a colour, and no outline that would eat it up. */
const OUTLINED = 0.1;
const ICON = 16;
/** Letters of a card at its full size. */
const NEAR_LETTERS = 11;

/** A step as its card shows it at this distance. */
export function paintStep(pen: Pen, box: StepBox, scene: Scene, grain: Grain): void {
  const { step } = box;
  pen.globalAlpha = scene.dimmed?.has(step.id) ? 0.25 : 1;
  if (grain.detail === "block") paintBlock(pen, box, scene, grain);
  else paintCard(pen, box, scene, grain);
  paintProblem(pen, box, scene, grain);
  pen.globalAlpha = 1;
}

function paintBlock(pen: Pen, box: StepBox, scene: Scene, { zoom, pixel, ring }: Grain): void {
  const { step, x, y, width, height } = box;
  const rest = heatFromAfar(step, scene) ? scene.theme.muted : scene.theme.edge;
  const edge = edgeOf(step, scene, rest);
  const chosen = scene.selected.has(step.id);
  const [left, right] = blockColours(step, scene);
  pen.fillStyle = left;
  pen.fillRect(x, y, width, height);
  if (right !== left) {
    pen.fillStyle = right;
    pen.fillRect(x + width / 2, y, width / 2, height);
  }
  if (chosen || edge !== rest) {
    pen.strokeStyle = edge;
    pen.lineWidth = chosen ? ring : Math.min(height / 3, Math.max(2, 1.5 * pixel));
    pen.strokeRect(x, y, width, height);
  } else if (zoom >= OUTLINED) {
    pen.strokeStyle = edge;
    pen.lineWidth = rest === scene.theme.muted ? pixel : scene.theme.edgeWidth;
    pen.strokeRect(x, y, width, height);
  }
}

/** The heat of its touch point where it has figures, of both groups where two stand side by side; else its kind. */
export function blockColours(
  step: Step,
  { figures, theme }: Pick<Scene, "figures" | "theme">,
): readonly [left: string, right: string] {
  const figure = step.touchPointId === null ? undefined : figures.get(step.touchPointId);
  if (figure?.pair) {
    const [left, right] = figure.pair.halves;
    return [coloursOfHalf(left, theme).fill, coloursOfHalf(right, theme).fill];
  }
  const heat = markHeat(figure);
  if (figure && heat === null) return [theme.card, theme.card];
  // Where heat is shown no other colour may be taken for one.
  const grey = halfOf(theme.faint, theme.card);
  const whole = heat
    ? theme.heat[heat].fill
    : figures.size > 0
      ? halfOf(grey, theme.card)
      : halfOf(STEP_KIND_FACTS[step.kind].hasEdge ? theme.kinds[step.kind] : theme.faint, theme.card);
  return [whole, whole];
}

function edgeOf(step: Step, { selected, changes, theme }: Scene, rest = theme.edge): string {
  if (selected.has(step.id)) return theme.accent;
  const change = changes?.get(step.id);
  return change ? { added: theme.added, removed: theme.error, changed: theme.changed }[change] : rest;
}

/** From afar the whole card has the heat of its touch point; close up its mark has it. */
export const heatFromAfar = (
  step: Step,
  { figures, theme }: Pick<Scene, "figures" | "theme">,
): HeatGround | null => (step.touchPointId === null ? null : cardHeat(figures.get(step.touchPointId), theme));

function paintCard(pen: Pen, box: StepBox, scene: Scene, grain: Grain): void {
  const { step, x, y, height } = box;
  const { theme } = scene;
  const { hasEdge, outline: form, isDashed } = STEP_KIND_FACTS[step.kind];
  const heat = grain.detail === "all" ? null : heatFromAfar(step, scene);
  outline(pen, box);
  pen.fillStyle = heat?.fill ?? theme.card;
  pen.fill();
  if (hasEdge) {
    pen.save();
    pen.clip();
    pen.fillStyle = theme.kinds[step.kind];
    pen.fillRect(x, y, form === "round" ? 6 : 4, height);
    pen.restore();
    outline(pen, box);
  }
  pen.strokeStyle = edgeOf(step, scene, heat ? theme.muted : theme.edge);
  pen.lineWidth = scene.selected.has(step.id) ? grain.ring : heat ? grain.pixel : theme.edgeWidth;
  pen.setLineDash(isDashed ? [4, 3] : []);
  pen.stroke();
  pen.setLineDash([]);
  if (isFolded(step.kind)) fold(pen, box, theme);
  const pair = step.touchPointId === null ? undefined : scene.figures.get(step.touchPointId)?.pair;
  words(pen, box, heat ? { ...theme, text: heat.ink } : theme, grain, pair);
  if (pair) paintPair(pen, box, pair, theme, grain);
  signs(pen, box, theme, grain);
  if (grain.detail === "all" && scene.insides?.has(step.id)) insideMark(pen, box, scene);
}

function words(pen: Pen, box: StepBox, theme: ScreenTheme, grain: Grain, pair: PairFigure | undefined): void {
  const { step, x, y, width, height } = box;
  const all = grain.detail === "all";
  const round = isCut(step.kind);
  const difference = pair?.difference ?? "";
  const icon = all && difference === "" ? iconOf(step.kind) : undefined;
  const start = x + (round ? 24 : 14);
  const room = width - (round ? 48 : 22) - (iconOf(step.kind) && difference === "" ? ICON : 0);
  const size = all ? grain.title : 20;
  const line = size * (all ? 1.3 : 1.2);
  const font = `400 ${size}px ${theme.font}`;
  const lines = linesOfText(pen, step.title || messages.untitled, font, room, 2);
  const detail = all ? detailOf(step, difference, grain) : [];
  const small = grain.small * 1.2;
  const free = height - (pair ? PAIR.inside : 0);
  let middle = y + free / 2 - (lines.length * line + detail.length * small) / 2;
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  pen.font = font;
  pen.fillStyle = theme.text;
  for (const text of lines) {
    pen.fillText(text, start, middle + line / 2);
    middle += line;
  }
  for (const row of detail) {
    const font = `${pair?.apart ? 600 : 400} ${pair ? pairType(grain) : Math.min(grain.small, detailLetters(step, [row]))}px ${theme.font}`;
    // An interval has the room beside the widest part of a round card.
    const aside = difference !== "" && round ? 12 : 0;
    const [short = ""] = linesOfText(pen, row, font, room + 2 * aside, 1);
    pen.font = font;
    pen.fillStyle = pair?.apart ? theme.text : theme.muted;
    pen.fillText(short, start - aside, middle + small / 2);
    middle += small;
  }
  if (!icon) return;
  pen.save();
  pen.translate(x + width - 8 - ICON, y + (height - ICON) / 2);
  pen.scale(ICON / 24, ICON / 24);
  pen.strokeStyle = STEP_KIND_FACTS[step.kind].hasEdge ? theme.kinds[step.kind] : theme.muted;
  pen.lineWidth = 2;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  pen.stroke(icon);
  pen.restore();
}

/** Larger letters leave room for one line alone. */
function detailOf(step: Step, difference: string, { small }: Grain): string[] {
  if (difference !== "") return [difference];
  const lines = stepDetail(step);
  return small > NEAR_LETTERS ? lines.slice(0, 1) : lines;
}

/** The fail point and the moment of truth, on the upper edge. */
function signs(pen: Pen, box: StepBox, theme: ScreenTheme, grain: Grain): void {
  const { step, x, y, width } = box;
  const near = grain.detail === "all";
  if (step.failPoint) {
    const size = near ? Math.min(grain.small, 12) : 10;
    const [right, top] = [x + width - 4, y - (near ? 1.1 : 1.75) * size];
    const middle = right - 1.1 * size;
    pen.beginPath();
    pen.moveTo(middle, top);
    pen.lineTo(right, top + 1.85 * size);
    pen.lineTo(right - 2.2 * size, top + 1.85 * size);
    pen.closePath();
    pen.fillStyle = theme.error;
    pen.fill();
    if (near) {
      pen.font = `600 ${size}px ${theme.font}`;
      pen.textAlign = "center";
      pen.textBaseline = "middle";
      pen.fillStyle = theme.card;
      pen.fillText("F", middle, top + 1.2 * size);
      if (isClose(grain.zoom)) rpn(pen, box, rpnOf(step.failPoint), theme);
      if (hasRecovery(step.failPoint)) loop(pen, right, top + 1.85 * size, theme);
    }
  }
  if (step.momentOfTruth) {
    const [cx, cy] = [x + width - 37.5, y - (near ? 1.5 : SIGNS_ABOVE)];
    pen.beginPath();
    pen.moveTo(cx, cy - 8);
    pen.lineTo(cx + 8, cy);
    pen.lineTo(cx, cy + 8);
    pen.lineTo(cx - 8, cy);
    pen.closePath();
    pen.fillStyle = theme.text;
    pen.fill();
  }
}

/** The RPN of the fail point beside its sign, and beside that of a moment of truth. */
function rpn(pen: Pen, { step, x, y, width }: StepBox, figure: number, theme: ScreenTheme): void {
  const text = messages.rpn(figure);
  pen.font = `600 ${NEAR_LETTERS}px ${theme.font}`;
  const right = x + width - (step.momentOfTruth ? 50 : 30);
  const wide = pen.measureText(text).width + 4;
  pen.fillStyle = theme.ground;
  pen.fillRect(right - wide, y - 15, wide, 13);
  pen.textAlign = "right";
  pen.fillStyle = theme.error;
  pen.fillText(text, right - 2, y - 8.5);
}

/** A way back in a small circle, on the corner of the fail point: the client is won back. */
function loop(pen: Pen, cx: number, cy: number, theme: ScreenTheme): void {
  pen.beginPath();
  pen.arc(cx, cy, 5.5, 0, 2 * Math.PI);
  pen.fillStyle = theme.card;
  pen.fill();
  pen.strokeStyle = theme.error;
  pen.lineWidth = 1;
  pen.stroke();
  pen.beginPath();
  pen.arc(cx, cy, 2.9, -0.85 * Math.PI, 0.85 * Math.PI);
  pen.moveTo(cx - 3, cy - 3.4);
  pen.lineTo(cx - 3, cy - 1);
  pen.lineTo(cx - 0.6, cy - 1);
  pen.stroke();
}

/** Two sheets on the lower edge: the step has a blueprint of its own. */
function insideMark(pen: Pen, box: StepBox, scene: Scene): void {
  const [x, y] = [box.x + box.width - 34, box.y + box.height - 9];
  pen.beginPath();
  pen.roundRect(x, y, 22, 18, 4);
  pen.fillStyle = scene.theme.card;
  pen.fill();
  pen.strokeStyle = edgeOf(box.step, scene);
  pen.lineWidth = 1;
  pen.stroke();
  pen.strokeStyle = scene.theme.accent;
  pen.beginPath();
  pen.moveTo(x + 11, y + 4);
  pen.lineTo(x + 16, y + 7);
  pen.lineTo(x + 11, y + 10);
  pen.lineTo(x + 6, y + 7);
  pen.closePath();
  pen.moveTo(x + 16, y + 11);
  pen.lineTo(x + 11, y + 14);
  pen.lineTo(x + 6, y + 11);
  pen.stroke();
}

const halves = new Map<string, string>();

/** Half of one colour over the other, as the style sheet mixes them. */
function halfOf(colour: string, ground: string): string {
  const key = colour + ground;
  const held = halves.get(key);
  if (held) return held;
  const part = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round((part(colour, at) + part(ground, at)) / 2));
  const hex = `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
  halves.set(key, hex);
  return hex;
}
