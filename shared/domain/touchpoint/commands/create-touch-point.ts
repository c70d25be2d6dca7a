import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { lineField } from "../../core/fields.ts";
import { addTouchPoint } from "../new-touch-point.ts";

export const createTouchPoint = defineCommand({
  id: "touchpoint.touch-point.create",
  args: z.strictObject({ name: lineField.min(1) }),
  label: ({ name }) => `Add the touch point ${name}`,
  run: (draft, { name }) => addTouchPoint(draft, { name }).id,
});
