import type { ReportWords } from "@shared/domain/report/languages/english.ts";
import type { Block, KeyFigure, RichLine } from "@shared/domain/report/report-model.ts";
import type { ChartTable } from "@shared/drawing/chart.ts";
import type { ChartFigures } from "@shared/drawing/chart-figures.ts";
import type { NativeChart } from "./chart-parts.ts";
import type { DeckRoom } from "./deck-room.ts";
import { BODY, COLOURS } from "./measures.ts";
import { nativeChart } from "./native-chart.ts";
import { chartFrameXml, shapeXml } from "./shapes.ts";
import { GAP, type Item, type Placed } from "./slide-flow.ts";
import { journeyItems } from "./slide-journey.ts";
import { mapItems } from "./slide-map.ts";
import { matrixItem } from "./slide-matrix.ts";
import { pictureItem } from "./slide-picture.ts";
import { tableItems, wordsItem } from "./slide-table.ts";
import { heightOf, type Paragraph, paragraph, partsOfText } from "./slide-text.ts";

const SIZES = { lead: 18, note: 10, missing: 12, plain: 14 } as const;

/** A block of the report as what stands on slides. */
export async function slideItems(block: Block, room: DeckRoom): Promise<Placed[]> {
  switch (block.kind) {
    case "paragraph":
      return paragraphItems(block.text, block.style ?? "plain");
    case "heading":
      return [wordsItem([paragraph(block.text, 16, { bold: true })], [], true)];
    case "rich":
      return richItems(block.lines);
    case "key-figures":
      return keyFigureItems(block.figures, room.format.words);
    case "table":
      return tableItems(block);
    case "matrix":
      return [matrixItem(block, room.format.words.opportunities)];
    case "chart":
      return chartItems(block, room);
    case "journey":
      return journeyItems(block.columns, block.caption, room);
    case "map":
      return mapItems(block, room);
    case "rule":
      return [ruleItem(block.items)];
    case "signatures":
      return [signaturesItem(block.parties, room.format.words)];
  }
}

/**
 * What it finds, what was measured, and in the room that is left a chart of the office's own; where its kind has none, the
 * picture, with its figures in the notes.
 */
async function chartItems(
  { title, subtitle, picture, figures, table }: Extract<Block, { kind: "chart" }>,
  room: DeckRoom,
): Promise<Item[]> {
  const words = [
    { ...paragraph(title, 16, { bold: true }), after: 3 },
    paragraph(subtitle, 11, { colour: COLOURS.muted }),
  ];
  const height = BODY.height - heightOf(words, BODY.width) - GAP;
  const size = { width: BODY.width, height };
  return [
    wordsItem(words, [title, subtitle], true),
    figures === undefined
      ? withNotes(await pictureItem(picture, size, room), table === undefined ? [] : tableWords(table))
      : chartItem(await nativeChart(figures), `${title}. ${subtitle}`, heightFor(figures, height), room),
  ];
}

/** Points of a chart: lying bars take what their rows need, others all of the room. */
function heightFor(figures: ChartFigures, room: number): number {
  const rows = figures.kind === "bars" && figures.isLying ? figures.places.length : ALL_ROWS;
  return Math.min(room, HEAD + rows * ROW);
}
const HEAD = 90;
const ROW = 46;
const ALL_ROWS = 20;

function chartItem(chart: NativeChart, label: string, height: number, { media }: DeckRoom): Item {
  const target = media.addChart(chart);
  return {
    height,
    notes: [],
    draw: (slide, y) => {
      const relation = slide.relate("chart", target);
      slide.add((id) => chartFrameXml(id, label, { ...BODY, y, height }, relation));
    },
  };
}

/** The figures behind a picture as lines: “Refund request: 12; 4.2”, below the names of the columns. */
const tableWords = ({ columns, rows }: ChartTable): string[] =>
  [columns, ...rows].map(([first = "", ...others]) => `${first}: ${others.join("; ")}`);

const withNotes = (item: Item, notes: readonly string[]): Item => ({
  ...item,
  notes: [...item.notes, ...notes],
});

function paragraphItems(text: string, style: keyof typeof SIZES): Item[] {
  const size = SIZES[style];
  const look = {
    ...((style === "note" || style === "missing") && { colour: COLOURS.muted }),
    ...(style === "missing" && { italic: true }),
  };
  const said = style === "note" ? [] : [text];
  return partsOfText(text, BODY.width, BODY.height, size).map((part, index) =>
    wordsItem([paragraph(part, size, look)], index === 0 ? said : []),
  );
}

