import { numberText } from "@shared/drawing/figure-text.ts";
import type { NoteColour } from "../../notes/records.ts";
import { HEAT_STEPS, type HeatGround, type HeatStep, heatOnPaper, heatStep } from "../../scoring/heat.ts";
import type { Band, StepKind } from "../records.ts";
import { inHues, type StepHue } from "../step-kinds.ts";
import type { PairFigure } from "./pair-figure.ts";

/** Colours of a printed or exported blueprint; the same values as the tokens of the screen. */
export interface PictureTheme {
  readonly ground: string;
  readonly card: string;
  /** Edge of a card, and its width. */
  readonly edge: string;
  readonly edgeWidth: number;
  /** Areas are filled: tints of bands, heat of marks, colours at the edge of cards. Without, lines and words say it all. */
  readonly filled: boolean;
  /** Of what can be followed: the sign of a map inside. */
  readonly accent: string;
  readonly notes: Readonly<Record<NoteColour, string>>;
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  readonly error: string;
  readonly added: string;
  readonly changed: string;
  readonly bands: Readonly<Record<Band, string>>;
  readonly kinds: Readonly<Record<StepKind, string>>;
  /** The heat where it fills an area; a disc keeps that of paper in every theme. */
  readonly heat: Readonly<Record<HeatStep, HeatGround>>;
}

const heatOf = (ground: (step: HeatStep) => HeatGround): PictureTheme["heat"] =>
  Object.fromEntries(HEAT_STEPS.map((step) => [step, ground(step)])) as unknown as PictureTheme["heat"];
const PAPER_HEAT = heatOf(heatOnPaper);

/** On a dark ground no gap is darkest and both ends rise from it, so that nothing small glares. */
const DARK_FILLS: Readonly<Record<HeatStep, string>> = {
  n2: "#B8482E",
  n15: "#97452F",
  n1: "#713F32",
  n05: "#4B342E",
  "0": "#343941",
  p05: "#2D4353",
  p1: "#2F5775",
  p15: "#306A96",
  p2: "#2C74AC",
};
const DARK_HEAT = heatOf((step) => ({ fill: DARK_FILLS[step], ink: "#F3F5F7" }));

const HUES_LIGHT: Readonly<Record<StepHue, string>> = {
  accent: "#0B6BCB",
  violet: "#7A5BB0",
  err: "#C62B3A",
  teal: "#1E8A7A",
  muted: "#57606A",
  faint: "#8A929B",
};
const oneHue = (colour: string): PictureTheme["kinds"] =>
  inHues({ accent: colour, violet: colour, err: colour, teal: colour, muted: colour, faint: colour });

const LIGHT: PictureTheme = {
  ground: "#FBFBFA",
  card: "#FFFFFF",
  edge: "#D9DDE2",
  edgeWidth: 1,
  filled: true,
  accent: "#0B6BCB",
  notes: { yellow: "#FDF0B8", blue: "#D3E6FA", green: "#D5EFDB", rose: "#FBDADF", grey: "#E6E9EC" },
  line: "#D9DDE2",
  text: "#1B1F24",
  muted: "#57606A",
  error: "#C62B3A",
  added: "#1A7F4B",
  changed: "#9A6700",
  bands: {
    evidence: "#F4F1EA",
    client: "#EAF1F8",
    frontstage: "#EDF6EF",
    backstage: "#F3F1F8",
    support: "#F2F2F2",
  },
  kinds: inHues(HUES_LIGHT),
  heat: PAPER_HEAT,
};

const DARK: PictureTheme = {
  ground: "#191B1F",
  // Lighter than its band, so that the card stands off it.
  card: "#282D34",
  edge: "#4A515B",
  edgeWidth: 1,
  filled: true,
  accent: "#5AA9F5",
  notes: { yellow: "#57491C", blue: "#24466B", green: "#24503A", rose: "#612F3A", grey: "#434952" },
  line: "#31363E",
  text: "#E6E9ED",
  muted: "#A3ACB6",
  error: "#FF7B84",
  added: "#4CC38A",
  changed: "#E2A93B",
  bands: {
    evidence: "#211F1C",
    client: "#1A2027",
    frontstage: "#1B221E",
    backstage: "#1F1D26",
    support: "#202123",
  },
  kinds: inHues({ ...HUES_LIGHT, accent: "#5AA9F5", err: "#FF7B84", violet: "#A98BE0", teal: "#4FC0AE" }),
  heat: DARK_HEAT,
};

