import type { ReadModel } from "../core/model.ts";

/** What the rules look at in a service; a strategy or a segment alone leaves most of them without anything to ask. */
const MATTER = ["journey", "policy", "touchPoint", "standard"] as const;

/** Whether there is anything that could be wrong: else a list without problems says nothing. */
export const hasMatter = (model: ReadModel): boolean => MATTER.some((type) => model.any(type));
