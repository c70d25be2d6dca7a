import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { minutesText } from "../../blueprint/duration-text.ts";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { valueMessages } from "../messages.ts";
import { savedWork } from "../saved-work.ts";

const { saved: words } = valueMessages;

/** Takes the minutes of a saving from what the case's design saves, with an assumption that says where they come from. */
export const fillSavedWork = defineCommand<{ id: Id }, boolean>({
  id: "value.saving.fill",
  args: z.object({ id: idField }),
  label: () => "Take saved work from the maps",
  run: (draft, { id }) => {
    const number = draft.need("valueNumber", id);
    const { toBeId } = draft.need("valueCase", number.valueCaseId);
    const saved = savedWork(draft, toBeId);
    if (!saved || number.kind !== "savedMinutes") return false;
    const text = words.text(draft.get("blueprint", toBeId)?.name ?? "").slice(0, 500);
    const { from, cautious, expected, hopeful } = saved;
    const told = {
      text,
      value: words.from(minutesText(saved.before), minutesText(saved.after)),
      source: from ? words.simulated(from.takenAt.slice(0, 10), String(from.replications)) : words.counted,
    };
    const all = draft.all("assumption");
    const known = all.find((one) => one.text === text);
    if (known) draft.update("assumption", known.id, told);
    const assumptionId = known
      ? known.id
      : draft.create("assumption", { ...told, owner: "", order: orderAfterLast(all) }).id;
    draft.update("valueNumber", id, { cautious, expected, hopeful, assumptionId });
    return true;
  },
});
