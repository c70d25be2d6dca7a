import { createHash } from "node:crypto";
import type { Migration, RecordBase, RecordType } from "@shared/domain/core/record.ts";
import { defineRecord } from "@shared/domain/core/record.ts";
import { RECORD_TYPES } from "@shared/domain/records.ts";
import { readFrontstage } from "@shared/interchange/frontstage-file.ts";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { comparable } from "../builders/files/same-contents.ts";
import { frozenFiles, uncovered } from "../builders/migrations-guard.ts";
import { oneOfEach } from "../builders/one-of-each.ts";

/**
 * One file for each schema that was ever released, never changed again. To raise a type's number: write its migration,
 * freeze a file of the new schema beside these, and add its sum here.
 */
const SUMS: Record<string, string> = {
  "schema-1.frontstage": "3e6b0e56490e47ea7a27d9ab6f33ab1ae3edb6ddedd1686df17cfecd6c2c1e04",
  "schema-2.frontstage": "840a9d8b2f78126c08b1e6a9b3887066e4847e377c6c5941da2893f70f2991cf",
  "schema-3.frontstage": "e22e1c6fb997a490e222efc6b54edbceaa50c5ea0e6bff58f17432773f94b5d4",
  "schema-4.frontstage": "e5e578e55b158da848299cf4f980e8535bf9adb173bbdae5ad7f64d69f3f19b7",
  "schema-5.frontstage": "ae1946ddf53514183c4fe095c5587aa3038a977da5c7d534db075db30751a183",
  "schema-6.frontstage": "63c70694107e798aed12bc1f2f73a06dda0a5728b4135edbf07815941620a828",
  "schema-7.frontstage": "a7af31711cd9de0cd80cb84414ff591dbd93ccecfc0768bbcf3e04a89789c391",
  "schema-8.frontstage": "7a03a6714b866373d7ab8a93356de14f37ac2b1926b4e4e51371c731e79dda4f",
  "schema-9.frontstage": "86ee89400d6ca8da0eb49ee1a92f7ccdfe1845f880acf901303490cb89def002",
  "schema-10.frontstage": "3fd377ccb1a45cdb8c7c30b3649a03b82b8cc3a58a07ba96c6a9c324ba859163",
};

/** How many records each holds. */
const COUNTS: Record<string, number> = {
  "schema-1.frontstage": 24,
  "schema-2.frontstage": 24,
  "schema-3.frontstage": 38,
  "schema-4.frontstage": 44,
  "schema-5.frontstage": 44,
  "schema-6.frontstage": 46,
  "schema-7.frontstage": 61,
  "schema-8.frontstage": 65,
  "schema-9.frontstage": 82,
  "schema-10.frontstage": 92,
};

const files = frozenFiles();

describe("the frozen files", () => {
  it("are what they were when they were frozen", () => {
    const sums = files.map(({ name, bytes }) => [name, createHash("sha256").update(bytes).digest("hex")]);
    expect(Object.fromEntries(sums)).toEqual(SUMS);
  });

  it("cover every schema number of every type, and run every migration", () => {
    expect(uncovered(RECORD_TYPES as never, files)).toEqual([]);
  });

  it.each(files.map(({ name, bytes }) => [name, bytes] as const))("%s opens whole", (name, bytes) => {
    const contents = readFrontstage(bytes);
    if (!contents.ok) throw new Error(contents.error.message);
    const today = oneOfEach();
    // A record of a type, or with a field, that came later is not in the older files.
    const ids = new Set(contents.value.records.map((record) => record.id));
    const then = { ...today, records: today.records.filter((record) => ids.has(record.id)) };
    expect(comparable(contents.value)).toEqual(comparable(then));
    expect(ids.size).toBe(COUNTS[name]);
  });
});

describe("the guard", () => {
  const schema = z.strictObject({ id: z.string(), type: z.literal("note"), text: z.string() });
  const toText: Migration = {
    to: 2,
    why: "body became text",
    migrate: ({ body, ...rest }) => ({ ...rest, text: body }),
  };
  const note = (migrations: Migration[]): RecordType =>
    defineRecord<RecordBase & { text: string }>({
      type: "note",
      number: migrations.length + 1,
      noun: "note",
      schema: schema as never,
      indexes: [],
      migrations,
    }) as never;
  const first = { schema: { note: 1 }, records: [{ id: "a", type: "note", body: "x" }] };
  const second = { schema: { note: 2 }, records: [{ id: "a", type: "note", text: "x" }] };

  it("is content when each number has a file and each migration ran", () => {
    expect(uncovered({ note: note([toText]) }, [first, second])).toEqual([]);
  });

  it("reports a migration that no file runs, and a number that no file has", () => {
    expect(uncovered({ note: note([toText]) }, [second])).toEqual(["note/1", "migration note/2"]);
    expect(uncovered({ note: note([toText]) }, [first])).toEqual(["note/2"]);
    expect(uncovered({ note: note([]) }, [])).toEqual(["note/1"]);
  });

  it("reports a migration whose outcome is not what the schema wants", () => {
    const wrong = { ...toText, migrate: (record: Record<string, unknown>) => ({ ...record, words: 1 }) };
    expect(uncovered({ note: note([wrong]) }, [first, second])).toEqual(["note/1"]);
  });

  it("does not let a type be declared with a step missing or out of order", () => {
    expect(() => note([{ ...toText, to: 3 }])).toThrow(/must lead to 2/);
    expect(() => defineRecord({ ...note([]), number: 2 })).toThrow(/needs 1 migrations/);
  });
});
