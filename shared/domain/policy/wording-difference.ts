/** A run of words that both wordings share, or that only one of them has. */
export interface WordingPart {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Beyond so many changed words the two have little in common, and one is shown whole in place of the other. */
const MOST_CHANGES = 1500;

/**
 * The difference of two wordings word by word, the shortest there is (Myers 1986, An O(ND) difference algorithm).
 * Spaces do not count: what is the same is told as the new wording sets it. What goes stands before what comes for it.
 */
export function wordingDifference(before: string, after: string): WordingPart[] {
  const old = words(before);
  const now = words(after);
  let start = 0;
  while (start < old.length && start < now.length && same(old[start], now[start])) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    same(old[old.length - 1 - end], now[now.length - 1 - end])
  )
    end++;
  const a = old.slice(start, old.length - end);
  const b = now.slice(start, now.length - end);
  const parts = new Parts();
  for (const word of now.slice(0, start)) parts.add("same", word);
  for (const { kind, word } of shortest(a, b) ?? allOf(a, b)) parts.add(kind, word);
  for (const word of now.slice(now.length - end)) parts.add("same", word);
  return parts.done();
}

/** Words and signs, each with the space behind it. */
const words = (text: string): string[] =>
  text.match(/^\s+|[\p{L}\p{N}\p{M}]+\s*|[^\p{L}\p{N}\p{M}\s]\s*/gu) ?? [];

const same = (one: string | undefined, other: string | undefined): boolean => one?.trim() === other?.trim();

interface Edit {
  readonly kind: WordingPart["kind"];
  readonly word: string;
}

const allOf = (a: readonly string[], b: readonly string[]): Edit[] => [
  ...a.map((word): Edit => ({ kind: "removed", word })),
  ...b.map((word): Edit => ({ kind: "added", word })),
];

/** Null when it takes too many changes. */
function shortest(a: readonly string[], b: readonly string[]): Edit[] | null {
  const most = Math.min(a.length + b.length, MOST_CHANGES);
  const reach = new Int32Array(2 * most + 2);
  const trace: Int32Array[] = [];
  for (let changes = 0; changes <= most; changes++) {
    for (let k = -changes; k <= changes; k += 2) {
      const down = k === -changes || (k !== changes && at(reach, k - 1, most) < at(reach, k + 1, most));
      let x = down ? at(reach, k + 1, most) : at(reach, k - 1, most) + 1;
      while (x < a.length && x - k < b.length && same(a[x], b[x - k])) x++;
      reach[k + most] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trace, changes);
    }
    // Of this round only its own diagonals count for the next one.
    trace.push(reach.slice(most - changes, most + changes + 1));
  }
  return null;
}

const at = (reach: Int32Array, k: number, middle: number): number => reach[k + middle] ?? 0;

function walkBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly Int32Array[],
  last: number,
): Edit[] {
  const edits: Edit[] = [];
  let x = a.length;
  let y = b.length;
  for (let changes = last; changes > 0; changes--) {
    const reach = trace[changes - 1] ?? new Int32Array();
    const k = x - y;
    const reached = (diagonal: number) =>
      Math.abs(diagonal) > changes - 1 ? -1 : at(reach, diagonal, changes - 1);
    const down = k === -changes || (k !== changes && reached(k - 1) < reached(k + 1));
    const fromX = down ? reached(k + 1) : reached(k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    const [midX, midY] = down ? [fromX, fromY + 1] : [fromX + 1, fromY];
    for (; x > midX && y > midY; x--, y--) edits.push({ kind: "same", word: b[y - 1] ?? "" });
    if (down) edits.push({ kind: "added", word: b[fromY] ?? "" });
    else edits.push({ kind: "removed", word: a[fromX] ?? "" });
    x = fromX;
    y = fromY;
  }
  for (; x > 0 && y > 0; x--, y--) edits.push({ kind: "same", word: b[y - 1] ?? "" });
  return edits.reverse();
}

/** Gathers words to runs; within a change what was removed comes first. */
class Parts {
  readonly #parts: WordingPart[] = [];
  #same = "";
  #removed = "";
  #added = "";

  add(kind: WordingPart["kind"], word: string): void {
    if (kind === "same") {
      this.#endChange();
      this.#same += word;
      return;
    }
    this.#endSame();
    if (kind === "removed") this.#removed += word;
    else this.#added += word;
  }

  done(): WordingPart[] {
    this.#endSame();
    this.#endChange();
    return this.#parts;
  }

  #endSame(): void {
    if (this.#same !== "") this.#parts.push({ kind: "same", text: this.#same });
    this.#same = "";
  }

  #endChange(): void {
    if (this.#removed !== "") this.#parts.push({ kind: "removed", text: this.#removed });
    if (this.#added !== "") this.#parts.push({ kind: "added", text: this.#added });
    this.#removed = "";
    this.#added = "";
  }
}
