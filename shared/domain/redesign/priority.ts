import type { Opportunity } from "./records.ts";

type Judged = Pick<Opportunity, "impact" | "effort">;

/** Impact over effort, 0.2 to 5: what is won per unit of work; null until both are judged. */
export const priorityOf = ({ impact, effort }: Judged): number | null =>
  impact === null || effort === null ? null : impact / effort;

export type Quadrant = "do-first" | "plan-well" | "fill-in" | "leave";
const MIDDLE = 3;

/** Where it stands in the impact–effort matrix; the middle counts as much impact and as little effort. */
export function quadrantOf({ impact, effort }: Judged): Quadrant | null {
  if (impact === null || effort === null) return null;
  if (impact >= MIDDLE) return effort <= MIDDLE ? "do-first" : "plan-well";
  return effort <= MIDDLE ? "fill-in" : "leave";
}
