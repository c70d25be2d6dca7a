import { numberText, shareText } from "@shared/domain/chart/figure-text.ts";
import { durationWords } from "@shared/domain/event-log/duration-words.ts";
import type { Variant } from "@shared/domain/event-log/variants.ts";
import type { EventLogPage } from "@shared/domain/measure/event-log-page.ts";
import { useMemo } from "react";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";

interface Row {
  readonly variant: Variant;
  readonly names: readonly string[];
  readonly sum: number;
  readonly example: string;
}

/** The ways that cases go, the most frequent first; each activity of a way is a chip. */
export function VariantsTab({ answer }: { answer: EventLogPage }) {
  const { figures, activityNames, caseNames, variantCount, variantsForMost } = answer;
  const rows = useMemo(() => {
    let sum = 0;
    return figures.variants.map((variant, index): Row => {
      sum += variant.share;
      return {
        variant,
        sum,
        names: variant.sequence.map((code) => activityNames[code] ?? ""),
        example: caseNames[index] ?? "",
      };
    });
  }, [figures, activityNames, caseNames]);
  return (
    <div className="log-table">
      <p className="muted">
        {messages.variantsNote(variantsForMost, variantCount)}
        {variantCount > rows.length &&
          ` ${messages.variantsLeft(rows.length, shareText(rows.at(-1)?.sum ?? 0, 1))}`}
      </p>
      <DataGrid
        label={messages.variantsTab}
        rows={rows}
        columns={COLUMNS}
        rowHeight={36}
        rowId={(row) => String(row.variant.example)}
      />
    </div>
  );
}

const figure = (
  id: string,
  title: string,
  width: number,
  text: (row: Row) => string,
  sortBy: (row: Row) => number,
): GridColumn<Row> => ({ id, title, width, align: "end", value: text, sortBy });

const COLUMNS: readonly GridColumn<Row>[] = [
  {
    id: "sequence",
    title: messages.sequence,
    width: "grow",
    value: ({ names }) => names.join(" → "),
    render: ({ names }) => (
      <span className="log-chips" title={names.join(" → ")}>
        {names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an activity may come again in a way
          <span key={index} className="log-chip">
            {name}
          </span>
        ))}
      </span>
    ),
  },
  figure(
    "steps",
    messages.steps,
    80,
    ({ names }) => numberText(names.length, 0),
    ({ names }) => names.length,
  ),
  figure(
    "cases",
    messages.cases,
    72,
    ({ variant }) => numberText(variant.cases, 0),
    ({ variant }) => variant.cases,
  ),
  figure(
    "share",
    messages.share,
    72,
    ({ variant }) => shareText(variant.share, 1),
    ({ variant }) => variant.share,
  ),
  figure(
    "sum",
    messages.sumShare,
    72,
    ({ sum }) => shareText(Math.min(1, sum), 1),
    ({ sum }) => sum,
  ),
  figure(
    "median",
    messages.medianShort,
    88,
    ({ variant }) => durationWords(variant.leadTime.median),
    ({ variant }) => variant.leadTime.median,
  ),
  figure(
    "mean",
    messages.meanShort,
    88,
    ({ variant }) => durationWords(variant.leadTime.mean),
    ({ variant }) => variant.leadTime.mean,
  ),
  figure(
    "p90",
    messages.p90Short,
    88,
    ({ variant }) => durationWords(variant.leadTime.p90),
    ({ variant }) => variant.leadTime.p90,
  ),
  { id: "example", title: messages.example, width: 112, value: ({ example }) => example },
];
