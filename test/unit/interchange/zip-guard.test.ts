import { UserError } from "@shared/base/result.ts";
import { crc32 } from "@shared/interchange/crc32.ts";
import { LIMITS, readZip } from "@shared/interchange/zip-guard.ts";
import { deflateSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { rawZip } from "../../builders/files/raw-zip.ts";

const text = (value: string) => new TextEncoder().encode(value);
const ZEROS = new Uint8Array(3_000_000);

describe("a zip in which something is wrong is refused with what it is", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["a part that packs a thousand to one", zipSync({ a: ZEROS }), /packed far too tightly/],
    [
      "many parts that are each below the limit",
      zipSync(
        Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}`, ZEROS.slice(0, 990_000)])),
      ),
      /The whole is packed far too tightly/,
    ],
    [
      "a part that says less than it holds",
      rawZip([{ name: "a", bytes: deflateSync(ZEROS.slice(0, 5000)), method: 8, size: 10 }]),
      /larger than it says/,
    ],
    [
      "a part that says more than it holds",
      rawZip([{ name: "a", bytes: text("abc"), size: 900 }]),
      /damaged/,
    ],
    [
      "parts that say 4 GB",
      rawZip([{ name: "a", bytes: text("abc"), size: 0xffffffff }]),
      /packed far too tightly/,
    ],
    [
      "two parts on the same bytes",
      rawZip([
        { name: "a", bytes: text("abc") },
        { name: "b", bytes: text("abc"), sharedWith: 0 },
      ]),
      /share the same bytes/,
    ],
    [
      "the same name twice",
      rawZip([
        { name: "a", bytes: text("1") },
        { name: "a", bytes: text("2") },
      ]),
      /is there twice/,
    ],
    ["a way out", rawZip([{ name: "../../etc/cron.d/x", bytes: text("1") }]), /leads outside/],
    ["a way out in the middle", rawZip([{ name: "assets/../../x", bytes: text("1") }]), /leads outside/],
    ["an absolute path", rawZip([{ name: "/etc/passwd", bytes: text("1") }]), /leads outside/],
    ["a drive", rawZip([{ name: "C:/Windows/x", bytes: text("1") }]), /leads outside/],
    ["backslashes", rawZip([{ name: "..\\x", bytes: text("1") }]), /leads outside/],
    ["a name with a nought in it", rawZip([{ name: "a\0.png", bytes: text("1") }]), /leads outside/],
    ["a wrong checksum", rawZip([{ name: "a", bytes: text("abc"), crc: crc32(text("abd")) }]), /damaged/],
    ["an unknown packing", rawZip([{ name: "a", bytes: text("abc"), method: 14 }]), /not known here/],
    [
      "packed bytes that are none",
      rawZip([{ name: "a", bytes: text("abcdef"), method: 8, size: 40 }]),
      /damaged/,
    ],
    [
      "a list that is longer than it is",
      rawZip([{ name: "a", bytes: text("abc") }], 3),
      /list of parts is damaged/,
    ],
    [
      "more parts than anybody needs",
      rawZip(Array.from({ length: LIMITS.entries + 1 }, (_, at) => ({ name: `${at}`, bytes: text("") }))),
      /20001 parts; 20000 is the limit/,
    ],
  ])("%s", (_what, bytes, told) => {
    expect(() => readZip(bytes)).toThrow(UserError);
    expect(() => readZip(bytes)).toThrow(told);
  });
});

describe("the guard", () => {
  it("names the part that is wrong", () => {
    try {
      readZip(
        rawZip([
          { name: "good", bytes: text("1") },
          { name: "bad", bytes: text("2"), crc: 1 },
        ]),
      );
      expect.unreachable();
    } catch (error) {
      expect((error as UserError).place).toBe("bad");
    }
  });

  it("does not take a zip inside a zip apart", () => {
    const inner = zipSync({ a: ZEROS });
    expect([...readZip(zipSync({ inner })).keys()]).toEqual(["inner"]);
  });

  it("gives every part of a sound zip, stored and packed", () => {
    const files = readZip(zipSync({ "a/b": text("stored"), c: [text("packed ".repeat(50)), { level: 9 }] }));
    expect([...files].map(([name, bytes]) => [name, bytes.length])).toEqual([
      ["a/b", 6],
      ["c", 350],
    ]);
  });
});
