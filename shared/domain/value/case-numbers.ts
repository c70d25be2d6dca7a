import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import type { ValueInputs } from "./figures.ts";
import { lineKindOf, NEEDED_KINDS, type NumberKind } from "./number-kinds.ts";
import type { ValueCase, ValueNumber } from "./records.ts";

export const SCENARIOS = ["cautious", "expected", "hopeful"] as const;
export type Scenario = (typeof SCENARIOS)[number];

export const numbersOf = (model: ReadModel, valueCaseId: Id): ValueNumber[] =>
  model.by("valueNumber", "valueCaseId", valueCaseId).sort(byOrder);

/** The value of a scenario; what is not told there is as expected. */
export const valueIn = (number: ValueNumber, scenario: Scenario): number | null =>
  number[scenario] ?? number.expected;

/** What must be told before anything can be figured. */
export const missingKinds = (numbers: readonly ValueNumber[]): NumberKind[] =>
  NEEDED_KINDS.filter((kind) => !numbers.some((number) => number.kind === kind && number.expected !== null));

/** Costs and savings are counted for this long where nobody has said. */
export const USUAL_YEARS = 3;

/** What one year of saved work is worth: minutes of a case · cases · rate of an hour; null while a part is not told. */
export function savingOf(
  line: readonly ValueNumber[],
  told: (number: ValueNumber) => number | null,
): number | null {
  const part = (kind: NumberKind) => {
    const number = line.find((one) => one.kind === kind);
    return number ? told(number) : null;
  };
  const [minutes, cases, rate] = [part("savedMinutes"), part("cases"), part("rate")];
  return minutes === null || cases === null || rate === null ? null : (minutes / 60) * cases * rate;
}

/** The numbers of each saving, by its name. */
export function savingsOf(numbers: readonly ValueNumber[]): Map<string, ValueNumber[]> {
  const lines = new Map<string, ValueNumber[]>();
  for (const number of numbers)
    if (lineKindOf(number.kind) === "saving")
      lines.set(number.line, [...(lines.get(number.line) ?? []), number]);
  return lines;
}

/** The inputs with each number as it is told by `told`; null while one that is needed is missing. */
export function inputsOf(
  { firstMargin }: Pick<ValueCase, "firstMargin">,
  numbers: readonly ValueNumber[],
  told: (number: ValueNumber) => number | null,
): ValueInputs | null {
  if (missingKinds(numbers).length > 0) return null;
  const sum = (kind: NumberKind) =>
    numbers.reduce((all, number) => all + (number.kind === kind ? (told(number) ?? 0) : 0), 0);
  const years = numbers.find(({ kind }) => kind === "years");
  const savings = [...savingsOf(numbers).values()];
  return {
    clients: sum("clients"),
    margin: sum("margin"),
    retentionBefore: sum("retentionBefore"),
    retentionAfter: sum("retentionAfter"),
    discount: sum("discount"),
    acquisition: sum("acquisition"),
    years: (years && told(years)) ?? USUAL_YEARS,
    oneOff: sum("oneOff"),
    running: sum("running"),
    savings: savings.reduce((all, line) => all + (savingOf(line, told) ?? 0), 0),
    firstMargin,
  };
}
