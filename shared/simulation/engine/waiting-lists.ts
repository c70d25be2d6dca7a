import type { TokenTable } from "./token-table.ts";

/** First-come lists of tokens, threaded through the token table: any one can leave from the middle. */
export class WaitingLists {
  readonly length: Int32Array;
  readonly #head: Int32Array;
  readonly #tail: Int32Array;
  readonly #tokens: TokenTable;

  constructor(count: number, tokens: TokenTable) {
    this.length = new Int32Array(count);
    this.#head = new Int32Array(count).fill(-1);
    this.#tail = new Int32Array(count).fill(-1);
    this.#tokens = tokens;
  }

  append(list: number, token: number): void {
    const tokens = this.#tokens;
    const last = this.#tail[list]!;
    tokens.list[token] = list;
    tokens.previous[token] = last;
    tokens.next[token] = -1;
    if (last < 0) this.#head[list] = token;
    else tokens.next[last] = token;
    this.#tail[list] = token;
    this.length[list] = this.length[list]! + 1;
  }

  /** The first, −1 when the list is empty. */
  first(list: number): number {
    return this.#head[list]!;
  }

  /** Takes a token out of the list in which it waits. */
  remove(token: number): void {
    const tokens = this.#tokens;
    const list = tokens.list[token]!;
    const before = tokens.previous[token]!;
    const after = tokens.next[token]!;
    if (before < 0) this.#head[list] = after;
    else tokens.next[before] = after;
    if (after < 0) this.#tail[list] = before;
    else tokens.previous[after] = before;
    tokens.list[token] = -1;
    this.length[list] = this.length[list]! - 1;
  }
}
