import { element, escapeXml } from "@shared/base/xml.ts";
import { type Area, type LegendEntry, meets } from "@shared/drawing/drawing.ts";
import { textWidth } from "@shared/drawing/text.ts";
import type { ReadModel } from "../../core/model.ts";
import { NOTE_COLOURS, type NoteColour } from "../../notes/records.ts";
import { hasRecovery } from "../fail-point.ts";
import { runsThrough } from "../layout/flow-words.ts";
import type { NoteBox } from "../layout/place-notes.ts";
import type { BlueprintLayout } from "../layout/types.ts";
import { type FlowKind, STEP_KINDS, type Step } from "../records.ts";
import { STEP_KIND_FACTS } from "../step-kinds.ts";
import { DASHES } from "./draw-flow.ts";
import { type ChangeKind, colourOfChange, diamond, recoveryLoop, SIGN, triangle } from "./draw-step.ts";
import { legendMessages } from "./legend-messages.ts";
import type { PictureTheme } from "./palette.ts";
import type { PictureOptions } from "./picture-options.ts";
import { PICTOGRAM, pictogramAt } from "./step-shape.ts";

const LETTERS = 12;
const GAP = 6;
const LINE = 26;
/** A note in small, and from one to the next. */
const SHEET_GAP = 2;
const SHEET = 14 + SHEET_GAP;
const PICTURED = STEP_KINDS.filter((kind) => STEP_KIND_FACTS[kind].pictogram !== null);
const DRAWN: readonly FlowKind[] = ["information", "evidence", "recovery"];
const CHANGES: readonly ChangeKind[] = ["added", "changed", "removed"];

/** The signs that are on a map or a part of it, each with its name; what is not on it is not explained. */
export function drawLegend(
  model: ReadModel,
  layout: BlueprintLayout,
  theme: PictureTheme,
  { changes, words = legendMessages }: PictureOptions,
  notes: readonly NoteBox[],
): (part?: Area) => LegendEntry[] {
  return (part) => {
    const within = (box: Area) => part === undefined || meets(box, part);
    const steps = layout.steps.filter(within).map(({ step }) => step);
    const flows = layout.flows.filter(({ points }) => part === undefined || runsThrough(points, part));
    const marks = layout.marks.filter(({ x, y }) => within({ x, y, width: 1, height: 1 }));
    const has = (test: (step: Step) => boolean) => steps.some(test);
    const changed = new Set(steps.flatMap(({ id }) => changes?.get(id) ?? []));
    const joined = new Set(flows.flatMap(({ flow }) => changes?.get(flow.id) ?? []));
    const critical = marks.some(
      ({ touchPointId }) => model.get("touchPoint", touchPointId)?.class === "critical",
    );
    const shown = notes.filter(within).map(({ note }) => note.colour);
    const colours = NOTE_COLOURS.filter((colour) => shown.includes(colour));
    return [
      ...CHANGES.filter((kind) => changed.has(kind) || joined.has(kind)).map((kind) =>
        entry(12, words.changes[kind], (x, y) =>
          letter(x + 6, y + 5, 14, SIGN[kind], colourOfChange(kind, theme)),
        ),
      ),
      ...(has(({ failPoint }) => failPoint !== null)
        ? [entry(22, words.failPoint, (x, y) => triangle(x + 11, y, theme))]
        : []),
      ...(has(({ failPoint }) => failPoint !== null && hasRecovery(failPoint))
        ? [entry(12, words.recovered, (x, y) => recoveryLoop(x + 6, y, theme))]
        : []),
      ...(has(({ momentOfTruth }) => momentOfTruth)
        ? [entry(16, words.momentOfTruth, (x, y) => diamond(x + 8, y, theme))]
        : []),
      ...(critical ? [entry(18, words.critical, (x, y) => rings(x + 9, y, theme))] : []),
      ...PICTURED.filter((kind) => has((step) => step.kind === kind)).map((kind) =>
        entry(PICTOGRAM, words.kinds[kind], (x, y) => pictogramAt(kind, x, y - PICTOGRAM / 2, theme)),
      ),
      ...DRAWN.filter((kind) => flows.some(({ flow }) => flow.kind === kind)).map((kind) =>
        entry(LINE, words.flows[kind as keyof typeof words.flows], (x, y) => dashed(kind, x, y, theme)),
      ),
      ...(colours.length > 0
        ? [
            entry(colours.length * SHEET - SHEET_GAP, words.note, (x, y) =>
              colours.map((colour, index) => sheet(x + index * SHEET, y, colour, theme)).join(""),
            ),
          ]
        : []),
      ...(has(({ workTime, waitTime }) => workTime !== null || waitTime !== null)
        ? [{ name: words.times, width: textWidth(words.times, LETTERS), paint: text(words.times, theme) }]
        : []),
    ];
  };

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

const sheet = (x: number, y: number, colour: NoteColour, theme: PictureTheme): string =>
  element("rect", { x, y: y - 7, width: 14, height: 14, fill: theme.notes[colour], stroke: theme.line });
