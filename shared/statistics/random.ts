/**
 * Random numbers that are the same on every machine for the same seed: xoshiro128** (Blackman & Vigna 2018), its
 * state filled by splitmix32. Whole-number arithmetic only; not for secrets.
 */
export class SeededRandom {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** `seed`: any whole number; its lower 32 bits count. */
  constructor(seed: number) {
    let state = seed | 0;
    const next = (): number => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = state ^ (state >>> 16);
      mixed = Math.imul(mixed, 0x21f0aaad);
      mixed ^= mixed >>> 15;
      mixed = Math.imul(mixed, 0x735a2d97);
      return mixed ^ (mixed >>> 15);
    };
    this.#a = next();
    this.#b = next();
    this.#c = next();
    this.#d = next();
  }

  /** 0 … 2³² − 1. */
  uint32(): number {
    const scrambled = Math.imul(this.#b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result >>> 0;
  }

  /** In [0, 1), in steps of 2⁻³². */
  unit(): number {
    return this.uint32() / 4294967296;
  }

  /** 0 … `count` − 1, each as likely (the few numbers that would favour some are drawn again). `count` ≤ 2³². */
  below(count: number): number {
    const fair = 4294967296 - (4294967296 % count);
    let drawn = this.uint32();
    while (drawn >= fair) drawn = this.uint32();
    return drawn % count;
  }

  /** Puts the items into a random order, in place (Fisher & Yates). */
  shuffle(items: { [index: number]: number; readonly length: number }): void {
    for (let index = items.length - 1; index > 0; index--) {
      const other = this.below(index + 1);
      const held = items[index] ?? 0;
      items[index] = items[other] ?? 0;
      items[other] = held;
    }
  }
}
