import type { OfferedLever } from "@shared/simulation/experiment/design/lever.ts";
import { leversOf } from "@shared/simulation/experiment/design/levers-of.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import type { ReadModel } from "../../core/model.ts";
import { decisionFlows } from "./decision-flows.ts";

/** What can be moved in the service of a blueprint, and be taken over into one. */
export function whatIfLevers(model: ReadModel, service: ServiceModel): OfferedLever[] {
  const approvalSteps = new Set(
    service.steps.flatMap(({ id }) => (model.get("step", id)?.kind === "approval" ? [id] : [])),
  );
  return leversOf(service, approvalSteps).filter(({ lever }) => {
    if (lever.kind !== "way") return true;
    const ways = service.steps.find(({ id }) => id === lever.stepId)?.next.length;
    return decisionFlows(model, lever.stepId).length === ways;
  });
}
