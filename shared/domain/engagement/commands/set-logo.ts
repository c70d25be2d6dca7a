import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

/** Records a picture whose bytes are in the store already, and makes it the client's logo. */
export const setLogo = defineCommand({
  id: "engagement.logo.set",
  args: z.strictObject({
    id: idField,
    name: lineField,
    mediaType: z.enum(["image/png", "image/jpeg", "image/webp"]),
    size: z.int().min(0),
    sha256: z.string(),
  }),
  label: () => "Set the client’s logo",
  run: (draft, asset) => {
    draft.create("asset", asset);
    for (const { id } of draft.all("engagement")) {
      draft.update("engagement", id, { clientLogoId: asset.id });
    }
  },
});
