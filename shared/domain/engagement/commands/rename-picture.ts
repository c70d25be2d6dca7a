import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

/** What a picture is called, in the inspector and for those who cannot see it. */
export const renamePicture = defineCommand({
  id: "engagement.picture.rename",
  args: z.strictObject({ id: idField, name: lineField }),
  label: ({ name }) => `Call the picture “${name}”`,
  run: (draft, { id, name }) => {
    draft.update("asset", id, { name });
  },
});
