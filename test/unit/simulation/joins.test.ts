import { joinsOf } from "@shared/domain/simulation/joins.ts";
import type { Way } from "@shared/domain/simulation/ways.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

type Flow = readonly [to: string, probability?: number];

/** A graph by its steps: flows with a probability are a decision, those without are all taken. */
function ways(graph: Readonly<Record<string, readonly Flow[]>>): Map<string, Way> {
  return new Map(
    Object.entries(graph).map(([id, flows]) => {
      const split = flows.some(([, probability]) => probability !== undefined) ? "exclusive" : "parallel";
      const next = flows.map(([to, probability = 1]) => ({ id: to, probability }));
      return [id, { id, step: null, endOf: null, leadsTo: null, costIsAbove: false, split, next }];
    }),
  );
}

function awaited(graph: Readonly<Record<string, readonly Flow[]>>): Record<string, number> {
  const joins = joinsOf(ways(graph), "a");
  if (!joins.ok) throw new Error(`${joins.because} at ${joins.at}`);
  return Object.fromEntries([...joins.awaited].filter(([, count]) => count > 1));
}

describe("how many branches a step waits for", () => {
  it("is one where one way leads on, and where a decision's ways meet again", () => {
    expect(awaited({ a: [["b"]], b: [] })).toEqual({});
    expect(
      awaited({
        a: [
          ["b", 0.4],
          ["c", 0.6],
        ],
        b: [["d"]],
        c: [["d"]],
        d: [],
      }),
    ).toEqual({});
  });

  it("is all branches of parallel work", () => {
    expect(awaited({ a: [["b"], ["c"], ["d"]], b: [["d"]], c: [["d"]], d: [] })).toEqual({ d: 3 });
  });

  it("is told in nested work, also where the inner branches do not meet before the outer ones", () => {
    expect(
      awaited({ a: [["b"], ["c"]], b: [["d"], ["e"]], d: [["f"]], e: [["f"]], c: [["f"]], f: [] }),
    ).toEqual({ f: 3 });
  });

  it("does not count a branch that ends elsewhere", () => {
    expect(awaited({ a: [["b"], ["c"]], b: [], c: [["d"]], d: [] })).toEqual({});
  });

  it("is the same for those who come again: a way back is no branch", () => {
    expect(
      awaited({
        a: [["b"]],
        b: [
          ["a", 0.2],
          ["c", 0.8],
        ],
        c: [],
      }),
    ).toEqual({});
    // One branch is worked on again and again, the other waits for it.
    expect(
      awaited({
        a: [["b"], ["c"]],
        b: [
          ["e", 0.3],
          ["d", 0.7],
        ],
        e: [["b"]],
        c: [["d"]],
        d: [],
      }),
    ).toEqual({ d: 2 });
  });

  it("counts branches that are done on the way back only", () => {
    expect(
      awaited({
        a: [["b"]],
        b: [
          ["c", 0.3],
          ["g", 0.7],
        ],
        c: [["d"], ["e"]],
        d: [["f"]],
        e: [["f"]],
        f: [["b"]],
        g: [],
      }),
    ).toEqual({ f: 2 });
  });
});

