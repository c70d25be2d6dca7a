import type { EvidenceNow } from "@shared/domain/evidence/evidence-now.ts";

/** Words about evidence that an opportunity holds. */
export const messages = {
  now: {
    same: "unchanged",
    changed: (then: string, now: string) => `then ${then}, now ${now}`,
    "no-more": "not found any more",
    gone: "what it was about is deleted",
    "as-said": "",
  } satisfies Record<EvidenceNow["kind"], string | ((then: string, now: string) => string)>,
  takenOn: (date: string) => `taken on ${date}`,
  unlink: (words: string) => `Unlink: ${words}`,
} as const;
