import { byOrder } from "@shared/base/order.ts";
import { isThing } from "@shared/domain/blueprint/step-kinds.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { guessSteps } from "@shared/domain/event-log/guess-steps.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import type { Choice } from "../../ui/select-model.ts";
import { messages } from "./messages.ts";

/** The steps of a map that something is done at, as choices; the first choice is none. */
export function stepChoices(model: ReadModel, blueprintId: string | null): readonly Choice[] {
  if (blueprintId === null) return [];
  const steps = model
    .by("step", "blueprintId", blueprintId)
    .filter(({ kind, title }) => !isThing(kind) && title.trim() !== "");
  return [
    { value: "", label: messages.noStep },
    ...steps.map(({ id, title }) => ({ value: id, label: title })),
  ];
}

/** Maps that activities can be steps of, with the journey's name where several maps share one. */
export function mapChoices(model: ReadModel): readonly Choice[] {
  return model
    .all("blueprint")
    .sort(byOrder)
    .map(({ id, name, journeyId }) => {
      const journey = model.get("journey", journeyId)?.name;
      return { value: id, label: journey ? `${journey}: ${name}` : name };
    });
}

/** Another map: each activity is tied to the step of it that it is most like. */
export function tiedTo(
  model: ReadModel,
  blueprintId: string | null,
  names: readonly string[],
): Pick<EventLog, "blueprintId" | "activities"> {
  const steps = stepChoices(model, blueprintId)
    .filter(({ value }) => value !== "")
    .map(({ value, label }) => ({ id: value, title: label }));
  const activities = guessSteps(names, steps).map(({ activity, stepId }) => ({ name: activity, stepId }));
  return { blueprintId, activities };
}
