import type { ReadModel } from "../core/model.ts";
import type { Report } from "./records.ts";
import { relatedPairs } from "./related-pairs.ts";

/** The proposal that shows the same to-be as this plan, so that the plan need not say it again. */
export function proposalOf(model: ReadModel, plan: Report): Report | null {
  if (plan.kind !== "prototype-plan" || plan.toBeId === null) return null;
  const shows = (proposal: Report): boolean =>
    proposal.toBeId === plan.toBeId ||
    relatedPairs(model, proposal).some(({ toBe }) => toBe.id === plan.toBeId);
  return model.all("report").find((other) => other.kind === "redesign-proposal" && shows(other)) ?? null;
}

/** The document in which the plan of a proposal is signed. */
export const planDocumentOf = (model: ReadModel, proposal: Report): Report | null =>
  model
    .all("report")
    .find(({ kind, planId }) => kind === "prototype-plan" && planId !== null && planId === proposal.planId) ??
  null;
