import type { PairKey } from "@shared/domain/blueprint/picture/pair-figure.ts";

/** Words of two groups that stand side by side on the map. */
export const compareMessages = {
  choose: "Compare side by side…",
  swap: "Swap the two sides",
  stop: "Show one group again",
  title: "Compare side by side",
  left: (name: string) => `Left: ${name}`,
  right: (name: string) => `Right: ${name}`,
  key: ({ first, second, note }: PairKey) =>
    `Left: ${first}. Right: ${second}${note === "" ? "" : `. ${note}`}`,
  intro: (name: string) =>
    `The card of every touch point shows two groups: left the one whose figures are shown now (${name}), right the one that you choose here.`,
  with: "Compare with",
  nothing: "Nothing: one group alone",
  everybody: "Everybody",
  allWaves: "All waves",
  option: (name: string, n: number) => (n === 0 ? name : `${name} (${n.toLocaleString("en")})`),
  none: "There is nothing to compare with yet. Two groups come from a survey with a column of segments, or from surveys of two dates.",
  done: "Done",
} as const;