const WHITE = "#FFFFFF";
const BLACK = "#000000";

/** White on black, edges of 2 px, no tints: kinds differ by form alone. */
const HIGH_CONTRAST: PictureTheme = {
  ground: BLACK,
  card: BLACK,
  edge: WHITE,
  edgeWidth: 2,
  filled: true,
  accent: "#FFD25D",
  notes: { yellow: "#FFD25D", blue: "#8FC8FF", green: "#5DFF9B", rose: "#FF8F96", grey: "#FFFFFF" },
  line: WHITE,
  text: WHITE,
  muted: WHITE,
  error: "#FF8F96",
  added: "#5DFF9B",
  changed: "#FFD25D",
  bands: { evidence: BLACK, client: BLACK, frontstage: BLACK, backstage: BLACK, support: BLACK },
  kinds: oneHue(WHITE),
  heat: PAPER_HEAT,
};

/** White ground and thin lines: little ink, and readable on a grey printer. */
const PRINT: PictureTheme = {
  ground: WHITE,
  card: WHITE,
  edge: "#57606A",
  edgeWidth: 0.75,
  filled: false,
  accent: "#57606A",
  notes: { yellow: "#FFFFFF", blue: "#FFFFFF", green: "#FFFFFF", rose: "#FFFFFF", grey: "#FFFFFF" },
  line: "#B9BFC6",
  text: "#1B1F24",
  muted: "#3D444D",
  error: "#A81F2D",
  added: "#1A7F4B",
  changed: "#9A6700",
  bands: { evidence: WHITE, client: WHITE, frontstage: WHITE, backstage: WHITE, support: WHITE },
  kinds: oneHue("#57606A"),
  heat: PAPER_HEAT,
};

export type PictureThemeName = "light" | "dark" | "high-contrast" | "print";
export const PICTURE_THEMES: Readonly<Record<PictureThemeName, PictureTheme>> = {
  light: LIGHT,
  dark: DARK,
  "high-contrast": HIGH_CONTRAST,
  print: PRINT,
};

/** What a mark says of its touch point: the gap as it was measured, and brought to 1–7 for its colour (else the same). */
export interface MarkFigure {
  readonly gap: number | null;
  readonly heat?: number | null;
  readonly n: number;
  /** So few answers that the gap may lie far from it. */
  readonly few?: boolean;
  /** From observers, where no client was asked. */
  readonly observed?: boolean;
  /** Something else than the gap: what stands beside the mark and its colours. */
  readonly shown?: ShownFigure;
  /** Two groups side by side, on the card of the step: then the mark bears its number alone. */
  readonly pair?: PairFigure;
}

export interface ShownFigure {
  readonly text: string;
  /** The step of its class. */
  readonly heat: HeatStep;
  /** What it rests on, said where the mark is pointed at. */
  readonly note: string;
}

/** What the colours of the marks mean, from the least to the most. */
export interface HeatKey {
  readonly label: string;
  readonly low: string;
  readonly high: string;
  readonly steps: readonly HeatStep[];
  /** "" when there is nothing more to say. */
  readonly note: string;
}

/** The step of a mark's heat; null without data. */
export function markHeat(figure: MarkFigure | undefined): HeatStep | null {
  if (figure?.shown) return figure.shown.heat;
  const gap = figure?.heat ?? figure?.gap ?? null;
  return gap === null ? null : heatStep(gap);
}

/** Without data: white with the ink of paper. */
const NO_DATA: HeatGround = { fill: "#FFFFFF", ink: "#1B1F24" };

/** Fill and ink of the disc of a mark, of no data too. */
export function markColours(figure: MarkFigure | undefined): HeatGround {
  const step = markHeat(figure);
  return step === null ? NO_DATA : heatOnPaper(step);
}

/** What stands beside a mark. */
export const markText = (figure: MarkFigure): string => figure.shown?.text ?? gapText(figure.gap);

/** “−1.6”, “+0.3”, “0.0”, “n/a”. */
export function gapText(gap: number | null): string {
  if (gap === null) return "n/a";
  const text = numberText(Math.abs(gap), 1);
  if (text === numberText(0, 1)) return text;
  return gap < 0 ? `−${text}` : `+${text}`;
}
