import type { DatasetColumn } from "@shared/domain/scoring/columns.ts";

type Narrow = Uint8Array | Uint16Array;

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
      readonly dictionary: readonly string[] | null;
    };

const BYTE = 255;
const TWO_BYTES = 65_535;

export function toStored(column: DatasetColumn): StoredColumn {
  const { values, dictionary } = column;
  const greatest = dictionary ? dictionary.length - 1 : greatestWhole(values);
  if (greatest < BYTE) return { narrow: narrowed(values, new Uint8Array(values.length), BYTE), dictionary };
  if (greatest < TWO_BYTES) {
    return { narrow: narrowed(values, new Uint16Array(values.length), TWO_BYTES), dictionary };
  }
  return column;
}

export function fromStored(stored: StoredColumn): DatasetColumn {
  // A damaged row may hold anything: whoever looks at what comes out finds that.
  if (!("narrow" in (stored ?? {}))) return stored as DatasetColumn;
  const { narrow, dictionary } = stored as Exclude<StoredColumn, DatasetColumn>;
  if (dictionary) return { values: Uint32Array.from(narrow), dictionary };
  const blank = narrow.BYTES_PER_ELEMENT === 1 ? BYTE : TWO_BYTES;
  const values = new Float64Array(narrow.length);
  for (let row = 0; row < values.length; row++) {
    const value = narrow[row] as number;
    values[row] = value === blank ? Number.NaN : value;
  }
  return { values, dictionary };
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
