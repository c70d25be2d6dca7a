import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, textField } from "../../core/fields.ts";
import { addPromiseTo } from "../new-standard.ts";

export const addPromise = defineCommand<{ text: string; touchPointId?: Id | null | undefined }, Id>({
  id: "standard.promise.add",
  args: z.strictObject({ text: textField.min(1), touchPointId: idField.nullish() }),
  label: () => "Add promise",
  run: (draft, { text, touchPointId }) => {
    const owner = draft.get("touchPoint", touchPointId)?.owner ?? "";
    return addPromiseTo(draft, { text, touchPointId: touchPointId ?? null, owner }).id;
  },
});
