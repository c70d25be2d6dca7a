/** Steps of the diverging heat scale, worst to best; the tokens are `--heat-n2` … `--heat-0` … `--heat-p2`. */
export const HEAT_STEPS = ["n2", "n15", "n1", "n05", "0", "p05", "p1", "p15", "p2"] as const;
export type HeatStep = (typeof HEAT_STEPS)[number];

/** The heat scale is made for answers on 1–7, whose range is 6. */
const RANGE_OF_SEVEN = 6;

/** A gap brought to the range that the heat scale is made for; the number shown beside it stays as it was measured. */
export function onSeven(gap: number, { minimum, maximum }: { minimum: number; maximum: number }): number {
  const range = maximum - minimum;
  return range > 0 ? (gap / range) * RANGE_OF_SEVEN : 0;
}

/** How large a gap of two points on 1–7, the end of the heat scale, is on another scale. */
export const heatEnd = ({ minimum, maximum }: { minimum: number; maximum: number }): number =>
  (2 * (maximum - minimum)) / RANGE_OF_SEVEN;

/**
 * A gap's heat: steps of half a point on a 1–7 scale, −2 and worse to +2 and better. Other scales are brought
 * to that range first, so that a gap of −10 on 1–100 is as warm as −0.6 on 1–7.
 */
export function heatStep(gap: number, minimum = 1, maximum = 7): HeatStep {
  const points = onSeven(gap, { minimum, maximum });
  const step = Math.sign(points) * Math.floor(Math.abs(points) * 2 + 0.5 + 1e-9);
  return HEAT_STEPS[Math.max(-4, Math.min(4, step)) + 4] ?? "0";
}

/** The heat colours as the design fixes them: of discs in every theme, and of areas on paper. */
export const HEAT_COLOURS: Readonly<Record<HeatStep, string>> = {
  n2: "#9E3A26",
  n15: "#CF6A4C",
  n1: "#EBA98F",
  n05: "#F6DCD0",
  "0": "#F1F1EF",
  p05: "#D3E3EE",
  p1: "#97BEDB",
  p15: "#4B8BBB",
  p2: "#1F5C8B",
};

/** Text is white only on the two ends of the scale. */
export const heatIsDark = (step: HeatStep): boolean => step === "n2" || step === "p2";

/** What an area is filled with, and what reads on it. */
export interface HeatGround {
  readonly fill: string;
  readonly ink: string;
}

export const heatOnPaper = (step: HeatStep): HeatGround => ({
  fill: HEAT_COLOURS[step],
  ink: heatIsDark(step) ? "#FFFFFF" : "#1B1F24",
});
