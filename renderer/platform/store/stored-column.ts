import type { DatasetColumn } from "@shared/domain/core/columns.ts";

type Narrow = Uint8Array | Uint16Array;

/** Many texts as one, and how long each is: the window is held up for every text that it reads out of the store. */
interface JoinedWords {
  readonly joined: string;
  readonly lengths: Uint32Array;
}
type StoredWords = readonly string[] | JoinedWords | null;

/**
 * A column as it lies in the store. Most hold small whole numbers or few words: a byte or two for each cell in the place
 * of four or eight, so that an eighth is written and read. The name is another than that of the cells themselves, so that
 * nobody takes the one for the other.
 */
export type StoredColumn =
  | DatasetColumn
  | {
      /** Codes of words, or numbers; a blank among numbers is the greatest that the array can hold. */
      readonly narrow: Narrow;
      readonly dictionary: StoredWords;
    }
  | { readonly codes: DatasetColumn["values"]; readonly dictionary: JoinedWords };

const BYTE = 255;
const TWO_BYTES = 65_535;
/** So many texts are worth joining; so many letters a text can surely hold. */
const MANY_WORDS = 1_000;
const MOST_LETTERS = 100_000_000;

export function toStored(column: DatasetColumn): StoredColumn {
  const { values, dictionary } = column;
  const greatest = dictionary ? dictionary.length - 1 : greatestWhole(values);
  if (greatest < BYTE) return { narrow: narrowed(values, new Uint8Array(values.length), BYTE), dictionary };
  const joined = joinedWords(dictionary);
  if (greatest < TWO_BYTES) {
    const narrow = narrowed(values, new Uint16Array(values.length), TWO_BYTES);
    return { narrow, dictionary: joined ?? dictionary };
  }
  return joined ? { codes: values, dictionary: joined } : column;
}

export function fromStored(stored: StoredColumn): DatasetColumn {
  // A damaged row may hold anything: whoever looks at what comes out finds that.
  const held = (stored ?? {}) as StoredColumn;
  if ("codes" in held) return { values: held.codes, dictionary: wordsOf(held.dictionary) };
  if (!("narrow" in held)) return stored as DatasetColumn;
  const { narrow } = held;
  const dictionary = wordsOf(held.dictionary);
  if (dictionary) return { values: Uint32Array.from(narrow), dictionary };
  const blank = narrow.BYTES_PER_ELEMENT === 1 ? BYTE : TWO_BYTES;
  const values = new Float64Array(narrow.length);
  for (let row = 0; row < values.length; row++) {
    const value = narrow[row] as number;
    values[row] = value === blank ? Number.NaN : value;
  }
  return { values, dictionary };
}

/** Null where they are too few to be worth it, or too long to be one text. */
function joinedWords(words: DatasetColumn["dictionary"]): JoinedWords | null {
  if (!words || words.length < MANY_WORDS) return null;
  const lengths = Uint32Array.from(words, (word) => word.length);
  if (lengths.reduce((sum, length) => sum + length, 0) > MOST_LETTERS) return null;
  return { joined: words.join(""), lengths };
}

function wordsOf(words: JoinedWords): readonly string[];
function wordsOf(words: StoredWords): readonly string[] | null;
function wordsOf(words: StoredWords): readonly string[] | null {
  if (words === null || !("joined" in words)) return words;
  const { joined, lengths } = words;
  let at = 0;
  return Array.from(lengths, (length) => {
    at += length;
    return joined.slice(at - length, at);
  });
}

/** The greatest of numbers that are all whole, and none below nought; ∞ for others. */
function greatestWhole(values: DatasetColumn["values"]): number {
  let greatest = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    if (!(value >= 0 && value < TWO_BYTES && Number.isInteger(value)) || Object.is(value, -0)) {
      return Number.POSITIVE_INFINITY;
    }
    if (value > greatest) greatest = value;
  }
  return greatest;
}

function narrowed(values: DatasetColumn["values"], narrow: Narrow, blank: number): Narrow {
  for (let row = 0; row < narrow.length; row++) {
    const value = values[row] as number;
    narrow[row] = Number.isNaN(value) ? blank : value;
  }
  return narrow;
}
