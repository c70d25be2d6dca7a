import type { Id } from "@shared/base/ids.ts";
import { levelsOf } from "../../blueprint/levels.ts";
import type { ReadModel } from "../../core/model.ts";
import { makeService } from "../service-model.ts";

/** Where on the map a place of a service is seen, and where it leads. */
export interface ReplayPlaces {
  /** The card on the map that stands for it: the step itself, or the step of the map that it lies inside of. */
  readonly cards: ReadonlyMap<string, Id>;
  readonly next: ReadonlyMap<string, ReadonlySet<string>>;
  /** Places where people do the work: who leaves without it has waited for them in vain. */
  readonly staffed: ReadonlySet<string>;
}

/** The places of a blueprint's service; null where it cannot be run (any more). */
export function replayPlaces(model: ReadModel, blueprintId: Id): ReplayPlaces | null {
  const made = makeService(model, blueprintId);
  if (!made.ok) return null;
  const cards = new Map<string, Id>();
  for (const { id, step, endOf, leadsTo } of made.ways) {
    const seen = step ?? endOf ?? leadsTo;
    if (!seen) continue;
    const levels = levelsOf(model, seen.blueprintId);
    const at = levels.findIndex(({ blueprint }) => blueprint.id === blueprintId);
    cards.set(id, levels[at + 1]?.step?.id ?? seen.id);
  }
  const next = new Map(made.service.steps.map(({ id, next }) => [id, new Set(next.map(({ to }) => to))]));
  const staffed = made.service.steps.filter(({ poolId }) => poolId !== null).map(({ id }) => id);
  return { cards, next, staffed: new Set(staffed) };
}
