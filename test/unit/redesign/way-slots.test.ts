import { newStep } from "@shared/domain/blueprint/new-step.ts";
import { SPLITS } from "@shared/domain/redesign/ways/flow-rows.ts";
import { WaySlots } from "@shared/domain/redesign/ways/way-slots.ts";
import { newWayStep, type WayStep } from "@shared/domain/redesign/ways/way-step.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const PLACE = { blueprintId: "b", laneId: "l", stageId: "s", column: 0, order: "a0" };
const entry = (): WayStep => newWayStep({ ...newStep(PLACE, {}), id: "x", type: "step" }, false);

const rowOf = ({ first, count, to, chance }: WaySlots, slot: number) => {
  const [from, end] = [first[slot] ?? 0, (first[slot] ?? 0) + (count[slot] ?? 0)];
  return { to: [...to.slice(from, end)], chances: [...chance.slice(from, end)] };
};

const edit = fc.oneof(
  fc.constant("come" as const),
  fc.nat(20).map((which) => ({ goes: which })),
  fc.record({ row: fc.nat(20), to: fc.array(fc.nat(20), { maxLength: 9 }) }),
);

describe("the ways of steps by numbers", () => {
  it("hold the row that was written last for each step, however they grow, come and go", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 80 }), (edits) => {
        const slots = new WaySlots();
        const rows = new Map<WayStep, readonly number[]>();
        for (const one of edits) {
          slots.edit++;
          const all = [...rows.keys()];
          if (one === "come") {
            const step = entry();
            slots.add(step);
            rows.set(step, []);
          } else if ("goes" in one) {
            const step = all[one.goes];
            if (step) slots.drop(step);
            if (step) rows.delete(step);
          } else {
            const step = all[one.row];
            const before = slots.lastRerouted;
            const isSame = step && rows.get(step)?.join() === one.to.join();
            if (step)
              slots.setRow(
                step.slot,
                one.to,
                one.to.map((to) => to / 4),
                SPLITS.all,
              );
            if (step) rows.set(step, one.to);
            expect(slots.lastRerouted).toBe(step && !isSame ? slots.edit : before);
          }
          expect(new Set([...rows.keys()].map(({ slot }) => slot)).size).toBe(rows.size);
          for (const [step, to] of rows) {
            expect(slots.at(step.slot)).toBe(step);
            expect(rowOf(slots, step.slot)).toEqual({ to, chances: to.map((target) => target / 4) });
          }
        }
      }),
    );
  });
});
