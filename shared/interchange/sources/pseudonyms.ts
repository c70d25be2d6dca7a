import type { DatasetColumn } from "@shared/domain/core/columns.ts";
import { cellText } from "@shared/domain/scoring/recode.ts";

const LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;
const FAIR = 256 - (256 % LETTERS.length);

/**
 * Gives each different cell a made-up word, the same wherever it stands, so that rows of one person can still be told to
 * be of one person. The words are drawn, not computed from the cells, and the list goes with this object: nobody can
 * turn them back, or find out whether a certain name was there. Blanks stay blank.
 */
export class Pseudonyms {
  /** The place of each cell's word in the list. */
  readonly #places = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #given = new Set<string>();
  readonly #draw: () => string;

  constructor(draw: () => string = drawWord) {
    this.#draw = draw;
  }

  /** The pseudonym of a cell; capitals and blanks around it make no other person. */
  of(cell: string): string {
    return this.#words[this.#place(cell)] ?? "";
  }

  /** The column with pseudonyms, in the order in which they come up: even that of the words before does not stay. */
  column(column: DatasetColumn): DatasetColumn {
    const dictionary = [""];
    const codeOfPlace: number[] = [];
    // Codes of words are dense, numbers may be any.
    const known = column.dictionary ? null : new Map<number, number>();
    const codes = new Int32Array(column.dictionary?.length ?? 0).fill(UNKNOWN);
    const values = new Uint32Array(column.values.length);
    for (let row = 0; row < values.length; row++) {
      const held = column.values[row] ?? Number.NaN;
      let code = (known ? known.get(held) : codes[held]) ?? UNKNOWN;
      if (code === UNKNOWN) {
        const place = this.#place(cellText(column, row));
        code = place === BLANK ? 0 : (codeOfPlace[place] ?? UNKNOWN);
        if (code === UNKNOWN) {
          code = dictionary.push(this.#words[place] ?? "") - 1;
          codeOfPlace[place] = code;
        }
        if (known) known.set(held, code);
        else codes[held] = code;
      }
      values[row] = code;
    }
    return { values, dictionary };
  }

  #place(cell: string): number {
    const key = cell.trim().toLowerCase();
    if (key === "") return BLANK;
    const held = this.#places.get(key);
    if (held !== undefined) return held;
    let word = this.#draw();
    while (this.#given.has(word)) word = this.#draw();
    this.#given.add(word);
    const place = this.#words.push(word) - 1;
    this.#places.set(key, place);
    return place;
  }
}

const BLANK = -1;
const UNKNOWN = -1;

/** As many as the system gives in one call: asking for each word anew took longer than reading the file. */
const POOL = new Uint8Array(65_536);
let drawn = POOL.length;

function drawByte(): number {
  if (drawn === POOL.length) {
    crypto.getRandomValues(POOL);
    drawn = 0;
  }
  return POOL[drawn++] ?? 0;
}

/** Words are cut out of one text for many: put together letter by letter, each took ten times as long. */
const WORDS_AT_ONCE = 512;
let letters = "";
let cut = 0;

function drawWord(): string {
  if (cut === letters.length) {
    letters = String.fromCharCode(...drawLetters(WORDS_AT_ONCE * LENGTH));
    cut = 0;
  }
  cut += LENGTH;
  return `P-${letters.slice(cut - LENGTH, cut)}`;
}

function drawLetters(count: number): Uint8Array {
  const drawn = new Uint8Array(count);
  for (let at = 0; at < count; ) {
    const byte = drawByte();
    // Bytes beyond a multiple of the letters would make the first letters likelier.
    if (byte < FAIR) drawn[at++] = LETTERS.charCodeAt(byte % LETTERS.length);
  }
  return drawn;
}
