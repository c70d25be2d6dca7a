import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import { openScale, planOnScale } from "@shared/interchange/survey/doubtful-scales.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { describe, expect, it } from "vitest";
import { airlineBytes } from "../../builders/airline-data.ts";

const desk = (...lines: string[]) =>
  new SourceDesk(readTable(new TextEncoder().encode(lines.join("\n")), "a.csv"));
const doubts = (...lines: string[]) => {
  const one = desk(...lines);
  return one.doubts({ plans: one.guess({ touchPoints: [] }).plans });
};
const texts = (low: number, high: number) =>
  openScale(low, high)?.offers.map(({ minimum, maximum }) => `${minimum}–${maximum}`);

describe("the scale that answers leave open", () => {
  it.each([
    [1, 2, ["1–2", "1–3", "1–4", "1–5", "1–6"]],
    [1, 3, ["1–3", "1–4", "1–5", "1–6", "1–7"]],
    [1, 4, ["1–4", "1–5", "1–6", "1–7", "1–9"]],
    [2, 6, ["1–6", "1–7", "1–9", "0–10", "1–10"]],
    [0, 4, ["0–4", "0–10", "0–20", "0–100"]],
    [0, 5, ["0–5", "1–5", "0–10", "0–20", "0–100"]],
    [3, 5, ["1–5", "1–6", "1–7", "1–9", "0–10"]],
    [5, 7, ["1–7", "1–9", "0–10", "1–10", "0–20"]],
    [1, 10, ["0–10", "1–10", "0–20", "0–100", "1–100"]],
    [3, 97, ["0–100", "1–100"]],
    [12, 480, []],
    [-1, 2, ["-2–2", "-3–3", "-5–5"]],
  ])("answers from %d to %d", (low, high, offers) => expect(texts(low, high)).toEqual(offers));

  it.each([
    [1, 5],
    [2, 5],
    [3, 7],
    [0, 10],
    [0, 100],
    [1, 100],
    [0, 1],
    [-3, 3],
  ])("%d to %d end as a usual scale does", (low, high) => expect(openScale(low, high)).toBeNull());

  it("is settled where many people all leave out its lower half", () => {
    expect(openScale(3, 5, 99)).not.toBeNull();
    expect(openScale(3, 5, 100)).toBeNull();
  });

  it("is nothing where nobody answered", () =>
    expect(openScale(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)).toBeNull());
});

describe("columns of a survey", () => {
  it("alike ones are asked about together, in the words of what was read", () => {
    expect(doubts("csat desk,csat form,overall", "1,2,3", "4,1,2", "2,3,1")).toEqual([
      expect.objectContaining({
        columns: ["csat desk", "csat form", "overall"],
        low: 1,
        high: 4,
        minimum: 1,
        maximum: 5,
      }),
    ]);
  });

  it("one of a pair that reaches the end settles all that were asked with it", () => {
    expect(doubts("e1,s1,e2,s2", "5,3,4,4", "4,4,3,1")).toEqual([]);
    expect(doubts("e1,s1,e2,s2", "4,3,4,4", "4,4,3,1")[0]?.columns).toEqual(["e1", "s1", "e2", "s2"]);
  });

  it("words of a known scale settle it, and so does recommendation", () => {
    expect(doubts("satisfaction", "satisfied", "dissatisfied", "satisfied")).toEqual([]);
    expect(doubts("recommend", "3", "8", "9")).toEqual([]);
  });

  it("words that only explain a number do not say where the scale ends", () => {
    expect(doubts("satisfaction", "1 - low", "2 - so so", "3 - high", "1 - low")[0]).toMatchObject({
      low: 1,
      high: 3,
    });
  });

  it("a nought below 5 may be no answer or the least one, and is asked about; one that is named is not", () => {
    expect(doubts("satisfaction", "0", "5", "3")).toMatchObject([
      { low: 0, high: 5, minimum: 1, maximum: 5 },
    ]);
    expect(doubts("satisfaction", "0 - not applicable", "5 - best", "1 - worst")).toEqual([]);
  });

  it("few answers in the upper half leave it open, unless a like column shows the lower one", () => {
    expect(doubts("satisfaction", "3", "4", "5")[0]?.columns).toEqual(["satisfaction"]);
    expect(doubts("e1,s1,e2,s2", "6,6,7,7", "5,7,6,5")[0]?.columns).toEqual(["e1", "s1", "e2", "s2"]);
    expect(doubts("csat desk,csat form", "3,2", "5,5", "4,1")).toEqual([]);
    expect(doubts("satisfaction", ...Array.from({ length: 100 }, (_, i) => `${3 + (i % 3)}`))).toEqual([]);
  });

  it("one read on a shorter scale than a like column is asked about", () =>
    expect(doubts("csat desk,csat form", "1,2", "7,5", "4,1")).toMatchObject([
      { columns: ["csat form"], low: 1, high: 5, minimum: 1, maximum: 5 },
    ]));

  it("a nought is an answer on a scale that holds it", () => {
    const [plan] = desk("satisfaction", "0", "5", "3").guess({ touchPoints: [] }).plans;
    expect(plan?.missing).toEqual(["0"]);
    if (!plan) return;
    expect(planOnScale(plan, { minimum: 0, maximum: 5 })).toMatchObject({ minimum: 0, missing: [] });
    expect(planOnScale(plan, { minimum: 1, maximum: 5 }).missing).toEqual(["0"]);
  });

  it("the real survey of the airline asks nothing", () => {
    const one = new SourceDesk(readTable(airlineBytes(), "airline.csv"));
    expect(one.doubts({ plans: one.guess({ touchPoints: [] }).plans })).toEqual([]);
  });
});

