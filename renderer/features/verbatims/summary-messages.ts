import { numberText, shareText } from "../../platform/queries/figure-text.ts";

const whole = (count: number) => numberText(count, 0);

export const summaryMessages = {
  complaints: "Complaints",
  cumulative: "together",
  paretoTitle: (name: string, share: number) => `${shareText(share)} of the complaints are about ${name}`,
  paretoNone: "No complaint has a touch point yet",
  paretoText: (n: number, without: number) =>
    without === 0
      ? `Complaints per touch point, n ${whole(n)}`
      : `Complaints per touch point, n ${whole(n)}; ${whole(without)} more have no touch point yet`,
  paretoTold: (shown: number, all: number) =>
    `The ${whole(shown)} with the most of ${whole(all)}; all are in the table.`,
  incidentsTitle: (dissatisfying: number, satisfying: number) =>
    `${whole(dissatisfying)} dissatisfying and ${whole(satisfying)} satisfying incidents`,
  incidentsText: (n: number) => `Critical incidents per touch point, n ${whole(n)}`,
  monthsTitle: (month: string, count: number) => `Most complaints came in ${month}: ${whole(count)}`,
  monthsNone: "No complaint has a date",
  monthsText: "Complaints (dark) among all verbatims of a month",
  month: "Month",
  all: "All",
  share: "Share",
  figures: "As a whole",
  verbatims: "Verbatims",
  rate: "Complaints per 1,000 clients",
  rateUnknown: "n/a: say at the import how many clients were served",
  negative: "Negative",
  gone: "Gone through",
  notAvailable: "n/a",
  n: (n: number) => `n ${whole(n)}`,
  interval: (low: string, high: string, confidence: number) => `${shareText(confidence)} ${low} … ${high}`,
  by: (what: string) => `By ${what}`,
  show: (name: string) => `Show the verbatims of ${name}`,
  evidence: "Every name opens its verbatims.",
} as const;
