import { forgets } from "../../core/cascade.ts";

/** The engagement goes on without a logo. */
export const whenPictureRemovedThenLogoForgetsIt = forgets(
  "when-picture-removed-then-logo-forgets-it",
  "asset",
  "engagement",
  ({ clientLogoId }, gone) =>
    clientLogoId !== null && gone.has(clientLogoId) ? { clientLogoId: null } : null,
);
