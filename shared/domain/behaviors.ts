import { removeDependents } from "./core/behaviors/remove-dependents.ts";
import type { Behavior } from "./core/command.ts";

/** Every cascade, in the order it runs. */
export const BEHAVIORS: readonly Behavior[] = [removeDependents];
