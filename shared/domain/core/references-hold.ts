import { UserError } from "@shared/base/result.ts";
import type { Behavior } from "./command.ts";
import { brokenReference } from "./references.ts";

/** Refuses a commit that would leave a record pointing at nothing: such an engagement could not be opened from a file. */
export const referencesHold: Behavior = {
  id: "references-hold",
  check(draft) {
    for (const record of draft.written()) {
      const broken = brokenReference(record, (id) => draft.find(id));
      if (broken) throw new UserError(broken.message, broken.place);
    }
  },
};
