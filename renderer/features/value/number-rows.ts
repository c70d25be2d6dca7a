import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Assumption } from "@shared/domain/plan/records.ts";
import { SCENARIOS } from "@shared/domain/value/case-numbers.ts";
import { valueMessages } from "@shared/domain/value/messages.ts";
import { lineKindOf, NUMBER_KINDS } from "@shared/domain/value/number-kinds.ts";
import type { ValueNumber } from "@shared/domain/value/records.ts";
import { valueText } from "@shared/domain/value/value-text.ts";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";

export interface NumberRow {
  readonly id: string;
  readonly number: ValueNumber;
  readonly assumption: Assumption | undefined;
}

/** What a case has once comes first, then costs, then what is saved, each line together. */
export const numberRows = (model: ReadModel, numbers: readonly ValueNumber[]): NumberRow[] =>
  numbers
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((number) => ({
      id: number.id,
      number,
      assumption: model.get("assumption", number.assumptionId),
    }));

const placeOf = ({ kind }: ValueNumber): number =>
  lineKindOf(kind) === "saving" ? NUMBER_KINDS.length : NUMBER_KINDS.indexOf(kind);

export const numberColumns = (currency: string): readonly GridColumn<NumberRow>[] => [
  {
    id: "number",
    title: messages.number,
    width: "grow",
    wraps: true,
    value: ({ number }) => valueMessages.inLine(number.line, number.kind),
  },
  ...SCENARIOS.map(
    (scenario): GridColumn<NumberRow> => ({
      id: scenario,
      title: valueMessages.scenarios[scenario],
      width: 104,
      align: "end",
      editable: true,
      value: ({ number }) => valueText(number.kind, number[scenario], currency),
      sortBy: ({ number }) => number[scenario],
    }),
  ),
  {
    id: "text",
    fields: ["assumptionId"],
    title: messages.assumption,
    width: "grow",
    wraps: true,
    editable: true,
    value: ({ assumption }) => assumption?.text ?? "",
  },
  {
    id: "source",
    title: messages.source,
    width: "grow",
    wraps: true,
    editable: true,
    value: ({ assumption }) => assumption?.source ?? "",
  },
  {
    id: "owner",
    title: messages.owner,
    width: 120,
    wraps: true,
    editable: true,
    value: ({ assumption }) => assumption?.owner ?? "",
  },
];
