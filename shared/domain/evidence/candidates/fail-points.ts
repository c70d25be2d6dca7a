import { touchPointsAt } from "../../blueprint/queries.ts";
import { matrixOf, priorityOf } from "../../recovery/action-priority.ts";
import { evidenceMessages } from "../../redesign/evidence/messages.ts";
import { type Candidate, type CandidateSource, lineOf } from "../candidate.ts";
import { stepsOfToday } from "./among.ts";

const WEIGHTS = { high: 1, medium: 0.5, low: 0.2 } as const;
/** The most that severity × occurrence comes to. */
const MOST = 100;

/** Fail points of today, by how soon the matrix says that they are acted on, then by severity × occurrence. */
export const failPointCandidates: CandidateSource = (inputs) => {
  const { model } = inputs;
  const cells = matrixOf(model);
  return stepsOfToday(inputs).flatMap((step): Candidate[] => {
    const { failPoint } = step;
    if (failPoint === null) return [];
    const { severity, occurrence, description } = failPoint;
    const priority = priorityOf(failPoint, cells);
    const about = step.title.trim() || evidenceMessages.untitled;
    const product = severity * occurrence;
    return [
      {
        kind: "fail-point",
        elementId: step.id,
        source: "",
        about,
        title: lineOf(description.trim() || evidenceMessages.titles.failPoint(about)),
        words: evidenceMessages.failPoint(about, severity, occurrence, description.trim()),
        figure: product,
        weight: WEIGHTS[priority] * (0.5 + product / MOST / 2),
        isImportant: priority === "high",
        touchPointIds: touchPointsAt(model, step).slice(0, 1),
        stepIds: [step.id],
      },
    ];
  });
};
