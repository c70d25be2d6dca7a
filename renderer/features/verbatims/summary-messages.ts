import { numberText, shareText } from "@shared/drawing/figure-text.ts";

const whole = (count: number) => numberText(count, 0);

export const summaryMessages = {
  complaints: "Complaints",
  paretoNone: "No complaint has a touch point yet",
  figures: "As a whole",
  verbatims: "Verbatims",
  rate: "Complaints per 1,000 clients",
  rateOfAll: "Complaints per 1,000 of all clients",
  counted: (count: number, all: number) =>
    `${whole(count)} of ${whole(all)} complaints: those of collections whose clients are told`,
  rateUnknown: "n/a: say at the import how many clients were served",
  negative: "Negative",
  gone: "Gone through",
  notAvailable: "n/a",
  n: (n: number) => `n ${whole(n)}`,
  noInterval: "interval n/a: more complaints than clients",
  interval: (low: string, high: string, confidence: number) => `${shareText(confidence)} ${low} … ${high}`,
  by: (what: string) => `By ${what}`,
  show: (name: string) => `Show the verbatims of ${name}`,
  evidence: "Every name opens its verbatims.",
} as const;
