/** Numbers below this that are whole are looked up without a search. */
const SMALL = 1024;
const NONE = 0;

/** Gives each different number a place, from 1, in the order they are met: a `Map` several times as quick. */
export class NumberPlaces {
  /** By place; the first is NaN, which has no place. */
  readonly numbers: number[] = [Number.NaN];
  readonly #small = new Uint32Array(SMALL);
  #slots = new Uint32Array(1 << 10);
  #searched = 0;
  readonly #double = new Float64Array(1);
  readonly #words = new Uint32Array(this.#double.buffer);

  placeOf(value: number): number {
    if ((value & (SMALL - 1)) === value) {
      const known = this.#small[value]!;
      if (known !== NONE) return known;
      const place = this.numbers.push(value) - 1;
      this.#small[value] = place;
      return place;
    }
    const slot = this.#slotOf(value);
    const known = this.#slots[slot]!;
    if (known !== NONE) return known;
    const place = this.numbers.push(value) - 1;
    this.#slots[slot] = place;
    this.#searched++;
    if (this.#searched * 2 > this.#slots.length) this.#grow();
    return place;
  }

  /** Where the number is, or would be: the next free slot behind its hash. */
  #slotOf(value: number): number {
    this.#double[0] = value;
    const mask = this.#slots.length - 1;
    const mixed = Math.imul(this.#words[0]! ^ Math.imul(this.#words[1]!, 0x9e3779b1), 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (;;) {
      const place = this.#slots[slot]!;
      if (place === NONE || this.numbers[place] === value) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const held = this.#slots;
    this.#slots = new Uint32Array(held.length * 2);
    for (const place of held) if (place !== NONE) this.#slots[this.#slotOf(this.numbers[place]!)] = place;
  }
}
