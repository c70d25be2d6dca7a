import { foldText } from "@shared/base/folded-text.ts";
import { NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import { checkRecord } from "@shared/domain/core/document.ts";
import { type AnyRecord, RECORD_TYPES, type RecordTypeName } from "@shared/domain/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { replaceTexts } from "@shared/domain/search/commands/replace-texts.ts";
import {
  findText,
  placesIn,
  recordsOfBlueprint,
  recordsOfEngagement,
} from "@shared/domain/search/find-text.ts";
import { planReplacement } from "@shared/domain/search/plan-replacement.ts";
import { isTextPath, TEXT_FIELDS, textsOf, withText } from "@shared/domain/search/text-fields.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { oneOfEach } from "../../builders/one-of-each.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const PLAIN = { matchCase: false, wholeWord: false };
const places = (text: string, wanted: string, options = {}) => {
  const query = { ...PLAIN, ...options };
  return placesIn(text, foldText(wanted, query.matchCase), query).map(([start, end]) =>
    text.slice(start, end),
  );
};

describe("a text is found", () => {
  it.each([
    ["in small and capital letters", "Rate desk, RATE card", "rate", {}, ["Rate", "RATE"]],
    [
      "only as it is written, where case counts",
      "Rate desk, RATE card",
      "RATE",
      { matchCase: true },
      ["RATE"],
    ],
    ["as a whole word", "rate, rates, prorate, rate", "rate", { wholeWord: true }, ["rate", "rate"]],
    ["as whole words of German", "Büro, Bürotür, Großbüro", "büro", { wholeWord: true }, ["Büro"]],
    ["with ä as one sign in a text that has two", "Ma\u0308rz", "märz", {}, ["Ma\u0308rz"]],
    ["with ä as two signs in a text that has one", "März", "ma\u0308rz", {}, ["März"]],
    ["with ß for ss", "Straße, STRASSE", "strasse", {}, ["Straße", "STRASSE"]],
    ["with ss for ß", "Strasse, Straße", "straße", {}, ["Strasse", "Straße"]],
    ["but never half of ß", "Straße", "as", {}, []],
    ["nor an a out of an ä", "Ma\u0308rz", "a", {}, []],
    ["without overlap", "aaaa", "aa", {}, ["aa", "aa"]],
    ["with signs that mean something elsewhere", "costs (net) 1.5 % [a*]", "(net) 1.5", {}, ["(net) 1.5"]],
    ["as a whole word beside signs", "“rate”, (rate)", "rate", { wholeWord: true }, ["rate", "rate"]],
    ["in Turkish capitals", "İstanbul", "i\u0307stanbul", {}, ["İstanbul"]],
  ])("%s", (_, text, wanted, options, expected) => {
    expect(places(text, wanted, options)).toEqual(expected);
  });

  it("at places that hold it, whatever the texts", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(
        words,
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (text, wanted, matchCase) => {
          const folded = foldText(wanted, matchCase);
          for (const [start, end] of placesIn(text, folded, { matchCase, wholeWord: false }))
            expect(foldText(text.slice(start, end), matchCase)).toBe(folded);
        },
      ),
    );
  });

  it("not when nothing is asked", () => {
    expect(findText(areaNewspaperSample().records, { text: "", ...PLAIN })).toEqual([]);
  });
});

describe("the fields that are searched", () => {
  it("are all there in the records, and a change of them is sound", () => {
    for (const record of oneOfEach().records) {
      for (const { path, text } of textsOf(record)) {
        expect(isTextPath(record.type, path), `${record.type} ${path}`).toBe(true);
        expect(checkRecord(withText(record, path, `${text}x`)).ok, `${record.type} ${path}`).toBe(true);
      }
    }
  });

  it("are every field of words of every record type", () => {
    // Lines that are no words: sources, kinds of file, dates and what a survey calls its columns.
    const none: Partial<Record<RecordTypeName, readonly string[]>> = {
      engagement: ["clientColour", "language", "currency"],
      asset: ["name", "mediaType", "sha256"],
      dataset: ["name", "purpose", "fileName", "sheet", "encoding", "delimiter", "importedOn"],
      surveyMapping: ["waveDate"],
      aggregateScore: ["measure", "waveDate"],
      verbatim: ["date"],
      verbatimMapping: ["text", "date", "channel", "segment", "sentiment", "touchPoint"],
      eventLog: [
        "caseColumn",
        "activityColumn",
        "timeColumn",
        "startColumn",
        "resourceColumn",
        "lifecycleColumn",
      ],
      pinnedChart: ["chart"],
      scoreSheet: ["date"],
      opportunity: ["decidedOn"],
      setAside: ["source"],
      ranking: ["method", "formula"],
      prototypePlan: ["startDate", "endDate"],
      trainingNeed: ["byDate"],
      rolloutWave: ["date"],
      scheduleTask: ["start"],
      communication: ["date"],
      waveReview: ["date"],
      followedMeasure: ["liveOn", "date"],
      report: ["date"],
      demand: ["startDate"],
      simulationResult: ["takenAt", "print"],
      comment: ["writtenAt"],
      policy: ["lastChanged"],
      clause: ["number", "place", "protects", "decision", "dueDate"],
      clauseFinding: ["test"],
      standard: ["measuredBy", "fromActivity", "toActivity"],
      promise: ["fromActivity", "toActivity"],
    };
    const ids = /(^id|Id|^type|^order|kind|band|colour|fidelity|class|status|horizon)$/;
    for (const [type, { schema }] of Object.entries(RECORD_TYPES)) {
      const shape = (schema as unknown as { shape: Record<string, { def: { type: string } }> }).shape;
      const lines = Object.entries(shape)
        .filter(([field, { def }]) => def.type === "string" && !ids.test(field))
        .map(([field]) => field)
        .filter((field) => !none[type as RecordTypeName]?.includes(field));
      const known = Object.keys(TEXT_FIELDS[type as RecordTypeName] ?? {});
      expect(known, type).toEqual(expect.arrayContaining(lines));
    }
  });

  it("of a blueprint are its own", () => {
    const { session } = sessionInMemory(areaNewspaperSample().records);
    const own = findText(recordsOfBlueprint(session.model, "booking"), { text: "rate", ...PLAIN });
    const all = findText(recordsOfEngagement(session.model), { text: "rate", ...PLAIN });
    expect(own.length).toBeGreaterThan(3);
    expect(all.length).toBeGreaterThan(own.length);
    const blueprintOf = (record: AnyRecord | undefined) =>
      record && "blueprintId" in record ? record.blueprintId : record?.id;
    expect(new Set(own.map((hit) => blueprintOf(session.model.find(hit.recordId))))).toEqual(
      new Set(["booking"]),
    );
  });
});

