import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { JourneyRow, Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { isWordRow, WORD_ROWS, walks, wordsAt } from "../experience.ts";
import { journeyMapMessages } from "../messages.ts";
import { placeColumns } from "./columns.ts";
import { curveName, curvePoints, MOST_CURVES, nameCurves, pairedSteps } from "./curves.ts";
import { figureBoxes, type VoiceFigures } from "./figure-boxes.ts";
import { SCREEN_SIZES } from "./sizes.ts";
import type {
  CardBox,
  CellBox,
  EmotionBox,
  FigureBox,
  JourneyColumn,
  JourneyLayout,
  JourneySizes,
  JourneyVoice,
  RowBox,
  ThumbBox,
} from "./types.ts";
import { levelHeight, placeWays, planWays } from "./ways.ts";
import { SEMIBOLD, wrapLines } from "./wrap.ts";

export interface JourneyLayoutOptions {
  /** The blueprint whose curves are laid beside: the to-be of an as-is, or the other way round. */
  readonly besideId?: Id | null;
  /** By the key of a voice, then by touch point. */
  readonly figures?: ReadonlyMap<string, VoiceFigures>;
  readonly sizes?: JourneySizes;
}

const NO_FIGURES: ReadonlyMap<string, VoiceFigures> = new Map();
export const ALL_CLIENTS = "all";

/** Whose ways are drawn: the chosen segments, or else all clients as one. Colour, marker and dash are the segment's own. */
export function voicesOf(model: ReadModel, segmentIds: readonly Id[]): JourneyVoice[] {
  const segments = model.all("segment").sort(byOrder);
  const chosen = segments.flatMap((segment, index): JourneyVoice[] => {
    if (!segmentIds.includes(segment.id)) return [];
    return [{ key: segment.id, segmentId: segment.id, name: segment.name, style: index % MOST_CURVES }];
  });
  if (chosen.length > 0) return distinctStyles(chosen.slice(0, MOST_CURVES));
  return [{ key: ALL_CLIENTS, segmentId: null, name: journeyMapMessages.allClients, style: null }];
}

/** The sixth segment has the look of the first, unless both are shown. */
function distinctStyles(voices: readonly JourneyVoice[]): JourneyVoice[] {
  const taken = new Set<number>();
  return voices.map((voice) => {
    let style = voice.style ?? 0;
    while (taken.has(style)) style = (style + 1) % MOST_CURVES;
    taken.add(style);
    return { ...voice, style };
  });
}

/**
 * The client's side of a blueprint as boxes and curves; pure. Stages and steps from left to right, rows from top to
 * bottom; a row is as high as its longest text, so that nothing is ever cut.
 */
export function layoutJourneyMap(
  model: ReadModel,
  blueprintId: Id,
  segmentIds: readonly Id[],
  rows: readonly JourneyRow[],
  options: JourneyLayoutOptions = {},
): JourneyLayout {
  const sizes = options.sizes ?? SCREEN_SIZES;
  const voices = voicesOf(model, segmentIds);
  const chosen = voices.flatMap((voice) => voice.segmentId ?? []);
  const { columns, stages } = placeColumns(model, blueprintId, chosen, sizes);
  const right = sizes.rowHead + columns.length * sizes.column;
  const map = new MapRows(model, columns, voices, sizes, stages[0]?.height ?? sizes.stageHead);
  const ways = planWays(model, columns, sizes);
  let emotion: EmotionBox | null = null;
  const figures: FigureBox[] = [];
  const thumbs: ThumbBox[] = [];
  let cards: CardBox[] = [];
  for (const row of rows) {
    if (row === "steps") cards = map.steps(ways.above, ways.below);
    else if (row === "emotion") emotion = map.emotion();
    else if (row === "figures") figures.push(...map.figures(options.figures ?? NO_FIGURES));
    else if (row === "pictures") thumbs.push(...map.pictures());
    else if (isWordRow(row)) map.words(row);
    else map.plain(row);
  }
  const paired = options.besideId ? pairedSteps(model, columns, options.besideId) : null;
  const kindBeside = model.get("blueprint", options.besideId)?.kind ?? null;
  const kindOwn = paired ? (model.get("blueprint", blueprintId)?.kind ?? null) : null;
  const curves = emotion
    ? [
        ...voices.map((voice) => own(voice, curvePoints(model, columns, voice, emotion, null))),
        ...(paired
          ? voices.map((voice) => beside(voice, curvePoints(model, columns, voice, emotion, paired.pairs)))
          : []),
      ].slice(0, MOST_CURVES)
    : [];
  function own(voice: JourneyVoice, points: ReturnType<typeof curvePoints>) {
    return { key: voice.key, voice, beside: false, name: curveName(voice, kindOwn), points };
  }
  function beside(voice: JourneyVoice, points: ReturnType<typeof curvePoints>) {
    return { key: `beside:${voice.key}`, voice, beside: true, name: curveName(voice, kindBeside), points };
  }
  return {
    sizes,
    width: right + (emotion ? sizes.names : 0),
    height: map.y,
    voices,
    stages,
    columns,
    rows: map.rows,
    cells: map.cells,
    cards,
    ways: placeWays(ways, new Map(cards.map((card) => [card.step.id, card])), sizes),
    emotion,
    curves: emotion ? nameCurves(curves, emotion, right, sizes) : [],
    figures,
    thumbs,
    unpaired: paired?.unpaired ?? [],
  };
}

type Stepped = JourneyColumn & { readonly step: Step };

/** The rows in the making, from top to bottom. */
class MapRows {
  readonly rows: RowBox[] = [];
  readonly cells: CellBox[] = [];
  readonly #stepped: readonly Stepped[];

  constructor(
    private readonly model: ReadModel,
    columns: readonly JourneyColumn[],
    private readonly voices: readonly JourneyVoice[],
    private readonly sizes: JourneySizes,
    public y: number,
  ) {
    this.#stepped = columns.filter((column): column is Stepped => column.step !== null);
  }

  steps(above: number, below: number): CardBox[] {
    const { sizes } = this;
    const width = sizes.column - 2 * sizes.pad;
    const texts = this.#stepped.map((column) =>
      wrapLines(column.step.title, width - 2 * sizes.pad, sizes.body, SEMIBOLD),
    );
    const lines = Math.max(2, ...texts.map((text) => text.length));
    const card = lines * sizes.line + sizes.pad + 4;
    const room = (levels: number) => (levels > 0 ? levels * levelHeight(sizes) + 8 : sizes.pad);
    const top = this.y + room(above);
    this.#add("steps", null, room(above) + card + room(below), texts, () => false);
    return this.#stepped.map((column, index) => ({
      step: column.step,
      x: column.x + sizes.pad,
      y: top,
      width,
      height: card,
      lines: texts[index] ?? [],
      dim: column.dim,
    }));
  }

  emotion(): EmotionBox {
    const { sizes } = this;
    // The row's name stands above the first word of the scale.
    const top = sizes.pad + sizes.line + sizes.smallLine / 2 + 4;
    const height = top + 4 * sizes.unit + sizes.smallLine / 2 + sizes.pad;
    const y = this.y;
    this.#add("emotion", this.#only(), height, [], () => false);
    return { y, height, zero: y + top + 2 * sizes.unit, unit: sizes.unit };
  }

  /** One line when one voice speaks; when several do, one of all clients and one for each that says something itself. */
  words(row: keyof typeof WORD_ROWS): void {
    const field = WORD_ROWS[row];
    const say = (voice: JourneyVoice | null, ownOnly: boolean) =>
      this.#stepped.map(({ step }) => {
        const said = wordsAt(this.model, step, voice?.segmentId ?? null, field);
        return ownOnly && said.inherited ? { value: "", inherited: false } : said;
      });
    const several = this.voices.length > 1;
    const lines: { voice: JourneyVoice | null; said: ReturnType<typeof say> }[] = several
      ? [
          { voice: null, said: say(null, false) },
          ...this.voices
            .map((voice) => ({ voice, said: say(voice, true) }))
            .filter(({ said }) => said.some(({ value }) => value !== "")),
        ]
      : [{ voice: this.voices[0] ?? null, said: say(this.voices[0] ?? null, false) }];
    const used = lines.filter(({ voice, said }) => voice !== null || said.some(({ value }) => value !== ""));
    const shown = used.length > 0 ? used : lines.slice(0, 1);
    for (const [index, { voice, said }] of shown.entries()) {
      const texts = said.map(({ value }) => this.#wrapped(row === "quotes" ? quoted(value) : value));
      // Lines of one row stand nearer to each other than rows do.
      const height = this.#heightOf(texts) - (index < shown.length - 1 ? this.sizes.pad : 0);
      this.#add(row, voice, height, texts, (at) => said[at]?.inherited ?? false, several);
    }
  }

  /** Channels and moments of truth: the step's own, whoever walks it. */
  plain(row: JourneyRow): void {
    const texts = this.#stepped.map(({ step }) => (row === "channels" ? this.#wrapped(step.channel) : []));
    this.#add(row, null, this.#heightOf(texts), texts, () => false);
  }

  pictures(): ThumbBox[] {
    const { sizes } = this;
    const gap = sizes.pad / 2;
    const { width, height } = sizes.thumb;
    const most = Math.max(0, ...this.#stepped.map(({ step }) => step.pictureIds.length));
    const top = this.y + sizes.pad;
    const whole = most === 0 ? this.#heightOf([]) : most * (height + gap) - gap + 2 * sizes.pad;
    this.#add("pictures", null, whole, [], () => false);
    return this.#stepped.flatMap((column) =>
      column.step.pictureIds.map((assetId, index) => ({
        columnKey: column.key,
        assetId,
        name: this.model.get("asset", assetId)?.name ?? "",
        x: column.x + (column.width - width) / 2,
        y: top + index * (height + gap),
        width,
        height,
      })),
    );
  }

  figures(figures: ReadonlyMap<string, VoiceFigures>): FigureBox[] {
    const boxes = this.#stepped.map((column) => figureBoxes(column, this.voices, figures, this.sizes));
    const tallest = Math.max(0, ...boxes.map((list) => (list.at(-1)?.y ?? 0) + (list.at(-1)?.height ?? 0)));
    const top = this.y + this.sizes.pad;
    this.#add(
      "figures",
      this.#only(),
      Math.max(this.#heightOf([]), tallest + 2 * this.sizes.pad),
      [],
      () => false,
    );
    return boxes.flat().map((box) => ({ ...box, y: box.y + top }));
  }

  #only = (): JourneyVoice | null => (this.voices.length === 1 ? (this.voices[0] ?? null) : null);

  #wrapped = (text: string): string[] =>
    wrapLines(text, this.sizes.column - 2 * this.sizes.pad, this.sizes.body);

  #heightOf = (texts: readonly (readonly string[])[]): number =>
    Math.max(1, ...texts.map((lines) => lines.length)) * this.sizes.line + 2 * this.sizes.pad;

  #add(
    row: JourneyRow,
    voice: JourneyVoice | null,
    least: number,
    texts: readonly (readonly string[])[],
    inherited: (index: number) => boolean,
    several = false,
  ): void {
    const { sizes } = this;
    const room = sizes.rowHead - 2 * sizes.pad;
    const first = this.rows.at(-1)?.row !== row;
    const name = first ? wrapLines(journeyMapMessages.rows[row], room, sizes.body, SEMIBOLD) : [];
    const mark = 2 * sizes.marker + sizes.pad / 2;
    const voiceName = several
      ? wrapLines(voice?.name ?? journeyMapMessages.allClients, room - (voice ? mark : 0), sizes.small)
      : [];
    const heads =
      name.length * sizes.line + voiceName.length * sizes.smallLine + sizes.pad + (several ? 4 : sizes.pad);
    const height = Math.max(least, heads);
    const key = several ? `${row}:${voice?.key ?? ALL_CLIENTS}` : row;
    const segmentId = voice?.segmentId ?? null;
    this.rows.push({
      key,
      row,
      segmentId,
      y: this.y,
      height,
      first,
      name,
      voice: several ? voice : null,
      voiceName,
    });
    for (const [index, column] of this.#stepped.entries()) {
      this.cells.push({
        rowKey: key,
        columnKey: column.key,
        row,
        stepId: column.step.id,
        segmentId,
        x: column.x,
        y: this.y,
        width: column.width,
        height,
        lines: texts[index] ?? [],
        inherited: inherited(index),
        dim: column.dim || !walks(column.step, segmentId),
      });
    }
    this.y += height;
  }
}

const quoted = (text: string): string => (text.trim() === "" ? "" : journeyMapMessages.quoted(text.trim()));
