import { followJudgements } from "@renderer/features/verbatims/follow-judgements.ts";
import { messages } from "@renderer/features/verbatims/messages.ts";
import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { Model } from "@shared/domain/core/model.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import {
  AgainFinder,
  broughtInAgain,
  hiddenFields,
  JudgementFollower,
  keptOnce,
} from "@shared/domain/verbatim/brought-in-again.ts";
import { continueCollection } from "@shared/domain/verbatim/commands/continue-collection.ts";
import { judgeVerbatims } from "@shared/domain/verbatim/commands/judge-verbatims.ts";
import { updateVerbatimMapping } from "@shared/domain/verbatim/commands/update-verbatim-mapping.ts";
import {
  type CollectionReader,
  openCollection,
  readableCollections,
  readVerbatims,
  rowOfEntry,
} from "@shared/domain/verbatim/read-verbatims.ts";
import type { VerbatimMapping } from "@shared/domain/verbatim/records.ts";
import { tableNames, tablesAgain } from "@shared/domain/verbatim/table-names.ts";
import { verbatimFigures } from "@shared/domain/verbatim/verbatim-figures.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collection, textColumn, verbatim } from "../../builders/verbatims.ts";

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
  const found = () => broughtInAgain(entries());
  const goOn = () => {
    const follower = new JudgementFollower("earlier", "later");
    for (const entry of entries()) follower.take(entry);
    for (const entry of entries()) follower.follow(entry);
    const { moves, left } = follower;
    const kept = follower.kept.map(rowOfEntry);
    const { diff } = document.run(continueCollection, {
      earlierId: "earlier",
      laterId: "later",
      moves,
      kept,
    });
    return { left, kept: kept.map(({ text }) => text), diff };
  };
  const pinned = () => entries().flatMap(({ text, row, pinned: is }) => (is ? [[text, row]] : []));
  return { document, entries, pin, found, goOn, pinned };
}

const LATE = "The bus came late.";
const KIND = "The driver was kind.";
const DEAR = "The ticket is too dear.";

