import { compileDistribution, UNIFORM_DRAW } from "./compiled-distribution.ts";
import type { CompiledArrivals } from "./compiled-service.ts";
import type { DrawSite } from "./random/draws.ts";
import { textKey } from "./random/hash.ts";
import type { Arrivals } from "./service-model.ts";

const HOURS = 168;
const NAME = "Arrivals";

/** The arrivals and what is drawn for them, which will lie at `site`. */
export function compileArrivals(
  given: Arrivals,
  site: number,
): { arrivals: CompiledArrivals; site: DrawSite } {
  const key = textKey("arrivals");
  const none = {
    perMinute: new Float64Array(HOURS),
    perWeek: 0,
    moments: new Float64Array(0),
    period: 0,
    site,
  };
  if (given.kind === "rate") {
    const perMinute = Float64Array.from(given.perHour, (rate) => rate / 60);
    if (perMinute.length !== HOURS || !perMinute.every((rate) => rate >= 0 && rate < Infinity))
      throw new RangeError(`${NAME}: they need a rate of 0 or more for each of the 168 hours of the week`);
    const perWeek = perMinute.reduce((sum, rate) => sum + 60 * rate, 0);
    const distribution = compileDistribution({ kind: "exponential", mean: 1 }, NAME);
    return { arrivals: { ...none, kind: "rate", perMinute, perWeek }, site: { key, distribution } };
  }
  if (given.kind === "interval") {
    const distribution = compileDistribution(given.between, NAME);
    if (distribution.first === 0 && distribution.kind === 1)
      throw new RangeError(`${NAME}: no time passes between them`);
    return { arrivals: { ...none, kind: "interval" }, site: { key, distribution } };
  }
  const moments = Float64Array.from(given.moments).sort();
  if (moments.length > 0 && !(moments[0]! >= 0)) throw new RangeError(`${NAME}: one is before the start`);
  if (given.period !== 0 && !(given.period >= (moments.at(-1) ?? 0)))
    throw new RangeError(`${NAME}: one lies beyond the period in which they are said again`);
  const arrivals: CompiledArrivals = { ...none, kind: "replay", moments, period: given.period };
  return { arrivals, site: { key, distribution: UNIFORM_DRAW } };
}
