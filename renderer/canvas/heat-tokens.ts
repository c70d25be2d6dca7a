import { type HeatStep, heatIsDark } from "@shared/domain/scoring/heat.ts";

/** The token of the ink that reads on an area filled with a step of the heat. */
export const heatInk = (step: HeatStep): string => `--heat-fill-ink${heatIsDark(step) ? "-light" : ""}`;
