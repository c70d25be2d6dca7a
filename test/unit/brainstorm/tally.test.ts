import { tallyContent } from "@shared/domain/brainstorm/picture/tally-content.ts";
import type { Brainstorm, BrainstormCluster } from "@shared/domain/brainstorm/records.ts";
import { dotsBeyond, ranked, rankOf, tallyOf, voteAgreement } from "@shared/domain/brainstorm/tally.ts";
import { Model } from "@shared/domain/core/model.ts";
import { kendallW } from "@shared/statistics/kendall-w.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const cluster = (id: string, fields: Partial<BrainstormCluster> = {}): BrainstormCluster => ({
  brainstormId: "board",
  title: id,
  countedDots: null,
  countedPeople: null,
  hands: null,
  decision: null,
  reason: "",
  ideaId: null,
  order: "a0",
  ...fields,
  id,
  type: "brainstormCluster",
});

/** Clusters A, B, C …, and for each person a digit of dots for each. */
function voted(
  ballots: readonly string[],
  fields: Partial<Brainstorm> = {},
  clusters = Array.from(ballots[0] ?? "", (_, at) => cluster("ABCDEFGH"[at] ?? "", { order: `a${at}` })),
) {
  return new Model([
    {
      id: "board",
      type: "brainstorm",
      question: "How?",
      opportunityIds: [],
      phase: "agree",
      people: ballots.length || null,
      anonymous: true,
      dotsPerPerson: 3,
      voting: "ballots",
      minutes: null,
      order: "a0",
      ...fields,
    },
    ...clusters,
    ...ballots.map((given, person) => ({
      id: `ballot ${person}`,
      type: "brainstormBallot" as const,
      brainstormId: "board",
      voter: "",
      dots: [...given].flatMap((digit, at) =>
        digit === "0" ? [] : [{ clusterId: clusters[at]?.id ?? "", count: Number(digit) }],
      ),
      order: `b${String(person).padStart(2, "0")}V`,
    })),
  ]);
}

describe("the votes", () => {
  it("are summed by cluster, with how many people gave at least one", () => {
    const tallies = tallyOf(voted(["210", "201", "003", "000"]), "board");
    expect(tallies.map(({ cluster, dots, people, of }) => [cluster.id, dots, people, of])).toEqual([
      ["A", 4, 2, 4],
      ["B", 1, 1, 4],
      ["C", 4, 2, 4],
    ]);
  });

  it("of nobody are not zero but unknown", () => {
    const [tally] = tallyOf(voted([], {}, [cluster("A")]), "board");
    expect(tally).toMatchObject({ dots: null, people: null, of: null });
    expect(tally && rankOf(tally, [tally])).toBeNull();
  });

  it("rank by dots, then by people; those alike share a rank", () => {
    const tallies = ranked(tallyOf(voted(["3000", "0111", "0110"]), "board"));
    expect(tallies.map((one) => [one.cluster.id, rankOf(one, tallies)])).toEqual([
      ["A", 1],
      ["B", 2],
      ["C", 2],
      ["D", 4],
    ]);
  });

  it("add up to what was given, whoever voted how", () => {
    const ballot = fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }).map((dots) => dots.join(""));
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1, maxLength: 12 }), (ballots) => {
        const sum = tallyOf(voted(ballots), "board").reduce((total, { dots }) => total + (dots ?? 0), 0);
        expect(sum).toBe([...ballots.join("")].reduce((total, digit) => total + Number(digit), 0));
      }),
    );
  });

  it("counted on paper come with the people in the room, and tell a slip of the pen", () => {
    const clusters = [
      cluster("A", { countedDots: 20, countedPeople: 9, order: "a0" }),
      cluster("B", { countedDots: 19, order: "a1" }),
    ];
    const board = { voting: "counts", people: 12 } as const;
    const tallies = tallyOf(voted([], board, clusters), "board");
    expect(tallies.map(({ dots, people, of }) => [dots, people, of])).toEqual([
      [20, 9, 12],
      [19, null, 12],
    ]);
    expect(dotsBeyond(tallies, { people: 12, dotsPerPerson: 3 })).toBe(3);
    expect(dotsBeyond(tallies, { people: null, dotsPerPerson: 3 })).toBe(0);
  });
});

describe("the agreement of the votes", () => {
  it("is Kendall's W of the ballots, with ties", () => {
    const found = voteAgreement(voted(["210", "201", "120"]), "board");
    const rows = [
      [2, 1, 0],
      [2, 0, 1],
      [1, 2, 0],
    ];
    expect(found?.w).toBeCloseTo(kendallW(rows)?.w ?? Number.NaN, 12);
    // Rank sums 8, 6, 4 of three judges: S = 8, W = 12·8 / (9·24).
    expect(found?.w).toBeCloseTo(4 / 9, 12);
  });

  it("is 1 where all rank alike", () => {
    expect(voteAgreement(voted(["210", "210", "210"]), "board")?.w).toBeCloseTo(1, 12);
  });

  it("leaves out a ballot that ranks nothing, and says of how many it is", () => {
    expect(voteAgreement(voted(["210", "210", "210", "000", "111"]), "board")?.judges).toBe(3);
  });

  it.each([
    ["two ballots", voted(["210", "210"])],
    ["two clusters", voted(["21", "21", "12"])],
    ["counts on paper", voted(["210", "210", "210"], { voting: "counts" })],
    ["ballots that rank nothing", voted(["111", "111", "000"])],
  ])("says nothing of %s", (_, model) => {
    expect(voteAgreement(model, "board")).toBeNull();
  });
});

describe("the chart of the votes", () => {
  it("names the first, and has dots, hands and decisions in its table", () => {
    const clusters = [
      cluster("A", { order: "a0", decision: "parked", reason: "Later." }),
      cluster("B", { order: "a1", hands: { for: 2, aside: 1, against: 0 } }),
    ];
    const content = tallyContent(voted(["12", "02"], {}, clusters), "board");
    expect(content?.title).toBe("B: most dots, 4 dots");
    expect(content?.subtitle).toBe("How? · 3 dots for each person · n 2");
    expect(content?.table.rows).toEqual([
      ["B", 0, 4, 2, 2, 2, 1, 0, "", ""],
      ["A", 0, 1, 1, 2, "n/a", "n/a", "n/a", "Parked", "Later."],
    ]);
    expect(content?.draw({ width: 600 }).svg).toContain("4 dots, 2 of 2");
  });

  it("says so where nobody voted", () => {
    expect(tallyContent(voted([], {}, [cluster("A")]), "board")?.title).toBe("Nobody has voted yet");
    expect(tallyContent(voted([], {}, []), "board")).toBeNull();
  });
});
