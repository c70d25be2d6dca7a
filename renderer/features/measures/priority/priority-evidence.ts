import type { PriorityReport } from "@shared/domain/measure/priority.ts";
import { numberText, shareText } from "@shared/drawing/figure-text.ts";
import { type Evidence, evidenceOf, type Told } from "../evidence/evidence.ts";
import { evidenceMessages as words } from "../evidence/evidence-messages.ts";
import { messages } from "../messages.ts";
import type { PriorityRow } from "./columns.ts";
import { priorityMessages } from "./priority-messages.ts";

/** What the priority of a touch point is multiplied of. */
export const priorityEvidence = ({ touchPoint: { id, name }, number }: PriorityRow): Evidence =>
  evidenceOf({
    figure: "priority",
    touchPointId: id,
    subject: `${number}  ${name}`,
    measure: "priority",
    args: (scope) => scope,
    tell: (report: PriorityReport) => tellPriority(report, id),
  });

function tellPriority(report: PriorityReport, id: string): Told | null {
  const parts = report.parts.find(({ touchPointId }) => touchPointId === id);
  if (!parts) return null;
  const ranked = report.priorities.ranked.find((one) => one.id === id);
  const text = (value: number | null) => (value === null ? messages.notAvailable : numberText(value, 2));
  return {
    value: text(ranked?.value ?? null),
    facts: [
      [words.classWeight, numberText(parts.weight, 1)],
      [words.importance, report.importance === "equal" ? priorityMessages.equal : text(parts.importance)],
      [words.shortfall, text(parts.shortfall)],
      [words.reach, parts.reach === null ? messages.notAvailable : shareText(parts.reach)],
      ...(ranked
        ? ([
            [words.rank, numberText(ranked.rank, 0)],
            [words.ranks, priorityMessages.rangeText(ranked.bestRank, ranked.worstRank)],
          ] as const)
        : ([
            [words.missing, parts.missing.map((part) => priorityMessages.missingParts[part]).join(", ")],
          ] as const)),
    ],
  };
}
