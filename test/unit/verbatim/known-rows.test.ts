import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { Model } from "@shared/domain/core/model.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { cellText } from "@shared/domain/scoring/recode.ts";
import { judgeVerbatims } from "@shared/domain/verbatim/commands/judge-verbatims.ts";
import { type Each, findKnownRows } from "@shared/domain/verbatim/known-rows.ts";
import {
  type CollectionReader,
  openCollection,
  readVerbatims,
  rowOfEntry,
} from "@shared/domain/verbatim/read-verbatims.ts";
import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { describe, expect, test } from "vitest";
import { collection, textColumn } from "../../builders/verbatims.ts";

const atOnce: Each = async (count, step) => {
  for (let at = 0; at < count; at++) step(at);
  return true;
};

/** Long enough that two people would hardly write the same; “no” is what many write. */
const written = (texts: readonly string[]) =>
  texts.map((text) => (text === "" || text === "no" ? text : `${text} Nobody told us why.`));

function engagementWith(...tables: readonly (readonly [id: string, texts: readonly string[]])[]) {
  const built = tables.map(([id, texts], at) =>
    collection({ Text: textColumn(written(texts)) }, { order: `a${at}` }, id),
  );
  const records = built.flatMap((one) => one.records);
  const start = [newEngagement("e", { name: "Area newspaper" }), ...records];
  const document = new EngagementDocument(start, BEHAVIORS, sequentialIds("made-"));
  const entries = () =>
    readVerbatims(document.model, (id, place) => {
      for (const { readColumn } of built) {
        const column = readColumn(id, place);
        if (column) return column;
      }
      return null;
    }).entries;
  const knownOf = (texts: readonly string[], each = atOnce) => {
    const { records: later, readColumn } = collection({ Text: textColumn(written(texts)) }, {}, "new");
    const [dataset, mapping] = later as unknown as [CollectionReader["dataset"], CollectionReader["mapping"]];
    return findKnownRows(entries(), openCollection(mapping, dataset, readColumn) as CollectionReader, each);
  };
  return { document, entries, knownOf };
}

describe("a table of comments that is about to be brought in", () => {
  test("says which of its rows are in already, whichever table they came with", async () => {
    const { knownOf } = engagementWith(["first", ["Late.", "Kind."]], ["second", ["Dear.", "Slow.", "Far."]]);
    const known = await knownOf(["New.", "Late.", "Dear.", "Kind."]);
    expect(known).toMatchObject({ rows: 4, known: 3, fresh: Uint32Array.of(0) });
    expect(known?.earlier).toEqual([{ id: "first", rows: 2, found: 2, moves: [], kept: [] }]);
  });

  test("knows equal texts only as often as they are in, and rows that say nothing not at all", async () => {
    const { knownOf } = engagementWith(["first", ["no", "no"]]);
    expect(await knownOf(["no", "", "no", "no"])).toMatchObject({
      rows: 3,
      known: 2,
      fresh: Uint32Array.of(3),
    });
  });

  test("is new where few rows are alike, and where nothing is in", async () => {
    expect(
      await engagementWith(["first", ["no", "Late.", "Kind."]]).knownOf(["no", "no", "Dear."]),
    ).toBeNull();
    expect(await engagementWith().knownOf(["Late."])).toBeNull();
  });

  test("that holds only a part of an earlier one does not take its place", async () => {
    const { knownOf } = engagementWith(["first", ["Late.", "Kind.", "Dear."]]);
    expect(await knownOf(["Kind."])).toMatchObject({ known: 1, fresh: new Uint32Array(), earlier: [] });
  });

  test("tells where what was judged of the earlier one goes on", async () => {
    const { document, entries, knownOf } = engagementWith(["first", ["Late.", "Kind."]]);
    const kind = rowOfEntry(entries()[1]!);
    document.run(judgeVerbatims, { ids: [], rows: [kind], patch: { pinned: true } });
    const known = await knownOf(["Kind.", "New.", "Late."]);
    expect(known?.earlier[0]?.moves).toEqual([{ id: entries()[1]!.id, row: 0 }]);
  });

  test("is known by what is not hidden, and by nothing of it where all is compared", async () => {
    const of = (id: string, words: readonly string[]) =>
      collection(
        { Text: textColumn(written(["Late.", "Kind."])), Who: textColumn(words) },
        { segment: "Who" },
        id,
      );
    const first = of("first", ["P-AAAA", "P-BBBB"]);
    const later = of("new", ["Ana", "Ben"]);
    const { entries } = readVerbatims(new Model(first.records), first.readColumn);
    const [dataset, mapping] = later.records as unknown as [
      CollectionReader["dataset"],
      CollectionReader["mapping"],
    ];
    const table = openCollection(mapping, dataset, later.readColumn) as CollectionReader;
    expect(await findKnownRows(entries, table, atOnce)).toBeNull();
    expect(await findKnownRows(entries, table, atOnce, new Set(["segment"]))).toMatchObject({
      rows: 2,
      known: 2,
      fresh: new Uint32Array(),
      earlier: [{ id: "first", found: 2 }],
    });
  });

  test("finds nothing once it was stopped", async () => {
    const { knownOf } = engagementWith(["first", ["Late."]]);
    expect(await knownOf(["Late."], async () => false)).toBeNull();
  });
});

describe("some rows of a table", () => {
  const desk = () =>
    new SourceDesk(
      readTable(
        new TextEncoder().encode("Text,On,Stars\nLate.,3/4/2025,\nKind.,3/25/2025,4\nDear.,5/6/2025,5\n"),
        "a.csv",
      ),
    );
  const cells = (column: Parameters<typeof cellText>[0]) =>
    Array.from(column.values, (_, row) => cellText(column, row));

  test("come with their own words only, text as text and numbers as numbers", () => {
    const text = desk().column({ index: 0, as: "keep", rows: Uint32Array.of(0, 2) });
    expect(text.dictionary).toEqual(["", "Late.", "Dear."]);
    const stars = desk().column({ index: 2, as: "keep", rows: Uint32Array.of(0) });
    expect(stars).toEqual({ values: Float64Array.of(Number.NaN), dictionary: null });
  });

  test("keep the order of day and month that only the others tell", () => {
    const one = desk();
    one.writeOutDays({ column: "On" });
    expect(cells(one.column({ index: 1, as: "keep", rows: Uint32Array.of(0, 2) }))).toEqual([
      "2025-03-04",
      "2025-05-06",
    ]);
  });
});
