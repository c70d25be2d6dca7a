import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "@shared/base/result.ts";
import { cellText } from "@shared/domain/scoring/recode.ts";
import type { DataTable } from "@shared/interchange/table/data-table.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { gzipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { airlinePath } from "../../builders/airline-data.ts";
import { logOfTable } from "../../builders/tables/event-log.ts";

const rows = (table: DataTable, names = table.names): string[][] =>
  Array.from({ length: table.rowCount }, (_, row) =>
    names.map((name) => {
      const column = table.columns[table.names.indexOf(name)];
      return column ? cellText(column, row) : "";
    }),
  );
const log = (inside: string): DataTable =>
  readTable(strToU8(`<?xml version="1.0"?>\n<log xes.version="1849-2016">\n${inside}\n</log>`), "a.xes");

describe("an event log", () => {
  it("of the permits, as XES and packed, is the same table as the delimited one", () => {
    const path = join(dirname(airlinePath()), "municipal-permits.csv");
    const delimited = readTable(new Uint8Array(readFileSync(path)), "municipal-permits.csv");
    expect(delimited.rowCount).toBe(8577);
    const packed = gzipSync(strToU8(logOfTable(delimited)));
    const table = readTable(packed, "municipal-permits.xes.gz");
    expect(table).toMatchObject({ kind: "xes", rowCount: 8577, problemCount: 0 });
    expect(table.names.slice(0, 5)).toEqual([
      "case:concept:name",
      "concept:name",
      "time:timestamp",
      "lifecycle:transition",
      "org:resource",
    ]);
    expect([...table.names].sort()).toEqual([...delimited.names].sort());
    expect(rows(table, delimited.names)).toEqual(rows(delimited));
  });

  it("gives its events blank cells for what others have, and each what its trace says", () => {
    const table = log(
      '<trace><string key="concept:name" value="1"/><int key="age" value="40"/>' +
        '<event><string key="concept:name" value="Ask &amp; wait"/></event>' +
        '<event><string key="concept:name" value="Pay"/><float key="cost" value="2.5"/></event></trace>' +
        '<trace><string key="concept:name" value="2"/><event><string key="concept:name" value="Ask"/></event></trace>',
    );
    expect(table.names).toEqual(["case:concept:name", "concept:name", "case:age", "cost"]);
    expect(rows(table)).toEqual([
      ["1", "Ask & wait", "40", ""],
      ["1", "Pay", "40", "2.5"],
      ["2", "Ask", "", ""],
    ]);
    expect(table.columns[3]?.dictionary).toBeNull();
  });

  it("tells the attributes that have no place in a table", () => {
    const table = log(
      '<trace><list key="notes"><values><string key="n" value="x"/></values></list>' +
        '<event><string key="concept:name" value="a"><string key="deep" value="y"/></string></event>' +
        '<string key="late" value="z"/></trace>',
    );
    expect(table.names).toEqual(["concept:name"]);
    expect(table.problems).toEqual([
      { kind: "left-out", row: 1, detail: "notes" },
      { kind: "left-out", row: 2, detail: "late" },
    ]);
  });

  it.each([
    ["an entity", '<?xml version="1.0"?><!DOCTYPE log [<!ENTITY a "aaaa">]><log>&a;</log>', "document type"],
    ["a tag that does not close", "<log><trace><event></trace></log>", "broken"],
    ["its end missing", '<log><trace><event><string key="a" value="b"/></event>', "broken"],
    ["no events", "<log></log>", "no events"],
  ])("with %s is refused", (_what, text, words) => {
    const read = () => readTable(strToU8(text), "a.xes");
    expect(read).toThrow(UserError);
    expect(read).toThrow(words);
  });
});
