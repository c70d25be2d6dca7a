import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";

export type DecimalMark = "." | ",";

const LEADING_ZERO = /^[+-]?0\d/;
const POINT_NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i;
const COMMA_NUMBER = /^[+-]?(\d+|\d{1,3}(\.\d{3})+)?(,\d+)?(e[+-]?\d+)?$/i;

/**
 * A cell that is a number under the file's decimal mark, in its plain form; null for anything else. Digits that
 * begin with a nought (post codes, ids) are no number.
 */
export function plainNumber(text: string, mark: DecimalMark): string | null {
  const trimmed = text.trim().replace("−", "-");
  if (!/\d/.test(trimmed) || LEADING_ZERO.test(trimmed)) return null;
  if (!(mark === "." ? POINT_NUMBER : COMMA_NUMBER).test(trimmed)) return null;
  const plain = mark === "." ? trimmed.replaceAll(",", "") : trimmed.replaceAll(".", "").replace(",", ".");
  const number = Number(plain);
  return Number.isFinite(number) ? String(number) : null;
}

/** Collects one column row by row: every different cell is kept once, the rows hold its code. */
export class ColumnBuilder {
  #codes = new Uint32Array(1024);
  #length = 0;
  readonly #dictionary: string[] = [""];
  readonly #known = new Map<string, number>([["", 0]]);
  readonly #byPlain = new Map<string, number>([["", 0]]);
  readonly #mark: DecimalMark;

  constructor(mark: DecimalMark) {
    this.#mark = mark;
  }

  push(cell: string): void {
    if (this.#length === this.#codes.length) {
      const grown = new Uint32Array(this.#codes.length * 2);
      grown.set(this.#codes);
      this.#codes = grown;
    }
    this.#codes[this.#length++] = this.#known.get(cell) ?? this.#learn(cell);
  }

  /** Numbers when every cell is one or blank; else text with a dictionary. */
  build(): DatasetColumn {
    const codes = this.#codes.slice(0, this.#length);
    const numeric =
      this.#dictionary.length > 1 &&
      this.#dictionary.every((text, code) => code === 0 || plainNumber(text, ".") === text);
    if (!numeric) return { values: codes, dictionary: this.#dictionary };
    const numbers = this.#dictionary.map((text) => (text === "" ? Number.NaN : Number(text)));
    return { values: Float64Array.from(codes, (code) => numbers[code] ?? Number.NaN), dictionary: null };
  }

  #learn(cell: string): number {
    const plain = plainNumber(cell, this.#mark) ?? cell.trim();
    const held = this.#byPlain.get(plain);
    const code = held ?? this.#dictionary.push(plain) - 1;
    this.#byPlain.set(plain, code);
    this.#known.set(cell, code);
    return code;
  }
}
