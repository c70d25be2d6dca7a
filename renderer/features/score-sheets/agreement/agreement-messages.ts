import type { NoAgreement } from "@shared/domain/scoring/agreement/group-agreement.ts";
import type { SheetKind } from "@shared/domain/scoring/records.ts";

type Strength = "weak" | "tentative" | "reliable";

const RATERS: Record<SheetKind, readonly [one: string, many: string]> = {
  observation: ["observer", "observers"],
  "mystery-shop": ["mystery shopper", "mystery shoppers"],
  workshop: ["participant", "participants"],
};

/** “Three observers”, “12 participants”. */
export function ratersText(kind: SheetKind, count: number): string {
  const words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
  return `${words[count] ?? count} ${RATERS[kind][count === 1 ? 0 : 1]}`;
}

/** “2 observers”, where it stands among figures. */
export const ratersCount = (kind: SheetKind, count: number): string =>
  `${count} ${RATERS[kind][count === 1 ? 0 : 1]}`;

/** Words of agreement: what each figure asks, what it says, why there is none. */
export const agreementMessages = {
  round: "Round",
  rounds: "Rounds compared",
  roundName: (kind: SheetKind, round: string, date: string) =>
    [agreementMessages.kinds[kind], round, date].filter((text) => text !== "").join(" · "),
  kinds: { observation: "Observation", "mystery-shop": "Mystery shop", workshop: "Workshop" },
  figuring: "Figuring the intervals",
  finding: {
    reliable: (raters: string) => `${raters} agree reliably: the scores can be built on.`,
    tentative: (raters: string) => `${raters} agree tentatively: good enough for a first conclusion.`,
    weak: (raters: string) => `${raters} agree weakly: talk through the widest differences and score again.`,
    none: (raters: string) => `${raters}: nothing can be said about agreement yet.`,
  } satisfies Record<Strength | "none", (raters: string) => string>,
  columns: { figure: "Figure", value: "Value", interval: "Interval", n: "n", asks: "What it asks" },
  intervalHead: (confidence: string) => `${confidence} interval`,
  silent: (raters: string) => `${raters} without scores left out.`,
  names: {
    alpha: "Krippendorff’s α, ordinal",
    single: "ICC(2,1)",
    mean: "ICC(2,k)",
    kendall: "Kendall’s W",
  },
  asks: {
    alpha: "Do they give the same scores, more than by chance? Missing scores are allowed.",
    single: "How far may the score of one of them be trusted?",
    mean: "How far may the mean of all of them be trusted?",
    kendall: "Do they put the touch points in the same order, whatever their level?",
  },
  units: (units: number, raters: number) => `${units} × ${raters}`,
  p: (text: string) => `p ${text}`,
  small: "< 0.001",
  rough: "p is rough: fewer than eight items",
  reasons: {
    "one-rater": "one person only",
    "nothing-shared": "nothing was scored by enough of them",
    "one-unit": "only one item was scored by all",
    "all-same": "every score is the same",
    "beyond-chance": "raters disagree more than by chance",
  } satisfies Record<NoAgreement, string>,
  /** Units that a figure could not use; null where it used all. */
  leftOut: (units: number, complete: number, shared: number | null): string | null => {
    const parts = [
      ...(complete < units
        ? [`ICC and W use the ${complete} of ${units} scored items that all of them scored`]
        : []),
      ...(shared !== null && shared < units ? [`α the ${shared} that two or more scored`] : []),
    ];
    return parts.length === 0 ? null : `${parts.join("; ")}. The rest is left out.`;
  },
  notAvailable: (reason: string) => `n/a: ${reason}`,
  none: "n/a",
  disputed: "Touch points they disagree on most",
  disputedText: "A dot is one of them, by the mean of what they scored there; the line is the mean of all.",
  apart: (points: string) => `${points} apart`,
  alike: "Nobody differs from anybody.",
  more: (shown: number, all: number) => `${shown} of ${all}: the table below has all.`,
} as const;
