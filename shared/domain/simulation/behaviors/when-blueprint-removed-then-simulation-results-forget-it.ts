import { forgets } from "../../core/cascade.ts";

/** The figures of the version stand with its name. */
export const whenBlueprintRemovedThenSimulationResultsForgetIt = forgets(
  "when-blueprint-removed-then-simulation-results-forget-it",
  "blueprint",
  "simulationResult",
  ({ versions }, gone) => {
    const names = (id: string | null) => id !== null && gone.has(id);
    return versions.some(({ blueprintId }) => names(blueprintId))
      ? {
          versions: versions.map((version) =>
            names(version.blueprintId) ? { ...version, blueprintId: null } : version,
          ),
        }
      : null;
  },
);
