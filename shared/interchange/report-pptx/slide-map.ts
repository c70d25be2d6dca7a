import type { Block } from "@shared/domain/report/report-model.ts";
import { writingIn } from "@shared/drawing/figure-text.ts";
import type { MapFlow, MapShapes } from "@shared/drawing/map-shapes.ts";
import { textWidth } from "@shared/drawing/text.ts";
import { mapParts } from "../report-html/map-parts.ts";
import { connectorXml, type Glued, hairlineXml, isAcross } from "./connector.ts";
import type { DeckRoom } from "./deck-room.ts";
import { dashOf, drawCard, drawDisc } from "./map-forms.ts";
import {
  ELSEWHERE,
  LANE_HEAD,
  type MapView,
  readable,
  stretchesOf,
  stretchView,
  wholeView,
} from "./map-view.ts";
import { BODY, COLOURS, colourCode, type Frame, SMALLEST_LETTERS } from "./measures.ts";
import { shapeXml } from "./shapes.ts";
import { Slide } from "./slide.ts";
import { numberedTitle, type Placed } from "./slide-flow.ts";
import { pictureItem } from "./slide-picture.ts";
import { wordsItem } from "./slide-table.ts";
import { heightOf, linesOf, paragraph } from "./slide-text.ts";

type MapBlock = Extract<Block, { kind: "map" }>;

const CAPTION = SMALLEST_LETTERS;
const STAGE_HEAD = 22;

/** A map of forms and glued lines: the whole on a slide, and each stage on a slide of its own; else as pictures. */
export async function mapItems(block: MapBlock, room: DeckRoom): Promise<Placed[]> {
  const shapes = writingIn(room.format.language, () => block.drawing.shapes?.());
  return shapes
    ? [{ slides: (title, above) => mapSlides(block, shapes, title, above) }]
    : pictures(block, room);
}

async function pictures({ drawing, label, caption }: MapBlock, room: DeckRoom): Promise<Placed[]> {
  const words = room.format.words.blueprint;
  const parts = mapParts(drawing);
  const items: Placed[] = [];
  for (const [index, part] of parts.entries()) {
    const name = parts.length > 1 ? words.partOf(label, words.part(index + 1, parts.length)) : label;
    items.push(await pictureItem({ ...part, label: name }, { ...BODY, height: BODY.height - 30 }, room));
  }
  return [...items, wordsItem([paragraph(caption, CAPTION, { colour: COLOURS.muted })], [caption])];
}

function mapSlides({ label, caption }: MapBlock, shapes: MapShapes, title: string, above: string): Slide[] {
  const captionHeight = heightOf([paragraph(caption, CAPTION)], BODY.width) + 4;
  const overview = new Slide(title, above);
  const whole = wholeView(shapes, STAGE_HEAD, captionHeight);
  drawGround(overview, whole, shapes);
  for (const { name, x, width } of shapes.stages) {
    const frame = { x: whole.x(x), y: BODY.y, width: width * whole.scale, height: STAGE_HEAD };
    const size = stageLetters(name, frame.width);
    overview.add((id) =>
      shapeXml(id, name, frame, [paragraph(name, size, { bold: true })], { anchor: "ctr", inset: 1 }),
    );
  }
  drawBody(overview, whole, shapes);
  const below = { ...BODY, y: BODY.y + BODY.height - captionHeight + 4, height: captionHeight - 4 };
  overview.add((id) => shapeXml(id, "Text", below, [paragraph(caption, CAPTION, { colour: COLOURS.muted })]));
  overview.note(label);
  overview.note(caption);
  const names = new Map<string, number>();
  const stages = stretchesOf(shapes);
  const others = stages.length < 2 ? [] : stages;
  return [
    overview,
    ...others.map((stretch) => {
      const number = (names.get(stretch.name) ?? 0) + 1;
      names.set(stretch.name, number);
      const slide = new Slide(numberedTitle(`${title} · ${stretch.name}`, number), above);
      const view = stretchView(shapes, stretch, 0);
      drawGround(slide, view, shapes);
      drawBody(slide, view, shapes);
      return slide;
    }),
  ];
}