describe("scores", () => {
  it("means that end nowhere ask for their scale; NPS among them says nothing of it", () => {
    const one = desk(
      "Touch point,Measure,Mean,n",
      "Desk,perception,3.2,40",
      "Form,perception,3.9,40",
      "All,NPS,-12,80",
    );
    const { uses } = one.guess({ touchPoints: [] });
    expect(one.scale({ kind: "scores", uses: uses.scores })).toMatchObject({
      minimum: 1,
      maximum: 5,
      open: { low: 3.2, high: 3.9 },
    });
  });

  it("sheets scored 1 to 4 ask, sheets scored up to 5 do not", () => {
    const sheet = (best: number) => {
      const one = desk(
        "Observer,Touch point,Item,Score",
        "Meier,Desk,Greeting,1",
        `Ott,Desk,Greeting,${best}`,
      );
      return one.scale({ kind: "observation", uses: one.guess({ touchPoints: [] }).uses.observation }).open;
    };
    expect(sheet(4)?.offers[0]).toEqual({ minimum: 1, maximum: 4 });
    expect(sheet(5)).toBeNull();
  });
});

describe("an 11 in a recommendation", () => {
  const few = ["nps", "9", "10", "3", "7", "8", "11", "6", "9"];
  const open = (lines: readonly string[]) => {
    const one = desk(...lines);
    const { plans } = one.guess({ touchPoints: [] });
    return { one, plan: plans[0]!, doubts: one.doubts({ plans }) };
  };

  it("of few answers moves nothing: it is off 0–10 until somebody says that 1–11 was asked", () => {
    const { one, plan, doubts } = open(few);
    expect(plan).toMatchObject({ role: "nps", minimum: 0, maximum: 10, shift: 0 });
    expect(one.check({ plans: [plan] })[0]?.bad).toEqual([{ row: 7, text: "11", outside: true }]);
    expect(doubts).toEqual([
      {
        columns: ["nps"],
        low: 3,
        high: 11,
        minimum: 0,
        maximum: 10,
        offers: [
          { minimum: 0, maximum: 10 },
          { minimum: 1, maximum: 11 },
        ],
        elevens: { count: 1, of: 8 },
      },
    ]);
    const [toTen, toEleven] = doubts[0]!.offers.map((scale) => planOnScale(plan, scale));
    expect(toTen).toEqual(plan);
    expect(toEleven).toMatchObject({ minimum: 0, maximum: 10, shift: -1 });
    expect(one.check({ plans: [toEleven!] })[0]).toMatchObject({ answered: 8, badCount: 0 });
  });

  it("is a slip still where a single one stands among many answers", () => {
    const many = Array.from({ length: 200 }, (_, at) => String((at % 10) + 1));
    expect(open(["nps", ...many, "11"]).plan.shift).toBe(0);
    expect(open(["nps", ...many, "11"]).doubts[0]?.elevens).toEqual({ count: 1, of: 201 });
  });

  it("several times among many without a 0 is the best of 1–11, and asks nothing", () => {
    const many = Array.from({ length: 44 }, (_, at) => String((at % 11) + 1));
    expect(open(["nps", ...many])).toMatchObject({ plan: { shift: -1 }, doubts: [] });
    expect(open(["nps", ...many.slice(0, 22)]).doubts).toHaveLength(1);
  });

  it("beside a 0, or left out as no answer, asks nothing: the scale begins at 0", () => {
    expect(open([...few, "0"])).toMatchObject({ plan: { shift: 0 }, doubts: [] });
    const { one, plan } = open(few);
    expect(one.doubts({ plans: [{ ...plan, missing: ["11"] }] })).toEqual([]);
  });

  it("takes words that explain numbers along, and those cells that mean no answer not", () => {
    const { plan, doubts } = open(["nps", "1 – no", "7", "9", "10", "11", "99"]);
    expect(doubts[0]?.elevens).toEqual({ count: 1, of: 5 });
    expect(planOnScale(plan, { minimum: 1, maximum: 11 }).codes).toEqual([{ from: "1 – no", to: 0 }]);
  });
});
