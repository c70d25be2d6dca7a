import { addPool } from "@shared/domain/simulation/commands/add-pool.ts";
import { calibrateFromLog } from "@shared/domain/simulation/commands/calibrate-from-log.ts";
import { fillPools } from "@shared/domain/simulation/commands/fill-pools.ts";
import { keepResult } from "@shared/domain/simulation/commands/keep-result.ts";
import { removePool } from "@shared/domain/simulation/commands/remove-pool.ts";
import { removeResult } from "@shared/domain/simulation/commands/remove-result.ts";
import { setFlowShares } from "@shared/domain/simulation/commands/set-flow-shares.ts";
import { setStepPool } from "@shared/domain/simulation/commands/set-step-pool.ts";
import { takeOverWhatIf } from "@shared/domain/simulation/commands/take-over-what-if.ts";
import { updateDemand } from "@shared/domain/simulation/commands/update-demand.ts";
import { updatePool } from "@shared/domain/simulation/commands/update-pool.ts";
import { updateStepSimulation } from "@shared/domain/simulation/commands/update-step-simulation.ts";
import type { Setting } from "@shared/simulation/experiment/design/lever.ts";
import { keptResult, keptVersion } from "../kept-result.ts";
import { type Maker, maker } from "./picker.ts";

/** Every command of who works at a service, who comes to it, and how its steps behave. */
export const SIMULATION_COMMANDS: readonly Maker[] = [
  maker(addPool, (pick) => ({ name: pick.text, role: pick.of(["", "Front desk", pick.text]) })),
  maker(updatePool, (pick) => ({
    id: pick.record("resourcePool").id,
    patch: pick.of([
      { heads: pick.number(9) },
      { shrinkage: pick.number(12) / 10 },
      { calendarId: pick.orNull("calendar") },
      { name: pick.text },
    ]),
  })),
  maker(removePool, (pick) => ({ id: pick.record("resourcePool").id })),
  maker(fillPools, () => ({})),
  maker(updateDemand, (pick) => ({
    journeyId: pick.record("journey").id,
    patch: pick.of([
      { arrivalsPerWeek: pick.number(400) },
      { segments: [{ segmentId: pick.record("segment").id, share: 0.5, priority: pick.number(3) }] },
      { warmUpWeeks: pick.number(2) === 0 ? ("auto" as const) : 4 },
      { weekdayShares: [1, 1, 1] },
    ]),
  })),
  maker(keepResult, (pick) => {
    const { id: _, type: __, journeyId: ___, ...result } = keptResult();
    const blueprintId = pick.orNull("blueprint");
    return {
      journeyId: pick.record("journey").id,
      result: { ...result, versions: [keptVersion(10 + pick.number(90), { blueprintId, name: pick.text })] },
    };
  }),
  maker(calibrateFromLog, (pick) => ({
    logId: pick.record("eventLog").id,
    journeyId: pick.record("journey").id,
    times: [
      {
        stepId: pick.record("step").id,
        field: pick.of(["workTime", "waitTime"] as const),
        time: { kind: "empirical" as const, values: [1, pick.number(90)], source: "measured" as const },
      },
    ],
    flows: [{ flowId: pick.record("flow").id, probability: pick.number(11) / 10 }],
    demand: pick.of([null, { arrivalsPerWeek: pick.number(50) }]),
  })),
  maker(removeResult, (pick) => ({ id: pick.record("simulationResult").id })),
  maker(updateStepSimulation, (pick) => ({
    stepIds: pick.ids("step"),
    patch: pick.of([{ batch: 1 + pick.number(4) }, { clientWait: true }, { batch: 0 }, { mostVisits: 0 }]),
  })),
  maker(takeOverWhatIf, (pick) => ({
    blueprintId: pick.record("blueprint").id,
    name: pick.text,
    settings: [
      pick.of<Setting>([
        { lever: { kind: "heads", poolId: pick.record("resourcePool").id }, value: pick.number(9) },
        { lever: { kind: "arrivals" }, value: pick.number(20) / 10 },
        { lever: { kind: "work", stepId: pick.record("step").id }, value: 0.5 },
        { lever: { kind: "way", stepId: pick.record("step").id, place: pick.number(3) }, value: 0.25 },
        {
          lever: {
            kind: "approval",
            steps: [{ stepId: pick.record("step").id, isAll: pick.number(2) === 0 }],
          },
          value: 0,
        },
      ]),
    ],
  })),
  maker(setStepPool, (pick) => ({ stepIds: pick.ids("step"), poolId: pick.orNull("resourcePool") })),
  maker(setFlowShares, (pick) => ({
    flowId: pick.record("flow").id,
    shares: [{ segmentId: pick.record("segment").id, probability: pick.number(11) / 10 }],
  })),
];
