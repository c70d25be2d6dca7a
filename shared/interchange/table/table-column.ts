import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import type { CellDecoder } from "../csv/cell-decoder.ts";
import { type DecimalMark, plainNumber, simpleNumber } from "../csv/plain-number.ts";
import type { RowBlock } from "../csv/row-block.ts";
import { CellIndex } from "./cell-index.ts";

const SPACE = 32;
const TAB = 9;
/** What a decoder gives for bytes that are no text, whichever they are. */
const UNREADABLE = "\ufffd";

/**
 * Collects one column, cell by cell. It is one of numbers until a cell comes that is none; from then on every different
 * cell is kept once, and the rows hold its code. A row may be written again until the next one is begun.
 */
export class TableColumn {
  readonly #mark: DecimalMark;
  readonly #markByte: number;
  #numbers: Float64Array | null;
  #codes = new Uint32Array(0);
  readonly #dictionary: string[] = [""];
  /** Made when a cell comes that may be written in several ways; ids and words are found by their bytes alone. */
  #byPlain: Map<string, number> | null = null;
  readonly #byText = new Map<string, number>();
  #byBytes: CellIndex | null = null;

  constructor(mark: DecimalMark, capacity: number) {
    this.#mark = mark;
    this.#markByte = mark.charCodeAt(0);
    this.#numbers = new Float64Array(capacity);
  }

  grow(capacity: number): void {
    if (this.#numbers) {
      const numbers = new Float64Array(capacity);
      numbers.set(this.#numbers);
      this.#numbers = numbers;
    } else {
      const codes = new Uint32Array(capacity);
      codes.set(this.#codes);
      this.#codes = codes;
    }
  }

  takeBlank(row: number): void {
    if (this.#numbers) this.#numbers[row] = Number.NaN;
    else this.#codes[row] = 0;
  }

  /** The cell that stands in these bytes; false when there is nothing in it but blanks. */
  takeBytes(row: number, bytes: Uint8Array, from: number, to: number, decoder: CellDecoder): boolean {
    let start = from;
    let end = to;
    while (start < end && (bytes[start] === SPACE || bytes[start] === TAB)) start++;
    while (end > start && (bytes[end - 1] === SPACE || bytes[end - 1] === TAB)) end--;
    if (start === end) {
      this.takeBlank(row);
      return false;
    }
    if (this.#numbers) {
      const simple = simpleNumber(bytes, start, end, this.#markByte);
      const value = Number.isNaN(simple) ? this.#numberOf(decoder.text(start, end)) : simple;
      if (value !== null) {
        this.#numbers[row] = value;
        return !Number.isNaN(value);
      }
      this.#becomeText(row);
    }
    this.#byBytes ??= new CellIndex(bytes);
    const index = this.#byBytes;
    let code = index.find(start, end);
    if (code < 0) {
      code = this.#learnBytes(decoder.text(start, end));
      index.add(code);
    }
    this.#codes[row] = code;
    return code !== 0;
  }

  /** The cells of one column of these rows, the first of which is this one. */
  takeCells(row: number, bytes: Uint8Array, block: RowBlock, column: number, decoder: CellDecoder): void {
    const { starts, ends, width, rows } = block;
    const numbers = this.#numbers;
    let cell = column;
    let taken = 0;
    if (numbers) {
      for (; taken < rows; taken++, cell += width) {
        const start = starts[cell] as number;
        const end = ends[cell] as number;
        const simple = start === end ? Number.NaN : simpleNumber(bytes, start, end, this.#markByte);
        if (!Number.isNaN(simple) || start === end) numbers[row + taken] = simple;
        else {
          this.takeBytes(row + taken, bytes, start, end, decoder);
          if (this.#numbers === null) break;
        }
      }
      if (taken === rows) return;
      taken++;
      cell += width;
    }
    for (; taken < rows; taken++, cell += width) {
      this.takeBytes(row + taken, bytes, starts[cell] as number, ends[cell] as number, decoder);
    }
  }

  takeText(row: number, text: string): boolean {
    if (this.#numbers) {
      const value = this.#numberOf(text);
      if (value !== null) {
        this.#numbers[row] = value;
        return !Number.isNaN(value);
      }
      this.#becomeText(row);
    }
    let code = this.#byText.get(text);
    if (code === undefined) {
      code = this.#learn(text);
      this.#byText.set(text, code);
    }
    this.#codes[row] = code;
    return code !== 0;
  }

  takeNumber(row: number, value: number): void {
    if (this.#numbers) this.#numbers[row] = value === 0 ? 0 : value;
    else this.takeText(row, String(value));
  }

  /** The column of so many rows; numbers when every cell is one or blank, and one is not. */
  build(rows: number): DatasetColumn {
    if (this.#numbers?.subarray(0, rows).some((value) => !Number.isNaN(value))) {
      return { values: this.#numbers.slice(0, rows), dictionary: null };
    }
    if (this.#numbers) return { values: new Uint32Array(rows), dictionary: [""] };
    return { values: this.#codes.slice(0, rows), dictionary: this.#dictionary };
  }

  /** NaN for a blank cell, null for one that is no number. */
  #numberOf(text: string): number | null {
    const plain = plainNumber(text, this.#mark);
    if (plain !== null) return Number(plain);
    return text.trim() === "" ? Number.NaN : null;
  }

  #becomeText(rows: number): void {
    const numbers = this.#numbers ?? new Float64Array();
    const codes = new Uint32Array(numbers.length);
    const byNumber = new Map<number, number>();
    for (let row = 0; row < rows; row++) {
      const value = numbers[row] as number;
      if (Number.isNaN(value)) continue;
      let code = byNumber.get(value);
      if (code === undefined) {
        code = this.#learn(String(value));
        byNumber.set(value, code);
      }
      codes[row] = code;
    }
    this.#numbers = null;
    this.#codes = codes;
  }

  /** Cells of other bytes are other cells, unless blanks, marks or the form of a number make the difference. */
  #learnBytes(text: string): number {
    const isOneWay =
      this.#byPlain === null &&
      plainNumber(text, this.#mark) === null &&
      text.trim() === text &&
      !text.includes(UNREADABLE);
    return isOneWay ? this.#dictionary.push(text) - 1 : this.#learn(text);
  }

  /** Numbers in their plain form, so that 3,50 and 3.5 are one; words without the blanks around them. */
  #learn(text: string): number {
    this.#byPlain ??= new Map(this.#dictionary.map((entry, code) => [entry, code]));
    const plain = plainNumber(text, this.#mark) ?? text.trim();
    let code = this.#byPlain.get(plain);
    if (code === undefined) {
      code = this.#dictionary.push(plain) - 1;
      this.#byPlain.set(plain, code);
    }
    return code;
  }
}
