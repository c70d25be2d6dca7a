import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { addStandardTo } from "../new-standard.ts";

/** A standard, at a touch point where one is given. */
export const addStandard = defineCommand<{ name: string; touchPointId?: Id | null | undefined }, Id>({
  id: "standard.standard.add",
  args: z.strictObject({ name: lineField.min(1), touchPointId: idField.nullish() }),
  label: ({ name }) => `Add the standard ${name}`,
  run: (draft, { name, touchPointId }) => {
    const owner = draft.get("touchPoint", touchPointId)?.owner ?? "";
    return addStandardTo(draft, { name, touchPointId: touchPointId ?? null, owner }).id;
  },
});
