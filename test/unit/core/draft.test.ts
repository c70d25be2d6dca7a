import { Draft } from "@shared/domain/core/draft.ts";
import { Model } from "@shared/domain/core/model.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const STEPS = ["a", "b", "c", "d"];
const records = STEPS.reduce(
  (builder, id, index) => builder.step(id, "client", "s1", index),
  new BlueprintBuilder(),
)
  .flow("a", "b")
  .flow("b", "c").records;

const step = fc.constantFrom(...STEPS);
const edits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("create" as const), from: step, to: step }),
    fc.record({ kind: fc.constant("update" as const), at: fc.nat(9), to: step }),
    fc.record({ kind: fc.constant("remove" as const), at: fc.nat(9) }),
  ),
  { maxLength: 30 },
);

describe("what a draft finds by a field", () => {
  it("is what is there and names it, the untouched first, then in the order of the last edits; asked early or late", () => {
    fc.assert(
      fc.property(edits, fc.boolean(), (steps, isAskedEarly) => {
        const model = new Model(records);
        const draft = new Draft(model);
        if (isAskedEarly) draft.by("flow", "fromId", "a");
        /** By hand: ids in the order of their last edit. */
        const touched = new Map<string, boolean>();
        const touch = (id: string, isThere: boolean) => {
          touched.delete(id);
          touched.set(id, isThere);
        };
        for (const [index, edit] of steps.entries()) {
          const flows = draft.all("flow");
          if (edit.kind === "create") {
            const [flow] = model.all("flow");
            const { type: _, ...fields } = flow ?? model.need("flow", "");
            draft.create("flow", { ...fields, id: `n${index}`, fromId: edit.from, toId: edit.to });
            touch(`n${index}`, true);
            continue;
          }
          const flow = flows[edit.at % Math.max(1, flows.length)];
          if (!flow) continue;
          if (edit.kind === "update") draft.update("flow", flow.id, { toId: edit.to });
          else draft.remove(flow.id);
          touch(flow.id, edit.kind === "update");
        }
        const untouched = model.all("flow").filter(({ id }) => !touched.has(id));
        const live = [...touched].flatMap(([id, isThere]) => (isThere ? draft.need("flow", id) : []));
        expect(draft.all("flow")).toEqual([...untouched, ...live]);
        for (const id of STEPS)
          for (const field of ["fromId", "toId"] as const)
            expect(draft.by("flow", field, id)).toEqual(
              [...untouched, ...live].filter((flow) => flow[field] === id),
            );
      }),
    );
  });
});
