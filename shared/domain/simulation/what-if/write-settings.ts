import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import type { Setting } from "@shared/simulation/experiment/design/lever.ts";
import { chancesWith } from "@shared/simulation/experiment/design/with-levers.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { updateFlow } from "../../blueprint/commands/update-flow.ts";
import { updateSteps } from "../../blueprint/commands/update-step.ts";
import type { Draft } from "../../core/draft.ts";
import { runIn } from "../../core/run-in.ts";
import { setFlowShares } from "../commands/set-flow-shares.ts";
import { updateDemand } from "../commands/update-demand.ts";
import { updatePool } from "../commands/update-pool.ts";
import { updateStepSimulation } from "../commands/update-step-simulation.ts";
import { demandOf } from "../new-demand.ts";
import { makeService } from "../service-model.ts";
import { decisionFlows } from "./decision-flows.ts";
import { messages } from "./messages.ts";
import { scaledDuration } from "./scaled-duration.ts";

/** Writes what was moved into a blueprint, its pools and the demand of its journey; what it writes is assumed. */
export function writeSettings(draft: Draft, blueprintId: Id, settings: readonly Setting[]): void {
  const made = makeService(draft, blueprintId);
  if (!made.ok) throw new UserError(made.problems[0]?.message ?? messages.cannotRun);
  const { service } = made;
  const stepIds = service.steps.flatMap(({ id, work }) => (work ? [id] : []));
  for (const { lever, value } of settings) {
    switch (lever.kind) {
      case "heads":
        runIn(draft, updatePool, { id: lever.poolId, patch: { heads: value, source: "assumed" } });
        break;
      case "arrivals":
        writeArrivals(draft, blueprintId, value);
        break;
      case "way":
        writeWays(draft, lever.stepId, lever.place, value, service);
        break;
      case "work":
        for (const id of lever.stepId === null ? stepIds : [lever.stepId]) writeWork(draft, id, value);
        break;
      case "return":
        runIn(draft, updateStepSimulation, { stepIds: [lever.stepId], patch: { approvalReturn: value } });
        break;
      case "approval":
        if (value === 0) for (const { stepId, isAll } of lever.steps) writeUnsigned(draft, stepId, isAll);
        break;
    }
  }
}

function writeArrivals(draft: Draft, blueprintId: Id, factor: number): void {
  const { journeyId } = draft.need("blueprint", blueprintId);
  const arrivalsPerWeek = (demandOf(draft, journeyId)?.arrivalsPerWeek ?? 0) * factor;
  runIn(draft, updateDemand, { journeyId, patch: { arrivalsPerWeek, source: "assumed" } });
}

/** Segments of which something was said keep their ways: with more than two, what is left for them would be shared anew. */
function writeWays(draft: Draft, place: string, way: number, chance: number, service: ServiceModel): void {
  const flows = decisionFlows(draft, place);
  if (flows[way] === undefined) throw new UserError(messages.noSuchWay);
  const chances = chancesWith(
    flows.map((flow) => flow.chance),
    way,
    chance,
  );
  const next = service.steps.find(({ id }) => id === place)?.next ?? [];
  flows.forEach(({ flowId }, index) => {
    runIn(draft, updateFlow, { flowId, patch: { probability: chances[index] ?? 0 } });
    const shares = (next[index]?.bySegment ?? []).flatMap((probability, segment) => {
      const segmentId = service.segments[segment]?.id;
      return probability === null || segmentId === undefined ? [] : [{ segmentId, probability }];
    });
    if (flows.length > 2 && shares.length > 0) runIn(draft, setFlowShares, { flowId, shares });
  });
}

function writeWork(draft: Draft, stepId: Id, factor: number): void {
  const { workTime } = draft.need("step", stepId);
  if (workTime)
    runIn(draft, updateSteps, {
      stepIds: [stepId],
      patch: { workTime: scaledDuration(workTime, factor) },
    });
}

/** A step that was nothing but an approval stays in its place, and takes no time: its way and its marks hang on it. */
function writeUnsigned(draft: Draft, stepId: Id, isAll: boolean): void {
  const stepIds = [stepId];
  const unsigned = { approvalReturn: 0, approvalTime: null };
  if (isAll) {
    const waitTime = { kind: "fixed", value: 0, source: "assumed" } as const;
    const patch = { kind: "action", approvals: 0, workTime: null, waitTime, cost: null } as const;
    runIn(draft, updateSteps, { stepIds, patch });
    const simulation = { ...unsigned, clientWait: false, handOffDelay: null, batch: 1 };
    runIn(draft, updateStepSimulation, { stepIds, patch: simulation });
    return;
  }
  runIn(draft, updateSteps, { stepIds, patch: { approvals: 0 } });
  runIn(draft, updateStepSimulation, { stepIds, patch: unsigned });
}
