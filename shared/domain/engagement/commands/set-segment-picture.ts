import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { keepPicture, pictureField } from "../picture.ts";

/** Records a picture whose bytes are in the store already, and makes it the face of a persona; null takes it away. */
export const setSegmentPicture = defineCommand({
  id: "engagement.segment.set-picture",
  args: z.strictObject({ segmentId: idField, picture: pictureField.nullable() }),
  label: ({ segmentId, picture }, model) => {
    const name = model.get("segment", segmentId)?.name ?? "";
    return picture ? `Set the picture of ${name}` : `Remove the picture of ${name}`;
  },
  run: (draft, { segmentId, picture }) => {
    draft.need("segment", segmentId);
    draft.update("segment", segmentId, { pictureId: picture && keepPicture(draft, picture) });
  },
});
