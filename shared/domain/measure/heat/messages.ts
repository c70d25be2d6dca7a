import { numberText, shareText } from "@shared/drawing/figure-text.ts";

const count = (value: number) => numberText(value, 0);

const heatOverlap = (inBoth: number) =>
  `${count(inBoth)} ${inBoth === 1 ? "respondent is" : "respondents are"} in both groups`;

/** Words of the heat on a map: what stands beside a mark, in its tip and in the key. */
export const heatMessages = {
  under: (text: string) => `under ${text}`,
  atLeast: (text: string) => `${text} and more`,
  gap: (minimum: number, maximum: number) => `Gap: perceived − expected, points of ${minimum}–${maximum}`,
  observed: "“observed”: by observers, no survey asked",
  everybody: "of everybody, not filtered",
  n: "Answers",
  nNote: (n: number) => `${count(n)} clients rated it`,
  nEmpty: "No answers here yet: import a survey, or show everybody, to see how many rated each touch point.",
  complaints: "Complaints",
  complaintsNote: (complaints: number, all: number) =>
    `${count(complaints)} complaints among ${count(all)} comments`,
  complaintsOf: (names: string) => `of ${names}, all waves`,
  allWaves: "all waves",
  complaintsEmpty:
    "No complaints yet: import complaints, or mark comments as complaints, and assign them to touch points.",
  complaintsEmptyOf: (names: string) =>
    `No complaint that is assigned to a touch point comes from ${names}. Show everybody, or tell the segment when the complaints are imported.`,
  complaintsUntold:
    "The comments do not tell the segment. Show everybody, or tell the segment when the complaints are imported.",
  withoutSegment: (n: number) =>
    n === 1
      ? "1 comment that tells no segment is left out"
      : `${count(n)} comments that tell no segment are left out`,
  countTwice: (n: number) =>
    n === 1
      ? "1 comment stands in two tables and counts twice: see Verbatims"
      : `${count(n)} comments stand in two tables and count twice: see Verbatims`,
  waiting: "Waiting at touch points, mean",
  waitingNote: (measured: number, all: number) =>
    measured === all ? "measured" : measured === 0 ? "estimated" : `${measured} of ${all} steps measured`,
  waitingKey: (measured: number, all: number) =>
    measured === all ? "all measured" : `${measured} of ${all} measured, the others estimated`,
  waitingElsewhere: (steps: number) =>
    steps === 1
      ? "1 step that waits serves no touch point and is not coloured"
      : `${count(steps)} steps that wait serve no touch point and are not coloured`,
  waitingEmpty:
    "No waiting times yet: type them at the steps of touch points, or fill them in from an event log.",
  agreement: "Observers apart, share of the scale",
  agreementNote: (pairs: number) => `mean distance of ${count(pairs)} pairs of scores`,
  agreementEmpty: "Nothing was scored twice yet: let two observers or participants score the same items.",
  surveys: (n: number) => `${count(n)} surveys`,
  nOf: (n: number) => `n ${count(n)}`,
  difference: (value: string, interval: string) => `${value} (${interval})`,
  noDifference: "difference n/a",
  /** With its p where that tells it from chance. */
  differenceNote: (text: string, p: number | null) =>
    text === "difference n/a"
      ? text
      : `difference ${text}${p === null ? "" : `, p (Holm) ${p < 0.001 ? "< 0.001" : numberText(p, 3)}`}`,
  /** “Agency −1.2, n 84; Private −0.6, n 130; difference +0.62 (+0.12 … +1.10), p (Holm) 0.016”. */
  pairNoteOf: (sides: readonly (readonly [name: string, text: string, n: string])[], difference: string) =>
    [
      ...sides.map(([name, text, n]) => `${name} ${text}${n === "" ? "" : `, ${n}`}`),
      ...(difference === "" ? [] : [difference]),
    ].join("; "),
  pairNote: (confidence: number, inBoth: number, since: string | null) =>
    `${
      inBoth > 0
        ? `${heatOverlap(inBoth)} and these are not independent: no interval and no ▲ ▼; compare with those outside the group`
        : `▲ ▼ right − left ${since === null ? "differs" : `changed since ${since}`} also after Holm’s correction over all touch points (p below ${numberText(1 - confidence, 2)}), not where answers are few (hatched); each ${count(confidence * 100)} % interval is its own`
    }; right − left before rounding`,
  overlap: (inBoth: number) => (inBoth > 0 ? heatOverlap(inBoth) : ""),
  counts: "counts, without interval",
  notParted: "not known by segment or wave: shown for everybody",
  complaintsNotByWave: "comments bear no wave: not shown side by side",
  share: (value: number) => shareText(value),
} as const;