/** The largest letters at which the name of a stage stands in its width on a line or two. */
function stageLetters(name: string, width: number): number {
  for (let size = 10; size > 5; size -= 0.5) if (linesOf(name, width - 4, size, 600).length <= 1) return size;
  for (let size = 8; size > 3; size -= 0.5) if (linesOf(name, width - 4, size, 600).length <= 2) return size;
  return 3;
}

function drawGround(slide: Slide, view: MapView, shapes: MapShapes): void {
  for (const { lane, y, height } of view.lanes) {
    const fill = colourCode(lane.ground);
    const frame = { x: BODY.x, y, width: view.right - BODY.x, height };
    slide.add((id) =>
      shapeXml(id, lane.name, frame, [], { fill, line: { colour: COLOURS.line, width: 0.5 } }),
    );
    const size = laneLetters(lane.name, height);
    const subtitle =
      lane.subtitle !== "" && height > 40
        ? [paragraph(lane.subtitle, SMALLEST_LETTERS, { colour: COLOURS.muted })]
        : [];
    slide.add((id) =>
      shapeXml(
        id,
        lane.name,
        { x: BODY.x, y, width: LANE_HEAD, height },
        [paragraph(lane.name, size, { bold: true }), ...subtitle],
        { anchor: "ctr", inset: { left: 6, top: 0, right: 4, bottom: 0 } },
      ),
    );
  }
  for (const { name, y, stroke } of shapes.lines) {
    const above = view.lanes.findLast(({ lane }) => lane.y < y);
    if (above === undefined || above === view.lanes.at(-1)) continue;
    const at = view.y(y);
    const line = { colour: COLOURS.muted, width: 1, ...dashOf(stroke) };
    slide.add((id) => hairlineXml(id, name, { x: BODY.x, y: at }, { x: view.right, y: at }, line));
  }
}

function laneLetters(name: string, height: number): number {
  for (let size = 11; size > 4; size -= 0.5) {
    const lines = linesOf(name, LANE_HEAD - 10, size, 600);
    if (lines.length * size * 1.2 <= height) return size;
  }
  return 4;
}

/** Cards, flows and discs; lines lie below the cards, and are glued to them by their numbers. */
function drawBody(slide: Slide, view: MapView, shapes: MapShapes): void {
  const { scale } = view;
  const placed = new Map<string, Glued>(
    view.cards.map((card) => [
      card.id,
      {
        shape: slide.reserve(),
        frame: {
          x: view.x(card.x),
          y: view.y(card.y),
          width: card.width * scale,
          height: card.height * scale,
        },
      },
    ]),
  );
  const titles = new Map(shapes.cards.map(({ id, title }) => [id, title]));
  const frames = [...placed.values()].map(({ frame }) => frame);
  const draw = (flow: MapFlow, from: Glued, to: Glued) => {
    const name = sentenceOf(flow, titles);
    const isBlocked = frames.some(
      (frame) => frame !== from.frame && frame !== to.frame && isAcross(frame, from.frame, to.frame),
    );
    const line = {
      colour: colourCode(flow.colour),
      width: flow.width * Math.max(0.4, scale),
      arrow: true,
      ...dashOf(flow.stroke),
    };
    slide.add((id) => connectorXml(id, { name, from, to, isBlocked, line }));
    slide.note(name);
  };
  const elsewhere = [
    ...pills(slide, view, view.coming, "coming", titles, placed),
    ...pills(slide, view, view.going, "going", titles, placed),
  ];
  for (const flow of view.flows) {
    const [from, to] = [placed.get(flow.fromId), placed.get(flow.toId)];
    if (from && to) draw(flow, from, to);
  }
  for (const { flow, from, to } of elsewhere) draw(flow, from, to);
  for (const card of view.cards) {
    const { shape, frame } = placed.get(card.id) ?? {};
    if (shape !== undefined && frame) drawCard(slide, shape, card, frame, scale);
  }
  for (const flow of view.flows) if (wordsOf(flow) !== "") drawFlowWords(slide, view, flow);
  for (const disc of shapes.discs)
    if (placed.has(disc.cardId)) drawDisc(slide, disc, view.x(disc.x), view.y(disc.y), scale);
}

