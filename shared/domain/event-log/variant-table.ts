import { type CaseChoice, chooseCases } from "./case-set.ts";
import type { OrderedLog } from "./ordered-log.ts";
import { variantsOf } from "./variants.ts";

const MINUTE = 60_000;
/** Between the activities of a path. */
export const THEN = " → ";

/** Heads of the table; what has a unit says it. */
const COLUMNS = [
  "Variant",
  "Cases",
  "Share, %",
  "Sum of shares, %",
  "Median lead time, minutes",
  "Mean lead time, minutes",
  "90 % of cases within, minutes",
  "A case of it",
  "Activities",
  "Path",
];

export interface VariantTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Every variant of the cases chosen, the most frequent first, its activities spelled out: for a file or a sheet. */
export function variantTable(log: OrderedLog, choice: CaseChoice): VariantTable {
  const { activities, cases } = log.columns;
  const set = chooseCases(log, choice);
  let held = 0;
  const rows = variantsOf(log, set).map(({ sequence, leadTime, example, ...variant }, index) => {
    held += variant.cases;
    return [
      index + 1,
      variant.cases,
      rounded(variant.share * 100),
      rounded((held / set.count) * 100),
      rounded(leadTime.median / MINUTE),
      rounded(leadTime.mean / MINUTE),
      rounded(leadTime.p90 / MINUTE),
      cases[example] ?? "",
      sequence.length,
      sequence.map((code) => activities[code] ?? "").join(THEN),
    ];
  });
  return { columns: COLUMNS, rows };
}
