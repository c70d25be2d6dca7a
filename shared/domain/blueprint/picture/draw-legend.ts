import { element, escapeXml } from "@shared/base/xml.ts";
import type { LegendEntry } from "@shared/drawing/drawing.ts";
import { textWidth } from "@shared/drawing/text.ts";
import type { ReadModel } from "../../core/model.ts";
import type { BlueprintLayout, FlowPath, StepBox } from "../layout/types.ts";
import { type FlowKind, STEP_KINDS, type Step } from "../records.ts";
import { stepKindMessages } from "../step-kind-messages.ts";
import { STEP_KIND_FACTS } from "../step-kinds.ts";
import { DASHES } from "./draw-flow.ts";
import { type ChangeKind, colourOfChange, diamond, SIGN, triangle } from "./draw-step.ts";
import { legendMessages as words } from "./legend-messages.ts";
import type { PictureTheme } from "./palette.ts";
import type { PictureOptions } from "./picture-options.ts";
import { PICTOGRAM, pictogramAt } from "./step-shape.ts";

const LETTERS = 12;
const GAP = 6;
const LINE = 26;
const PICTURED = STEP_KINDS.filter((kind) => STEP_KIND_FACTS[kind].pictogram !== null);
const DRAWN: readonly FlowKind[] = ["information", "evidence", "recovery"];
const CHANGES: readonly ChangeKind[] = ["added", "changed", "removed"];

/** The signs that are on a map, each with its name; what is not on it is not explained. */
export function drawLegend(
  model: ReadModel,
  { steps, flows, marks }: BlueprintLayout,
  theme: PictureTheme,
  { changes }: PictureOptions,
  hasNotes: boolean,
): LegendEntry[] {
  const has = (test: (step: Step) => boolean) => steps.some(({ step }: StepBox) => test(step));
  const changed = new Set(steps.flatMap(({ step }) => changes?.get(step.id) ?? []));
  const critical = marks.some(
    ({ touchPointId }) => model.get("touchPoint", touchPointId)?.class === "critical",
  );
  return [
    ...CHANGES.filter((kind) => changed.has(kind)).map((kind) =>
      entry(12, words.changes[kind], (x, y) =>
        letter(x + 6, y + 5, 14, SIGN[kind], colourOfChange(kind, theme)),
      ),
    ),
    ...(has(({ failPoint }) => failPoint !== null)
      ? [entry(22, words.failPoint, (x, y) => triangle(x + 11, y, theme))]
      : []),
    ...(has(({ momentOfTruth }) => momentOfTruth)
      ? [entry(16, words.momentOfTruth, (x, y) => diamond(x + 8, y, theme))]
      : []),
    ...(critical ? [entry(18, words.critical, (x, y) => rings(x + 9, y, theme))] : []),
    ...PICTURED.filter((kind) => has((step) => step.kind === kind)).map((kind) =>
      entry(PICTOGRAM, stepKindMessages.names[kind].toLowerCase(), (x, y) =>
        pictogramAt(kind, x, y - PICTOGRAM / 2, theme),
      ),
    ),
    ...DRAWN.filter((kind) => flows.some(({ flow }: FlowPath) => flow.kind === kind)).map((kind) =>
      entry(LINE, words.flows[kind as keyof typeof words.flows], (x, y) => dashed(kind, x, y, theme)),
    ),
    ...(hasNotes ? [entry(14, words.note, (x, y) => sheet(x, y, theme))] : []),
    ...(has(({ workTime, waitTime }) => workTime !== null || waitTime !== null)
      ? [{ name: words.times, width: textWidth(words.times, LETTERS), paint: text(words.times, theme) }]
      : []),
  ];

  function entry(width: number, name: string, sign: (x: number, y: number) => string): LegendEntry {
    const say = text(name, theme);
    return {
      name,
      width: width + GAP + textWidth(name, LETTERS),
      paint: (x, y) => sign(x, y) + say(x + width + GAP, y),
    };
  }
}

const text =
  (words: string, theme: PictureTheme) =>
  (x: number, y: number): string =>
    element("text", { x, y: y + 4, "font-size": LETTERS, fill: theme.muted }, escapeXml(words));

const letter = (x: number, y: number, size: number, sign: string, fill: string): string =>
  element("text", { x, y, "font-size": size, "font-weight": 600, "text-anchor": "middle", fill }, sign);

const rings = (cx: number, cy: number, theme: PictureTheme): string =>
  [9, 6.5]
    .map((r) => element("circle", { cx, cy, r, fill: theme.card, stroke: theme.text, "stroke-width": 1 }))
    .join("");

const dashed = (kind: FlowKind, x: number, y: number, theme: PictureTheme): string =>
  element("line", {
    x1: x,
    x2: x + LINE,
    y1: y,
    y2: y,
    stroke: kind === "recovery" ? theme.error : theme.muted,
    "stroke-width": 1.5,
    "stroke-dasharray": DASHES[kind],
  });

const sheet = (x: number, y: number, theme: PictureTheme): string =>
  element("rect", { x, y: y - 7, width: 14, height: 14, fill: theme.notes.yellow, stroke: theme.line });
