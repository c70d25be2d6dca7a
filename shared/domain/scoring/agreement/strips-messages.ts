import { numberText } from "@shared/drawing/figure-text.ts";
import type { SheetKind } from "../records.ts";

const RATERS: Record<SheetKind, readonly [one: string, many: string]> = {
  observation: ["observer", "observers"],
  "mystery-shop": ["mystery shopper", "mystery shoppers"],
  workshop: ["participant", "participants"],
};

/** Words of the strip plot of ratings. */
export const messages = {
  touchPoint: "Touch point",
  mean: "Mean",
  deviation: "Spread",
  apart: "Apart",
  n: "n",
  notAvailable: "n/a",
  title: (name: string, apart: string) => `Most disputed: ${name}, ${apart} points apart`,
  alike: "Nobody differs from anybody",
  apartText: (apart: string) => `${apart} apart`,
  subtitle: (
    of: readonly [item: string, round: string, date: string],
    [minimum, maximum]: readonly [number, number],
    [kind, raters]: readonly [SheetKind, number],
    [drawn, all]: readonly [number, number],
  ) =>
    [
      of.filter((text) => text !== "").join(", "),
      `scores ${numberText(minimum, 0)}–${numberText(maximum, 0)}`,
      `n ${raters} ${RATERS[kind][raters === 1 ? 0 : 1]}, a dot each`,
      ...(drawn < all ? [`the ${drawn} most disputed of ${all} touch points are drawn`] : []),
    ]
      .filter((text) => text !== "")
      .join("; "),
} as const;
