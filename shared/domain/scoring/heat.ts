/** Steps of the diverging heat scale, worst to best; the tokens are `--heat-n4` … `--heat-0` … `--heat-p4`. */
export const HEAT_STEPS = ["n4", "n3", "n2", "n1", "0", "p1", "p2", "p3", "p4"] as const;
export type HeatStep = (typeof HEAT_STEPS)[number];

/** The heat scale is made for answers on 1–7, whose range is 6. */
const RANGE_OF_SEVEN = 6;

/**
 * A gap's heat: steps of half a point on a 1–7 scale, −2 and worse to +2 and better. Other scales are brought
 * to that range first, so that a gap of −10 on 1–100 is as warm as −0.6 on 1–7.
 */
export function heatStep(gap: number, minimum = 1, maximum = 7): HeatStep {
  const range = maximum - minimum;
  const points = range > 0 ? (gap / range) * RANGE_OF_SEVEN : 0;
  const step = Math.sign(points) * Math.floor(Math.abs(points) * 2 + 0.5 + 1e-9);
  return HEAT_STEPS[Math.max(-4, Math.min(4, step)) + 4] ?? "0";
}
