import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Answer } from "@shared/domain/evidence/answers.ts";
import type { Gathered } from "@shared/domain/evidence/gather.ts";
import type { EvidenceKind } from "@shared/domain/evidence/records.ts";
import { evidenceKey } from "@shared/domain/redesign/evidence/evidence-key.ts";
import { evidenceMessages } from "@shared/domain/redesign/evidence/messages.ts";
import { gatherMessages as words } from "./messages.ts";

export interface GatherRow {
  readonly key: string;
  readonly evidence: Gathered;
  readonly figure: string;
  /** Who answers it, in words; "" while nobody does. */
  readonly answer: string;
}

export type AnswerFilter = keyof typeof words.answerFilters;
export interface GatherFilter {
  readonly kind: EvidenceKind | "all";
  readonly answer: AnswerFilter;
}
export const EVERYTHING: GatherFilter = { kind: "all", answer: "all" };

export function gatherRows(model: ReadModel, gathered: readonly Gathered[]): GatherRow[] {
  const numbers = new Map(
    model
      .all("opportunity")
      .sort(byOrder)
      .map(({ id }, index) => [id, index + 1]),
  );
  return gathered.map((evidence) => ({
    key: evidenceKey(evidence),
    evidence,
    figure: evidence.figure === null ? "" : evidenceMessages.figures[evidence.kind](evidence.figure),
    answer: evidence.answers.map((answer) => told(answer, numbers)).join("; "),
  }));
}

function told(answer: Answer, numbers: ReadonlyMap<string, number>): string {
  switch (answer.kind) {
    case "linked":
    case "named": {
      const { id, title } = answer.opportunity;
      return words[answer.kind](numbers.get(id) ?? 0, title);
    }
    case "clause":
      return evidenceMessages.answers[answer.decision];
    case "set-aside":
      return words.setAside(answer.setAside.reason);
  }
}

const PASSES: Readonly<Record<AnswerFilter, (evidence: Gathered) => boolean>> = {
  all: () => true,
  open: ({ answers }) => answers.length === 0,
  answered: ({ answers }) => answers.length > 0,
  important: ({ answers, isImportant }) => isImportant && answers.length === 0,
};

export const filterRows = (rows: readonly GatherRow[], { kind, answer }: GatherFilter): GatherRow[] =>
  rows.filter(({ evidence }) => (kind === "all" || evidence.kind === kind) && PASSES[answer](evidence));
