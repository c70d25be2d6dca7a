import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { levelsOf } from "../blueprint/levels.ts";
import type { Blueprint } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";

/** The to-bes of a journey, in their order; what lies inside of a step goes with its map. */
export const alternativesOf = (model: ReadModel, journeyId: Id): Blueprint[] =>
  model
    .by("blueprint", "journeyId", journeyId)
    .filter(({ kind, parentStepId }) => kind === "to-be" && parentStepId === null)
    .sort(byOrder);

/** The to-be that is meant where a journey has several: the favoured one, else the newest. */
export function meantToBe(model: ReadModel, journeyId: Id): Blueprint | undefined {
  const all = alternativesOf(model, journeyId);
  const favoured = model.get("journey", journeyId)?.favouredToBeId ?? null;
  return all.find(({ id }) => id === favoured) ?? all.at(-1);
}

/** Another to-be of its journey is favoured: it is kept, and nobody prepares for it. */
export function isSetAside(model: ReadModel, { id, kind, journeyId }: Blueprint): boolean {
  const favoured = model.get("journey", journeyId)?.favouredToBeId ?? null;
  if (kind !== "to-be" || favoured === null) return false;
  return levelsOf(model, id).every(({ blueprint }) => blueprint.id !== favoured);
}
