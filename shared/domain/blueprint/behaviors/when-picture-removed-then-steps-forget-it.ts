import { forgets, listWithout } from "../../core/cascade.ts";

export const whenPictureRemovedThenStepsForgetIt = forgets(
  "when-picture-removed-then-steps-forget-it",
  "asset",
  "step",
  ({ pictureIds }, gone) => {
    const left = listWithout(pictureIds, gone);
    return left && { pictureIds: left };
  },
);
