import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { fulfil, wishes } from "../../builders/random/sequence.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const SAMPLE = areaNewspaperSample().records;
const pictures = (model: ReadModel): string[] =>
  model.all("blueprint").map(({ id }) => blueprintSvg(model, id).svg);

it("any sequence of edits, undone, gives back the same pictures of every map, and done again the ones after it", () => {
  fc.assert(
    fc.property(wishes(20), (sequence) => {
      const { session } = sessionInMemory(SAMPLE);
      const before = pictures(session.model);
      for (const wish of sequence) fulfil(session, wish);
      const after = pictures(session.model);
      while (session.undo());
      expect(pictures(session.model).sort()).toEqual([...before].sort());
      while (session.redo());
      expect(pictures(session.model).sort()).toEqual([...after].sort());
    }),
    { numRuns: 60 },
  );
}, 120_000);
