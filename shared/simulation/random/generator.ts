import { exp, log } from "../../base/repeatable-math.ts";
import { EXPONENTIAL, EXPONENTIAL_TAIL, NORMAL, NORMAL_TAIL } from "./ziggurat.ts";

/**
 * Small fast counting generator with 32-bit words (sfc32, Chris Doty-Humphrey): passes PractRand, whole-number
 * arithmetic only. Its four words of state lie in the state of many streams, one after the other.
 */
export class Generator {
  #a = 0;
  #b = 0;
  #c = 0;
  #count = 0;

  /** Takes up the stream whose four words begin at `at`. */
  load(states: Int32Array, at: number): void {
    this.#a = states[at]!;
    this.#b = states[at + 1]!;
    this.#c = states[at + 2]!;
    this.#count = states[at + 3]!;
  }

  save(states: Int32Array, at: number): void {
    states[at] = this.#a;
    states[at + 1] = this.#b;
    states[at + 2] = this.#c;
    states[at + 3] = this.#count;
  }

  /** A whole number of 32 bits with a sign. */
  word(): number {
    const result = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + result;
    this.#c |= 0;
    return result;
  }

  /** Strictly between 0 and 1, in steps of 2⁻³². */
  unit(): number {
    return ((this.word() >>> 0) + 0.5) * 2.3283064365386963e-10;
  }

  /** Standard normal values from place `from` to before `end`. */
  normals(values: Float64Array, from: number, end: number): void {
    const { edge, height } = NORMAL;
    for (let at = from; at < end; ) {
      const layer = this.word() & 255;
      const place = (this.word() + 0.5) * 4.656612873077393e-10;
      const x = place * edge[layer]!;
      if (Math.abs(x) < edge[layer + 1]!) values[at++] = x;
      else if (layer === 0) values[at++] = x < 0 ? -this.#normalTail() : this.#normalTail();
      else {
        const low = height[layer]!;
        if (low + this.unit() * (height[layer + 1]! - low) < exp(-0.5 * x * x)) values[at++] = x;
      }
    }
  }

  /** Beyond the base layer (Marsaglia 1964). */
  #normalTail(): number {
    for (;;) {
      const x = -log(this.unit()) / NORMAL_TAIL;
      const y = -log(this.unit());
      if (y + y > x * x) return NORMAL_TAIL + x;
    }
  }

  /** Exponential values with a mean of 1 from place `from` to before `end`. */
  exponentials(values: Float64Array, from: number, end: number): void {
    const { edge, height } = EXPONENTIAL;
    let base = 0;
    for (let at = from; at < end; ) {
      const layer = this.word() & 255;
      const x = this.unit() * edge[layer]!;
      if (x >= edge[layer + 1]!) {
        if (layer === 0) {
          base += EXPONENTIAL_TAIL;
          continue;
        }
        const low = height[layer]!;
        if (low + this.unit() * (height[layer + 1]! - low) >= exp(-x)) continue;
      }
      values[at++] = base + x;
      base = 0;
    }
  }
}
