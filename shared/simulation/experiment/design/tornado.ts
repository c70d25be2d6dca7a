import type { MeanFigure } from "../../../statistics/mean-interval.ts";
import type { ServiceModel } from "../../service-model.ts";
import type { ExperimentFigures, Variant } from "../figures.ts";
import type { OfferedLever } from "./lever.ts";
import { type Standing, standingOf } from "./standing.ts";
import { withLevers } from "./with-levers.ts";

/** By how much each input is moved either way. */
export const SWING = 0.2;

/** One input of a service, moved down and up, by itself. */
export interface Swing {
  readonly offered: OfferedLever;
  readonly low: number;
  readonly high: number;
  readonly lowStanding: Standing;
  readonly highStanding: Standing;
  /** The service as it stands, then those of both sides that have a usual life. */
  readonly variants: readonly Variant[];
}

export const LOW = "low";
export const HIGH = "high";

/**
 * Each number of a service a fifth down and up, at least one head for people; a chance within its bounds, an approval
 * asked for or not. What cannot be moved (a chance of nought) is left out.
 */
export function swingsOf(model: ServiceModel, levers: readonly OfferedLever[]): Swing[] {
  return levers.flatMap((offered) => {
    const [low, high] = rangeOf(offered);
    if (low === high) return [];
    const base: Variant = { id: "as it stands", model };
    const side = (id: string, value: number) => {
      const moved = withLevers(model, [{ lever: offered.lever, value }]);
      return { variant: { id, model: moved }, standing: standingOf(moved), isMoved: value !== offered.now };
    };
    const sides = [side(LOW, low), side(HIGH, high)] as const;
    const run = sides.flatMap(({ variant, standing, isMoved }) =>
      isMoved && standing.state === "stable" ? [variant] : [],
    );
    return [
      {
        offered,
        low,
        high,
        lowStanding: sides[0].standing,
        highStanding: sides[1].standing,
        variants: [base, ...run],
      },
    ];
  });
}

function rangeOf({ lever, now, maximum }: OfferedLever): readonly [number, number] {
  switch (lever.kind) {
    case "heads": {
      const step = Math.max(1, Math.round(now * SWING));
      return [Math.max(1, now - step), now + step];
    }
    case "approval":
      return [0, 1];
    case "way":
    case "return":
      return [now * (1 - SWING), Math.min(maximum, now * (1 + SWING))];
    default:
      return [1 - SWING, 1 + SWING];
  }
}

/** What one side of a swing changes, in minutes of the 90th percentile; null where it was not run. */
export interface SwingEffect {
  readonly swing: Swing;
  readonly low: MeanFigure | null;
  readonly high: MeanFigure | null;
}

export function effectOf(swing: Swing, { differences }: ExperimentFigures): SwingEffect {
  const side = (id: string) => differences.find((one) => one.id === id)?.p90?.difference ?? null;
  return { swing, low: side(LOW), high: side(HIGH) };
}

/** What breaks the service comes first, then what changes the most. */
export function byEffect(a: SwingEffect, b: SwingEffect): number {
  return sizeOf(b) - sizeOf(a) || (a.swing.offered.key < b.swing.offered.key ? -1 : 1);
}

function sizeOf({ swing, low, high }: SwingEffect): number {
  if (swing.lowStanding.state !== "stable" || swing.highStanding.state !== "stable") return Number.MAX_VALUE;
  return Math.max(Math.abs(low?.mean ?? 0), Math.abs(high?.mean ?? 0));
}
