import type { Id } from "@shared/base/ids.ts";
import { experimentInput } from "@shared/domain/simulation/experiment-input.ts";
import { blueprintsOf, versionsOf } from "@shared/domain/simulation/versions.ts";
import { useEffect, useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useEmitted } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { simulationOf } from "./simulation-state.ts";
import { usualVersions } from "./versions.ts";

/** Edits that follow each other this close are run as one. Milliseconds. */
const PAUSE = 200;

/** The simulation of a journey with its versions as the model has them now; run anew after each edit where that is wished. */
export function useSimulation(session: EngagementSession, journeyId: Id) {
  const simulation = simulationOf(session, journeyId);
  const revision = useRevision(session);
  useEmitted([simulation.onChange], () => simulation.turn);
  const { figures, print: printOfRun, failure, isRunning, isLive, chosen } = simulation;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const { blueprints, ids, versions, input } = useMemo(() => {
    const blueprints = blueprintsOf(session.model, journeyId);
    const ids =
      chosen ?? usualVersions(blueprints, session.model.get("journey", journeyId)?.favouredToBeId ?? null);
    const versions = versionsOf(
      session.model,
      blueprints.filter(({ id }) => ids.has(id)),
    );
    return { blueprints, ids, versions, input: experimentInput(versions) };
  }, [session, revision, journeyId, chosen]);
  const isStale = figures !== null && input?.print !== printOfRun;
  const print = input?.print;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the print stands for the input
  useEffect(() => {
    if (!isLive || !input || print === simulation.print) return;
    const timer = setTimeout(() => simulation.start(input), PAUSE);
    return () => clearTimeout(timer);
  }, [simulation, isLive, print]);
  return { simulation, figures, failure, isRunning, isLive, blueprints, ids, versions, input, isStale };
}

export type SimulationState = ReturnType<typeof useSimulation>;
