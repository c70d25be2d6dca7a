import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { registerPromise } from "../register-promise.ts";

/** Takes into the register what clients are told at these touch points. */
export const registerPromises = defineCommand<{ touchPointIds: Id[] }, Id[]>({
  id: "standard.promises.register",
  args: z.strictObject({ touchPointIds: z.array(idField).min(1) }),
  label: ({ touchPointIds }) =>
    touchPointIds.length === 1 ? "Register a promise" : `Register ${touchPointIds.length} promises`,
  run: (draft, { touchPointIds }) =>
    touchPointIds.flatMap((id) => {
      const touchPoint = draft.need("touchPoint", id);
      return touchPoint.promise.trim() === "" ? [] : [registerPromise(draft, touchPoint).id];
    }),
});
