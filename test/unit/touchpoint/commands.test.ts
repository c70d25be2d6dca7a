import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { touchPointRegister } from "@shared/domain/register/register.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { deleteTouchPoints } from "@shared/domain/touchpoint/commands/delete-touch-points.ts";
import { moveTouchPoint } from "@shared/domain/touchpoint/commands/move-touch-point.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

function register(...names: string[]) {
  const document = new EngagementDocument([newEngagement("one")]);
  const ids = names.map((name) => document.run(createTouchPoint, { name }).result);
  const order = () =>
    touchPointRegister(document.model)
      .map(({ touchPoint, number }) => `${number}${touchPoint.name}`)
      .join(" ");
  return { document, ids, order };
}

describe("the register", () => {
  it("numbers touch points by their place", () => {
    expect(register("a", "b", "c").order()).toBe("1a 2b 3c");
  });
  it("moves one to any place, and the numbers follow", () => {
    const { document, ids, order } = register("a", "b", "c");
    document.run(moveTouchPoint, { id: ids[2] ?? "", index: 0 });
    expect(order()).toBe("1c 2a 3b");
    document.run(moveTouchPoint, { id: ids[2] ?? "", index: 2 });
    expect(order()).toBe("1a 2b 3c");
  });
  it("keeps every touch point whatever is moved where, and undo brings the order back", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(6)), { maxLength: 30 }), (moves) => {
        const { document, ids, order } = register("a", "b", "c", "d", "e");
        const before = order();
        const diffs = moves.map(
          ([which, index]) => document.run(moveTouchPoint, { id: ids[which] ?? "", index }).diff,
        );
        expect(order().replaceAll(/[\d ]/g, "").split("").sort().join("")).toBe("abcde");
        for (const diff of diffs.reverse()) document.undo(diff);
        expect(order()).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
  it("changes only the fields given and says which", () => {
    const { document, ids } = register("Desk");
    const args = { id: ids[0] ?? "", patch: { owner: "Front desk", class: "critical" as const } };
    expect(updateTouchPoint.label(args, document.model)).toBe("Change the owner, class of Desk");
    document.run(updateTouchPoint, args);
    expect(document.model.get("touchPoint", ids[0])).toMatchObject({
      name: "Desk",
      owner: "Front desk",
      class: "critical",
    });
  });
  it("deletes several in one step", () => {
    const { document, ids, order } = register("a", "b", "c");
    document.run(deleteTouchPoints, { ids: ids.slice(0, 2) });
    expect(order()).toBe("1c");
  });
});
