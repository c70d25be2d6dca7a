import type { Id } from "@shared/base/ids.ts";
import { z } from "zod";
import type { Draft } from "../core/draft.ts";
import { idField, lineField } from "../core/fields.ts";

/** A picture whose bytes are in the store already, as commands get it. */
export const pictureField = z.strictObject({
  id: idField,
  name: lineField,
  mediaType: z.enum(["image/png", "image/jpeg", "image/svg+xml", "image/webp"]),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Picture = z.infer<typeof pictureField>;

/** The id that the picture is known by: the same bytes are kept once, whatever their file was called. */
export function keepPicture(draft: Draft, picture: Picture): Id {
  const held = draft.all("asset").find(({ sha256 }) => sha256 === picture.sha256);
  return held?.id ?? draft.create("asset", picture).id;
}