describe("a branch that is there for some only", () => {
  const some = {
    a: [["b"], ["c"]],
    b: [
      ["d", 0.3],
      ["e", 0.7],
    ],
    d: [["f"]],
    c: [["f"]],
    e: [],
    f: [],
  } as const;

  it("is waited for by all: who does not take it sends word at once", () => {
    const joins = joinsOf(ways(some), "a");
    if (!joins.ok) throw new Error(joins.because);
    expect(joins.awaited.get("f")).toBe(2);
    const [, other] = joins.nodes.get("b")?.next ?? [];
    expect(other?.probability).toBe(0.7);
    const word = joins.nodes.get(other?.id ?? "");
    expect(word?.split).toBe("parallel");
    expect(word?.next.map(({ id }) => id)).toEqual(["e", "f"]);
  });

  it("leaves the given ways as they were", () => {
    const given = ways(some);
    const before = structuredClone([...given]);
    joinsOf(given, "a");
    expect([...given]).toEqual(before);
  });

  it("may be one of several, and hang on a decision that only some come to", () => {
    const several = {
      a: [["b"], ["c"]],
      b: [
        ["d", 0.5],
        ["e", 0.5],
      ],
      c: [
        ["g", 0.5],
        ["h", 0.5],
      ],
      // Both add a branch to the one that is there anyway; the second decides again whether it really does.
      e: [["f"], ["z"]],
      g: [
        ["i", 0.5],
        ["z", 0.5],
      ],
      i: [["f"], ["z"]],
      h: [["z"]],
      d: [["z"]],
      z: [["f"]],
      f: [],
    } as const;
    const joins = joinsOf(ways(several), "a");
    if (!joins.ok) throw new Error(`${joins.because} at ${joins.at}`);
    expect([joins.awaited.get("z"), joins.awaited.get("f")]).toEqual([2, 3]);
  });

  it("is told by name where it takes two decisions together", () => {
    const both = {
      a: [["b"], ["c"], ["g"]],
      b: [
        ["d", 0.5],
        ["x", 0.5],
      ],
      c: [
        ["e", 0.5],
        ["y", 0.5],
      ],
      d: [["h"]],
      e: [["h"]],
      h: [["f"]],
      g: [["f"]],
      x: [],
      y: [],
      f: [],
    } as const;
    expect(joinsOf(ways(both), "a")).toEqual({ ok: false, at: "h", because: "varies" });
  });
});

/** A process built of parts that are left where they are entered, so that it is known what every step waits for. */
type Part =
  | { readonly kind: "step" }
  | { readonly kind: "row" | "choice" | "both" | "again"; readonly parts: readonly Part[] };

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constant<Part>({ kind: "step" }),
    fc.record({
      kind: fc.constantFrom("row", "choice", "both", "again"),
      parts: fc.array(tie("part"), { minLength: 2, maxLength: 3 }),
    }) as fc.Arbitrary<Part>,
  ),
}));

class Builder {
  readonly nodes: Record<string, Flow[]> = {};
  readonly known: Record<string, number> = {};

  step(): string {
    const id = `n${Object.keys(this.nodes).length}`;
    this.nodes[id] = [];
    return id;
  }

  /** Entry and exit; the exit has no flow yet. */
  add(of: Part): readonly [string, string] {
    if (of.kind === "step") {
      const id = this.step();
      return [id, id];
    }
    const inner = of.parts.map((one) => this.add(one));
    if (of.kind === "row" || of.kind === "again") {
      inner.forEach(([, exit], index) => {
        const next = inner[index + 1];
        if (next) this.nodes[exit] = [[next[0]]];
      });
      const [first, last] = [inner[0]?.[0] ?? "", inner.at(-1)?.[1] ?? ""];
      if (of.kind === "row") return [first, last];
      const [decides, out] = [this.step(), this.step()];
      this.nodes[last] = [[decides]];
      this.nodes[decides] = [
        [first, 0.3],
        [out, 0.7],
      ];
      return [first, out];
    }
    const [split, join] = [this.step(), this.step()];
    const share = 1 / inner.length;
    this.nodes[split] = inner.map(([entry]) => (of.kind === "choice" ? [entry, share] : [entry]));
    for (const [, exit] of inner) this.nodes[exit] = [[join]];
    if (of.kind === "both") this.known[join] = inner.length;
    return [split, join];
  }
}

describe("any process of rows, choices, parallel work and loops", () => {
  it("waits at the end of parallel work for as many as began, and nowhere else", () => {
    fc.assert(
      fc.property(part, (of) => {
        const builder = new Builder();
        const [start] = builder.add(of);
        const joins = joinsOf(ways(builder.nodes), start);
        if (!joins.ok) throw new Error(`${joins.because} at ${joins.at}`);
        expect(Object.fromEntries([...joins.awaited].filter(([, count]) => count > 1))).toEqual(
          builder.known,
        );
        expect(joins.nodes.size).toBe(Object.keys(builder.nodes).length);
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});
