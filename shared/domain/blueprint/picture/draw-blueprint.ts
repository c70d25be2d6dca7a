import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { element } from "@shared/base/xml.ts";
import type { Cut, Drawing, Piece } from "@shared/drawing/drawing.ts";
import type { ReadModel } from "../../core/model.ts";
import { flowText } from "../flow-text.ts";
import { layoutBlueprint } from "../layout/layout-blueprint.ts";
import type { BlueprintLayout } from "../layout/types.ts";
import { SIZE } from "../layout/types.ts";
import { blueprintShapes } from "./blueprint-shapes.ts";
import { cardHeat, NEAR } from "./distance.ts";
import { areaOfFlow, drawFlow, flowWords } from "./draw-flow.ts";
import { hairlines, laneHeads, stageHeads } from "./draw-heads.ts";
import { drawKey } from "./draw-key.ts";
import { drawLegend } from "./draw-legend.ts";
import { areaOfMark, drawMark, isFew } from "./draw-mark.ts";
import { drawNote, placedNotes } from "./draw-note.ts";
import { drawStep } from "./draw-step.ts";
import { legendMessages, type MapWords } from "./legend-messages.ts";
import { PICTURE_THEMES, type PictureTheme } from "./palette.ts";
import type { PictureOptions } from "./picture-options.ts";

const LINE_STYLE = {
  interaction: { dash: undefined, period: 0 },
  visibility: { dash: "8 4", period: 12 },
  internal: { dash: "2 4", period: 6 },
} as const;
/** Marks on the corner of a card stand out of it by so much. */
const OVERHANG = 18;
const DIMMED = 0.25;
const PITCH = SIZE.card.width + SIZE.gutter;

/** A blueprint as a drawing: everything that the canvas shows of it, from the same layout. */
export function drawBlueprint(model: ReadModel, blueprintId: Id, options: PictureOptions = {}): Drawing {
  const theme = PICTURE_THEMES[options.theme ?? "light"];
  const layout = options.layout ?? layoutBlueprint(model, blueprintId, options.stageIds);
  const scale = options.scale ?? 1;
  const words = options.words ?? legendMessages;
  const far = scale < NEAR;
  const name = model.get("blueprint", blueprintId)?.name ?? "";
  const faded = (ids: readonly Id[], svg: string): string =>
    options.dimmed && ids.some((id) => options.dimmed?.has(id))
      ? element("g", { opacity: DIMMED }, svg)
      : svg;
  const flows = layout.flows.map((path): Piece => {
    const { id, fromId, toId } = path.flow;
    const svg = drawFlow(path, theme, options.changes?.get(id));
    return { ...areaOfFlow(path), ids: [fromId, toId], svg: faded([fromId, toId], svg) };
  });
  const flowLabels = layout.flows.flatMap((path): Piece[] => {
    const said = flowWords(path, theme, options.changes?.get(path.flow.id));
    const ids = [path.flow.fromId, path.flow.toId];
    return said ? [{ ...said, ids, words: true, svg: faded(ids, said.svg) }] : [];
  });
  const steps = layout.steps.map((box): Piece => {
    const { step } = box;
    const pair = step.touchPointId === null ? undefined : options.figures?.get(step.touchPointId)?.pair;
    const svg = drawStep(box, theme, {
      words,
      far,
      pair,
      heat:
        far && step.touchPointId !== null ? cardHeat(options.figures?.get(step.touchPointId), theme) : null,
      change: options.changes?.get(step.id),
      hasInside: model.by("blueprint", "parentStepId", step.id).length > 0,
      inside: options.insides?.get(step.id),
      thumbnail: options.thumbnails?.get(step.pictureIds[0] ?? ""),
    });
    return {
      x: box.x - 2,
      y: box.y - OVERHANG,
      width: box.width + 4,
      height: box.height + 2 * OVERHANG,
      ids: [step.id],
      svg: faded([step.id], svg),
    };
  });
  const figures = layout.marks.flatMap(({ touchPointId }) => options.figures?.get(touchPointId) ?? []);
  const few = figures.some(
    (figure) => isFew(figure, sampleOf(model)) || figure.pair?.halves.some((half) => half.few),
  );
  const key =
    figures.length > 0 && (few || options.heatKey || options.sides)
      ? drawKey(theme, {
          few,
          heat: options.heatKey,
          words,
          sides: options.sides,
          ...(far && { areas: true }),
        })
      : undefined;
  const notes = notesOf(model, blueprintId, layout, theme);
  // A note may hang over the edge of the map: then the picture ends with the note.
  const right = Math.max(layout.width, ...notes.map((note) => note.x + note.width + 8));
  const bottom = Math.max(layout.height, ...notes.map((note) => note.y + note.height + 8));
  return {
    width: right,
    height: bottom,
    label: words.label(name),
    ground: theme.ground,
    line: theme.line,
    text: theme.text,
    muted: theme.muted,
    pieces: [
      ...ground(layout, theme, words),
      ...flows,
      ...flowLabels,
      ...steps,
      ...marks(model, layout, theme, options, faded),
      ...notes,
    ],
    ...(key && { key }),
    legend: drawLegend(model, layout, theme, options, placedNotesOf(model, blueprintId, layout)),
    shapes: () => blueprintShapes(model, layout, theme, options),
    top: stageHeads(layout, theme),
    left: laneHeads(layout, theme, words),
    at: (other) => drawBlueprint(model, blueprintId, { ...options, scale: other }),
    cuts: cutsBeside(cutsOf(layout), notes),
    blocks: layout.steps.map(({ step, x, y, width, height }) => ({
      id: step.id,
      x,
      y,
      width,
      height,
      colour: theme.kinds[step.kind],
    })),
    sections: layout.stages.map((box) => ({ name: box.stage.name, x: box.x, width: box.width })),
    titles: [
      ...layout.lanes.map((box) => box.lane.name),
      ...layout.stages.map((box) => box.stage.name),
      ...layout.steps.map((box) => box.step.title),
      ...layout.flows.map((path) => flowText(path.flow)),
    ].filter((text) => text.trim() !== ""),
  };
}

