import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Complaints } from "../measure/complaints.ts";
import type { PriorityReport } from "../measure/priority.ts";
import { cutAtWord } from "../policy/clause-name.ts";
import type { EvidenceKey } from "../redesign/evidence/evidence-key.ts";
import type { Scorecard } from "../scoring/figures.ts";

/** Something that an opportunity can be made of. */
export interface Candidate extends EvidenceKey {
  readonly elementId: Id;
  /** What it is about, by name. */
  readonly about: string;
  /** What an opportunity that is made of it is called until somebody finds better words. */
  readonly title: string;
  /** What was found, as it stands in the opportunity. */
  readonly words: string;
  readonly figure: number | null;
  /** How much it weighs among its own kind, 0 to 1: only the order within and across kinds, no measure of its own. */
  readonly weight: number;
  /** Above the limit of its kind: somebody has to answer it. */
  readonly isImportant: boolean;
  readonly touchPointIds: readonly Id[];
  readonly stepIds: readonly Id[];
}

/** From which evidence is gathered. What was not figured yet is null, and gives no candidates. */
export interface EvidenceInputs {
  readonly model: ReadModel;
  readonly card: Scorecard | null;
  readonly priority: PriorityReport | null;
  readonly complaints: Complaints | null;
  /** Only what is about this element, and about steps at this touch point; absent = everything. */
  readonly at?: Id;
  /** Open problems, with the severities that the engagement wants. */
  readonly problems: readonly Problem[];
}

/** From which gap, how many complaints and which feeling on evidence is important; the engagement sets them at the rules. */
export interface EvidenceLimits {
  /** On the touch point's own scale, below 0. */
  readonly gap: number;
  readonly complaints: number;
  /** Of a step, −2 to +2. */
  readonly feeling: number;
}

export type CandidateSource = (inputs: EvidenceInputs, limits: EvidenceLimits) => Candidate[];

/** As one line that a title may be: a name holds 500 letters. */
export const lineOf = (words: string): string => cutAtWord(words, 200);
