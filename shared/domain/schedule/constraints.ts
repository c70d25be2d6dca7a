import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import type { Arrow } from "./critical-path.ts";

/** What comes after what; without a dependency of its own where the roll-out asks for it. */
export interface Constraint extends Arrow {
  readonly dependencyId: Id | null;
}

/** The dependencies, and each training that gates a wave before it. */
export function constraintsOf(model: ReadModel): Constraint[] {
  const told = model.all("dependency").map(
    ({ id, predecessorId, successorId, lagWorkdays }): Constraint => ({
      predecessorId,
      successorId,
      lag: lagWorkdays,
      dependencyId: id,
    }),
  );
  const asked = model.all("rolloutWave").flatMap((wave) =>
    gatesOf(model, wave.id).map(
      (training): Constraint => ({
        predecessorId: training,
        successorId: wave.id,
        lag: 0,
        dependencyId: null,
      }),
    ),
  );
  return [...told, ...asked];
}

/**
 * Trainings that a wave waits for without being told: all that are not done, since a wave is not ready while its roles are
 * untrained; but not those that are told to come after it, nor those of which it is told already.
 */
export function gatesOf(model: ReadModel, waveId: Id): Id[] {
  const open = model.all("trainingNeed").flatMap(({ id, done }) => (done ? [] : id));
  if (open.length === 0) return [];
  const told = new Set(model.by("dependency", "successorId", waveId).map((one) => one.predecessorId));
  const later = allAfter(model, waveId);
  return open.filter((id) => !told.has(id) && !later.has(id));
}

/** What is told to come right after it. */
export const successorsOf = (model: ReadModel, id: Id): Id[] =>
  model.by("dependency", "predecessorId", id).map(({ successorId }) => successorId);

/** Everything that comes after it, by what is told and by what trainings may gate: so no gate closes a circle. */
function allAfter(model: ReadModel, id: Id): ReadonlySet<Id> {
  const found = new Set<Id>([id]);
  for (const one of found) {
    for (const next of successorsOf(model, one)) found.add(next);
    if (model.get("trainingNeed", one)?.done === false)
      for (const wave of model.all("rolloutWave")) found.add(wave.id);
  }
  return found;
}
