import { complaintColumns } from "@renderer/features/measures/scorecard/complaint-columns.ts";
import { complaintNotes, rateNote } from "@renderer/features/measures/scorecard/complaint-notes.ts";
import { scoreRows } from "@renderer/features/measures/scorecard/score-rows.ts";
import { cellsOf } from "@renderer/ui/grid-model.ts";
import { Model } from "@shared/domain/core/model.ts";
import { computeComplaints } from "@shared/domain/measure/complaints.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { touchPointRegister } from "@shared/domain/register/register.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { describe, expect, it } from "vitest";
import { collection, textColumn, touchPoints } from "../../builders/verbatims.ts";

const REACH: Readonly<Record<string, number | null>> = { desk: 0.5, phone: 0.1, web: null };

/** Ten letters of 400 clients: eight complaints, five at the desk that half of them pass, one at no touch point. */
function letters(clients: number | null = 400, segment = "Who", id = "letters") {
  const where = ["Desk", "Desk", "Desk", "Desk", "Desk", "Phone", "Web", "", "Desk", "Phone"];
  const said = collection(
    {
      Text: textColumn(where.map((_, at) => `The letter with the number ${at}`)),
      Kind: textColumn(where.map((_, at) => (at < 8 ? "complaint" : "praise"))),
      Who: textColumn(where.map((_, at) => (at % 2 === 0 ? "Agency" : "Private"))),
      Where: textColumn(where),
    },
    {
      kind: "Kind",
      segment,
      touchPoint: "Where",
      clients,
      touchPoints: ["Desk", "Phone", "Web"].map((name) => ({ name, touchPointId: name.toLowerCase() })),
    },
    id,
  );
  const points = touchPoints({ desk: "Desk", phone: "Phone", web: "Web", post: "Post" }).map(
    (one) => ({ ...one, reach: REACH[one.id] ?? null }) as AnyRecord,
  );
  return { model: new Model([...points, ...said.records]), readColumn: said.readColumn, said };
}

type Said = Pick<ReturnType<typeof letters>, "model" | "readColumn">;

function rowsOf({ model, readColumn }: Said, segments: readonly string[] = []) {
  const register = new Map(touchPointRegister(model).map((row) => [row.touchPoint.id, row]));
  const complaints = computeComplaints({ model, readColumn }, { segments });
  return scoreRows(
    computeScorecard(model, () => null),
    register,
    null,
    complaints,
  );
}

const notes = (said: Said, segments: readonly string[] = []) =>
  complaintNotes(computeComplaints(said, { segments }));

const cells = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => cellsOf(row, complaintColumns(rows, "none")));

describe("complaints in the scorecard", () => {
  // Wilson, R: prop.test(5, 200, correct = FALSE) 0.01073 … 0.05718; prop.test(1, 40, correct = FALSE) 0.00443 … 0.12882.
  it("are counted at each touch point, and by the clients who pass it where these are known", () => {
    expect(cells(rowsOf(letters()))).toEqual([
      ["5", "2.5", "1.1 … 5.7"],
      ["1", "2.5", "0.4 … 12.9"],
      ["1", "n/a", "n/a"],
      ["0", "n/a", "n/a"],
    ]);
    expect(rateNote(rowsOf(letters()))).toContain("(40 to 200 passages)");
  });
  it("have no rate where nobody said how many clients there were", () => {
    expect(cells(rowsOf(letters(null)))).toEqual([["5"], ["1"], ["1"], ["0"]]);
    expect(rateNote(rowsOf(letters(null)))).toBeNull();
  });
  it("are those of a segment under a filter, without a rate by everybody's passages", () => {
    expect(cells(rowsOf(letters(), ["Private"]))).toEqual([["2"], ["1"], ["0"], ["0"]]);
  });
  it("that stand at no touch point are told", () => {
    expect(computeComplaints(letters(), { segments: [] }).unassigned).toBe(1);
  });
  it("have no column while nobody said anything", () => {
    const model = new Model(touchPoints({ desk: "Desk" }));
    expect(cells(rowsOf({ model, readColumn: () => null }))).toEqual([[]]);
  });
  it("are n/a, not 0, of a segment that no comment names", () => {
    expect(cells(rowsOf(letters(), ["Business"]))).toEqual([["n/a"], ["n/a"], ["n/a"], ["n/a"]]);
    expect(notes(letters(), ["Business"])).toEqual([
      "Complaints are n/a under this filter: no comment names Business as its segment.",
    ]);
  });
  it("are n/a under a filter where the comments do not tell the segment, and the note says so", () => {
    expect(cells(rowsOf(letters(400, ""), ["Business"]))).toEqual([["n/a"], ["n/a"], ["n/a"], ["n/a"]]);
    expect(notes(letters(400, ""), ["Business"])[0]).toContain("the comments do not tell the segment");
  });
  it("say under a filter why there is no rate", () => {
    expect(notes(letters(), ["Private"]).join(" ")).toContain("per 100 passages are n/a under this filter");
    expect(notes(letters(null), ["Private"]).join(" ")).not.toContain("per 100");
  });
  it("are told to count twice where a table was brought in twice", () => {
    const [one, other] = [letters(), letters(400, "Who", "more")];
    const both = {
      model: new Model([...one.model.records(), ...other.said.records]),
      readColumn: (id: string, place: number) => one.readColumn(id, place) ?? other.readColumn(id, place),
    };
    expect(cells(rowsOf(both))[0]?.[0]).toBe("10");
    expect(notes(both).at(-1)).toBe(
      "“Letters (brought in later)” holds all 10 comments of “Letters (brought in earlier)” again: their complaints count twice. Verbatims tells how to go on with one table.",
    );
    expect(notes(one)).toHaveLength(1);
  });
  it("of more clients than passed have a rate without an interval, and the note says why", () => {
    // Half of 4 clients pass the desk: five complaints at two passages.
    expect(cells(rowsOf(letters(4)))[0]).toEqual(["5", "250.0", "n/a"]);
    expect(rateNote(rowsOf(letters(4)))).toContain("More complaints than passages leave no interval");
    expect(rateNote(rowsOf(letters()))).not.toContain("More complaints");
  });
});
