import type { Id } from "@shared/base/ids.ts";
import type { EvidenceKind, EvidenceLink } from "../../evidence/records.ts";

/** What tells a piece of evidence from others. */
export interface EvidenceKey {
  readonly kind: EvidenceKind;
  readonly elementId: Id | null;
  /** Of a problem, the rule; of a finding, the test; else "". */
  readonly source: string;
}

export const evidenceKey = ({ kind, elementId, source }: EvidenceKey): string =>
  `${kind} ${elementId ?? ""} ${source}`;

/** As an opportunity keeps it. */
export const linkOf = (
  { kind, elementId, source, words, figure }: Omit<EvidenceLink, "id" | "takenOn">,
  takenOn: string,
): Omit<EvidenceLink, "id"> => ({ kind, elementId, source, words, figure, takenOn });
