import { forgetsIndexed } from "../../core/cascade.ts";

/** The persona goes on without a face. */
export const whenPictureRemovedThenSegmentsForgetIt = forgetsIndexed(
  "when-picture-removed-then-segments-forget-it",
  "asset",
  "segment",
  "pictureId",
);
