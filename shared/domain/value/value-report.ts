import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";
import { inputsOf, missingKinds, numbersOf, SCENARIOS, type Scenario, valueIn } from "./case-numbers.ts";
import { type ValueFigures, valueFigures } from "./figures.ts";
import type { NumberKind } from "./number-kinds.ts";
import type { ValueCase, ValueNumber } from "./records.ts";

/** What one number, moved by itself between its scenarios, does to the net gain; the others as expected. */
export interface Sensitivity {
  readonly number: ValueNumber;
  /** Net gain; null where it is without bound. */
  readonly cautious: number | null;
  readonly hopeful: number | null;
}

export interface ValueReport {
  readonly valueCase: ValueCase;
  readonly numbers: readonly ValueNumber[];
  readonly missing: readonly NumberKind[];
  /** Null while a number that is needed is missing. */
  readonly figures: Readonly<Record<Scenario, ValueFigures>> | null;
  /** The number that moves the most first; those with one value only are left out. */
  readonly sensitivity: readonly Sensitivity[];
  /** Numbers that are told and rest on nothing. */
  readonly unfounded: readonly ValueNumber[];
}

export const isUnfounded = ({ expected, cautious, hopeful, assumptionId }: ValueNumber): boolean =>
  assumptionId === null && [expected, cautious, hopeful].some((value) => value !== null);

/** Everything that a value case says; null where it is gone. */
export function valueReport(model: ReadModel, valueCaseId: Id): ValueReport | null {
  const valueCase = model.get("valueCase", valueCaseId);
  if (!valueCase) return null;
  const numbers = numbersOf(model, valueCaseId);
  const missing = missingKinds(numbers);
  const figuresIn = (scenario: Scenario) => {
    const inputs = inputsOf(valueCase, numbers, (number) => valueIn(number, scenario));
    return inputs && valueFigures(inputs);
  };
  const [cautious, expected, hopeful] = SCENARIOS.map(figuresIn);
  const figures = cautious && expected && hopeful ? { cautious, expected, hopeful } : null;
  return {
    valueCase,
    numbers,
    missing,
    figures,
    sensitivity: figures ? sensitivity(valueCase, numbers) : [],
    unfounded: numbers.filter(isUnfounded),
  };
}

function sensitivity(valueCase: ValueCase, numbers: readonly ValueNumber[]): Sensitivity[] {
  const netWith = (moved: ValueNumber, scenario: Scenario): number | null => {
    const inputs = inputsOf(valueCase, numbers, (number) =>
      valueIn(number, number.id === moved.id ? scenario : "expected"),
    );
    return inputs && valueFigures(inputs).net;
  };
  return numbers
    .filter((number) => valueIn(number, "cautious") !== valueIn(number, "hopeful"))
    .map((number) => ({
      number,
      cautious: netWith(number, "cautious"),
      hopeful: netWith(number, "hopeful"),
    }))
    .sort((a, b) => swing(b) - swing(a) || (a.number.id < b.number.id ? -1 : 1));
}

/** Without bound is the widest. */
const swing = ({ cautious, hopeful }: Sensitivity): number =>
  cautious === null || hopeful === null ? Number.MAX_VALUE : Math.abs(hopeful - cautious);
