import { numberText, shareText } from "../../chart/figure-text.ts";

const count = (value: number) => numberText(value, 0);

/** Words of the heat on a map: what stands beside a mark, in its tip and in the key. */
export const heatMessages = {
  under: (text: string) => `under ${text}`,
  atLeast: (text: string) => `${text} and more`,
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
  waiting: "Waiting, mean",
  waitingNote: (measured: number, all: number) =>
    measured === all ? "measured" : measured === 0 ? "estimated" : `${measured} of ${all} steps measured`,
  waitingKey: (measured: number, all: number) =>
    measured === all ? "all measured" : `${measured} of ${all} measured, the others estimated`,
  waitingEmpty:
    "No waiting times yet: type them at the steps of touch points, or fill them in from an event log.",
  agreement: "Observers apart, share of the scale",
  agreementNote: (pairs: number) => `mean distance of ${count(pairs)} pairs of scores`,
  agreementEmpty: "Nothing was scored twice yet: let two observers or participants score the same items.",
  share: (value: number) => shareText(value),
} as const;
