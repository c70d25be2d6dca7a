import type { ReadModel } from "../core/model.ts";
import { type EvidenceKey, evidenceKey } from "../redesign/evidence/evidence-key.ts";
import { evidenceMessages } from "../redesign/evidence/messages.ts";
import type { Candidate } from "./candidate.ts";
import type { EvidenceKind, EvidenceLink } from "./records.ts";

/** What became of a piece of evidence since it was taken. */
export type EvidenceNow =
  | { readonly kind: "same" }
  /** Both as they are shown: a difference that is not seen is none. */
  | { readonly kind: "changed"; readonly before: string; readonly now: string }
  /** It is not found any more: nobody complains, the gap is closed, the problem is mended. */
  | { readonly kind: "no-more" }
  /** What it was about was deleted. */
  | { readonly kind: "gone" }
  /** Nothing stands behind it that could change. */
  | { readonly kind: "as-said" };

export type CandidatesByKey = ReadonlyMap<string, Candidate>;

export const byEvidenceKey = (candidates: readonly Candidate[]): CandidatesByKey =>
  new Map(candidates.map((candidate) => [evidenceKey(candidate), candidate]));

/** Nothing is looked up again for these. */
const AS_SAID: ReadonlySet<EvidenceKind> = new Set(["simulation", "other"]);

export function evidenceNow(model: ReadModel, link: EvidenceLink, now: CandidatesByKey): EvidenceNow {
  const { kind, elementId, figure } = link;
  if (AS_SAID.has(kind)) return { kind: "as-said" };
  if (elementId === null || !model.find(elementId)) return { kind: "gone" };
  // One client's words stay what they were.
  if (kind === "quotes" && model.get("verbatim", elementId)) return { kind: "same" };
  const found = now.get(evidenceKey(link satisfies EvidenceKey));
  if (!found) return { kind: "no-more" };
  if (figure === null || found.figure === null) return { kind: "same" };
  const [before, today] = [figure, found.figure].map(evidenceMessages.figures[kind]);
  return before === undefined || today === undefined || before === today
    ? { kind: "same" }
    : { kind: "changed", before, now: today };
}