function ground(layout: BlueprintLayout, theme: PictureTheme, words: MapWords): Piece[] {
  const { width, height } = layout;
  const bands = layout.bands.map((band) => ({
    ...band,
    svg: element("rect", { x: 0, y: band.y, width, height: band.height, fill: theme.bands[band.band] }),
  }));
  const hairs = hairlines(layout, theme).map((y) => ({
    x: 0,
    y: y - 1,
    width,
    height: 2,
    svg: element("line", { x1: 0, x2: width, y1: y, y2: y, stroke: theme.line }),
  }));
  const stages = layout.stages.map((box) => ({
    x: box.x - 1,
    y: 0,
    width: 2,
    height,
    svg: element("line", { x1: box.x, x2: box.x, y1: 0, y2: height, stroke: theme.line }),
  }));
  const lines = layout.lines.flatMap((line): Piece[] => {
    const { dash, period } = LINE_STYLE[line.name];
    // In short lengths, so that a part of a wide map does not carry the dashes of all of it.
    const starts: number[] = [SIZE.laneHead];
    for (let x = SIZE.laneHead + PITCH; x < width; x += PITCH) starts.push(x);
    return starts.map((x) => {
      const end = Math.min(width, x + PITCH);
      const shape = element("line", {
        x1: x,
        x2: end,
        y1: line.y,
        y2: line.y,
        stroke: theme.muted,
        "stroke-width": 1.5,
        "stroke-dasharray": dash,
        "stroke-dashoffset": period === 0 ? undefined : (x - SIZE.laneHead) % period,
      });
      const svg = element("g", {}, element("title", {}, words.lines[line.name]), shape);
      return { x, y: line.y - 2, width: end - x, height: 4, svg };
    });
  });
  return [...bands, ...hairs, ...stages, ...lines];
}

function marks(
  model: ReadModel,
  layout: BlueprintLayout,
  theme: PictureTheme,
  options: PictureOptions,
  faded: (ids: readonly Id[], svg: string) => string,
): Piece[] {
  const points = model.all("touchPoint").sort(byOrder);
  const numbers = new Map(points.map((point, index) => [point.id, index + 1]));
  const smallSample = sampleOf(model);
  return layout.marks.map((mark) => {
    const look = {
      number: numbers.get(mark.touchPointId) ?? 0,
      point: model.get("touchPoint", mark.touchPointId),
      figure: options.figures?.get(mark.touchPointId),
      smallSample,
      scale: options.scale ?? 1,
      words: options.words,
    };
    const ids = [mark.stepId];
    return { ...areaOfMark(mark, look), ids, svg: faded(ids, drawMark(mark, look, theme)) };
  });
}

const sampleOf = (model: ReadModel): number => model.all("engagement")[0]?.smallSample ?? 0;

const placedNotesOf = (model: ReadModel, blueprintId: Id, layout: BlueprintLayout) =>
  placedNotes(layout, model.by("note", "blueprintId", blueprintId));

function notesOf(model: ReadModel, blueprintId: Id, layout: BlueprintLayout, theme: PictureTheme): Piece[] {
  return placedNotesOf(model, blueprintId, layout).map((box) => {
    const { note, ...area } = box;
    return { ...area, ids: [note.id], svg: drawNote(box, theme) };
  });
}

/** A note that is no larger than a column or a lane is not cut either. */
function cutsBeside(cuts: { x: Cut[]; y: Cut[] }, notes: readonly Piece[]): { x: Cut[]; y: Cut[] } {
  const free = (axis: "x" | "y", side: "width" | "height", most: number) => (cut: Cut) =>
    !notes.some((note) => note[side] <= most && note[axis] < cut.at && cut.at < note[axis] + note[side]);
  return { x: cuts.x.filter(free("x", "width", PITCH)), y: cuts.y.filter(free("y", "height", PITCH)) };
}

/** Between two columns or two rows of cards; the border of a stage or a lane is the better place. */
function cutsOf(layout: BlueprintLayout): { x: Cut[]; y: Cut[] } {
  const x = layout.stages.flatMap((box) =>
    Array.from({ length: box.columns }, (_, index) => ({
      at: box.x + (index + 1) * PITCH,
      border: index === box.columns - 1,
    })),
  );
  const y = layout.lanes.flatMap((box, index) => {
    const rows = Math.round((box.height - 2 * SIZE.pad + SIZE.rowGap) / (SIZE.card.height + SIZE.rowGap));
    const inner = Array.from({ length: rows - 1 }, (_, row) => ({
      at: box.y + SIZE.pad + (row + 1) * (SIZE.card.height + SIZE.rowGap) - SIZE.rowGap / 2,
      border: false,
    }));
    // A line and its marks stay with the lane above them.
    const next = layout.lanes[index + 1];
    return [...inner, { at: next ? next.y : layout.height, border: true }];
  });
  return { x, y };
}
