import type { MapCard, MapDisc, Stroke } from "@shared/drawing/map-shapes.ts";
import { fitText, textWidth } from "@shared/drawing/text.ts";
import { readable } from "./map-view.ts";
import { COLOURS, colourCode, type Frame, SMALLEST_LETTERS } from "./measures.ts";
import { type LineLook, type ShapeLook, shapeXml } from "./shapes.ts";
import type { Slide } from "./slide.ts";
import { type Paragraph, paragraph } from "./slide-text.ts";

type Outline = MapCard["outline"];

/** The format's own forms with four places to glue at, and pixels of a card that its words keep off at either side. */
const FORMS: Readonly<
  Record<Outline, { form: string; adjust?: Readonly<Record<string, number>>; aside: number; inset: number }>
> = {
  card: { form: "roundRect", adjust: { adj: 6_250 }, aside: 10, inset: 8 },
  round: { form: "roundRect", adjust: { adj: 25_000 }, aside: 13, inset: 8 },
  pill: { form: "roundRect", adjust: { adj: 50_000 }, aside: 16, inset: 6 },
  shoulder: { form: "round1Rect", adjust: { adj: 37_500 }, aside: 14, inset: 7 },
  fold: { form: "snip1Rect", adjust: { adj: 25_000 }, aside: 14, inset: 6 },
  point: { form: "flowChartPreparation", aside: 36, inset: 2 },
};
/** Width of the stripe of a kind, as a share of its card. */
const STRIPE = 0.024;

const PITCH = 1.2;
/** Below this many points to the pixel, details of a card would be dust: they stand in its description. */
const WITH_DETAILS = 0.55;
const TITLE = 13;
const DETAIL = 10.5;
/** Points of the smallest letters of a card. */
const LEAST = 3;
const PAD = 3;

export const dashOf = (stroke: Stroke): { dash?: LineLook["dash"] } =>
  stroke === "solid" ? {} : { dash: stroke === "dash" ? "dash" : "sysDot" };

/** Points, the largest first. */
const sizesFrom = (largest: number) =>
  Array.from({ length: Math.floor((largest - LEAST) * 2) + 1 }, (_, index) => {
    const size = largest - index / 2;
    return { size, pitch: size * PITCH };
  });

/** A card as one form with its words in it, at `scale` points to the pixel. */
export function drawCard(slide: Slide, shape: number, card: MapCard, frame: Frame, scale: number): void {
  const { form, adjust, aside, inset } = FORMS[card.outline];
  const details = scale < WITH_DETAILS ? [] : card.details;
  const detail = readable(DETAIL, scale);
  const room = {
    width: (card.width - 2 * aside - (card.change === "" ? 0 : 12)) * scale,
    height: (card.height - 2 * PAD) * scale - details.length * detail * PITCH,
  };
  const title = fitText(card.title, room, sizesFrom(Math.max(SMALLEST_LETTERS, TITLE * scale)));
  const change =
    card.change === "" ? [] : [{ text: `${card.change} `, bold: true, colour: colourCode(card.line) }];
  const words: Paragraph[] = [
    {
      runs: [...change, { text: card.title, ...(card.isStruck && { struck: true }) }],
      size: title.size,
    },
    ...details.map((text) => paragraph(text, detail, { colour: COLOURS.muted })),
  ];
  const sides = inset * scale;
  const look: ShapeLook = {
    form,
    ...(adjust && { adjust }),
    fill: colourCode(card.fill),
    ...(card.edge !== null && { stripe: { colour: colourCode(card.edge), share: STRIPE } }),
    line: {
      colour: card.change === "" ? COLOURS.outline : colourCode(card.line),
      width: card.lineWidth * scale,
      ...dashOf(card.stroke),
    },
    anchor: "ctr",
    inset: { left: sides, right: sides / 2, top: 0, bottom: 0 },
    description: [card.title, ...card.details, ...card.signs.map((sign) => sign.title)].join(", "),
  };
  slide.shapes.push(shapeXml(shape, card.title.slice(0, 80), frame, words, look));
  card.signs.forEach((sign, index) => {
    drawSign(slide, sign, { x: frame.x + frame.width - (16 + index * 22) * scale, y: frame.y, scale });
  });
}

function drawSign(
  slide: Slide,
  { kind, title }: MapCard["signs"][number],
  { x, y, scale }: { x: number; y: number; scale: number },
): void {
  const half = (kind === "fail-point" ? 10 : 7) * scale;
  const frame = { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
  const fill = kind === "fail-point" ? COLOURS.bad : COLOURS.text;
  slide.add((id) =>
    shapeXml(id, title, frame, [], {
      form: kind === "fail-point" ? "triangle" : "diamond",
      fill,
      description: title,
    }),
  );
}

/** A touch point: its number on the heat of its figure, with a ring around a critical one, and the figure beside it. */
export function drawDisc(slide: Slide, disc: MapDisc, x: number, y: number, scale: number): void {
  const radius = disc.radius * scale;
  const around = (size: number): Frame => ({ x: x - size, y: y - size, width: 2 * size, height: 2 * size });
  const line = { colour: COLOURS.muted, width: scale };
  const title = `${disc.number} ${disc.name}${disc.beside === "" ? "" : ` ${disc.beside}`}`;
  if (disc.isCritical)
    slide.add((id) =>
      shapeXml(id, title.slice(0, 80), around(radius + 3 * scale), [], {
        form: "ellipse",
        fill: COLOURS.ground,
        line: { colour: COLOURS.text, width: scale },
      }),
    );
  const ink = colourCode(disc.ink);
  slide.add((id) =>
    shapeXml(
      id,
      title.slice(0, 80),
      around(radius),
      [{ ...paragraph(String(disc.number), readable(10, scale), { bold: true, colour: ink }), align: "ctr" }],
      { form: "ellipse", fill: colourCode(disc.fill), line, anchor: "ctr", description: title },
    ),
  );
  if (disc.beside === "") return;
  const height = 15 * scale;
  const width = textWidth(disc.beside, readable(11, scale), 600) + 4 * scale;
  const frame = { x: x + radius + 6 * scale, y: y - height / 2, width, height };
  slide.add((id) =>
    shapeXml(id, title.slice(0, 80), frame, [paragraph(disc.beside, readable(11, scale), { bold: true })], {
      anchor: "ctr",
      fill: COLOURS.ground,
      inset: { left: 2 * scale, top: 0, right: 0, bottom: 0 },
    }),
  );
}
