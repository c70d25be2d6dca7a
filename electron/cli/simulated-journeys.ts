import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { simulationMessages } from "@shared/domain/simulation/messages.ts";
import { demandOf } from "@shared/domain/simulation/new-demand.ts";
import { blueprintsOf } from "@shared/domain/simulation/versions.ts";
import { messages as documentMessages } from "@shared/interchange/simulation/messages.ts";
import { type Arguments, UsageError } from "./arguments.ts";
import { chooseBlueprint, chooseJourney } from "./choose.ts";
import { simulateMessages as words } from "./simulate-messages.ts";

export interface ChosenJourneys {
  readonly journeyIds: readonly Id[];
  /** The blueprints that were asked for by name. */
  readonly only?: ReadonlySet<Id>;
  /** Journeys that nobody has named and that cannot be run, with why. */
  readonly leftOut: readonly { readonly id: Id; readonly name: string; readonly message: string }[];
}

/** The journeys that are to be simulated: those asked for, else each that clients come to. */
export function chooseJourneys(model: ReadModel, given: Arguments, file: string): ChosenJourneys {
  const named = given.text("journey");
  const blueprints = given.list("blueprint");
  if (named !== undefined && blueprints.length > 0) throw new UsageError(words.journeyOrBlueprint);
  if (named !== undefined) return { journeyIds: [chooseJourney(model, named, file).id], leftOut: [] };
  if (blueprints.length > 0) return ofBlueprints(model, blueprints, file);
  const journeys = model.all("journey").sort(byOrder);
  const leftOut = journeys.flatMap(({ id, name }) => {
    const message = whyNot(model, id, name);
    return message === null ? [] : [{ id, name, message }];
  });
  const out = new Set(leftOut.map(({ id }) => id));
  return { journeyIds: journeys.flatMap(({ id }) => (out.has(id) ? [] : [id])), leftOut };
}

function ofBlueprints(model: ReadModel, wanted: readonly string[], file: string): ChosenJourneys {
  const chosen = wanted.map((name) => {
    const { id, title } = chooseBlueprint(model, name, file);
    const { journeyId, parentStepId } = model.need("blueprint", id);
    if (parentStepId !== null) throw new UserError(words.inside(title), file);
    return { id, journeyId };
  });
  return {
    journeyIds: [...new Set(chosen.map(({ journeyId }) => journeyId))],
    only: new Set(chosen.map(({ id }) => id)),
    leftOut: [],
  };
}

function whyNot(model: ReadModel, id: Id, name: string): string | null {
  if (blueprintsOf(model, id).length === 0) return documentMessages.noBlueprint(name);
  const demand = demandOf(model, id);
  if (!demand) return simulationMessages.problems.noDemand(name);
  return demand.arrivalsPerWeek === 0 ? simulationMessages.problems.noArrivals(name) : null;
}
