import { Model } from "@shared/domain/core/model.ts";
import { matchRecords, pairedRecords } from "@shared/domain/redesign/match-records.ts";
import fc from "fast-check";
import { expect, it } from "vitest";

interface Stub {
  readonly id: string;
  readonly originId: string | null;
  readonly order: string;
}

/** Records of the as-is, and of a to-be of which some descend from the same, from one another, or from nothing. */
const sides = fc
  .tuple(
    fc.array(fc.option(fc.constantFrom("old-0", "old-1", "a-0", "a-1"), { nil: null }), { maxLength: 8 }),
    fc.array(fc.option(fc.constantFrom("a-0", "a-1", "a-2", "a-3", "old-0", "b-0"), { nil: null }), {
      maxLength: 8,
    }),
  )
  .map(([asIs, toBe]) => {
    const made = (letter: string) => (originId: string | null, index: number) => ({
      id: `${letter}-${index}`,
      originId: originId === `${letter}-${index}` ? null : originId,
      order: `a${9 - index}`,
    });
    return [asIs.map(made("a")), toBe.map(made("b"))] as const;
  });

it("pairs in no order are those of the comparison, whoever descends from whom", () => {
  fc.assert(
    fc.property(sides, ([asIs, toBe]) => {
      const held = new Map([...asIs, ...toBe].map((record) => [record.id, record]));
      const model = Object.assign(new Model([]), { find: (id: string) => held.get(id) as never });
      const ids = (pairs: readonly { before: Stub; after: Stub }[]) =>
        pairs.map(({ before, after }) => `${before.id} ${after.id}`).sort();
      expect(ids(pairedRecords(model, asIs, toBe))).toEqual(ids(matchRecords(model, asIs, toBe).kept));
    }),
  );
});