/** “+ yes 38 %”. */
const wordsOf = ({ change, text }: MapFlow): string => [change, text].filter((part) => part !== "").join(" ");

/** “The client calls → The clerk answers: yes 38 %”. */
function sentenceOf(flow: MapFlow, titles: ReadonlyMap<string, string>): string {
  const { fromId, toId } = flow;
  const text = wordsOf(flow);
  const way = `${titles.get(fromId) ?? ""} → ${titles.get(toId) ?? ""}`;
  return text === "" ? way : `${way}: ${text}`;
}

function drawFlowWords(slide: Slide, view: MapView, flow: MapFlow): void {
  const { label } = flow;
  const text = wordsOf(flow);
  const size = readable(10, view.scale);
  const width = textWidth(text, size) + 4;
  const height = size * 1.35;
  const frame = { x: view.x(label.x) - width / 2, y: view.y(label.y) - height / 2, width, height };
  slide.add((id) =>
    shapeXml(id, text, frame, [{ ...paragraph(text, size, { colour: COLOURS.muted }), align: "ctr" }], {
      fill: COLOURS.ground,
      anchor: "ctr",
    }),
  );
}

const PILL = SMALLEST_LETTERS;

/** What a way comes from or goes to on another slide, at the side of this one; one for each card, never over another. */
function pills(
  slide: Slide,
  view: MapView,
  flows: readonly MapFlow[],
  side: "coming" | "going",
  titles: ReadonlyMap<string, string>,
  placed: ReadonlyMap<string, Glued>,
): { flow: MapFlow; from: Glued; to: Glued }[] {
  const ends = flows.flatMap((flow) => {
    const here = placed.get(side === "coming" ? flow.toId : flow.fromId);
    const other = titles.get(side === "coming" ? flow.fromId : flow.toId) ?? "";
    const said = flow.text === "" ? "" : `${flow.text}:`;
    const text = [flow.change, said, other].filter((part) => part !== "").join(" ");
    return here ? [{ flow, here, text }] : [];
  });
  const wanted = ends
    .map((end) => {
      const height = heightOf([paragraph(end.text, PILL)], ELSEWHERE - 12) + 6;
      return { ...end, height, y: end.here.frame.y + end.here.frame.height / 2 - height / 2 };
    })
    .sort((a, b) => a.y - b.y);
  const x = side === "coming" ? BODY.x + LANE_HEAD : view.right - ELSEWHERE;
  let free: number = BODY.y;
  const all = wanted.map((one) => {
    const y = Math.max(free, one.y);
    free = y + one.height + 4;
    return { ...one, y };
  });
  // Those at the lower end move up as far as they must.
  const beyond = Math.max(0, free - (BODY.y + BODY.height));
  return all.map(({ flow, here, text, height, y }) => {
    const frame: Frame = { x, y: Math.max(BODY.y, y - beyond), width: ELSEWHERE, height };
    const shape = slide.add((id) =>
      shapeXml(id, text.slice(0, 80), frame, [paragraph(text, PILL, { colour: COLOURS.muted })], {
        form: "roundRect",
        fill: COLOURS.tint,
        line: { colour: COLOURS.line, width: 0.75, dash: "dash" },
        anchor: "ctr",
        inset: { left: 5, top: 2, right: 5, bottom: 2 },
      }),
    );
    const pill = { shape, frame };
    return side === "coming" ? { flow, from: pill, to: here } : { flow, from: here, to: pill };
  });
}
