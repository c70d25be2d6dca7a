import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { AgainFinder, JudgementFollower } from "@shared/domain/verbatim/brought-in-again.ts";
import { continueCollection } from "@shared/domain/verbatim/commands/continue-collection.ts";
import { judgeVerbatims } from "@shared/domain/verbatim/commands/judge-verbatims.ts";
import { readVerbatims, rowOfEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collection, textColumn } from "../../builders/verbatims.ts";

/** The same kind of table twice, with these texts. */
function broughtIn(earlier: readonly string[], later: readonly string[]) {
  const tables = [
    collection({ Text: textColumn(earlier) }, { order: "a0" }, "earlier"),
    collection({ Text: textColumn(later) }, { order: "a1" }, "later"),
  ];
  const [first, second] = tables;
  const document = new EngagementDocument(
    [newEngagement("e", { name: "Area newspaper" }), ...tables.flatMap(({ records }) => records)],
    BEHAVIORS,
    sequentialIds("made-"),
  );
  const readColumn: (typeof tables)[number]["readColumn"] = (id, place) =>
    (id === "earlier" ? first : second)?.readColumn(id, place) ?? null;
  const entries = () => readVerbatims(document.model, readColumn).entries;
  const pin = (text: string, nth = 0) => {
    const entry = entries().filter((one) => one.datasetId === "earlier" && one.text === text)[nth]!;
    document.run(judgeVerbatims, { ids: [], rows: [rowOfEntry(entry)], patch: { pinned: true } });
  };
  const found = () => {
    const finder = new AgainFinder();
    for (const entry of entries()) finder.add(entry);
    return finder.found();
  };
  const goOn = () => {
    const follower = new JudgementFollower("earlier", "later");
    for (const entry of entries()) follower.take(entry);
    for (const entry of entries()) follower.follow(entry);
    const { moves, left } = follower;
    const { diff } = document.run(continueCollection, { earlierId: "earlier", laterId: "later", moves });
    return { left, diff };
  };
  const pinned = () => entries().flatMap(({ text, row, pinned: is }) => (is ? [[text, row]] : []));
  return { document, entries, pin, found, goOn, pinned };
}

describe("a table that was brought in again", () => {
  test("is found with how many of its rows the later one holds, also where rows were put in", () => {
    expect(broughtIn(["Late.", "Kind."], ["Late.", "Kind."]).found()).toEqual([
      { earlierId: "earlier", laterId: "later", rows: 2, found: 2 },
    ]);
    expect(broughtIn(["Late.", "Kind.", "Dear."], ["New.", "Late.", "Kind."]).found()).toMatchObject([
      { rows: 3, found: 2 },
    ]);
  });
  test("is not taken for one where two waves say some of the same", () => {
    expect(broughtIn(["no", "Late.", "Kind."], ["no", "no", "Dear."]).found()).toEqual([]);
  });
  test("counts a text that is said twice only as often as both say it", () => {
    expect(broughtIn(["no", "no"], ["no"]).found()).toMatchObject([{ rows: 2, found: 1 }]);
  });
});

describe("going on with the later table", () => {
  test("keeps each judgement at its text, wherever the row stands now", () => {
    const tables = broughtIn(["Late.", "Kind.", "Dear."], ["New.", "Late.", "Kind.", "Dear."]);
    tables.pin("Kind.");
    expect(tables.goOn().left).toBe(0);
    expect(tables.pinned()).toEqual([["Kind.", 2]]);
    expect(tables.entries().map(({ text }) => text)).toEqual(["New.", "Late.", "Kind.", "Dear."]);
  });
  test("tells equal texts apart by their order", () => {
    const tables = broughtIn(["no", "Late.", "no"], ["Late.", "no", "no"]);
    tables.pin("no", 1);
    tables.goOn();
    expect(tables.pinned()).toEqual([["no", 2]]);
  });
  test("keeps what the later one does not hold as a verbatim of its own", () => {
    const tables = broughtIn(["Late.", "Kind.", "Dear."], ["Late.", "Dear."]);
    tables.pin("Kind.");
    expect(tables.goOn().left).toBe(1);
    expect(tables.entries().map(({ text }) => text)).toEqual(["Late.", "Dear.", "Kind."]);
    expect(tables.pinned()).toEqual([["Kind.", null]]);
  });
  test("is one undo", () => {
    const tables = broughtIn(["Late."], ["Late."]);
    const all = () => new Map([...tables.document.model.records()].map((record) => [record.id, record]));
    tables.pin("Late.");
    const before = all();
    const { diff } = tables.goOn();
    expect(all()).not.toEqual(before);
    tables.document.undo(diff);
    expect(all()).toEqual(before);
  });
  test("never loses a judgement and never moves one to another text", () => {
    const texts = fc.array(fc.constantFrom("Late.", "Kind.", "Dear.", "no", "New."), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, fc.array(fc.nat(7), { maxLength: 5 }), (earlier, later, picks) => {
        const tables = broughtIn(earlier, later);
        for (const pick of new Set(picks)) {
          const text = earlier[pick];
          if (text === undefined) continue;
          const nth = earlier.slice(0, pick).filter((one) => one === text).length;
          tables.pin(text, nth);
        }
        const before = tables
          .pinned()
          .map(([text]) => text)
          .sort();
        tables.goOn();
        expect(
          tables
            .pinned()
            .map(([text]) => text)
            .sort(),
        ).toEqual(before);
        for (const [text, row] of tables.pinned()) if (row !== null) expect(later[Number(row)]).toBe(text);
      }),
    );
  });
});
