import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { addStandardTo } from "../new-standard.ts";

const LONGEST = 500;

/** A standard that says what a promise says, at its touch point and in its time; the share is left to be agreed. */
export const addStandardBehind = defineCommand<{ promiseId: Id }, Id>({
  id: "standard.standard.add-behind",
  args: z.strictObject({ promiseId: idField }),
  label: () => "Create the standard behind a promise",
  run: (draft, { promiseId }) => {
    const { text, touchPointId, limit, calendarId, owner } = draft.need("promise", promiseId);
    const [line = ""] = text.trim().split("\n");
    const name = line.slice(0, LONGEST) || "Standard";
    const { id } = addStandardTo(draft, { name, touchPointId, limit, calendarId, owner });
    draft.update("promise", promiseId, { standardId: id });
    return id;
  },
});