/** One item for each line, so that a long text goes on on the next slide; a line that is higher than a slide loses its looks. */
function richItems(lines: readonly RichLine[]): Item[] {
  let number = 0;
  return lines.flatMap(({ kind, runs }): Item[] => {
    number = kind === "counted" ? number + 1 : 0;
    const mark = { paragraph: "", point: "•  ", counted: `${number}.  ` }[kind];
    const text = `${mark}${runs.map((run) => run.text).join("")}`;
    const own: Paragraph = {
      runs: [
        ...(mark === "" ? [] : [{ text: mark, colour: COLOURS.muted }]),
        ...runs.map(({ text: said, strong, italic, missing }) => ({
          text: said,
          ...(strong && { bold: true }),
          ...(italic && { italic: true }),
          ...(missing && { colour: COLOURS.bad }),
        })),
      ],
      size: SIZES.plain,
    };
    return heightOf([own], BODY.width) <= BODY.height
      ? [wordsItem([own], [text])]
      : paragraphItems(text, "plain");
  });
}

const PER_ROW = 4;
const APART = 12;

/** Boxes beside each other, four in a row, each row as high as its fullest box. */
function boxRows<T>(
  all: readonly T[],
  perRow: number,
  paragraphsOf: (one: T) => readonly Paragraph[],
  draw: (one: T) => { readonly fill?: string; readonly top?: string },
  notes: readonly string[],
): Item[] {
  const columns = Math.min(perRow, Math.max(1, all.length));
  const width = (BODY.width - (columns - 1) * APART) / columns;
  const rows = Array.from({ length: Math.ceil(all.length / columns) }, (_, row) =>
    all.slice(row * columns, (row + 1) * columns),
  );
  return rows.map((row, index): Item => {
    const height = Math.max(...row.map((one) => heightOf(paragraphsOf(one), width - 20))) + 18;
    return {
      height,
      notes: index === 0 ? notes : [],
      draw: (slide, y) => {
        row.forEach((one, column) => {
          const x = BODY.x + column * (width + APART);
          const { fill, top } = draw(one);
          slide.add((id) =>
            shapeXml(id, "Box", { x, y, width, height }, paragraphsOf(one), {
              ...(fill !== undefined && { fill }),
              inset: { left: 10, top: 9, right: 10, bottom: 9 },
            }),
          );
          if (top !== undefined)
            slide.add((id) => shapeXml(id, "Edge", { x, y, width, height: 3 }, [], { fill: top }));
        });
      },
    };
  });
}

function keyFigureItems(figures: readonly KeyFigure[], words: ReportWords): Item[] {
  const paragraphsOf = ({ label, before, value, standing, note }: KeyFigure): Paragraph[] => [
    { ...paragraph(label, 11, { colour: COLOURS.muted }), after: 2 },
    {
      runs: [
        ...(before === undefined ? [] : [{ text: `${before} → `, colour: COLOURS.muted }]),
        { text: value, bold: true },
        ...(standing === undefined ? [] : [{ text: ` ${standing}`, size: 10, colour: COLOURS.muted }]),
      ],
      size: 20,
      after: 2,
    },
    paragraph(note, 10, { colour: COLOURS.muted }),
  ];
  const said = figures.map(({ label, before, value, standing = "" }) => {
    const way = before === undefined ? value : `${before} ${words.becomes} ${value}`;
    return `${label}: ${way} ${standing}`.trim();
  });
  return boxRows(figures, PER_ROW, paragraphsOf, () => ({ fill: COLOURS.tint }), said);
}

function ruleItem(items: Extract<Block, { kind: "rule" }>["items"]): Item {
  const paragraphsOf = ({ title, text }: (typeof items)[number]): Paragraph[] => [
    { ...paragraph(title, 14, { bold: true }), after: 4 },
    paragraph(text, 11),
  ];
  const said = items.map(({ title, text }) => `${title}: ${text}`);
  const [item] = boxRows(
    items,
    items.length,
    paragraphsOf,
    ({ tone }) => ({ fill: COLOURS.tint, top: COLOURS[tone] }),
    said,
  );
  return item ?? wordsItem([], []);
}

/** Room to sign above each line. */
const SIGN = 46;

function signaturesItem(
  parties: Extract<Block, { kind: "signatures" }>["parties"],
  words: ReportWords,
): Item {
  const paragraphsOf = ({ party, name }: (typeof parties)[number]): Paragraph[] => [
    paragraph(party, 11),
    paragraph(name, 11, { bold: true }),
    paragraph(words.plan.nameDate, SIZES.note, { colour: COLOURS.muted }),
  ];
  const [item] = boxRows(parties, parties.length, paragraphsOf, () => ({ top: COLOURS.text }), []);
  if (!item) return wordsItem([], []);
  return { ...item, height: item.height + SIGN, draw: (slide, y) => item.draw(slide, y + SIGN) };
}
