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
  /** Those of both sides that are another service than it stands, and have a usual life. */
  readonly variants: readonly Variant[];
}

const idOf = (side: "low" | "high", { key }: OfferedLever): string => `${side} ${key}`;

/**
 * Each number of a service a fifth down and up, at least one head for people; a chance within its bounds, an approval
 * asked for or not. What cannot be moved (a chance of nought) is left out.
 */
export function swingsOf(model: ServiceModel, levers: readonly OfferedLever[]): Swing[] {
  return levers.flatMap((offered) => {
    const [low, high] = rangeOf(offered);
    if (low === high) return [];
    const side = (name: "low" | "high", value: number) => {
      const moved = withLevers(model, [{ lever: offered.lever, value }]);
      const variant = { id: idOf(name, offered), model: moved };
      return { variant, standing: standingOf(moved), isMoved: value !== offered.now };
    };
    const sides = [side("low", low), side("high", high)] as const;
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
        variants: run,
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

/** `differences`: of the experiment that its sides were run in, against the service as it stands. */
export function effectOf(swing: Swing, { differences }: Pick<ExperimentFigures, "differences">): SwingEffect {
  const side = (name: "low" | "high") => {
    const id = idOf(name, swing.offered);
    return differences.find((one) => one.id === id)?.p90?.difference ?? null;
  };
  return { swing, low: side("low"), high: side("high") };
}

/** Some swings that are run together, so that the service as it stands is run once for all of them. */
export interface SwingBatch {
  readonly key: string;
  readonly swings: readonly Swing[];
  /** First the service as it stands. */
  readonly variants: readonly Variant[];
}

const BATCH = 4;

/** Swings of which no side can be run are in none. */
export function batchesOf(model: ServiceModel, swings: readonly Swing[]): SwingBatch[] {
  const run = swings.filter(({ variants }) => variants.length > 0);
  return Array.from({ length: Math.ceil(run.length / BATCH) }, (_, index) => {
    const batch = run.slice(index * BATCH, (index + 1) * BATCH);
    const base: Variant = { id: "as it stands", model };
    return {
      key: String(index),
      swings: batch,
      variants: [base, ...batch.flatMap(({ variants }) => variants)],
    };
  });
}

/** What breaks the service comes first, then what changes the most. */
export function byEffect(a: SwingEffect, b: SwingEffect): number {
  return sizeOf(b) - sizeOf(a) || (a.swing.offered.key < b.swing.offered.key ? -1 : 1);
}

function sizeOf({ swing, low, high }: SwingEffect): number {
  if (swing.lowStanding.state !== "stable" || swing.highStanding.state !== "stable") return Number.MAX_VALUE;
  return Math.max(Math.abs(low?.mean ?? 0), Math.abs(high?.mean ?? 0));
}
