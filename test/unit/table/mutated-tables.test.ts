import { UserError } from "@shared/base/result.ts";
import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import type { DataTable } from "@shared/interchange/table/data-table.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { gzipSync, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { MUTATIONS, mutate, seeded } from "../../builders/files/mutate.ts";
import { logOfTable } from "../../builders/tables/event-log.ts";
import { plainRows, rawWorkbook } from "../../builders/tables/workbook.ts";

const SOAK = 120_000 + MUTATIONS * 200;
const TEXT = `id;class;e1;s1;comment\n${Array.from(
  { length: 30 },
  (_, row) => `R${row};"First; ""best"" class";${row % 7};${(row % 5) + 0.5};"Größe\n${row}"`,
).join("\r\n")}\n`;
const EVENTS = `case:concept:name,concept:name,time:timestamp,cost\n${Array.from(
  { length: 20 },
  (_, row) => `c${row >> 2},Ask ${row % 3},2024-03-01T10:${10 + row}:00Z,${row}`,
).join("\n")}\n`;
const wide = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++)
    new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
};
const log = strToU8(logOfTable(readTable(strToU8(EVENTS), "events.csv")));
const book = rawWorkbook(
  [
    {
      name: "A",
      rows: plainRows([
        ["Group", null, "x"],
        ["a", "b", "c"],
        ["u", 1, 2],
        ["v", 3, 4],
      ]),
      behind: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    },
  ],
  { strings: ["<t>x</t>"] },
);
const SPOILERS = [",", ";", '"', "\0", "\n", "\r", "\t", "<", "&", "]]>", "\ufeff", "é"].map((sign) =>
  strToU8(sign),
);

/** Beside what spoils any file: signs that mean something to a reader, put in the middle; another encoding. */
function spoil(bytes: Uint8Array, random: () => number): Uint8Array {
  const choice = random();
  if (choice < 0.6) return mutate(bytes, random);
  if (choice > 0.97) return wide(new TextDecoder("latin1").decode(bytes));
  let spoilt = bytes;
  for (let times = 0; times < 1 + random() * 4; times++) {
    const at = Math.floor(random() * spoilt.length);
    const sign = SPOILERS[Math.floor(random() * SPOILERS.length)] ?? new Uint8Array();
    spoilt = Uint8Array.from([...spoilt.subarray(0, at), ...sign, ...spoilt.subarray(at)]);
  }
  return spoilt;
}

/** A whole table, in which everything fits together. */
function expectWhole(table: DataTable, what: string): void {
  expect(table.columns.length, what).toBe(table.names.length);
  expect(table.labels.length, what).toBe(table.names.length);
  expect(new Set(table.names).size, what).toBe(table.names.length);
  expect(table.problems.length, what).toBeLessThanOrEqual(table.problemCount);
  for (const { values, dictionary } of table.columns) {
    expect(values.length, what).toBe(table.rowCount);
    if (dictionary) {
      expect(new Set(dictionary).size, what).toBe(dictionary.length);
      expect(Math.max(0, ...values), what).toBeLessThan(dictionary.length);
    } else
      expect(
        values.some((value) => value === Number.POSITIVE_INFINITY),
        what,
      ).toBe(false);
  }
}

/** A row or a cell of a table, a line or a part of what it is packed in, an event of a log. */
const PLACE =
  /\brow \d+|\bcell [A-Z]+\d+|\bline \d+|\bevent \d+|\.(?:xml|rels)\b|^its (?:packing|parts|sheets|first)|^the log$/;

const PRINTABLE = /^[^\p{Cc}]*[\p{L}\p{N}·][^\p{Cc}]*$/u;

/** The wizard looks through whatever was read: it guesses, and names the row and the column of what it cannot take. */
function expectAsked(table: DataTable, what: string): void {
  for (const { row } of table.problems) expect(row, what).toBeGreaterThan(0);
  const desk = new SourceDesk(table);
  const { plans, uses } = desk.guess({ touchPoints: [] });
  const rows = table.rowCount + table.skippedRows + table.headerRows + table.skippedBefore.length;
  for (const { column, bad } of desk.check({ plans })) {
    expect(table.names, what).toContain(column);
    for (const { row } of bad) expect(row > table.headerRows && row <= rows, what).toBe(true);
  }
  desk.doubts({ plans });
  desk.days({ columns: table.names });
  const scale = desk.scale({ kind: "scores", uses: uses.scores });
  const reading = { usualMeasure: "overall", waveName: "", waveDate: "", source: "x" } as const;
  const { bad } = desk.scores({ uses: uses.scores, ...reading, ...scale });
  for (const { row, column } of bad) {
    expect(table.names, what).toContain(column);
    expect(row > table.headerRows && row <= rows, what).toBe(true);
  }
}

function read(bytes: Uint8Array, what: string): "table" | "refused" {
  try {
    const table = readTable(bytes, "file");
    expectWhole(table, what);
    expectAsked(table, what);
    return "table";
  } catch (error) {
    if (!(error instanceof UserError)) throw new Error(`${what}: ${String(error)}`, { cause: error });
    expect(error.message.length, what).toBeGreaterThan(10);
    // A part of a workbook goes by the name that the file gives it.
    const place = what.includes("workbook") ? PRINTABLE : PLACE;
    expect(error.place, `${what}: ${error.message}`).toMatch(place);
    return "refused";
  }
}

/** The parts of a workbook spoilt inside of it, the zip around them sound: what is damaged is seen by the XML's reader. */
function spoilPart(random: () => number): Uint8Array {
  const parts = unzipSync(book);
  const names = Object.keys(parts);
  const name = names[Math.floor(random() * names.length)] ?? "";
  return zipSync({ ...parts, [name]: spoil(parts[name] ?? new Uint8Array(), random) }, { level: 0 });
}

describe("spoilt copies of a table are read whole, or refused in words", () => {
  it.each([
    ["delimited text", (random: () => number) => spoil(strToU8(TEXT), random)],
    ["text in UTF-16", (random: () => number) => spoil(wide(TEXT), random)],
    ["packed text", (random: () => number) => spoil(gzipSync(strToU8(TEXT)), random)],
    [
      "text that was spoilt before it was packed",
      (random: () => number) => gzipSync(spoil(strToU8(TEXT), random)),
    ],
    ["a workbook", (random: () => number) => spoil(book, random)],
    ["a part of a workbook", spoilPart],
    ["an event log", (random: () => number) => spoil(log, random)],
    ["a packed event log", (random: () => number) => spoil(gzipSync(log), random)],
  ])(
    "%s",
    (name, spoilt) => {
      let whole = 0;
      for (let seed = 0; seed < MUTATIONS / 2; seed++) {
        if (read(spoilt(seeded(seed)), `${name}, seed ${seed}`) === "table") whole++;
      }
      // Plain text is a table whatever is put into it; what is packed has a sum that shows most of it.
      if (name.includes("text") && name !== "packed text") expect(whole).toBeGreaterThan(MUTATIONS / 4);
      else expect(whole).toBeLessThan(MUTATIONS / 2);
    },
    SOAK,
  );

  it("cut at any length, packed ones are never read in part", () => {
    for (const bytes of [gzipSync(strToU8(TEXT)), book, gzipSync(log)]) {
      for (let length = 1; length < bytes.length; length += length < 40 ? 1 : 23) {
        // Of fewer than two bytes it cannot be told what they were packed with.
        if (length > 3) expect(read(bytes.subarray(0, length), `cut at ${length}`)).toBe("refused");
      }
    }
  });
});
