import { type Mark, romanOf, romanValue } from "./read-mark.ts";

interface Level {
  readonly style: string;
  readonly value: number;
  readonly label: string;
}

/**
 * Follows the numbering of a text. A kind of number that is already open goes on at its level and closes those below;
 * another kind, or one that begins again, is a level below. “(i)” is the ninth letter after “(h)”, else a roman one.
 */
export class Outline {
  #levels: Level[] = [];

  /** How the text is cited that has no number of its own: as the section in which it stands. */
  get section(): string {
    const isSection = ({ style }: Level) => style === "section" || style.startsWith("dotted");
    return this.#levels.findLast(isSection)?.label ?? "";
  }

  /** A heading without a number: what comes is counted anew. */
  restart(): void {
    this.#levels = [];
  }

  /** Whether the mark goes on at a level that is open, so that it does not lie below what was placed last. */
  goesOn(given: Mark): boolean {
    const mark = this.#settled(given);
    if (mark.style === "section" || (mark.style === "dotted" && mark.depth > 1)) return true;
    const style = styleOf(mark);
    return this.#levels.some(
      (level) => level.style === style && (mark.style === "bullet" || level.value === mark.value - 1),
    );
  }

  /** Whether what is marked next lies below what was placed last under this mark. */
  isBelow(next: Mark, last: Mark): boolean {
    if (next.style !== last.style) return last.style === "section" || !this.goesOn(next);
    return next.style === "section" ? rankOf(next) > rankOf(last) : next.depth > last.depth;
  }

  /** How the text of this mark is cited. */
  place(given: Mark): string {
    const mark = this.#counted(this.#settled(given));
    const style = styleOf(mark);
    this.#close(mark, style);
    const label = labelOf(mark, this.#levels.at(-1)?.label ?? "");
    this.#levels.push({ style, value: mark.value, label });
    return label;
  }

  /** A bullet as the next one in its row, so that no two are cited alike. */
  #counted(mark: Mark): Mark {
    if (mark.style !== "bullet") return mark;
    const before = this.#levels.findLast(({ style }) => style === "bullet")?.value ?? 0;
    return { ...mark, value: before + 1 };
  }

  /** “(i)” as a letter or a number. */
  #settled(mark: Mark): Mark {
    if (mark.style !== "(letter)" && mark.style !== "letter)") return mark;
    const value = romanValue(mark.text);
    if (value === null) return mark;
    const goesOn = this.#levels.some((level) => level.style === mark.style && level.value === mark.value - 1);
    if (goesOn) return mark;
    return { ...mark, style: mark.style === "(letter)" ? "(roman)" : "roman)", value };
  }

  /** Takes away the levels at and below which the mark goes on. */
  #close(mark: Mark, style: string): void {
    if (mark.style === "dotted" && mark.depth > 1) {
      const above = this.#levels.findIndex((level) => !isAbove(level, mark.depth));
      if (above >= 0) this.#levels = this.#levels.slice(0, above);
      return;
    }
    const same = this.#levels
      .map((level, index) => ({ level, index }))
      .filter(({ level }) => level.style === style);
    const next = same.findLast(({ level }) => mark.style === "bullet" || level.value === mark.value - 1);
    const begun = same.at(-1);
    if (next) this.#levels = this.#levels.slice(0, next.index);
    else if (begun && (mark.value !== 1 || mark.style === "section"))
      this.#levels = this.#levels.slice(0, begun.index);
    else if (mark.style === "section") this.#levels = [];
  }
}

/** Parts have chapters, and chapters have sections, articles and whatever else is cited. */
const rankOf = ({ text }: Mark): number => {
  if (/^(?:Part|Schedule|Annex|Appendix) /.test(text)) return 1;
  return text.startsWith("Chapter ") ? 2 : 3;
};

const styleOf = (mark: Mark): string => (mark.style === "dotted" ? `dotted ${mark.depth}` : mark.style);

/** Whether a dotted number of this depth can stand below the level. */
const isAbove = ({ style }: Level, depth: number): boolean => {
  const dots = /^dotted (\d+)$/.exec(style);
  return style === "section" || (dots !== null && Number(dots[1]) < depth);
};

function labelOf(mark: Mark, parent: string): string {
  if (mark.style === "bullet") return parent === "" ? "" : `${parent}(${romanOf(mark.value)})`;
  if (mark.style === "section" || (mark.style === "dotted" && mark.depth > 1)) return mark.text;
  if (parent !== "") return `${parent}(${mark.text})`;
  return mark.style.startsWith("(") || mark.style.endsWith(")") ? `(${mark.text})` : mark.text;
}
