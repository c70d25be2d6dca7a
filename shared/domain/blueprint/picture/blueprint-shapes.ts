import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { MapCard, MapDisc, MapFlow, MapShapes, Stroke } from "@shared/drawing/map-shapes.ts";
import type { ReadModel } from "../../core/model.ts";
import { rpnOf } from "../fail-point.ts";
import { flowText } from "../flow-text.ts";
import type { BlueprintLayout, FlowPath, LineName, MarkShape, StepBox } from "../layout/types.ts";
import { SIZE } from "../layout/types.ts";
import type { FlowKind } from "../records.ts";
import { STEP_KIND_FACTS } from "../step-kinds.ts";
import { colourOfChange, SIGN, UNTITLED } from "./draw-step.ts";
import { legendMessages } from "./legend-messages.ts";
import { markColours, markText, type PictureTheme } from "./palette.ts";
import type { PictureOptions } from "./picture-options.ts";
import { stepDetail } from "./step-times.ts";

const LINE_STROKES: Readonly<Record<LineName, Stroke>> = {
  interaction: "solid",
  visibility: "dash",
  internal: "dot",
};
const FLOW_STROKES: Readonly<Record<FlowKind, Stroke>> = {
  sequence: "solid",
  information: "dash",
  evidence: "dot",
  recovery: "dash",
};

/** The same layout as that of the picture, as lanes, cards, flows and discs. Notes are left to the picture. */
export function blueprintShapes(
  model: ReadModel,
  layout: BlueprintLayout,
  theme: PictureTheme,
  options: PictureOptions,
): MapShapes {
  const { words = legendMessages } = options;
  const numbers = new Map(
    model
      .all("touchPoint")
      .sort(byOrder)
      .map((point, index) => [point.id, index + 1]),
  );
  return {
    lanes: layout.lanes.map(({ lane, y, height }) => ({
      name: lane.name,
      subtitle: lane.subtitle,
      y,
      height,
      ground: theme.bands[lane.band],
    })),
    stages: layout.stages.map(({ stage, x, width }) => ({ name: stage.name, x, width })),
    lines: layout.lines.map(({ name, y }) => ({
      name: words.lineLabels[name],
      y,
      stroke: LINE_STROKES[name],
    })),
    cards: layout.steps.map((box) => cardOf(box, theme, options)),
    flows: layout.flows.map((path) => flowOf(path, theme, options)),
    discs: layout.marks.map((mark) => discOf(mark, model, numbers, options)),
  };
}

function cardOf(
  { step, x, y, width, height }: StepBox,
  theme: PictureTheme,
  { changes, words = legendMessages }: PictureOptions,
): MapCard {
  const { outline, isDashed, hasEdge } = STEP_KIND_FACTS[step.kind];
  const change = changes?.get(step.id);
  const { failPoint, momentOfTruth } = step;
  return {
    id: step.id,
    title: step.title || UNTITLED,
    details: stepDetail(step, words),
    x,
    y,
    width,
    height,
    outline,
    stroke: isDashed ? "dash" : "solid",
    fill: theme.card,
    line: change ? colourOfChange(change, theme) : theme.edge,
    lineWidth: change ? theme.edgeWidth + 1 : theme.edgeWidth,
    edge: hasEdge ? theme.kinds[step.kind] : null,
    change: change ? SIGN[change] : "",
    isStruck: change === "removed",
    signs: [
      ...(failPoint
        ? [{ kind: "fail-point" as const, title: words.failPointOf(rpnOf(failPoint), false) }]
        : []),
      ...(momentOfTruth ? [{ kind: "moment-of-truth" as const, title: words.aMomentOfTruth }] : []),
    ],
  };
}

function flowOf({ flow, label }: FlowPath, theme: PictureTheme, { changes }: PictureOptions): MapFlow {
  const change = changes?.get(flow.id);
  return {
    id: flow.id,
    fromId: flow.fromId,
    toId: flow.toId,
    text: flowText(flow),
    change: change ? SIGN[change] : "",
    colour: change ? colourOfChange(change, theme) : flow.kind === "recovery" ? theme.error : theme.muted,
    stroke: FLOW_STROKES[flow.kind],
    width: change ? 2.5 : 1.5,
    label,
  };
}

function discOf(
  { x, y, touchPointId, stepId }: MarkShape,
  model: ReadModel,
  numbers: ReadonlyMap<Id, number>,
  { figures }: PictureOptions,
): MapDisc {
  const figure = figures?.get(touchPointId);
  const { fill, ink } = markColours(figure);
  const point = model.get("touchPoint", touchPointId);
  return {
    cardId: stepId,
    number: numbers.get(touchPointId) ?? 0,
    name: point?.name ?? "",
    x,
    y,
    radius: SIZE.mark / 2,
    fill,
    ink,
    isCritical: point?.class === "critical",
    beside: figure && !figure.pair ? markText(figure) : "",
  };
}
