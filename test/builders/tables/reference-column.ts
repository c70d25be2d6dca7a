import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { type DecimalMark, plainNumber } from "@shared/interchange/csv/plain-number.ts";

/** Collects one column row by row: every different cell is kept once, the rows hold its code. */
export class ReferenceColumn {
  #codes = new Uint32Array(1024);
  #length = 0;
  #hasWords = false;
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
    if (this.#dictionary.length < 2 || this.#hasWords) return { values: codes, dictionary: this.#dictionary };
    const numbers = this.#dictionary.map((text) => (text === "" ? Number.NaN : Number(text)));
    return { values: Float64Array.from(codes, (code) => numbers[code] ?? Number.NaN), dictionary: null };
  }

  #learn(cell: string): number {
    const number = plainNumber(cell, this.#mark);
    const plain = number ?? cell.trim();
    if (number === null && plain !== "") this.#hasWords = true;
    const held = this.#byPlain.get(plain);
    const code = held ?? this.#dictionary.push(plain) - 1;
    this.#byPlain.set(plain, code);
    this.#known.set(cell, code);
    return code;
  }
}
