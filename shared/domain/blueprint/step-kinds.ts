import { STEP_KINDS, type StepKind } from "./records.ts";

/** Something is done or waited for; where a way begins or ends; what is held in the hand or looked at. */
type Nature = "work" | "mark" | "thing";
/** The form of a card, by which a grey print tells kinds apart. */
export type StepOutline = "card" | "round" | "shoulder" | "point" | "pill" | "fold";
/** The colour of a kind, by the name that tokens and palettes have for it. */
export type StepHue = "accent" | "violet" | "err" | "teal" | "muted" | "faint";

export interface StepKindFacts {
  readonly nature: Nature;
  readonly outline: StepOutline;
  /** Its outline is dashed: time passes here. */
  readonly isDashed: boolean;
  readonly hue: StepHue;
  /** The left edge of its card has its hue. Without, form alone tells the kind. */
  readonly hasEdge: boolean;
  /** On 24 × 24 units, stroked (Lucide, ISC licence); explained in the legend of a map. */
  readonly pictogram: string | null;
}

const PICTOGRAMS = {
  hourglass:
    "M5 22h14M5 2h14M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2",
  stamp:
    "M14 13V8.5C14 7 15 7 15 5a3 3 0 0 0-6 0c0 2 1 2 1 3.5V13M20 15.5a2.5 2.5 0 0 0-2.5-2.5h-11A2.5 2.5 0 0 0 4 15.5V17a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1zM5 22h14",
  chevrons: "m6 17 5-5-5-5M13 17l5-5-5-5",
  sheet:
    "M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2zM14 2v5a1 1 0 0 0 1 1h5M10 9H8M16 13H8M16 17H8",
} as const;

const work = { nature: "work", outline: "card", isDashed: false, hasEdge: true, pictogram: null } as const;
const mark = { ...work, nature: "mark", outline: "pill", hue: "muted", hasEdge: false } as const;
const thing = { ...work, nature: "thing", outline: "fold", hue: "faint", hasEdge: false } as const;

/** Everything that the kinds of steps differ in; maps, cards and figures ask here and name no kind themselves. */
export const STEP_KIND_FACTS: Readonly<Record<StepKind, StepKindFacts>> = {
  action: { ...work, hue: "accent" },
  decision: { ...work, outline: "point", hue: "muted", hasEdge: false },
  wait: { ...work, outline: "round", isDashed: true, hue: "violet", pictogram: PICTOGRAMS.hourglass },
  approval: { ...work, hue: "err", pictogram: PICTOGRAMS.stamp },
  handoff: { ...work, outline: "shoulder", hue: "teal", pictogram: PICTOGRAMS.chevrons },
  start: mark,
  end: mark,
  evidence: thing,
  document: { ...thing, pictogram: PICTOGRAMS.sheet },
};

/** Whether a step counts as one of the work. */
export const isWork = (kind: StepKind): boolean => STEP_KIND_FACTS[kind].nature === "work";

/** Whether it is a thing, at which nothing happens. */
export const isThing = (kind: StepKind): boolean => STEP_KIND_FACTS[kind].nature === "thing";

/** Whether its ends are cut, so that words keep off them. */
export const isCut = (kind: StepKind): boolean => ["point", "pill"].includes(STEP_KIND_FACTS[kind].outline);

export const isFolded = (kind: StepKind): boolean => STEP_KIND_FACTS[kind].outline === "fold";

/** A colour for every kind, from one for every hue. */
export const inHues = (hues: Readonly<Record<StepHue, string>>): Readonly<Record<StepKind, string>> =>
  Object.fromEntries(STEP_KINDS.map((kind) => [kind, hues[STEP_KIND_FACTS[kind].hue]])) as Record<
    StepKind,
    string
  >;
