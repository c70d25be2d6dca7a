import type { Arrivals } from "@shared/simulation/service-model.ts";
import type { Demand } from "./records.ts";

const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

/** Arrivals per hour of the week, from Monday 0:00 on; they sum to `arrivalsPerWeek`. Null where no hour has any weight. */
export function arrivalsOf({ arrivalsPerWeek, weekdayShares, hourShares }: Demand): Arrivals | null {
  const all = total(weekdayShares) * total(hourShares);
  if (all <= 0) return null;
  const perHour = weekdayShares.flatMap((day) =>
    hourShares.map((hour) => (arrivalsPerWeek * day * hour) / all),
  );
  return { kind: "rate", perHour };
}
