import { LIST, NEXT, PREVIOUS, TOKEN_INTS, type TokenTable } from "./token-table.ts";

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
    const ints = this.#tokens.ints;
    const at = token * TOKEN_INTS;
    const last = this.#tail[list]!;
    ints[at + LIST] = list;
    ints[at + PREVIOUS] = last;
    ints[at + NEXT] = -1;
    if (last < 0) this.#head[list] = token;
    else ints[last * TOKEN_INTS + NEXT] = token;
    this.#tail[list] = token;
    this.length[list] = this.length[list]! + 1;
  }

  /** The first, −1 when the list is empty. */
  first(list: number): number {
    return this.#head[list]!;
  }

  /** The one that came last, −1 when the list is empty. */
  last(list: number): number {
    return this.#tail[list]!;
  }

  /** Takes a token out of the list in which it waits. */
  remove(token: number): void {
    const ints = this.#tokens.ints;
    const at = token * TOKEN_INTS;
    const list = ints[at + LIST]!;
    const before = ints[at + PREVIOUS]!;
    const after = ints[at + NEXT]!;
    if (before < 0) this.#head[list] = after;
    else ints[before * TOKEN_INTS + NEXT] = after;
    if (after < 0) this.#tail[list] = before;
    else ints[after * TOKEN_INTS + PREVIOUS] = before;
    ints[at + LIST] = -1;
    this.length[list] = this.length[list]! - 1;
  }
}
