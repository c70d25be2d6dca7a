import { sourceMessages } from "@renderer/features/data-import/source-messages.ts";
import { usualKindOf } from "@shared/interchange/sources/read-comments.ts";
import { measureOf } from "@shared/interchange/sources/read-scores.ts";
import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import { layColumns } from "@shared/interchange/sources/source-info.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { describe, expect, it } from "vitest";

const desk = (...lines: string[]) =>
  new SourceDesk(readTable(new TextEncoder().encode(lines.join("\n")), "a.csv"));
const guess = (one: SourceDesk) => one.guess({ touchPoints: [] });

describe("the kind of a source", () => {
  it("is told by names and cells", () => {
    const told = "I waited for forty minutes at the counter and nobody came.";
    expect(guess(desk("Touch point;Mean;SD;n", "Desk;4,2;1;80")).kind).toBe("scores");
    expect(guess(desk("Observer,Touch point,Item,Score", "Meier,Desk,Greeting,4")).kind).toBe("observation");
    expect(guess(desk("Participant,Desk,Form", "Ana,4,3", "Ben,2,5")).kind).toBe("workshop");
    expect(guess(desk("Date,Message", `2025-03-01,${told}`, `2025-03-02,${told} Twice.`)).kind).toBe(
      "comments",
    );
    expect(guess(desk("case id,activity,timestamp", "1,Ask,2025-03-01", "1,Answer,2025-03-02")).kind).toBe(
      "events",
    );
    expect(guess(desk("e1,s1,e2,s2", "5,3,4,4", "4,4,5,1")).kind).toBe("survey");
  });
  it("is comments where short ones stand beside a day or a channel, and nothing is asked", () => {
    const short = ["2026-03-01,phone,Desk,Firms,Too slow", "2026-03-02,mail,Desk,Firms,Friendly crew"];
    expect(guess(desk("date,channel,touchpoint,segment,comment", ...short)).kind).toBe("comments");
    const asked = ["2026-03-01,5,3,Too slow", "2026-03-02,4,4,Friendly crew"];
    expect(guess(desk("date,e1,s1,comment", ...asked)).kind).toBe("survey");
    expect(guess(desk("date,nps,comment", "2026-03-01,9,Good", "2026-03-02,3,Slow")).kind).toBe("survey");
  });
});

describe("comments", () => {
  const told = desk(
    "Date,Comment,Kind,Sentiment",
    "2026-13-45,I waited an hour,complaint,-2",
    "2026-03-02,   ,complaint,-1",
    "2026-03-03,Friendly crew,hurrah,glad",
    ",All well,,",
  );
  const { uses } = guess(told);

  it("name the row and the column of each cell that is not read, a blank text among them", () => {
    const found = told.comments({ uses: uses.comments });
    expect(found.bad).toEqual([
      { row: 2, column: "Date", text: "2026-13-45", why: "no-date" },
      { row: 3, column: "Comment", text: "", why: "no-text" },
      { row: 4, column: "Kind", text: "hurrah", why: "no-kind" },
      { row: 4, column: "Sentiment", text: "glad", why: "no-sentiment" },
    ]);
    expect(found).toMatchObject({ told: 3, badCount: 4 });
  });
  it("of some rows are counted of those alone", () => {
    const found = told.comments({ uses: uses.comments, rows: Uint32Array.of(1, 3) });
    expect(found).toMatchObject({ told: 1, badCount: 1 });
  });
  it("are complaints or praise only where their column says so", () => {
    expect(
      ["Comment", "Text", "", "Complaint", "Beschwerdetext", "Praise"].map((text) => usualKindOf({ text })),
    ).toEqual(["comment", "comment", "comment", "complaint", "complaint", "praise"]);
  });
  it("are counted in the notice as they are, not by their rows", () => {
    expect(sourceMessages.commentsImported(3, 4, 0)).toBe(
      "3 comments of 4 rows imported, the others say nothing.",
    );
    expect(sourceMessages.commentsImported(4, 4, 1)).toBe("4 comments imported, 1 touch point made.");
  });
});

