import { grownInts } from "./grown.ts";

const WIDTH = 3;

/** Tokens that go on within this moment, the one that was put last first. */
export class PendingTokens {
  count = 0;
  /** Of the one that was taken last: the stage with which it goes on, and its step. */
  stage = 0;
  step = 0;
  #rows = new Int32Array(16 * WIDTH);

  put(token: number, stage: number, step: number): void {
    const at = this.count++ * WIDTH;
    if (at === this.#rows.length) this.#rows = grownInts(this.#rows, 2 * at);
    const rows = this.#rows;
    rows[at] = token;
    rows[at + 1] = stage;
    rows[at + 2] = step;
  }

  /** There is one. */
  take(): number {
    const at = --this.count * WIDTH;
    const rows = this.#rows;
    this.stage = rows[at + 1]!;
    this.step = rows[at + 2]!;
    return rows[at]!;
  }
}
