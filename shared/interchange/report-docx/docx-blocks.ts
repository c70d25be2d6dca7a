import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { Block, KeyFigure, Tone } from "@shared/domain/report/report-model.ts";
import { legendSvg } from "@shared/drawing/legend-svg.ts";
import { BorderStyle, HeadingLevel, Paragraph, type Table, TableRow, TextRun } from "docx";
import type { Rasterise } from "../report/report-file.ts";
import { closesFrom, leadsOn } from "../report/staying-together.ts";
import { mapParts } from "../report-html/map-parts.ts";
import { matrixSvg } from "../report-html/matrix-chart.ts";
import { journeyBlock } from "./docx-journey.ts";
import { pictureParagraph } from "./docx-picture.ts";
import { docxCell, docxTable, tableBlock } from "./docx-table.ts";
import { COLOURS, richParagraphs, runsOf, textParagraph } from "./docx-text.ts";

export interface BlockRoom {
  /** Between the margins, in twentieths of a point. */
  readonly width: number;
  readonly height: number;
  readonly format: ReportFormat;
  readonly rasterise: Rasterise | undefined;
}

export type DocxBlock = Paragraph | Table;

const STYLES = { lead: "Lead", note: "Note", missing: "Missing" } as const;
/** Twentieths of a point in a pixel of 1/96 inch. */
const PER_PIXEL = 15;
const PER_ROW = 2;
/** Left for the heading above a picture and its caption. */
const BESIDE = 2_200;

/** Blocks in their order, each where a page may break before and behind it. */
export async function docxBlocks(blocks: readonly Block[], room: BlockRoom): Promise<DocxBlock[]> {
  const made: DocxBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const closed = next?.kind === "paragraph" && closesFrom(blocks, index + 1);
    made.push(...(await docxBlock(block, room, leadsOn(blocks, index) || closed)));
  }
  return made;
}

/** A block of the report as what stands in the body of the file; what it says stays with what follows where it should. */
async function docxBlock(block: Block, room: BlockRoom, staysWithNext: boolean): Promise<DocxBlock[]> {
  const pixels = { width: room.width / PER_PIXEL, height: (room.height - BESIDE) / PER_PIXEL };
  switch (block.kind) {
    case "paragraph":
      return [textParagraph(block.text, block.style && STYLES[block.style], {}, staysWithNext)];
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, children: runsOf(block.text) })];
    case "rich":
      return richParagraphs(block.lines);
    case "key-figures":
      return keyFigures(block.figures, room.width);
    case "table":
      return tableBlock(block, room.width, staysWithNext);
    case "matrix": {
      const { svg, width, height } = matrixSvg(block, room.format.words);
      const label = `${block.title}: ${block.points.map(({ number, title }) => `${number} ${title}`).join("; ")}`;
      return [
        textParagraph(block.subtitle, "Note"),
        await pictureParagraph({ svg, width, height, label }, pixels, room.rasterise),
        ...block.points.map(({ number, title }) => textParagraph(`${number}  ${title}`, "Cell")),
        textParagraph(""),
      ];
    }
    case "chart":
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_3, children: runsOf(block.title) }),
        new Paragraph({ style: "Note", keepNext: true, children: runsOf(block.subtitle) }),
        await pictureParagraph(block.picture, pixels, room.rasterise),
      ];
    case "journey":
      return journeyBlock(block.columns, block.caption, room.width, room.format);
    case "map":
      return mapBlock(block, pixels, room);
    case "rule":
      return [ruleTable(block.items, room.width), textParagraph("")];
    case "signatures":
      return signatures(block.parties, room);
  }
}

async function mapBlock(
  { drawing, label, caption }: Extract<Block, { kind: "map" }>,
  room: { readonly width: number; readonly height: number },
  { format, rasterise }: BlockRoom,
): Promise<DocxBlock[]> {
  const words = format.words.blueprint;
  const parts = mapParts(drawing);
  const found: DocxBlock[] = [];
  for (const [index, part] of parts.entries()) {
    const name = parts.length > 1 ? words.partOf(label, words.part(index + 1, parts.length)) : label;
    found.push(await pictureParagraph({ ...part, label: name }, room, rasterise));
    const legend = legendSvg(drawing, part.width, part.area);
    if (legend) {
      const signs = { ...legend, label: words.legend(legend.names) };
      // As much smaller as the map that it explains.
      const scale = Math.min(1, room.width / part.width, room.height / part.height);
      const width = legend.width * scale;
      found.push(await pictureParagraph(signs, { width, height: room.height }, rasterise));
    }
  }
  return [...found, textParagraph(caption, "Note")];
}

function keyFigures(figures: readonly KeyFigure[], width: number): DocxBlock[] {
  const each = Math.floor(width / PER_ROW);
  const rows = Array.from({ length: Math.ceil(figures.length / PER_ROW) }, (_, row) =>
    figures.slice(row * PER_ROW, (row + 1) * PER_ROW),
  );
  const cell = ({ label, before, value, standing, note }: KeyFigure) =>
    docxCell(
      [
        textParagraph(label, "Note"),
        new Paragraph({
          style: "Figure",
          children: [
            ...(before === undefined ? [] : [new TextRun({ text: `${before} → `, bold: false })]),
            new TextRun({ text: value }),
            ...(standing === undefined
              ? []
              : [new TextRun({ text: ` ${standing}`, size: 16, bold: false, color: COLOURS.muted })]),
          ],
        }),
        textParagraph(note, "Note"),
      ],
      each,
    );
  return [
    docxTable(
      [each, each],
      rows.map((row) => new TableRow({ cantSplit: true, children: row.map(cell) })),
    ),
    textParagraph(""),
  ];
}

const TONES: Readonly<Record<Tone, string>> = { good: COLOURS.good, bad: COLOURS.bad, neutral: "9A6700" };

function ruleTable(items: Extract<Block, { kind: "rule" }>["items"], width: number): Table {
  const each = Math.floor(width / Math.max(1, items.length));
  const cells = items.map(({ tone, title, text }) =>
    docxCell([textParagraph(title, "Cell", { bold: true, size: 22 }), textParagraph(text, "Cell")], each, {
      borders: { top: { style: BorderStyle.SINGLE, size: 16, color: TONES[tone] } },
    }),
  );
  return docxTable(
    items.map(() => each),
    [new TableRow({ cantSplit: true, children: cells })],
  );
}

function signatures(
  parties: Extract<Block, { kind: "signatures" }>["parties"],
  { width, format }: BlockRoom,
): DocxBlock[] {
  const each = Math.floor(width / Math.max(1, parties.length));
  const cells = parties.map(({ party, name }) =>
    docxCell(
      [
        textParagraph(party, "Cell"),
        textParagraph(name, "Cell", { bold: true }),
        textParagraph(format.words.plan.nameDate, "Note"),
      ],
      each,
      { borders: { top: { style: BorderStyle.SINGLE, size: 8, color: COLOURS.text } } },
    ),
  );
  return [
    new Paragraph({ spacing: { before: 900 }, keepNext: true }),
    docxTable(
      parties.map(() => each),
      [new TableRow({ cantSplit: true, children: cells })],
    ),
  ];
}
