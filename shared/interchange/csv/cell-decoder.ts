import { decoderOf } from "./text-decoder.ts";
import type { Encoding } from "./text-forms.ts";

const WINDOW = 65_536;

/**
 * Texts of cells from the bytes of a file. A stretch of the file is decoded at once and its cells are cut out of it,
 * where each of its bytes is one character; asking the decoder for every cell would take many times as long.
 */
export class CellDecoder {
  readonly #decoder: ReturnType<typeof decoderOf>;
  readonly #bytes: Uint8Array;
  #from = 0;
  #text = "";

  constructor(bytes: Uint8Array, encoding: Encoding) {
    this.#bytes = bytes;
    // A mark inside the file is part of a cell.
    this.#decoder = decoderOf(encoding, { ignoreBOM: true });
  }

  text(start: number, end: number): string {
    if (start < this.#from || end > this.#from + WINDOW) this.#move(start);
    const at = start - this.#from;
    if (this.#text !== "" && end - this.#from <= this.#text.length) {
      return this.#text.slice(at, end - this.#from);
    }
    return this.#decoder.decode(this.#bytes.subarray(start, end));
  }

  /** A stretch with longer characters is left empty: there the places of bytes and of characters differ. */
  #move(start: number): void {
    const stretch = this.#bytes.subarray(start, start + WINDOW);
    this.#from = start;
    this.#text = this.#decoder.decode(stretch);
    if (this.#text.length !== stretch.length) this.#text = "";
  }
}
