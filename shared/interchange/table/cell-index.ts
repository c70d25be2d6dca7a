/**
 * Finds the code of a cell by its bytes, without a text being made: an open hash table over places in the file. Cells
 * with the same bytes are the same; the caller adds those that are not found.
 */
export class CellIndex {
  readonly #bytes: Uint8Array;
  #slots = new Int32Array(64);
  #mask = 63;
  #count = 0;
  #hashes = new Int32Array(32);
  #starts = new Uint32Array(32);
  #ends = new Uint32Array(32);
  #codes = new Uint32Array(32);
  /** Of the cell that was looked for last, to add it. */
  #slot = 0;
  #hash = 0;
  #start = 0;
  #end = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The code of these bytes, −1 when they are new. */
  find(start: number, end: number): number {
    const bytes = this.#bytes;
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#mask;
    let slot = hash & mask;
    for (;;) {
      const entry = (this.#slots[slot] as number) - 1;
      if (entry < 0) break;
      if (this.#hashes[entry] === hash && this.#same(entry, start, end)) return this.#codes[entry] as number;
      slot = (slot + 1) & mask;
    }
    this.#slot = slot;
    this.#hash = hash;
    this.#start = start;
    this.#end = end;
    return -1;
  }

  /** Gives the cell that was just not found its code. */
  add(code: number): void {
    const entry = this.#count++;
    if (entry === this.#codes.length) this.#growEntries();
    this.#hashes[entry] = this.#hash;
    this.#starts[entry] = this.#start;
    this.#ends[entry] = this.#end;
    this.#codes[entry] = code;
    this.#slots[this.#slot] = entry + 1;
    if (this.#count * 2 > this.#slots.length) this.#growSlots();
  }

  #same(entry: number, start: number, end: number): boolean {
    const bytes = this.#bytes;
    const other = this.#starts[entry] as number;
    const length = end - start;
    if ((this.#ends[entry] as number) - other !== length) return false;
    for (let at = 0; at < length; at++) if (bytes[start + at] !== bytes[other + at]) return false;
    return true;
  }

  #growEntries(): void {
    const longer = (held: Uint32Array) => {
      const grown = new Uint32Array(held.length * 2);
      grown.set(held);
      return grown;
    };
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#starts = longer(this.#starts);
    this.#ends = longer(this.#ends);
    this.#codes = longer(this.#codes);
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.#count; entry++) {
      let slot = (this.#hashes[entry] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
    this.#mask = mask;
  }
}
