import type { PlanWriter } from "../plan/decision-rule.ts";
import type { Hypothesis } from "../plan/records.ts";
import type { ReportFormat } from "./format.ts";

/** As many decimals as a value has, and not more than two. */
const decimals = (value: number): number =>
  [0, 1].find((digits) => Math.abs(value * 10 ** digits - Math.round(value * 10 ** digits)) < 1e-9) ?? 2;

/** The figures of a plan: shares as percent, means with their unit. */
export function planWriter(format: ReportFormat): PlanWriter {
  const percent = (share: number) => format.percent(share, Math.min(1, decimals(share * 100)));
  const mean = ({ unit }: Hypothesis, value: number, digits: number) => {
    const text = value < 0 ? format.signed(value, digits) : format.number(value, digits);
    return `${text} ${unit}`.trim();
  };
  return {
    words: format.words.rule,
    value: (hypothesis, value) =>
      hypothesis.kind === "proportion" ? percent(value) : mean(hypothesis, value, decimals(value)),
    reckoned: (hypothesis, value) => mean({ ...hypothesis, unit: "" }, value, Math.abs(value) < 10 ? 2 : 1),
    count: (value) => format.number(value),
    percent,
    spread: (sd) => format.number(sd, Math.max(1, decimals(Math.round(sd * 100) / 100))),
  };
}

/** A chance in whole percent; of a small one a decimal, and never “100 %” of what may fail. */
export function chanceText(chance: number, writer: PlanWriter): string {
  if (chance > 0.995) return `> ${writer.percent(0.99)}`;
  return writer.percent(chance < 0.095 ? Math.round(chance * 1000) / 1000 : Math.round(chance * 100) / 100);
}
