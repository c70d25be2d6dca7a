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
  intro:
    "The card of every touch point shows two groups side by side; of two waves the earlier one stands left. The first is also whose figures the register and the measures show.",
  first: (right: boolean) => (right ? "First, right" : "First, left"),
  second: (right: boolean) => (right ? "Second, left" : "Second, right"),
  nothing: "Nothing: one group alone",
  allWaves: "All waves",
  option: (name: string, n: number | null) =>
    n === null || n === 0 ? name : `${name} (${n.toLocaleString("en")})`,
  fair: "Groups that share respondents, such as everybody and a segment, are shown without interval: take two that nobody is in both of.",
  none: "There is nothing to compare with yet. Two groups come from a survey with a column of segments, or from surveys of two dates.",
  done: "Done",
} as const;
