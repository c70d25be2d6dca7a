import { RECORD_TYPES } from "@shared/domain/records.ts";
import { readFrontstage } from "@shared/interchange/frontstage-file.ts";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  changedFile,
  fileOfText,
  goodFile,
  type Main,
  mainText,
  recordOf,
} from "../../builders/files/change-file.ts";
import { oneOfEach } from "../../builders/one-of-each.ts";

/** A busy machine takes its time over hundreds of engagements. */
const PATIENCE = 180_000;

/** What a reader is told: the message, and where. */
function refusal(bytes: Uint8Array): string {
  const contents = readFrontstage(bytes);
  if (contents.ok) return "accepted";
  return `${contents.error.message} | ${contents.error.place ?? ""}`;
}

/** The number of a record that is added to the file, from 1. */
const AFTER_ALL = oneOfEach().records.length + 1;

const text = (value: string) => new TextEncoder().encode(value);
const set = (type: string, field: string, value: unknown) =>
  changedFile((main) => {
    recordOf(main, type)[field] = value;
  });

describe("a file that is not one of ours is refused with what is wrong", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["an empty file", new Uint8Array(), /not a \.frontstage file/],
    ["a text", text("Dear Sir or Madam"), /not a \.frontstage file/],
    ["another program's zip", zipSync({ "word/document.xml": text("<w/>") }), /engagement\.json is missing/],
    [
      "another format",
      changedFile((main) => Object.assign(main, { format: "other" })),
      /"format" is not "frontstage"/,
    ],
    ["a list in place of the engagement", fileOfText("[]"), /"format" is not "frontstage"/],
    ["null in place of the engagement", fileOfText("null"), /"format" is not "frontstage"/],
    ["half a JSON", fileOfText(mainText().slice(0, 900)), /not sound JSON.*engagement\.json/],
    ["JSON with NaN", fileOfText(mainText().replace('"impact": 5', '"impact": NaN')), /not sound JSON/],
    ["JSON nested without end", fileOfText("[".repeat(200_000)), /not sound JSON/],
    [
      "text that is not UTF-8",
      changedFile(undefined, { "engagement.json": Uint8Array.of(0xff, 0xfe, 0x80) }),
      /not UTF-8/,
    ],
    [
      "a newer format",
      changedFile((main) => Object.assign(main, { version: 2 })),
      /newer Frontstage \(format 2\)/,
    ],
    [
      "format 0",
      changedFile((main) => Object.assign(main, { version: 0 })),
      /"version" is not a whole number/,
    ],
    [
      "a format in words",
      changedFile((main) => Object.assign(main, { version: "1" })),
      /"version" is not a number/,
    ],
    ["a revision below 0", changedFile((main) => Object.assign(main, { revision: -1 })), /"revision"/],
    ["an endless revision", changedFile((main) => Object.assign(main, { revision: 1e300 })), /"revision"/],
    [
      "no list of records",
      changedFile((main) => Object.assign(main, { records: {} })),
      /"records" is not a list/,
    ],
    [
      "a record that is a number",
      changedFile((main) => main.records.push(7 as never)),
      new RegExp(`not an object\\. \\| record ${AFTER_ALL}`),
    ],
    ["no schema", changedFile((main) => Object.assign(main, { schema: [] })), /"schema" is missing/],
  ])(
    "%s",
    (_what, bytes, told) => {
      expect(refusal(bytes)).toMatch(told);
    },
    PATIENCE,
  );
});

