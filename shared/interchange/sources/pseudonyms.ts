import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";
import { cellText } from "@shared/domain/scoring/recode.ts";

const LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;

/**
 * Gives each different cell a made-up word, the same wherever it stands, so that rows of one person can still be told to
 * be of one person. The words are drawn, not computed from the cells, and the list goes with this object: nobody can
 * turn them back, or find out whether a certain name was there. Blanks stay blank.
 */
export class Pseudonyms {
  readonly #words = new Map<string, string>();
  readonly #given = new Set<string>();
  readonly #draw: () => string;

  constructor(draw: () => string = drawWord) {
    this.#draw = draw;
  }

  /** The pseudonym of a cell; capitals and blanks around it make no other person. */
  of(cell: string): string {
    const key = cell.trim().toLowerCase();
    if (key === "") return "";
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    let word = this.#draw();
    while (this.#given.has(word)) word = this.#draw();
    this.#given.add(word);
    this.#words.set(key, word);
    return word;
  }

  /** The column with pseudonyms, in the order in which they come up: even that of the words before does not stay. */
  column(column: DatasetColumn): DatasetColumn {
    const codes = new Map<string, number>();
    const dictionary = [""];
    const known = new Map<number, number>();
    const values = new Uint32Array(column.values.length);
    for (let row = 0; row < values.length; row++) {
      const held = column.values[row] ?? Number.NaN;
      let code = known.get(held);
      if (code === undefined) {
        const word = this.of(cellText(column, row));
        code = word === "" ? 0 : (codes.get(word) ?? dictionary.push(word) - 1);
        codes.set(word, code);
        known.set(held, code);
      }
      values[row] = code;
    }
    return { values, dictionary };
  }
}

function drawWord(): string {
  const bytes = new Uint8Array(LENGTH * 2);
  let word = "";
  while (word.length < LENGTH) {
    crypto.getRandomValues(bytes);
    // Bytes beyond a multiple of the letters would make the first letters likelier.
    for (const byte of bytes) if (byte < 240 && word.length < LENGTH) word += LETTERS[byte % LETTERS.length];
  }
  return `P-${word}`;
}
