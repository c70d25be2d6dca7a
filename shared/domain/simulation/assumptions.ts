import type { Id } from "@shared/base/ids.ts";
import { capital, quoted } from "../blueprint/step-name.ts";
import { limitWords } from "../standard/time-words.ts";
import type { Assumption, AssumptionContext } from "./assumption.ts";
import { demandAssumptions } from "./demand-assumptions.ts";
import { simulationMessages } from "./messages.ts";
import { poolAssumptions } from "./pool-assumptions.ts";
import { stepAssumptions } from "./step-assumptions.ts";

const { assumptions: words } = simulationMessages;

/** The sheet of assumptions: every number that the run uses and where it comes from, by topic. */
export const assumptionsOf = (context: AssumptionContext): Assumption[] => [
  ...demandAssumptions(context),
  ...poolAssumptions(context),
  ...stepAssumptions(context),
  ...targetAssumptions(context),
  ...runAssumptions(context),
];

function targetAssumptions({ model, service, blueprint }: AssumptionContext): Assumption[] {
  const titles = new Map(service.steps.map(({ id, name }) => [id, quoted(name)]));
  return service.targets.map(({ id, name, fromStepId, toStepId, limit }) => {
    const record = model.get("standard", id) ?? model.get("promise", id);
    const calendar = model.get("calendar", record?.calendarId);
    const end = (stepId: Id | null, fallback: string) =>
      stepId === null ? fallback : (titles.get(stepId) ?? fallback);
    const hours = calendar ? words.inCalendar(calendar.name) : "";
    const within = limitWords(limit, calendar ?? null);
    const between = [end(fromStepId, words.theBeginning), end(toStepId, words.theEnd)] as const;
    const title = name.replaceAll(/[“”]/g, "");
    const text = words.target(title, ...between, within, hours);
    return { topic: "targets", text, source: null, at: record?.id ?? blueprint.id };
  });
}

function runAssumptions({ demand, journey }: AssumptionContext): Assumption[] {
  const { warmUpWeeks, horizonWeeks, seed, confidence } = demand;
  const warmUp =
    warmUpWeeks === "auto"
      ? words.warmUpAuto
      : warmUpWeeks === 0
        ? words.noWarmUp
        : words.warmUp(warmUpWeeks);
  const text = capital(words.run(horizonWeeks, warmUp, seed, confidence));
  return [{ topic: "run", text, source: null, at: journey.id }];
}
