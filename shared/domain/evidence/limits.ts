import type { ReadModel } from "../core/model.ts";
import { parameterOf } from "../diagnostics/settings.ts";
import { evidenceUnanswered } from "../redesign/rules/evidence-unanswered.ts";
import { painWithoutOpportunity } from "../redesign/rules/pain-without-opportunity.ts";
import type { EvidenceLimits } from "./candidate.ts";

/** As the engagement sets them at the rules that ask for answers. */
export const evidenceLimits = (model: ReadModel): EvidenceLimits => ({
  gap: parameterOf(model, evidenceUnanswered, "gap"),
  complaints: parameterOf(model, evidenceUnanswered, "complaints"),
  feeling: parameterOf(model, painWithoutOpportunity, "feeling"),
});
