/** Colours by meaning; the screen gives tokens (`var(--text)`), a report and a file give fixed colours. */
export interface ChartPalette {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly ground: string;
  readonly accent: string;
  readonly bad: string;
  readonly good: string;
  /** Up to five groups, each with a marker and a dash of its own beside its colour. */
  readonly series: readonly string[];
}

export const PAPER_PALETTE: ChartPalette = {
  text: "#1B1F24",
  muted: "#57606A",
  line: "#D9DDE2",
  ground: "#FFFFFF",
  accent: "#0B6BCB",
  bad: "#C62B3A",
  good: "#1A7F4B",
  series: ["#3B6FB6", "#C8741A", "#1E8A7A", "#7A5BB0", "#6B7480"],
};

export const SCREEN_PALETTE: ChartPalette = {
  text: "var(--text)",
  muted: "var(--muted)",
  line: "var(--line)",
  ground: "var(--bg)",
  accent: "var(--accent)",
  bad: "var(--err)",
  good: "var(--ok)",
  series: PAPER_PALETTE.series,
};

/** Parts of a whole, told apart beside each other; words on them stand in `ON_PART`, but on the last, which is pale. */
export const PARTS_OF_TIME = [
  "#1E8A7A",
  "#7A5BB0",
  "#B35F0E",
  "#6B7480",
  "#B4527A",
  "#7D6E22",
  "#3B6FB6",
  "#A9B4C0",
] as const;
export const ON_PART = "#FFFFFF";
export const ON_PALE_PART = "#1B1F24";
