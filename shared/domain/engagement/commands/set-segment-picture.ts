import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";

/** Records a picture whose bytes are in the store already, and makes it the face of a persona; null takes it away. */
export const setSegmentPicture = defineCommand({
  id: "engagement.segment.set-picture",
  args: z.strictObject({
    segmentId: idField,
    picture: z
      .strictObject({
        id: idField,
        name: lineField,
        mediaType: z.enum(["image/png", "image/jpeg", "image/webp"]),
        size: z.int().min(0),
        sha256: z.string(),
      })
      .nullable(),
  }),
  label: ({ segmentId, picture }, model) => {
    const name = model.get("segment", segmentId)?.name ?? "";
    return picture ? `Set the picture of ${name}` : `Remove the picture of ${name}`;
  },
  run: (draft, { segmentId, picture }) => {
    draft.need("segment", segmentId);
    if (picture) draft.create("asset", picture);
    draft.update("segment", segmentId, { pictureId: picture?.id ?? null });
  },
});
