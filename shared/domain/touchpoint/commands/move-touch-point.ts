import { byOrder, orderBetween } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";

/** Puts a touch point at a place of the register (0-based, counted without itself); the numbers follow. */
export const moveTouchPoint = defineCommand({
  id: "touchpoint.touch-point.move",
  args: z.strictObject({ id: idField, index: z.int().min(0) }),
  label: ({ id }, model) => `Move ${model.get("touchPoint", id)?.name ?? "a touch point"} in the register`,
  run: (draft, { id, index }) => {
    draft.need("touchPoint", id);
    const others = draft
      .all("touchPoint")
      .filter((other) => other.id !== id)
      .sort(byOrder);
    const before = others[Math.min(index, others.length) - 1]?.order ?? null;
    const after = others[index]?.order ?? null;
    draft.update("touchPoint", id, { order: orderBetween(before, after) });
  },
});
