const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const TAB = 9;
const REPORT_EVERY = 1 << 20;

/** Takes the cells of a delimited file one after the other, as places in its bytes. */
export interface RowSink {
  /** A cell; `escaped` when its quotes are doubled. */
  cell(column: number, start: number, end: number, escaped: boolean): void;
  /** A quote that closes where no cell ends. */
  oddQuote(): void;
  /** The quote that opens this cell never closes: all the rest of the file is in the cell. */
  openQuote(column: number): void;
  /** The row has so many cells and ended before this place; false to stop. */
  endRow(cells: number, next: number): boolean;
  progress(at: number): void;
}

/**
 * Cuts the bytes of a delimited file into rows of cells. Rows end with CR, LF or both; a cell may stand in quotes, in
 * which quotes are doubled and anything else may stand. A quote inside a cell that is not quoted is a character like
 * any other; one that closes a cell too early is noted and kept, as the established readers do.
 */
export function scanRows(bytes: Uint8Array, from: number, delimiter: Uint8Array, sink: RowSink): void {
  const length = bytes.length;
  const mark = delimiter[0] as number;
  const long = delimiter.length > 1;
  const isDelimiter = (at: number): boolean => {
    if (bytes[at] !== mark) return false;
    for (let sign = 1; sign < delimiter.length; sign++)
      if (bytes[at + sign] !== delimiter[sign]) return false;
    return true;
  };
  let at = from;
  let column = 0;
  let report = from + REPORT_EVERY;
  while (at < length) {
    if (bytes[at] === QUOTE) {
      const close = closingQuote(bytes, at + 1, isDelimiter, sink);
      if (!close) sink.openQuote(column);
      sink.cell(column++, at + 1, close?.end ?? length, close?.escaped ?? false);
      at = close?.next ?? length;
    } else {
      const start = at;
      for (; at < length; at++) {
        const byte = bytes[at] as number;
        if (byte === mark) {
          if (!long || isDelimiter(at)) break;
        } else if (byte === LINE_FEED || byte === RETURN) break;
      }
      sink.cell(column++, start, at, false);
    }
    if (at < length && bytes[at] === mark) {
      at += delimiter.length;
      // A file that ends with a delimiter ends with an empty cell.
      if (at < length) continue;
      sink.cell(column++, length, length, false);
    } else if (at < length) {
      at += bytes[at] === RETURN && bytes[at + 1] === LINE_FEED ? 2 : 1;
    }
    if (!sink.endRow(column, at)) return;
    column = 0;
    if (at >= report) {
      report = at + REPORT_EVERY;
      sink.progress(at);
    }
  }
}

interface Close {
  readonly end: number;
  /** Where the delimiter or the end of the row stands. */
  readonly next: number;
  readonly escaped: boolean;
}

/** The end of a quoted cell that begins here, null where it has none; blanks between it and the delimiter are passed over. */
function closingQuote(
  bytes: Uint8Array,
  start: number,
  isDelimiter: (at: number) => boolean,
  sink: RowSink,
): Close | null {
  let escaped = false;
  for (let quote = bytes.indexOf(QUOTE, start); quote >= 0; quote = bytes.indexOf(QUOTE, quote + 1)) {
    if (bytes[quote + 1] === QUOTE) {
      escaped = true;
      quote++;
      continue;
    }
    for (let next = quote + 1; ; next++) {
      const byte = bytes[next];
      if (byte === undefined || byte === LINE_FEED || byte === RETURN || isDelimiter(next)) {
        return { end: quote, next, escaped };
      }
      if (byte !== SPACE && byte !== TAB) break;
    }
    sink.oddQuote();
  }
  return null;
}
