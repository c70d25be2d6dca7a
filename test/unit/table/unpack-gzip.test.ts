import { UserError } from "@shared/base/result.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { unpackGzip } from "@shared/interchange/table/unpack-gzip.ts";
import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";

const TEXT = "case,activity\n1,Ask\n1,Pay\n2,Ask\n";
const packed = gzipSync(new TextEncoder().encode(TEXT));

describe("a packed table", () => {
  it("is read as the one inside, whatever its name", () => {
    const table = readTable(packed, "events.csv", {});
    expect(table).toMatchObject({ kind: "csv", names: ["case", "activity"], rowCount: 3 });
  });
  it("of several parts one after the other is read whole", () => {
    const more = gzipSync(new TextEncoder().encode("3,Leave\n"));
    expect(readTable(new Uint8Array([...packed, ...more]), "events.csv.gz").rowCount).toBe(4);
  });
  it("that was packed twice is refused", () => {
    expect(() => readTable(gzipSync(packed), "events.csv.gz.gz")).toThrow("packed more than once");
  });
  it.each([
    ["cut", packed.subarray(0, packed.length - 3)],
    ["cut in the middle", packed.subarray(0, 20)],
    ["only its first bytes", packed.subarray(0, 2)],
    ["with another sum", packed.map((byte, at) => (at === packed.length - 6 ? byte ^ 1 : byte))],
  ])("%s is refused as damaged, never read in part", (_what, bytes) => {
    expect(() => unpackGzip(bytes)).toThrow(UserError);
  });
  it("that would burst is stopped before it does", () => {
    const bomb = gzipSync(new Uint8Array(40_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    expect(() => unpackGzip(bomb)).toThrow("when unpacked");
  });
});
