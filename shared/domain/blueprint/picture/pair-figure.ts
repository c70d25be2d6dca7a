import type { HeatStep } from "../../scoring/heat.ts";

/** One group's figure on a step card. */
export interface HalfFigure {
  /** “−1.2”, “n/a”. */
  readonly text: string;
  /** “n 84”; "" where nobody was asked. */
  readonly n: string;
  /** So few answers that the figure may lie far from it: hatched, its n in italics. */
  readonly few: boolean;
  /** Its step of the heat, which each theme fills in its own way; null where there is no figure. */
  readonly heat: HeatStep | null;
}

/** Two groups side by side on the card of a step. */
export interface PairFigure {
  /** Left is the first group, right the second. */
  readonly halves: readonly [HalfFigure, HalfFigure];
  /** Second − first with its interval, marked with a triangle where the two are apart; "" where the heat has none. */
  readonly difference: string;
  /** Second − first alone, with the triangle, for beside the mark where cards cannot be read; "" where there is none. */
  readonly beside: string;
  /** The two differ, also after Holm's correction over all touch points. */
  readonly apart: boolean;
  /** All of it in words, for who points at the card or cannot see it. */
  readonly note: string;
}

/** Whom the halves show, and what else is to be known of them; "" = nothing. */
export interface PairKey {
  readonly first: string;
  readonly second: string;
  readonly note: string;
}

/** The band of the halves on the lower edge of a card, in pixels of the map. */
export const PAIR = { height: 16, /** Of it inside of the card. */ inside: 6 } as const;