describe("an engagement that does not hold together is refused with what is wrong", () => {
  const step = (main: Main) => recordOf(main, "step");
  it.each<[string, Uint8Array, RegExp]>([
    [
      "a newer record",
      changedFile((main) => Object.assign(main.schema, { step: 99 })),
      /step was written by a newer/,
    ],
    [
      "schema 0",
      changedFile((main) => Object.assign(main.schema, { step: 0 })),
      /Schema 0 of a step is not known/,
    ],
    ["schema 1.5", changedFile((main) => Object.assign(main.schema, { step: 1.5 })), /newer|not known/],
    ["an untold schema", changedFile((main) => delete main.schema.step), /does not tell the version of step/],
    ["an unknown kind", set("idea", "type", "wish"), /"wish" is not a kind of record/],
    ["a kind named like a method", set("idea", "type", "toString"), /"toString" is not a kind of record/],
    ["an unknown field", set("lane", "colour", "red"), /lane is not sound.*colour/],
    [
      "two engagements",
      changedFile((main) => main.records.push({ ...recordOf(main, "engagement"), id: "f" })),
      /exactly one engagement, and it holds 2/,
    ],
    [
      "no engagement",
      changedFile((main) => main.records.splice(0)),
      /exactly one engagement, and it holds 0/,
    ],
    [
      "another's id",
      changedFile((main) => Object.assign(main, { engagementId: "other" })),
      /engagementId is not/,
    ],
    [
      "the same id twice",
      changedFile((main) => main.records.push(structuredClone(step(main)))),
      new RegExp(`same id is used twice\\. \\| record ${AFTER_ALL}, id answer`),
    ],
    [
      "a step of no lane",
      set("step", "laneId", "gone"),
      /step points at a lane that is not there \(gone\)\. \| step answer, laneId/,
    ],
    [
      "a step on a stage that is a lane",
      set("step", "stageId", "client"),
      /points at a lane \(client\) in place of a stage/,
    ],
    [
      "a plan of no step",
      set("prototypePlan", "stepIds", ["gone"]),
      /prototype plan points at a step that is not there/,
    ],
    [
      "a question about nothing",
      changedFile((main) =>
        Object.assign((recordOf(main, "surveyMapping").questions as object[])[0] ?? {}, {
          touchPointId: "gone",
        }),
      ),
      /survey points at a touch point/,
    ],
    [
      "a missing picture",
      changedFile(undefined, { "assets/logo": null }),
      /picture "logo\.png" is missing\. \| assets\/logo/,
    ],
    ["a cut picture", changedFile(undefined, { "assets/logo": Uint8Array.of(1) }), /is not 4 bytes long/],
    [
      "a missing column",
      changedFile(undefined, { "columns/survey/1": null }),
      /column of "Survey" is missing/,
    ],
    [
      "a cut column",
      changedFile(undefined, { "columns/survey/0": new Uint8Array(20) }),
      /data column is damaged/,
    ],
    ["more rows than said", set("dataset", "rowCount", 2), /does not have 2 rows/],
    [
      "an order that is no key",
      set("stage", "order", "zzz!"),
      /stage is not sound: order: is not an order key/,
    ],
    [
      "an endless list",
      set(
        "opportunity",
        "stepIds",
        Array.from({ length: 501 }, () => "ask"),
      ),
      /opportunity is not sound: stepIds/,
    ],
    ["an endless text", set("step", "notes", "x".repeat(100_001)), /step is not sound: notes/],
    [
      "an id that leads elsewhere",
      set("asset", "id", "../../etc/passwd"),
      /picture is not sound: id: is not an id/,
    ],
  ])(
    "%s",
    (_what, bytes, told) => {
      expect(refusal(bytes)).toMatch(told);
    },
    PATIENCE,
  );
});

describe("keys that could reach an object's prototype are refused wherever they stand", () => {
  const KEYS = ["__proto__", "constructor", "prototype"];
  const PLACES: [string, (key: string) => string][] = [
    ["at the top", (key) => mainText().replace("{", `{"${key}": {"x": 1},`)],
    ["in the schema", (key) => mainText().replace('"schema": {', `"schema": {"${key}": 1,`)],
    ["in a record", (key) => mainText().replace('"band":', `"${key}": {"isAdmin": true}, "band":`)],
    ["deep in a list", (key) => mainText().replace('"anchors": [', `"anchors": [{"${key}": 1},`)],
    [
      "written with an escape",
      (key) =>
        mainText().replace(
          '"band":',
          `"\\u${key.charCodeAt(0).toString(16).padStart(4, "0")}${key.slice(1)}": 1, "band":`,
        ),
    ],
  ];
  it.each(PLACES)(
    "%s",
    (_where, spoil) => {
      for (const key of KEYS) {
        expect(refusal(fileOfText(spoil(key)))).toBe(`The key "${key}" is not allowed. | engagement.json`);
      }
      expect(({} as { x?: unknown; isAdmin?: unknown }).x).toBeUndefined();
    },
    PATIENCE,
  );
});

describe("a field of the wrong kind is refused by name, in every kind of record", () => {
  const WRONG: unknown[] = [42, -1, 1e308, true, "x".repeat(600), "", null, [], {}, [null], { id: 1 }];
  /** Sizes and counts may be of the right kind and yet not be true; then the part of the file is named. */
  const NAMED_OTHERWISE: Record<string, string> = { id: "", type: "", size: "", rowCount: "", columns: "" };
  it.each(Object.keys(RECORD_TYPES))(
    "%s",
    (type) => {
      let refused = 0;
      changedFile((sound) => {
        for (const field of Object.keys(recordOf(sound, type))) {
          for (const value of WRONG) {
            const told = refusal(set(type, field, value));
            if (told === "accepted") continue;
            refused++;
            expect(told).not.toMatch(/cannot be read/);
            expect(told).toContain(NAMED_OTHERWISE[field] ?? field);
          }
          const without = refusal(changedFile((main) => delete recordOf(main, type)[field]));
          if (field === "type") expect(without).toContain('"undefined" is not a kind of record');
          else expect(without).toContain(`is not sound: ${field}`);
        }
      });
      expect(refused).toBeGreaterThan(20);
    },
    PATIENCE,
  );
});

it("the file that all of these are spoilt copies of is accepted", () => {
  expect(refusal(goodFile())).toBe("accepted");
  expect(refusal(changedFile())).toBe("accepted");
});
