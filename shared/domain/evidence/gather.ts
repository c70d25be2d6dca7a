import { type Answer, EvidenceAnswers } from "./answers.ts";
import type { Candidate, CandidateSource, EvidenceInputs } from "./candidate.ts";
import { complaintCandidates } from "./candidates/complaints.ts";
import { failPointCandidates } from "./candidates/fail-points.ts";
import { findingCandidates } from "./candidates/findings.ts";
import { gapCandidates } from "./candidates/gaps.ts";
import { painCandidates } from "./candidates/pains.ts";
import { problemCandidates } from "./candidates/problems.ts";
import { quoteCandidates } from "./candidates/quotes.ts";
import { evidenceLimits } from "./limits.ts";
import { EVIDENCE_KINDS } from "./records.ts";

const SOURCES: readonly CandidateSource[] = [
  gapCandidates,
  complaintCandidates,
  findingCandidates,
  problemCandidates,
  failPointCandidates,
  painCandidates,
  quoteCandidates,
];

export interface Gathered extends Candidate {
  readonly answers: readonly Answer[];
}

/**
 * All evidence that there is, with what was done about it: first what has to be answered and is not, then what has to be
 * and is, then the rest. In each by how much it weighs among its kind; equal ones in the order of the kinds and by name.
 */
export function gatherEvidence(inputs: EvidenceInputs): Gathered[] {
  const limits = evidenceLimits(inputs.model);
  const answers = new EvidenceAnswers(inputs.model);
  return SOURCES.flatMap((source) => source(inputs, limits))
    .map((candidate) => ({ ...candidate, answers: answers.of(candidate) }))
    .sort(
      (a, b) =>
        standing(a) - standing(b) ||
        b.weight - a.weight ||
        EVIDENCE_KINDS.indexOf(a.kind) - EVIDENCE_KINDS.indexOf(b.kind) ||
        a.about.localeCompare(b.about),
    );
}

const standing = ({ isImportant, answers }: Gathered): number =>
  isImportant ? (answers.length === 0 ? 0 : 1) : 2;

/** How much of what is important is answered. */
export function answeredOf(gathered: readonly Gathered[]): {
  readonly answered: number;
  readonly of: number;
} {
  const important = gathered.filter(({ isImportant }) => isImportant);
  return { answered: important.filter(({ answers }) => answers.length > 0).length, of: important.length };
}