describe("a table that was brought in again", () => {
  test("is found with how many of its rows the later one holds, also where rows were put in", () => {
    expect(broughtIn([LATE, KIND], [LATE, KIND]).found()).toEqual([
      { earlierId: "earlier", laterId: "later", rows: 2, found: 2 },
    ]);
    expect(broughtIn([LATE, KIND, DEAR], ["New.", LATE, KIND]).found()).toMatchObject([
      { rows: 3, found: 2 },
    ]);
  });
  test("is not taken for one where two waves say some of the same", () => {
    expect(broughtIn(["no", "Late.", "Kind."], ["no", "no", "Dear."]).found()).toEqual([]);
  });
  test("is not taken for one where both share only what everybody writes", () => {
    const common = ["good", "ok", "good", "no", "none"];
    const earlier = ["bad wait", "nice", "lost luggage", ...common];
    expect(broughtIn(earlier, [...common, "dirty seats", "friendly", "fine"]).found()).toEqual([]);
    expect(broughtIn(common, ["fine", ...common, "slow"]).found()).toEqual([]);
    expect(broughtIn(["no", "no"], ["no", "no"]).found()).toEqual([]);
    // One long text among many short ones is a coincidence, too.
    expect(
      broughtIn([...common, "keep up the good work"], ["keep up the good work", ...common]).found(),
    ).toEqual([]);
  });
  test("is found by short texts where all of them stand in the same order", () => {
    const short = ["good", "ok", "good", "no", "none"];
    expect(broughtIn(short, short).found()).toMatchObject([{ rows: 5, found: 5 }]);
  });
  test("is found by long texts among many short ones", () => {
    const long = Array.from({ length: 6 }, (_, at) => `The queue at gate ${at} was long`);
    const short = Array.from({ length: 10 }, (_, at) => `no ${at}`);
    expect(broughtIn([...short, ...long], ["fine", ...long, ...short]).found()).toMatchObject([
      { found: 16 },
    ]);
  });
  test("is found by three long texts among short ones, also where the later one goes on", () => {
    const rows = ["good", "ok", "no", "none", LATE, KIND, DEAR];
    expect(broughtIn(rows, [...rows, "dirty seats"]).found()).toMatchObject([{ rows: 7, found: 7 }]);
  });
  test("is told of each later table that holds it, and once as a whole", () => {
    const finder = new AgainFinder();
    const rows = ["a", "b", "c"].flatMap((datasetId) =>
      [LATE, KIND].map((text, row) => verbatim({ key: `${datasetId}#${row}`, datasetId, row, text })),
    );
    expect(rows.map((row) => finder.add(row))).toEqual([false, false, true, true, true, true]);
    expect(finder.foundIn("c").map(({ earlierId }) => earlierId)).toEqual(["a", "b"]);
    expect(finder.found().map(({ earlierId, laterId }) => earlierId + laterId)).toEqual(["ac", "bc"]);
  });
  test("is found though a column of it holds pseudonyms, which are others in each import", () => {
    const hide = (id: string, words: readonly string[]) => {
      const columns = { Text: textColumn([LATE, KIND]), Who: textColumn(words) };
      const made = collection(columns, { segment: "Who" }, id);
      const [dataset, mapping] = made.records as [AnyRecord, VerbatimMapping];
      return { ...made, records: [{ ...dataset, pseudonymous: ["Who"] } as AnyRecord, mapping] };
    };
    const tables = [hide("a", ["P-1", "P-2"]), hide("b", ["P-8", "P-9"])];
    const model = new Model(tables.flatMap(({ records }) => records));
    const { entries } = readVerbatims(
      model,
      (id, place) => tables[id === "a" ? 0 : 1]?.readColumn(id, place) ?? null,
    );
    const hidden = hiddenFields(readableCollections(model));
    expect([...hidden]).toEqual(["segment"]);
    expect(broughtInAgain(entries)).toEqual([]);
    expect(broughtInAgain(entries, hidden)).toMatchObject([{ earlierId: "a", laterId: "b", found: 2 }]);
    expect(tablesAgain(model, entries)).toMatchObject([{ rows: 2, found: 2 }]);
  });
  test("counts a text that is said twice only as often as both say it", () => {
    expect(broughtIn([LATE, LATE], [LATE]).found()).toMatchObject([{ rows: 2, found: 1 }]);
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
  test("leaves what only the earlier one holds countable: of the later table, against clients that are told", () => {
    const tables = broughtIn(["Late.", "Kind.", "Dear."], ["Late.", "Dear."]);
    const { document } = tables;
    const rate = () => {
      const { whole, clients } = verbatimFigures(tables.entries(), document.model.all("verbatimMapping"));
      return [whole.countedComplaints, clients];
    };
    document.run(updateVerbatimMapping, { id: "earlier-reading", patch: { clients: 400 } });
    expect(rate()).toEqual([3, 400]);
    expect(tables.goOn().kept).toEqual(["Kind."]);
    expect(rate()).toEqual([3, 400]);
    expect(tables.entries().at(-1)).toMatchObject({ text: "Kind.", datasetId: "later", row: null });
  });
  test("keeps the later table's own clients, and carries what was kept on to the next one", () => {
    const tables = broughtIn(["Late.", "Kind."], ["Late."]);
    const { document } = tables;
    for (const [id, clients] of [
      ["earlier", 400],
      ["later", 900],
    ] as const)
      document.run(updateVerbatimMapping, { id: `${id}-reading`, patch: { clients } });
    tables.goOn();
    expect(document.model.all("verbatimMapping").map(({ clients }) => clients)).toEqual([900]);
    const next = collection({ Text: textColumn(["Kind."]) }, {}, "next");
    const follower = new JudgementFollower("later", "next");
    const [dataset, mapping] = next.records as unknown as [CollectionReader["dataset"], VerbatimMapping];
    const reader = openCollection(mapping, dataset, next.readColumn) as CollectionReader;
    follower.take(reader.read(0)!);
    for (const entry of tables.entries()) follower.follow(entry);
    expect(follower.moves.map(({ row }) => row)).toEqual([0]);
    expect(follower.kept.map(({ text }) => text)).toEqual(["Late."]);
  });
  test("keeps a row that several earlier ones hold once, and twice what one of them holds twice", () => {
    const row = (text: string) => ({ text, date: "", channel: "", segment: "" });
    const kept = keptOnce([
      [row("Kind."), row("no")],
      [row("no"), row("no"), row("Kind."), row("Dear.")],
    ]);
    expect(kept.map((rows) => rows.map(({ text }) => text))).toEqual([
      ["Kind.", "no"],
      ["no", "Dear."],
    ]);
  });
  test("keeps what the later one does not hold as a verbatim of its own", () => {
    const tables = broughtIn(["Late.", "Kind.", "Dear."], ["Late.", "Dear."]);
    tables.pin("Kind.");
    expect(tables.goOn().left).toBe(1);
    expect(tables.entries().map(({ text }) => text)).toEqual(["Late.", "Dear.", "Kind."]);
    expect(tables.pinned()).toEqual([["Kind.", null]]);
  });
  test("says how much goes on and how much stays", () => {
    expect(messages.wentOn("June", 0, 3)).toContain(
      "“June” goes on; 3 verbatims that have no row of their own",
    );
    expect(messages.wentOn("June", 2, 0)).toBe("2 judged verbatims go on in “June”.");
    expect(messages.goingOn(5, 2, 3)).toBe(
      "Going on takes these 5 out of the earlier table, keeps what was judged of 2 verbatims, and keeps the 3 that only it holds at the end of the list.",
    );
  });
  test("loses nothing that only the earlier one holds, though nobody judged it", () => {
    const common = ["good", "ok", "good", "no", "none"];
    const tables = broughtIn(["bad wait", "nice", "lost luggage", ...common], [...common, "dirty seats"]);
    expect(tables.goOn().kept).toEqual(["bad wait", "nice", "lost luggage"]);
    const texts = tables.entries().map(({ text }) => text);
    expect(texts).toEqual([...common, "dirty seats", "bad wait", "nice", "lost luggage"]);
    expect(tables.entries().some(({ triaged }) => triaged)).toBe(false);
  });
  test("counts every text as often as the table that says it most", () => {
    const texts = fc.array(fc.constantFrom("Late.", "Kind.", "no"), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (earlier, later) => {
        const tables = broughtIn(earlier, later);
        tables.goOn();
        const times = (all: readonly string[], text: string) => all.filter((one) => one === text).length;
        const now = tables.entries().map(({ text }) => text);
        for (const text of ["Late.", "Kind.", "no"])
          expect(times(now, text)).toBe(Math.max(times(earlier, text), times(later, text)));
      }),
    );
  });
  test("looks again where something was judged while it looked", async () => {
    const tables = broughtIn(["Late.", "Kind."], ["Late.", "Kind."]);
    let entries = tables.entries();
    const following = followJudgements(() => entries, ["earlier"], "later");
    tables.pin("Kind.");
    entries = tables.entries();
    const [follower] = await following;
    const { moves, left } = follower!;
    expect([moves.map(({ row }) => row), left]).toEqual([[1], 0]);
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

describe("two tables of the same name", () => {
  const named = (earlier: object, later: object) => {
    const of = (id: string, fields: object) =>
      ({ ...collection({}, {}, id).records[0], ...fields }) as AnyRecord;
    return tableNames(new Model([of("a", earlier), of("b", later)]), "a", "b");
  };
  test("are told apart by their file, else by their day, else by their order", () => {
    expect(named({ name: "May" }, { name: "June" })).toEqual(["May", "June"]);
    expect(named({ fileName: "may.csv" }, { fileName: "june.csv" })).toEqual([
      "Letters (may.csv)",
      "Letters (june.csv)",
    ]);
    expect(named({ importedOn: "2026-05-02" }, { importedOn: "2026-06-01" })).toEqual([
      "Letters (2026-05-02)",
      "Letters (2026-06-01)",
    ]);
    expect(named({}, {})).toEqual(["Letters (brought in earlier)", "Letters (brought in later)"]);
  });
});
