import { isWork } from "../../blueprint/step-kinds.ts";
import { evidenceMessages } from "../../redesign/evidence/messages.ts";
import { type Candidate, type CandidateSource, lineOf } from "../candidate.ts";
import { stepsOfToday } from "./among.ts";

/** The lowest that a client can feel. */
const LOWEST = 2;

/** Steps of today that clients, or those of one segment, feel bad at: the lowest of them counts, with its words. */
export const painCandidates: CandidateSource = (inputs, limits) =>
  stepsOfToday(inputs).flatMap((step): Candidate[] => {
    if (!isWork(step.kind)) return [];
    const felt = [step, ...inputs.model.by("experience", "stepId", step.id)].flatMap(({ feeling, pain }) =>
      feeling === null || feeling >= 0 ? [] : [{ feeling, pain: pain || step.pain }],
    );
    const [worst] = felt.sort((a, b) => a.feeling - b.feeling);
    if (!worst) return [];
    const pain = worst.pain.replaceAll(/\s+/g, " ").trim();
    const about = step.title.trim() || evidenceMessages.untitled;
    return [
      {
        kind: "pain",
        elementId: step.id,
        source: "",
        about,
        title: lineOf(pain || evidenceMessages.titles.pain(about)),
        words: evidenceMessages.pain(about, worst.feeling, pain),
        figure: worst.feeling,
        weight: -worst.feeling / LOWEST,
        isImportant: worst.feeling <= limits.feeling,
        touchPointIds: step.touchPointId === null ? [] : [step.touchPointId],
        stepIds: [step.id],
      },
    ];
  });
