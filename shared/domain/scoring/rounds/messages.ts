import { numberText, signedText } from "@shared/drawing/figure-text.ts";

/** Words of the chart of rounds. */
export const messages = {
  touchPoint: "Touch point",
  change: "Change",
  items: "Items in both",
  notAvailable: "n/a",
  first: "Round without a name",
  n: (round: string) => `n ${round}`,
  roundName: (name: string, date: string) =>
    [name, date].filter((text) => text !== "").join(" ") || messages.first,
  better: (name: string, change: number, digits: number) =>
    `Risen most: ${name}, ${signedText(change, digits)}`,
  worse: (name: string, change: number, digits: number) =>
    `Fallen most: ${name}, ${signedText(change, digits)}`,
  still: "No touch point changed between the last two rounds",
  apart: "The last two rounds scored no item in common",
  subtitle: (minimum: number, maximum: number, scores: number, drawn: number, all: number) =>
    `Mean score ${numberText(minimum, 0)}–${numberText(maximum, 0)} of each round, n ${numberText(scores, 0)} scores; change over the items that both of the last two rounds scored${
      drawn < all ? `; the ${drawn} that changed most of ${all} touch points are drawn` : ""
    }. Observers are no sample of clients: no interval is given`,
} as const;
