import { forgetsIndexed } from "../../core/cascade.ts";

export const whenBlueprintRemovedThenValueCasesForgetIt = forgetsIndexed(
  "when-blueprint-removed-then-value-cases-forget-it",
  "blueprint",
  "valueCase",
  "toBeId",
);
