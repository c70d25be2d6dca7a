import type { JourneyRow, Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { WORD_ROWS, walks, wordsAt } from "../experience.ts";
import { journeyMapMessages } from "../messages.ts";
import { figureBoxes, type VoiceFigures } from "./figure-boxes.ts";
import { type PinnedLines, pinnedLines } from "./pinned-lines.ts";
import type {
  CardBox,
  CellBox,
  EmotionBox,
  FigureBox,
  JourneyColumn,
  JourneySizes,
  JourneyVoice,
  PinnedPart,
  RowBox,
  ThumbBox,
} from "./types.ts";
import { ALL_CLIENTS } from "./voices.ts";
import { levelHeight } from "./ways.ts";
import { SEMIBOLD, wrapLines } from "./wrap.ts";

interface CellLines {
  readonly lines: readonly string[];
  readonly pinned?: PinnedPart;
}
type Stepped = JourneyColumn & { readonly step: Step };

/** The rows in the making, from top to bottom. */
export class MapRows {
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
    const pins = (voice: JourneyVoice | null) =>
      row === "quotes"
        ? this.#stepped.map(({ step }) => pinnedLines(this.model, step, voice, this.voices))
        : [];
    const line = (voice: JourneyVoice | null, ownOnly: boolean) => ({
      voice,
      said: say(voice, ownOnly),
      pinned: pins(voice),
    });
    const speaks = ({ said, pinned }: ReturnType<typeof line>) =>
      said.some(({ value }) => value !== "") || pinned.some(({ quotes }) => quotes.length > 0);
    const lines = several
      ? [line(null, false), ...this.voices.map((voice) => line(voice, true)).filter(speaks)]
      : [line(this.voices[0] ?? null, false)];
    const used = lines.filter((one) => one.voice !== null || speaks(one));
    const shown = used.length > 0 ? used : lines.slice(0, 1);
    for (const [index, { voice, said, pinned }] of shown.entries()) {
      const own = said.map(({ value }) => this.#wrapped(row === "quotes" ? quoted(value) : value));
      const parts = own.map((lines, at) => this.#withPinned(lines, pinned[at]));
      const texts = parts.map(({ lines }) => lines);
      // Lines of one row stand nearer to each other than rows do.
      const height = this.#heightOf(texts) - (index < shown.length - 1 ? this.sizes.pad : 0);
      const inherited = (at: number) => said[at]?.inherited ?? false;
      this.#add(row, voice, height, texts, inherited, several, (at) => parts[at]?.pinned);
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

  /** The words of a cell with what is pinned there below them. */
  #withPinned(own: readonly string[], pinned: PinnedLines | undefined): CellLines {
    if (!pinned || pinned.quotes.length === 0) return { lines: own };
    const lines = [...own];
    const by = new Set<number>();
    for (const quote of pinned.quotes) {
      if (lines.length > 0) lines.push("");
      lines.push(...this.#wrapped(quote.said));
      for (const line of this.#wrapped(journeyMapMessages.saidBy(quote.by))) by.add(lines.push(line) - 1);
    }
    if (pinned.more !== "") by.add(lines.push(pinned.more) - 1);
    const words = [...pinned.quotes.map((quote) => `${quote.said} ${quote.by}`), pinned.more];
    return { lines, pinned: { from: own.length, by, words: words.filter((word) => word !== "") } };
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
    pinned: (index: number) => PinnedPart | undefined = () => undefined,
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
        pinned: pinned(index),
        inherited: inherited(index),
        dim: column.dim || !walks(column.step, segmentId),
      });
    }
    this.y += height;
  }
}

const quoted = (text: string): string => (text.trim() === "" ? "" : journeyMapMessages.quoted(text.trim()));
