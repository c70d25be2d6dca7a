import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { keepPicture, pictureField } from "../picture.ts";

/** Records a picture whose bytes are in the store already, and makes it the client's logo. */
export const setLogo = defineCommand({
  id: "engagement.logo.set",
  args: pictureField.extend({ mediaType: z.enum(["image/png", "image/jpeg", "image/webp"]) }),
  label: () => "Set the client’s logo",
  run: (draft, picture) => {
    const clientLogoId = keepPicture(draft, picture);
    for (const { id } of draft.all("engagement")) draft.update("engagement", id, { clientLogoId });
  },
});