describe("replacing", () => {
  const open = () => {
    const builder = new BlueprintBuilder()
      .step("a", "client", "s1", 0, {
        title: "Asks the rate desk, the RATE desk",
        role: "Clerk",
        failPoint: {
          ...NO_RECOVERY,
          description: "rate wrong",
          severity: 1,
          occurrence: 1,
          detection: 1,
          recovery: "",
        },
      })
      .step("c", "client", "s1", 1, { title: "rate" })
      .flow("a", "c", { label: "new rate" });
    return sessionInMemory(builder.records);
  };
  const rate = { text: "rate", ...PLAIN };

  it("changes every place in one undo", () => {
    const { session, document } = open();
    const before = JSON.stringify([...document.model.records()]);
    const plan = planReplacement(session.model, findText(recordsOfEngagement(session.model), rate), "price");
    expect(plan).toMatchObject({ count: 5, refused: [] });
    session.run(replaceTexts, { wanted: "rate", replacement: "price", edits: [...plan.edits] });
    expect(session.undoStack.map((entry) => entry.label)).toEqual(["Replace “rate” by “price” in 4 texts"]);
    expect(session.model.get("step", "a")).toMatchObject({
      title: "Asks the price desk, the price desk",
      failPoint: { ...NO_RECOVERY, description: "price wrong", severity: 1 },
    });
    expect(session.model.get("flow", "a-to-c")?.label).toBe("new price");
    session.undo();
    expect(JSON.stringify([...document.model.records()])).toBe(before);
  });

  it("changes one place of a text that has two", () => {
    const { session } = open();
    const [first] = findText(recordsOfEngagement(session.model), rate);
    const plan = planReplacement(session.model, first ? [first] : [], "price");
    session.run(replaceTexts, { wanted: "rate", replacement: "price", edits: [...plan.edits] });
    expect(session.model.get("step", "a")?.title).toBe("Asks the price desk, the RATE desk");
  });

  it("leaves what may not be empty or is too long, and says so", () => {
    const { session } = open();
    const hits = findText(recordsOfEngagement(session.model), { text: "Book", ...PLAIN });
    const plan = planReplacement(session.model, hits, "");
    expect(plan.edits).toEqual([]);
    expect(plan.refused.map((hit) => [hit.type, hit.field])).toEqual([["journey", "Name"]]);
    const long = planReplacement(
      session.model,
      findText(recordsOfEngagement(session.model), rate),
      "x".repeat(600),
    );
    expect(long.edits.map((edit) => edit.path)).toEqual(["failPoint.description"]);
    expect(long.refused).toHaveLength(4);
  });

  it("is refused for a text that has changed since it was found", () => {
    const { session } = open();
    const edits = [{ recordId: "c", path: "title", before: "old", after: "new" }];
    const run = (more: object) =>
      session.run(replaceTexts, {
        wanted: "old",
        replacement: "new",
        edits: edits.map((edit) => ({ ...edit, ...more })),
      });
    expect(() => run({})).toThrow("has changed meanwhile");
    expect(() => run({ path: "laneId", before: "client" })).toThrow("no longer there");
    expect(() => run({ path: "__proto__.x" })).toThrow("no longer there");
    expect(session.undoStack).toEqual([]);
  });

  it("and back again gives the same texts, when the new word was nowhere before", () => {
    fc.assert(
      fc.property(fc.constantFrom("rate", "desk", "refund", "the"), (word) => {
        const { session, document } = sessionInMemory(areaNewspaperSample().records);
        const before = JSON.stringify([...document.model.records()]);
        const replace = (from: string, to: string) => {
          const query = { text: from, matchCase: true, wholeWord: false };
          const plan = planReplacement(
            session.model,
            findText(recordsOfEngagement(session.model), query),
            to,
          );
          session.run(replaceTexts, { wanted: from, replacement: to, edits: [...plan.edits] });
        };
        replace(word, "Xq");
        replace("Xq", word);
        expect(JSON.stringify([...document.model.records()])).toBe(before);
      }),
      { numRuns: 4 },
    );
  });
});
