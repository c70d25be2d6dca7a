import { sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { Model } from "@shared/domain/core/model.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { judgeVerbatims } from "@shared/domain/verbatim/commands/judge-verbatims.ts";
import { removeVerbatims } from "@shared/domain/verbatim/commands/remove-verbatims.ts";
import { readVerbatims, repeatedCollections, rowOfEntry } from "@shared/domain/verbatim/read-verbatims.ts";
import { type VerbatimMapping, verbatimType } from "@shared/domain/verbatim/records.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collection, numberColumn, textColumn, touchPoints } from "../../builders/verbatims.ts";

const engagement = newEngagement("e", { name: "Area newspaper" });

function readWith(
  columns: Parameters<typeof collection>[0],
  mapping: Partial<VerbatimMapping> = {},
  more: ReturnType<typeof touchPoints> = [],
) {
  const { records, readColumn } = collection(columns, mapping);
  return readVerbatims(new Model([engagement, ...records, ...more]), readColumn);
}

describe("two collections that read one table", () => {
  test("count each row once, and the one that does not count is told with the one that does", () => {
    const { records, readColumn } = collection({ Text: textColumn(["Late.", "Kind."]) });
    const second = { ...records[1], id: "again", name: "Again", order: "a1" } as (typeof records)[number];
    const twice = new Model([engagement, ...records, second]);
    expect(readVerbatims(twice, readColumn).entries).toHaveLength(2);
    expect(repeatedCollections(twice)).toMatchObject([
      { mapping: { name: "Again" }, counted: { name: "Letters" } },
    ]);
    expect(repeatedCollections(new Model([engagement, ...records]))).toEqual([]);
  });
});

describe("rows of a collection", () => {
  test("are verbatims by what their columns mean", () => {
    const { entries } = readWith(
      {
        Text: textColumn(["  Three weeks for a refund.  ", "Lovely people.", "", "Open on Sundays?"]),
        When: textColumn(["2026-03-05 14:00", "2026-04-01", "2026-04-02", "soon"]),
        Way: textColumn(["phone", "letter", "letter", ""]),
        Who: textColumn(["Agencies", "", "", ""]),
        Sort: textColumn(["Complaint", "Thanks", "", "Suggestion box"]),
        Mood: textColumn(["-2", "positive", "", "n/a"]),
        Place: textColumn(["Refund desk", "Elsewhere", "", ""]),
      },
      {
        date: "When",
        channel: "Way",
        segment: "Who",
        kind: "Sort",
        sentiment: "Mood",
        touchPoint: "Place",
        touchPoints: [{ name: "Refund desk", touchPointId: "refund" }],
      },
      touchPoints({ refund: "Refund" }),
    );
    expect(entries.map(({ row }) => row)).toEqual([0, 1, 3]);
    expect(entries[0]).toMatchObject({
      key: "letters#0",
      id: null,
      text: "Three weeks for a refund.",
      date: "2026-03-05",
      channel: "phone",
      segment: "Agencies",
      kind: "complaint",
      sentiment: -2,
      touchPointId: "refund",
      triaged: false,
    });
    expect(entries[1]).toMatchObject({ kind: "praise", sentiment: 1, touchPointId: null });
    expect(entries[2]).toMatchObject({ kind: "suggestion", sentiment: null, date: "" });
  });

  test.each([
    [["5/3/2026", "13/3/2026"], "2026-03-05"],
    [["5/3/2026", "3/13/2026"], "2026-05-03"],
    [["05.03.2026"], "2026-03-05"],
    [["31/02/2026"], ""],
    [["2026-13-01"], ""],
  ])("dates %j begin with the day where one of them can only be read so", (cells, first) => {
    const { entries } = readWith(
      { Text: textColumn(cells.map(() => "x")), When: textColumn(cells) },
      { date: "When" },
    );
    expect(entries[0]?.date).toBe(first);
  });

  test("a workbook's serial days are dates, and stars from 1 to 5 are sentiment around their middle", () => {
    const { entries } = readWith(
      {
        Text: textColumn(["a", "b", "c"]),
        When: numberColumn([46_086, 3, Number.NaN]),
        Stars: numberColumn([1, 3, 5]),
      },
      { date: "When", sentiment: "Stars" },
    );
    expect(entries.map(({ date }) => date)).toEqual(["2026-03-05", "", ""]);
    expect(entries.map(({ sentiment }) => sentiment)).toEqual([-2, 0, 2]);
  });

  test("numbers on an unknown scale are not guessed to be a sentiment", () => {
    const { entries } = readWith(
      { Text: textColumn(["a", "b"]), Score: numberColumn([3, 87]) },
      { sentiment: "Score" },
    );
    expect(entries.map(({ sentiment }) => sentiment)).toEqual([null, null]);
  });

  test("a column that the table lacks, or whose data is not here, is told", () => {
    expect(readWith({ Other: textColumn(["a"]) }).unread).toMatchObject([
      { column: "Text", why: "no-column" },
    ]);
    const { records } = collection({ Text: textColumn(["a"]) });
    const { unread } = readVerbatims(new Model([engagement, ...records]), () => null);
    expect(unread).toMatchObject([{ column: "Text", why: "no-data" }]);
  });
});

describe("what was judged", () => {
  const { records, readColumn } = collection({ Text: textColumn(["One", "Two", "Three"]) });
  const open = () => new EngagementDocument([engagement, ...records], BEHAVIORS, sequentialIds("v"));
  const read = (document: EngagementDocument) => readVerbatims(document.model, readColumn).entries;

  test("stands in the place of its row under the same key, and its row is there again when it is removed", () => {
    const document = open();
    const before = read(document);
    const second = before[1];
    if (!second) throw new Error("no second row");
    document.run(judgeVerbatims, {
      ids: [],
      rows: [rowOfEntry(second)],
      patch: { sentiment: -1, triaged: true },
    });
    const after = read(document);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    expect(after[1]).toMatchObject({ text: "Two", sentiment: -1, triaged: true });
    expect(after[1]?.id).not.toBeNull();
    document.run(removeVerbatims, { ids: [after[1]?.id ?? ""] });
    expect(read(document)).toEqual(before);
  });

  test("a row that is judged twice is one record, also within one act", () => {
    const document = open();
    const [first] = read(document).map(rowOfEntry);
    if (!first) throw new Error("no row");
    document.run(judgeVerbatims, { ids: [], rows: [first, first], patch: { sentiment: -2 } });
    document.run(judgeVerbatims, { ids: [], rows: [first], patch: { pinned: true } });
    expect(document.model.all("verbatim")).toHaveLength(1);
    expect(document.model.all("verbatim")[0]).toMatchObject({ sentiment: -2, pinned: true });
  });

  test("by hand stands at the end, and outlives a table that is not here", () => {
    const document = open();
    const [first] = read(document);
    if (!first) throw new Error("no row");
    document.run(judgeVerbatims, { ids: [], rows: [rowOfEntry(first)], patch: { triaged: true } });
    const gone = readVerbatims(document.model, () => null);
    expect(gone.entries.map(({ text }) => text)).toEqual(["One"]);
  });

  test("property: every row that is read can become a record as it is", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("", "2026-01-31", "31.1.2026", "−1", "complaint"));
    const column = fc.array(cell, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(column, column, column, column, column, (text, date, channel, kind, sentiment) => {
        const { entries } = readWith(
          {
            Text: textColumn(text),
            date: textColumn(date),
            channel: textColumn(channel),
            kind: textColumn(kind),
            sentiment: textColumn(sentiment),
          },
          { date: "date", channel: "channel", kind: "kind", sentiment: "sentiment" },
        );
        for (const entry of entries) {
          const record = { ...rowOfEntry(entry), id: "v", type: "verbatim", order: "a0" };
          expect(verbatimType.schema.safeParse(record).success).toBe(true);
        }
      }),
    );
  });
});
