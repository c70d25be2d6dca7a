import type { Id } from "@shared/base/ids.ts";
import { minutesText } from "../../blueprint/duration-text.ts";
import { touchPointAt } from "../../blueprint/queries.ts";
import type { Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { isWhole } from "../../scoring/scope.ts";
import { durationMean } from "../../times/duration-mean.ts";
import { classesOfTimes } from "./heat-classes.ts";
import { heatOfValues, noHeat } from "./heat-of-values.ts";
import type { MapFigures, MapHeatQuestion } from "./map-figures.ts";
import { heatMessages as words } from "./messages.ts";

/**
 * How long a client waits at each touch point, in minutes: the means of the waiting times of its own steps and of
 * those that serve it, added up. What an event log measured is told apart from what somebody guessed.
 */
export function waitingHeat(model: ReadModel, { blueprintId, scope }: MapHeatQuestion): MapFigures {
  const waits = new Map<Id, { minutes: number; steps: number; measured: number }>();
  let elsewhere = 0;
  for (const step of stepsOf(model, blueprintId)) {
    if (step.waitTime === null) continue;
    const touchPointId = touchPointAt(model, step);
    if (touchPointId === null) {
      elsewhere++;
      continue;
    }
    const held = waits.get(touchPointId) ?? { minutes: 0, steps: 0, measured: 0 };
    waits.set(touchPointId, {
      minutes: held.minutes + durationMean(step.waitTime),
      steps: held.steps + 1,
      measured: held.measured + (step.waitTime?.source === "measured" ? 1 : 0),
    });
  }
  if (waits.size === 0) return noHeat("waiting", words.waitingEmpty);
  const all = [...waits.values()];
  const sum = (of: "steps" | "measured") => all.reduce((total, one) => total + one[of], 0);
  const known = words.waitingKey(sum("measured"), sum("steps"));
  const values = [...waits].map(([touchPointId, { minutes, steps, measured }]) => ({
    touchPointId,
    value: minutes,
    n: steps,
    note: words.waitingNote(measured, steps),
  }));
  return heatOfValues(values, classesOfTimes(Math.max(...all.map(({ minutes }) => minutes))), {
    kind: "waiting",
    label: words.waiting,
    note: [
      known,
      ...(elsewhere > 0 ? [words.waitingElsewhere(elsewhere)] : []),
      ...(isWhole(scope) ? [] : [words.everybody]),
    ].join("; "),
    text: minutesText,
  });
}

/** Of the map that is asked for, else of all maps of today, or of all there are where none is of today. */
function stepsOf(model: ReadModel, blueprintId: Id | null): Step[] {
  if (blueprintId !== null) return model.by("step", "blueprintId", blueprintId);
  const today = model
    .all("step")
    .filter((step) => model.get("blueprint", step.blueprintId)?.kind !== "to-be");
  return today.length > 0 ? today : model.all("step");
}
