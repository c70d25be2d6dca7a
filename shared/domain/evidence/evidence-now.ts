import type { ReadModel } from "../core/model.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { evidenceKey } from "../redesign/evidence/evidence-key.ts";
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

/** What is found now: the figure by the evidence's key; null where it has none. */
export type FoundNow = ReadonlyMap<string, number | null>;

/** `problems`: all open ones, also those that nobody has to answer. */
export const foundNow = (candidates: readonly Candidate[], problems: readonly Problem[]): FoundNow =>
  new Map([
    ...problems.map(
      ({ ruleId, at }) => [evidenceKey({ kind: "problem", elementId: at, source: ruleId }), null] as const,
    ),
    ...candidates.map((candidate) => [evidenceKey(candidate), candidate.figure] as const),
  ]);

/** Nothing is looked up again for these. */
const AS_SAID: ReadonlySet<EvidenceKind> = new Set(["simulation", "other"]);

export function evidenceNow(model: ReadModel, link: EvidenceLink, found: FoundNow): EvidenceNow {
  const { kind, elementId, figure } = link;
  if (AS_SAID.has(kind)) return { kind: "as-said" };
  if (elementId === null || !model.find(elementId)) return { kind: "gone" };
  // One client's words stay what they were.
  if (kind === "quotes" && model.get("verbatim", elementId)) return { kind: "same" };
  const today = found.get(evidenceKey(link));
  if (today === undefined) return { kind: "no-more" };
  if (figure === null || today === null) return { kind: "same" };
  const told = evidenceMessages.figures[kind];
  const [before, now] = [told(figure), told(today)];
  return before === now ? { kind: "same" } : { kind: "changed", before, now };
}