describe("scores without answers", () => {
  const means = desk(
    "Touch point;Segment;Expectation mean;Expectation SD;Perception mean;Perception SD;n",
    "Desk;Firms;5,9;1,1;4,2;1,4;18",
    "Form;Firms;5,5;1;nine;1,2;40",
  );
  const { uses } = guess(means);
  const reading = {
    usualMeasure: "overall",
    minimum: 1,
    maximum: 7,
    waveName: "",
    waveDate: "",
    source: "x",
  } as const;

  it("give a figure for each measure that has its own column, with spread, n and segment", () => {
    const { scores } = means.scores({ ...reading, uses: uses.scores });
    const seen = scores.map(({ touchPoint, score }) => [
      touchPoint,
      score.measure,
      score.value,
      score.deviation,
      score.n,
    ]);
    expect(seen).toEqual([
      ["Desk", "expectation", 5.9, 1.1, 18],
      ["Desk", "perception", 4.2, 1.4, 18],
      ["Form", "expectation", 5.5, 1, 40],
    ]);
    expect(scores[0]?.score.segment).toBe("Firms");
  });

  it("name the row and the column of a cell that is no number", () => {
    const { bad, badCount } = means.scores({ ...reading, uses: uses.scores });
    expect(badCount).toBe(1);
    expect(bad[0]).toEqual({ row: 3, column: "Perception mean", text: "nine", why: "no-number" });
  });

  it("take a whole column for per cents when one value is above 1: 1 and 0.8 among them are not 100 % and 80 %", () => {
    const read = (...rows: string[]) => {
      const one = desk("Touch point,Measure,Mean,n", ...rows);
      return one
        .scores({ ...reading, uses: { ...guess(one).uses.scores, value: "Mean" } })
        .scores.map(({ score }) => Number(score.value.toFixed(6)));
    };
    expect(read("Desk,CSAT,64,50", "Form,CSAT,1,50", "Line,CSAT,0.8,50")).toEqual([0.64, 0.01, 0.008]);
    expect(read("Desk,CSAT,0.64,50", "Form,CSAT,1,50")).toEqual([0.64, 1]);
    expect(read("Desk,CSAT,0.5%,50", "Form,CSAT,0.8%,50")).toEqual([0.005, 0.008]);
  });

  it("know CES as a word of its own, not within services, prices or access", () => {
    expect(["CES", "ces score", "CES_2024", "customer effort"].map(measureOf)).toEqual(Array(4).fill("ces"));
    expect(["Services", "Prices", "Access"].map(measureOf)).toEqual([null, null, null]);
  });

  it("take shares in per cent for shares", () => {
    const shares = desk("Touch point,Measure,Mean,n", "Desk,CSAT,64,50");
    const { scores } = shares.scores({ ...reading, uses: guess(shares).uses.scores });
    expect(scores[0]?.score).toMatchObject({ measure: "csat", value: 0.64, minimum: 0, maximum: 1 });
  });
});

describe("sheets of several people", () => {
  const reading = { minimum: 1, maximum: 5, usualItem: "Rating", usualDate: "2025-03-04" };

  it("are the same from a long table and from a wide one", () => {
    const long = desk(
      "Participant,Touch point,Score",
      "Ana,Desk,4",
      "Ana,Form,3",
      "Ben,Desk,2",
      "Ben,Form,5",
    );
    const wide = desk("Participant,Desk,Form", "Ana,4,3", "Ben,2,5");
    const read = (one: SourceDesk) => one.sheets({ ...reading, uses: guess(one).uses.workshop });
    expect(read(long).sheets).toEqual(read(wide).sheets);
    expect(read(long).cells).toBe(4);
  });

  it("keep the first of two scores of one cell, and name the second; a score off the scale is named, too", () => {
    const one = desk(
      "Observer,Touch point,Item,Score",
      "Meier,Desk,Tone,4",
      "Meier,Desk,Tone,1",
      "Meier,Form,Tone,9",
    );
    const { sheets, bad } = one.sheets({ ...reading, uses: guess(one).uses.observation });
    expect(sheets[0]?.cells.map(({ perception }) => perception)).toEqual([4]);
    expect(bad.map(({ row, why }) => [row, why])).toEqual([
      [3, "twice"],
      [4, "off-scale"],
    ]);
  });
});

describe("what goes into the engagement", () => {
  const one = desk("case,name,time", "1,Ana,2025-03-01T10:00:00Z", "2,Ben,soon");

  it("leaves out what is to be left out, and keeps the order of the rest", () => {
    const laid = layColumns(
      one.info(),
      { dropped: new Set(["name"]), pseudonymous: new Set(["case"]) },
      new Set(["time"]),
    );
    expect(laid).toEqual([
      { index: 0, name: "case", as: "pseudonym" },
      { index: 2, name: "time", as: "moment" },
    ]);
  });

  it("holds times as milliseconds, and names cells that are none", () => {
    expect(one.column({ index: 2, as: "moment" }).values[0]).toBe(Date.UTC(2025, 2, 1, 10));
    expect(one.badTimes({ columns: ["time"] }).bad).toEqual([
      { row: 3, column: "time", text: "soon", why: "no-date" },
    ]);
  });
});
