import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { JourneyColumn } from "@shared/domain/report/report-model.ts";
import { heatColour, textOn } from "../report-html/colour.ts";
import type { DeckRoom } from "./deck-room.ts";
import { BODY, COLOURS, colourCode, SMALLEST_LETTERS } from "./measures.ts";
import { lineChart } from "./native-chart.ts";
import { chartFrameXml } from "./shapes.ts";
import type { Item } from "./slide-flow.ts";
import { type SlideCell, tableItem, wordsItem } from "./slide-table.ts";
import { paragraph, type Run } from "./slide-text.ts";

/** Columns that a slide holds at a readable width. */
const COLUMNS = 7;
const HEAD = 64;
const SIZE = 10.5;

/** The client's way as native tables of a few columns each, the feeling as a number on its colour. */
export async function journeyItems(
  columns: readonly JourneyColumn[],
  caption: string,
  room: Pick<DeckRoom, "format" | "media">,
): Promise<Item[]> {
  const count = Math.ceil(columns.length / COLUMNS);
  const each = Math.ceil(columns.length / Math.max(1, count));
  const parts = Array.from({ length: count }, (_, part) => columns.slice(part * each, (part + 1) * each));
  return [
    ...(await curveItems(columns, room)),
    ...parts.map((part, index) =>
      journeyTable(part, columns, room.format, index === parts.length - 1 ? caption : ""),
    ),
  ];
}

function journeyTable(
  part: readonly JourneyColumn[],
  all: readonly JourneyColumn[],
  format: ReportFormat,
  caption: string,
): Item {
  const words = format.words.journey;
  const cell = (text: string, look: Omit<Run, "text"> = {}): SlideCell => ({
    paragraphs: [paragraph(text, SIZE, look)],
  });
  const headOf = (title: string) => cell(title, { bold: true, colour: COLOURS.muted });
  const row = (
    title: string,
    textOf: (column: JourneyColumn) => string,
    look: Omit<Run, "text"> = {},
  ): SlideCell[][] =>
    all.every((column) => textOf(column) === "")
      ? []
      : [[headOf(title), ...part.map((column) => cell(textOf(column), look))]];
  const touched = ({ touchPoint, gap, title, heat }: JourneyColumn): SlideCell => {
    if (touchPoint === null) return cell(title);
    const figures = `${touchPoint}${gap === null ? "" : ` (${format.signed(gap)})`} `;
    const colour = heat === null ? COLOURS.muted : heatInk(heat);
    return { paragraphs: [{ runs: [{ text: figures, bold: true, colour }, { text: title }], size: SIZE }] };
  };
  const felt = ({ feeling }: JourneyColumn): SlideCell => {
    if (feeling === null) return cell("");
    const ground = heatColour(feeling);
    return {
      ...cell(format.signed(feeling), { bold: true, colour: colourCode(textOn(ground)) }),
      fill: colourCode(ground),
    };
  };
  const feelings = all.some(({ feeling }) => feeling !== null)
    ? [[headOf(words.rows.feeling), ...part.map(felt)]]
    : [];
  const table = tableItem({
    label: words.title,
    widths: [HEAD, ...part.map(() => (BODY.width - HEAD) / part.length)],
    head: [headOf(words.rows.stage), ...part.map(({ stage }) => cell(stage, { bold: true }))],
    rows: [
      [headOf(words.rows.step), ...part.map(touched)],
      ...row(words.rows.channel, ({ channel }) => channel),
      ...row(words.rows.thoughts, ({ thoughts }) => thoughts),
      ...feelings,
      ...row(words.rows.quote, ({ quote }) => quote, { italic: true }),
      ...row(words.rows.pain, ({ pain }) => pain),
      ...row(words.rows.gain, ({ gain }) => gain),
    ],
    rowHeads: true,
    foot: caption === "" ? [] : [paragraph(caption, SMALLEST_LETTERS, { colour: COLOURS.muted })],
    notes: caption === "" ? [] : [caption],
  });
  // Its columns are read downwards: it stands on one slide where it can.
  return { ...table, least: Math.min(table.height, BODY.height) };
}

/** A figure in the colour of its heat is read on white where that is dark enough; else in ink. */
function heatInk(heat: number): string {
  const ground = heatColour(heat);
  return colourCode(textOn(ground)) === COLOURS.ground ? colourCode(ground) : COLOURS.text;
}

const CURVE_HEIGHT = 300;
/** The scale on which feelings are told. */
const FEELING = { least: -2, most: 2 } as const;

/** The feelings as a chart of the office's own; none where there is no line to draw. */
async function curveItems(
  columns: readonly JourneyColumn[],
  { media, format }: Pick<DeckRoom, "format" | "media">,
): Promise<Item[]> {
  const words = format.words.journey;
  if (columns.filter(({ feeling }) => feeling !== null).length < 2) return [];
  const label = words.curve;
  const chart = await lineChart({
    ...FEELING,
    name: words.rows.feeling,
    numbers: "+0.0;−0.0;0.0",
    points: columns.map(({ title, feeling }) => ({
      category: title,
      value: feeling,
      colour: feeling === null ? COLOURS.ground : colourCode(heatColour(feeling)),
    })),
  });
  const target = media.addChart(chart);
  return [
    wordsItem([paragraph(label, 16, { bold: true })], [], true),
    {
      height: CURVE_HEIGHT,
      notes: [label],
      draw: (slide, y) => {
        const relation = slide.relate("chart", target);
        slide.add((id) => chartFrameXml(id, label, { ...BODY, y, height: CURVE_HEIGHT }, relation));
      },
    },
  ];
}
