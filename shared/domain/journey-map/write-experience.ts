import type { Id } from "@shared/base/ids.ts";
import type { Draft } from "../core/draft.ts";
import { experienceAt, WORD_FIELDS } from "./experience.ts";
import type { Experience } from "./records.ts";

export type ExperiencePatch = Partial<Omit<Experience, "id" | "type" | "stepId" | "segmentId">>;

const NOTHING_SAID = { thoughts: "", feelings: "", feeling: null, pain: "", gain: "", quote: "" } as const;

/** Makes, changes or (when it then says nothing) removes what a segment lives through at a step. */
export function writeExperience(draft: Draft, stepId: Id, segmentId: Id, patch: ExperiencePatch): void {
  const held = experienceAt(draft, stepId, segmentId);
  const next = { ...NOTHING_SAID, ...held, ...patch };
  const empty = next.feeling === null && WORD_FIELDS.every((field) => next[field].trim() === "");
  if (!held && !empty) draft.create("experience", { ...NOTHING_SAID, ...patch, stepId, segmentId });
  else if (held && empty) draft.remove(held.id);
  else if (held) draft.update("experience", held.id, patch);
}
